import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { aboutResolvers } from './about/resolvers.ts';
import { protect } from './access/protect.ts';
import { accessResolvers } from './access/resolvers.ts';
import { accountsResolvers } from './accounts/resolvers.ts';
import { challengesResolvers } from './challenges/resolvers.ts';
import { dateTime } from './date-time.ts';
import { hyperConnectionsResolvers } from './hyperconnections/resolvers.ts';
import { leavingResolvers } from './leaving/resolvers.ts';
import { lettersResolvers } from './letters/resolvers.ts';
import { neighbourhoodResolvers } from './neighbourhood/resolvers.ts';
import { overviewResolvers } from './overview/resolvers.ts';
import { ownDataResolvers } from './own-data/resolvers.ts';
import { pathsResolvers } from './paths/resolvers.ts';
import { peopleResolvers } from './people/resolvers.ts';
import { programsResolvers } from './programs/resolvers.ts';
import { deskResolvers } from './requests/desk-resolvers.ts';
import { requestsResolvers } from './requests/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { shownResolvers } from './shown/resolvers.ts';
import { topicsResolvers } from './topics/resolvers.ts';
import { webhooksResolvers } from './webhooks/resolvers.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));

const unprotected = makeExecutableSchema({
  typeDefs: readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${folder}${file}`, 'utf8')),
  resolvers: [
    { DateTime: dateTime },
    aboutResolvers,
    accessResolvers,
    accountsResolvers,
    challengesResolvers,
    hyperConnectionsResolvers,
    leavingResolvers,
    lettersResolvers,
    neighbourhoodResolvers,
    overviewResolvers,
    ownDataResolvers,
    pathsResolvers,
    peopleResolvers,
    programsResolvers,
    requestsResolvers,
    deskResolvers,
    searchResolvers,
    shownResolvers,
    topicsResolvers,
    webhooksResolvers,
  ],
});

/** The whole API: the SDL beside each feature, with its resolvers, and before each field the rule of who may ask. */
export const schema = protect(unprotected);
