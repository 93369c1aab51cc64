import {
  changeSettings,
  isFor,
  refresh,
  relations,
  type Settings,
  Visibility,
} from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { graphql } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { createContext } from '../context.ts';
import { schema } from '../schema.ts';
import { bearer, makeAccount } from './askers.story.ts';
import { rulesOfType } from './fields.ts';
import { questions, tellTales } from './hana.story.ts';
import { tellOnlookers, unknown } from './onlookers.story.ts';
import { randomQueries } from './random-operations.story.ts';
import type { RuleName } from './rules.ts';

const db = await openTestDb();
const app = await createApp({ db });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

const { id, asking, everything, answers } = await tellOnlookers(db, address);
type Headers = (typeof asking)['SELF'];

test('with and without somebody hidden, every answer is the same, byte for byte', async () => {
  const asked = questions(id);
  const after = await answers(asking.ANYBODY, asked);
  const keys = ['hana', 'hana-asks', 'hana-need', 'quernstone', 'falconry', 'dowsing', 'absinthe'];
  const unnamed = (text: string) =>
    keys.reduce((all, key) => all.replaceAll(id(key), unknown(key)), text);
  for (const [index, text] of after.entries())
    expect(unnamed(text), asked[index]).toBe(everything[index]);
});

/** 5,000 of them are asked by `THOROUGH=1 npx vitest run apps/server/src/access`. */
const madeUp = process.env.THOROUGH === '1' ? 5_000 : 300;

test(`in the answers to ${madeUp} operations that were made up, nothing tells of somebody hidden`, async () => {
  const keys = [
    'hana',
    'hana-asks',
    'hana-need',
    'quernstone',
    'ben',
    'dora',
    'dry',
    'well',
    'water-1',
    'water',
  ];
  const words = [...Object.values(tellTales).flat()];
  const queries = randomQueries(
    schema,
    { ids: keys.map(id), keys, texts: [...words, 'wells', 'Hana'] },
    7,
  );
  let answered = 0;
  for (let count = 0; count < madeUp; count += 1) {
    const query = queries.next().value ?? '';
    const [text = ''] = await answers(asking.ANYBODY, [query]);
    expect(text).not.toContain('INTERNAL_SERVER_ERROR');
    expect(
      words.filter((word) => new RegExp(word, 'i').test(text)),
      query,
    ).toEqual([]);
    if (JSON.parse(text).data) answered += 1;
  }
  // Most make sense and are not refused.
  expect(answered / madeUp).toBeGreaterThan(0.5);
}, 1_800_000);

const at = (rank: number): Visibility => Visibility.options[rank % 5] ?? 'NOBODY';
const profiles: Visibility[] = ['NOBODY', 'COHORT', 'PROGRAM'];
const cases: Settings[] = [
  ...profiles.map(
    (profile): Settings => ({
      profile,
      expertise: 'EVERYONE',
      needs: 'EVERYONE',
      connections: 'EVERYONE',
    }),
  ),
  ...[0, 1, 3].map(
    (rank): Settings => ({
      profile: 'EVERYONE',
      expertise: at(rank),
      needs: at(rank + 2),
      connections: at(rank + 3),
    }),
  ),
];

test.each(cases)(
  'profile for $profile, expertise for $expertise, needs for $needs, connections for $connections',
  async (settings) => {
    await changeSettings(db, { ...settings, accountId: 'account of hana', personId: id('hana') });
    await refresh(db);
    const askers = settings.profile === 'NOBODY' ? (['SELF', ...relations] as const) : relations;
    for (const who of askers) {
      const told = (await answers(asking[who], questions(id))).join('\n');
      expect(told).not.toMatch(/INTERNAL_SERVER_ERROR|This asks for up to/);
      for (const what of ['profile', 'expertise', 'needs', 'connections'] as const) {
        const sees = (one: keyof Settings) => who === 'SELF' || isFor(who, settings[one]);
        const seen = tellTales[what].filter((word) => new RegExp(word, 'i').test(told));
        const expected = sees('profile') && sees(what) ? [...tellTales[what]] : [];
        expect(seen, `${what} as ${who} sees it`).toEqual(expected);
      }
      expect(told.includes('hana@example.org'), `address as ${who} sees it`).toBe(who === 'SELF');
    }
  },
  120_000,
);

/** What a person’s field tells where it tells nothing. */
const nothing = (value: unknown) =>
  JSON.stringify(value).replace(/"totalCount":0,"edges":\[\]/, '') in { null: 0, '[]': 0, '{}': 0 };

const chosen: Settings[] = [
  ...Visibility.options.map((choice) => ({
    profile: 'EVERYONE' as const,
    expertise: choice,
    needs: choice,
    connections: choice,
  })),
  ...Visibility.options
    .filter((choice) => choice !== 'FACILITATORS')
    .map((profile) => ({
      profile,
      expertise: 'EVERYONE' as const,
      needs: 'EVERYONE' as const,
      connections: 'EVERYONE' as const,
    })),
];

test('each field of a person is for whom docs/access.md says, at each choice and to each relation', async () => {
  const rules = rulesOfType('Person');
  const below: Record<string, string> = {
    expertise: '{ topic { name } level }',
    interests: '{ name }',
    disciplines: '{ name }',
    memberships: '{ cohort { key } }',
    challenges: '{ title }',
    helpedWith: '{ title }',
    sessionsLed: '{ title }',
    needs: '{ statement }',
    network: '{ totalCount edges { node { key } hop { evidence } } }',
  };
  const fields = [...rules.keys()].map((name) => `${name} ${below[name] ?? ''}`);
  const query = `{ person(key: "hana") { ${fields.join(' ')} } }`;
  const asks = async (who: keyof typeof asking) =>
    JSON.parse((await answers(asking[who], [query]))[0] ?? '').data.person;
  const decides: Partial<Record<RuleName, keyof Settings>> = {
    EXPERTISE: 'expertise',
    NEEDS: 'needs',
    CONNECTIONS: 'connections',
  };
  for (const settings of chosen) {
    await changeSettings(db, { ...settings, accountId: 'account of hana', personId: id('hana') });
    const hers = await asks('SELF');
    for (const who of relations) {
      const theirs = await asks(who);
      expect(theirs !== null, `${JSON.stringify(settings)} as ${who}`).toBe(
        isFor(who, settings.profile),
      );
      for (const [name, rule] of theirs ? rules : []) {
        const isTold = rule !== 'ADDRESS' && isFor(who, settings[decides[rule] ?? 'profile']);
        const told = `${name} at ${JSON.stringify(settings)} as ${who}`;
        if (isTold) expect(theirs[name], told).toEqual(hers[name]);
        else expect(nothing(theirs[name]) && !nothing(hers[name]), told).toBe(true);
      }
    }
  }
}, 120_000);

test('a tie is for its two ends, whatever they show of whom they know to others', async () => {
  const ben = bearer(db, await makeAccount(db, { name: 'ben', personId: id('ben') }), 'READ');
  const [hanaId, benId] = [JSON.stringify(id('hana')), JSON.stringify(id('ben'))];
  const counted = `near: reach(personId: ${benId}, hops: 1) { total people { person { key } } }
    far: reach(personId: ${benId}, hops: 2) { total }
    unconnected { nodes { key } }`;
  const named = `person(key: "hana") { network { totalCount edges { node { key } hop { evidence } } } }
    neighbourhood(nodeId: ${hanaId}, kinds: [PERSON], depth: 2) { nodes { key } ties { evidence } }
    paths(fromId: ${benId}, toId: ${hanaId}) { people { key } }`;
  const asked = async (headers: Headers, query = `{ ${counted} ${named} }`) =>
    JSON.parse((await answers(headers, [query]))[0] ?? '');
  const show = (profile: Visibility) => {
    const shown = { profile, connections: 'NOBODY' } as const;
    return changeSettings(db, { ...shown, accountId: 'account of hana', personId: id('hana') });
  };
  await show('EVERYONE');
  const tie = { evidence: 'Met at the jetstream' };
  const alone = ['fay', 'pia'].map((key) => ({ key }));
  const { data: asBen } = await asked(await ben);
  // Ties come in the order of ids, which are made anew each time.
  asBen.neighbourhood.ties.sort((one: typeof tie) => (one.evidence ? 1 : -1));
  expect(asBen).toEqual({
    person: { network: { totalCount: 1, edges: [{ node: { key: 'ben' }, hop: tie }] } },
    neighbourhood: {
      nodes: ['hana', 'ben', 'eli'].map((key) => ({ key })),
      ties: [{ evidence: null }, tie],
    },
    near: { total: 2, people: ['eli', 'hana'].map((key) => ({ person: { key } })) },
    far: { total: 1 },
    paths: [{ people: [{ key: 'ben' }, { key: 'hana' }] }],
    unconnected: { nodes: alone },
  });
  const { data: asAnn } = await asked(asking.ANYBODY);
  expect(asAnn).toEqual({
    person: { network: { totalCount: 0, edges: [] } },
    neighbourhood: { nodes: [{ key: 'hana' }], ties: [] },
    near: { total: 1, people: [{ person: { key: 'eli' } }] },
    far: { total: 1 },
    paths: [],
    unconnected: { nodes: ['fay', 'hana', 'pia'].map((key) => ({ key })) },
  });
  await show('NOBODY');
  const { data: hidden } = await asked(await ben, `{ ${counted} person(key: "hana") { name } }`);
  const { near, far } = asAnn;
  expect(hidden).toEqual({ near, far, unconnected: { nodes: alone }, person: null });
});

test('what somebody knows leads to them no more from the moment they hide it', async () => {
  const words = 'text: "a fennelstalk", anonymous: true';
  const query = `{ hyperConnections(input: { ${words} }) { items { person { key } why } } }`;
  const found = async () => JSON.parse((await answers(asking.ANYBODY, [query]))[0] ?? '');
  const hers = { accountId: 'account of hana', personId: id('hana') };
  await changeSettings(db, { ...hers, profile: 'EVERYONE', expertise: 'EVERYONE' });
  await refresh(db);
  const why = 'Hana Quillon speaks of “fennelstalk” in their profile.';
  const { data } = await found();
  expect(data.hyperConnections.items).toEqual([{ person: { key: 'hana' }, why }]);
  await changeSettings(db, { ...hers, expertise: 'NOBODY' });
  // Indexes follow soon after; nobody else holds the word.
  await expect.poll(async () => (await found()).data.hyperConnections.items).toEqual([]);
});

test('whoever chose nothing for their goals is told that the keeper sees them, as long as there is one', async () => {
  const dora = await makeAccount(db, { name: 'dora', personId: id('dora') });
  const query = '{ viewer { visibility { needs needsToKeeper } } }';
  const visibility = async (hasKeeper: boolean) => {
    const context = createContext(db, { viewer: dora, hasKeeper });
    const { data } = await graphql({ schema, source: query, contextValue: context });
    return data?.viewer;
  };
  const unsaid = { needs: 'FACILITATORS', needsToKeeper: true };
  expect(await visibility(true)).toEqual({ visibility: unsaid });
  expect(await visibility(false)).toEqual({ visibility: { ...unsaid, needsToKeeper: false } });
  const hers = { accountId: dora.accountId, personId: id('dora') };
  await changeSettings(db, { ...hers, needs: 'FACILITATORS' });
  expect(await visibility(true)).toEqual({ visibility: { ...unsaid, needsToKeeper: false } });
});

test('the two ends of an accepted introduction learn each other’s address, and nobody else does', async () => {
  const everyone = { profile: 'EVERYONE', connections: 'NOBODY' } as const;
  await changeSettings(db, { ...everyone, accountId: 'account of hana', personId: id('hana') });
  await db.run(
    `MATCH (a:Person {key: 'hana'}), (b:Person {key: 'ann'})
     CREATE (a)-[:CONNECTED {pair: 'hana ann', strength: 0.5, origin: 'INTRODUCTION', requestId: 'request'}]->(b)`,
    {},
    'write',
  );
  const addresses = '{ person(key: "hana") { email } other: person(key: "ann") { email } }';
  const asked = async (who: keyof typeof asking) => {
    const [text = ''] = await answers(asking[who], [addresses]);
    return JSON.parse(text).data;
  };
  const both = { person: { email: 'hana@example.org' }, other: { email: 'ann@example.org' } };
  expect(await asked('SELF')).toEqual(both);
  expect(await asked('ANYBODY')).toEqual(both);
  const nobodys = { person: { email: null }, other: { email: null } };
  expect(await asked('FACILITATOR')).toEqual(nobodys);
  expect(await asked('COHORT')).toEqual(nobodys);
});
