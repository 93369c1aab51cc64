import { z } from 'zod';
import { listClaims } from '../about/claims.ts';
import { findSettings } from '../access/settings.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { audit } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { notFound } from '../errors.ts';
import { listPeople } from '../people.ts';
import { defineQuery } from '../query.ts';
import { listShowings } from '../shown/showings.ts';
import { leftOut } from './reasons.ts';

const Properties = z.record(z.string(), z.unknown());
const several = z.array(Properties);
const ofPerson = z.object({ personId: z.string() });

const exportPerson = defineQuery(
  'own-data/export-person',
  ofPerson,
  z.object({ person: Properties, said: Properties.nullable(), ties: several }),
);
const exportIntroductions = defineQuery(
  'own-data/export-introductions',
  ofPerson,
  z.object({
    requests: several,
    said: several,
    pitches: several,
    rules: several,
    suggested: several,
  }),
);
const exportAccount = defineQuery(
  'own-data/export-account',
  z.object({ accountId: z.string() }),
  z.object({
    account: Properties,
    roles: several,
    credentials: several,
    sessions: several,
    accessTokens: several,
    invitationsMade: several,
    invitationsAccepted: several,
    letters: several,
  }),
);
const exportAudit = defineQuery(
  'own-data/export-audit',
  z.object({ accountId: z.string(), personId: z.string().nullable() }),
  z.object({
    at: z.string(),
    action: z.string(),
    outcome: z.string(),
    programId: z.string().nullable(),
    details: z.array(z.string()),
    wasMe: z.boolean(),
  }),
);

/**
 * Everything that is kept of whoever asks, and nothing private of anybody else, as one JSON text; `docs/own-data.md` says
 * what stands where. That it was taken stands in the audit.
 */
export async function readOwnData(db: Db, viewer: Viewer): Promise<string> {
  const { accountId, personId } = viewer;
  await db.inTransaction((tx) =>
    audit(tx, { action: 'data.download', accountId, subjectId: accountId }),
  );
  const [account] = await exportAccount(db, { accountId });
  if (!account) return notFound('There is no such account.');
  const data = {
    format: 'peergraph-own-data',
    version: 1,
    at: new Date().toISOString(),
    ...account,
    ...(personId === null ? {} : await dataOfPerson(db, personId)),
    audit: await exportAudit(db, { accountId, personId }),
    leftOut,
  };
  return `${JSON.stringify(data, withoutNulls, 2)}\n`;
}

async function dataOfPerson(db: Db, personId: string) {
  const [[person], [introductions], visibility, claims, shownTo] = await Promise.all([
    exportPerson(db, { personId }),
    exportIntroductions(db, { personId }),
    findSettings(db, personId),
    listClaims(db, personId),
    shownToWhom(db, personId),
  ]);
  return { ...person, visibility, introductions, shownTo, claims };
}

/** To whom searches showed this person, with names where they may be told. */
async function shownToWhom(db: Db, personId: string) {
  const showings = await listShowings(db, { personId, first: 1_000 });
  const people = await listPeople(db, { ids: showings.flatMap(({ askerId }) => askerId ?? []) });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return showings.map(({ askerId, ...showing }) => ({
    ...showing,
    by: askerId === null ? null : (names.get(askerId) ?? null),
  }));
}

/** What isn’t there needs no line. */
const withoutNulls = (_: string, value: unknown) => (value === null ? undefined : value);
