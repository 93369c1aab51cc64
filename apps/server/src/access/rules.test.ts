import { createFirstInvitation, findViewer } from '@peergraph/graph';
import { openTestDb, story } from '@peergraph/testkit';
import { buildSchema, type GraphQLObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../accounts/client.story.ts';
import { invite, signUp } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { createContext } from '../context.ts';
import { createEventBus } from '../requests/event-bus.ts';
import { schema } from '../schema.ts';
import { defaultSettings } from '../settings.ts';
import { bearer } from './askers.story.ts';
import { type Asker, askers } from './askers.ts';
import { rulesOfType } from './fields.ts';
import { leastOperation } from './least-operation.story.ts';
import { missingRules, protect } from './protect.ts';
import { ruleOf } from './rules.ts';

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings });
const away = await createApp({ db, settings, isLocal: false });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => Promise.all([app.close(), away.close()]));

const roots = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
] as const;

/** Every root field that somebody may ask for by these headers; what ends the session comes last. */
async function allowed(as: Asker, headers: Record<string, string>, client = createClient(address)) {
  const wrong: string[] = [];
  for (const [kind, type] of roots) {
    const rules = rulesOfType(type?.name ?? '');
    const fields = Object.values(type?.getFields() ?? {});
    const last = ({ name }: { name: string }) => (name === 'endAllSessions' ? 1 : 0);
    for (const field of fields.sort((a, b) => last(a) - last(b))) {
      const expected = ruleOf(rules.get(field.name) ?? 'ANYBODY').refusal(askers[as]);
      const answer = await client.ask(leastOperation(kind, field), {}, headers);
      const isAsExpected =
        expected === undefined
          ? answer.code !== 'FORBIDDEN' ||
            !/^Sign in|^This access|^An access|^Only an administrator can read/.test(answer.message)
          : answer.code === 'FORBIDDEN' && answer.message === expected;
      if (!isAsExpected) wrong.push(`${field.name}: ${JSON.stringify(answer)}`);
    }
  }
  return wrong;
}

test('while nobody has an account, whoever keeps the instance reads; from elsewhere nobody does', async () => {
  await story(db, [['person', { key: 'ada' }]]);
  expect(await allowed('keeper', {})).toEqual([]);
  const answer = await away.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ person(key: "ada") { name } }' },
  });
  expect(answer.json()).toMatchObject({
    data: { person: null },
    errors: [{ message: 'Sign in first.' }],
  });
});

describe('once somebody has an account', () => {
  let olu: Awaited<ReturnType<typeof signUp>>;
  let mia: typeof olu;
  const tokens: Partial<Record<Asker, Record<string, string>>> = {};

  beforeAll(async () => {
    const viewerOf = async ({ accountId }: typeof olu) => {
      const viewer = await findViewer(db, { accountId, sessionId: '' }, { mayBeDemo: false });
      return viewer ?? expect.fail(`Nobody has the account ${accountId}.`);
    };
    olu = await signUp(address, 'olu', await createFirstInvitation(db, settings.secret));
    const id = await story(db, [['program', { key: 'water' }]]);
    const { createInvitation } = await olu.ask(invite, { input: { programId: id('water') } });
    mia = await signUp(address, 'mia', createInvitation.secret);
    const [admin, member] = [await viewerOf(olu), await viewerOf(mia)];
    tokens['token READ'] = await bearer(db, member, 'READ');
    tokens['token WRITE'] = await bearer(db, member, 'READ', 'WRITE');
    tokens['token ADMIN'] = await bearer(db, admin, 'READ', 'ADMIN');
  }, 120_000);

  test.each(['signed out', 'token READ', 'token WRITE', 'token ADMIN'] as const)(
    '%s',
    async (as) => {
      expect(await allowed(as, tokens[as] ?? {})).toEqual([]);
    },
  );
  test('signed in', async () => expect(await allowed('signed in', {}, mia)).toEqual([]));
  test('administrator', async () => expect(await allowed('administrator', {}, olu)).toEqual([]));
});

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

test.each(Object.keys(askers) as Asker[])(
  'each field of each type answers or refuses %s by its rule',
  (as) => {
    const asking = askers[as];
    const nowhere = { ...db, run: () => Promise.reject(new Error('Nothing is looked up.')) };
    const context = { ...createContext(nowhere, { events: createEventBus() }), ...asking };
    for (const type of types) {
      const rules = rulesOfType(type.name);
      for (const field of Object.values(type.getFields())) {
        const expected = ruleOf(rules.get(field.name) ?? 'ANYBODY').refusal(asking);
        let refused: unknown;
        try {
          const answer: unknown = field.resolve?.({}, {}, context, Object.create(null));
          if (answer instanceof Promise) answer.catch(() => {});
        } catch (error) {
          refused = error;
        }
        const message = refused instanceof Error ? refused.message : undefined;
        if (expected === undefined)
          expect(Object.values(refusals), `${type.name}.${field.name}`).not.toContain(message);
        else expect(message, `${type.name}.${field.name}`).toBe(expected);
      }
    }
  },
);

const refusals = Object.keys(askers).flatMap((as) =>
  types.flatMap((type) =>
    [...rulesOfType(type.name).values()].flatMap(
      (rule) => ruleOf(rule).refusal(askers[as as Asker]) ?? [],
    ),
  ),
);

test('a field without a rule is refused with its name, and so is a rule of nothing', () => {
  const open = buildSchema('type Query { viewer: String diary: String }');
  expect(() => protect(open)).toThrow('Query.diary has no rule');
  expect(missingRules(open)).toContain('Query.signIn has a rule and is not there');
  expect(missingRules(schema)).toEqual([]);
});
