import { createFirstInvitation, type Db } from '@peergraph/graph';
import type { Ids, Telling } from '@peergraph/testkit';
import { accept, invite, signUp } from '../accounts/sign-up.story.ts';

// Nia keeps bees. Her program told of her in a file, and not all of it is so.

export const meadow: Telling[] = [
  ['program', { key: 'meadow', name: 'Meadow' }],
  ['cohort', { key: 'spring', program: 'meadow', name: 'Spring' }],
  ['membership', { person: 'nia', cohort: 'spring', roles: ['learner'], since: '2026-03' }],
  ['membership', { person: 'tom', cohort: 'spring', roles: ['expert'] }],
  ['membership', { person: 'una', cohort: 'spring', roles: ['expert'] }],
  [
    'person',
    {
      key: 'nia',
      name: 'Nia Parry',
      headline: 'Sells honey',
      city: 'Cardiff',
      languages: ['en'],
      capacity: 4,
    },
  ],
  ['person', { key: 'tom', name: 'Tom Reed' }],
  ['person', { key: 'una', name: 'Una Moss' }],
  ['expertise', { person: 'nia', topic: 'beekeeping', level: 2, source: 'application form' }],
  ['expertise', { person: 'nia', topic: 'accounting', level: 3, evidence: 'Kept the books' }],
  ['expertise', { person: 'una', topic: 'mites', level: 5 }],
  ['need', { key: 'swarm', person: 'nia', kind: 'question', statement: 'Why do they swarm?' }],
  [
    'challenge',
    { key: 'loss', title: 'Dead hives', posedBy: ['nia'], cohort: 'spring', topics: ['mites'] },
  ],
  ['challenge', { key: 'jars', title: 'Better jars', posedBy: ['tom'], helpedBy: ['nia'] }],
  ['session', { key: 'hives', title: 'Hives', date: '2026-04-02', attendedBy: ['nia'] }],
  ['connection', { from: 'nia', to: 'tom', origin: 'FRIEND', since: '2019' }],
  ['connection', { from: 'tom', to: 'una' }],
  ['person', { key: 'hal', name: 'Hal Hidden', visibility: 'NOBODY' }],
  ['connection', { from: 'hal', to: 'nia' }],
];

type Setting = { db: Db; address: string; secret: string; id: Ids };

/** Olu, who administers, and organises the program; and how they invite somebody of the graph, who comes. */
export async function organiser({ db, address, secret, id }: Setting) {
  const olu = await signUp(address, 'Olu', await createFirstInvitation(db, secret));
  const invited = async (name: string, input: object) => {
    const { createInvitation } = await olu.ask(invite, {
      input: { programId: id('meadow'), ...input },
    });
    return signUp(address, name, createInvitation.secret);
  };
  const self = await olu.ask(invite, {
    input: { programId: id('meadow'), roles: ['ORGANISER'] },
  });
  await olu.ask(accept, { secret: self.createInvitation.secret });
  return { olu, comes: (key: string) => invited(key, { personId: id(key) }), invited };
}
