import type { Db, Viewer } from '@peergraph/graph';
import { clear, story } from '@peergraph/testkit';

/** Ada asks; Ben, whom she knows, knows Cleo, who can help; Fay facilitates. */
export async function tellVillage(db: Db) {
  await clear(db);
  const id = await story(db, [
    ['person', { key: 'ada', name: 'Ada' }],
    ['person', { key: 'ben', name: 'Ben' }],
    ['person', { key: 'cleo', name: 'Cleo' }],
    ['person', { key: 'fay', name: 'Fay' }],
    ['membership', { person: 'ben', cohort: 'cohort' }],
    ['connection', { from: 'ada', to: 'ben' }],
    ['connection', { from: 'ben', to: 'cleo' }],
    ['challenge', { key: 'well', title: 'A dry well', posedBy: ['ada'], cohort: 'cohort' }],
  ]);
  const viewer = (key: string, roles: Viewer['roles'] = []): Viewer => ({
    accountId: `account of ${key}`,
    name: key,
    email: `${key}@example.org`,
    personId: id(key),
    isAdmin: false,
    isDemo: false,
    circles: [`person:${id(key)}`],
    roles,
    scopes: null,
    sessionId: null,
  });
  const facilitator: Viewer['roles'] = [
    { programId: id('program'), programKey: 'program', role: 'FACILITATOR' },
  ];
  const asked = {
    toId: id('cleo'),
    challengeId: id('well'),
    way: 'PERSON',
    path: ['ada', 'ben', 'cleo'].map(id),
    need: 'The well is dry since May.',
    outcome: 'Water.',
  } as const;
  return { id, viewer, facilitator, asked };
}
