import { fastify } from 'fastify';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { serveGraphql } from './graphql-endpoint.ts';
import type { Profile } from './guard.ts';
import { namesOf } from './hide-names.ts';
import { schema } from './schema.ts';

// Somebody guesses at the schema by names that are nearly right, as the tool Clairvoyance does.

const app = serving('production');
const helpful = serving('development');
afterAll(() => Promise.all([app.close(), helpful.close()]));

function serving(profile: Profile) {
  const one = fastify();
  const createContext = async () => ({ context: {}, cookies: [] });
  serveGraphql(one, { schema, createContext, profile, log: () => {} });
  return one;
}

// All of them take half a minute.
const step = process.env.THOROUGH ? 1 : 7;

type Guess = { query: string; variables?: object };
const names = namesOf(schema);
const typo = (name: string) => `${name.slice(0, -1)}${name.endsWith('q') ? 'x' : 'q'}`;

/** Names of the schema that an answer tells and the question did not hold; and suggestions. */
async function learnt(guess: Guess, from = app): Promise<string[]> {
  const answer = await from.inject({ method: 'POST', url: '/graphql', payload: guess });
  const { errors = [] } = answer.json();
  if (errors.length === 0) throw new Error(`This was no typo: ${guess.query}`);
  const told = errors.map(({ message }: { message: string }) => message).join('\n');
  const quoted = told.match(/"[^"]*"/g)?.join(' ') ?? '';
  // What is in no quotes is English, but for words that English does not write so.
  const words = [...(quoted.match(/\w+/g) ?? []), ...(told.match(/\w+[a-z][A-Z]\w*/g) ?? [])];
  const asked = new Set(JSON.stringify(guess).match(/\w+/g));
  const found = words.filter((word) => names.has(word) && !asked.has(word));
  return [...found, ...(told.match(/did you mean/i) ?? [])].map((word) => `${word}: ${told}`);
}

const operations = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
] as const;

/** How to come to each type: what goes before a selection of its fields, and after it. */
const ways = new Map<GraphQLObjectType, [before: string, after: string]>();
for (const [kind, root] of operations) {
  if (root) ways.set(root, [`${kind} { `, ' }']);
}
// A map is gone through with what is added meanwhile.
for (const [type, [before, after]] of ways) {
  for (const field of Object.values(type.getFields())) {
    const next = getNamedType(field.type);
    if (isObjectType(next) && !ways.has(next))
      ways.set(next, [`${before}${field.name} { `, ` }${after}`]);
  }
}

const rest = ({ type }: GraphQLField<unknown, unknown>) =>
  isLeafType(getNamedType(type)) ? '' : ' { __typename }';

function* guesses(): Generator<Guess> {
  for (const [type, [before, after]] of ways) {
    const within = (selection: string) => ({ query: `${before}${selection}${after}` });
    yield within(`... on ${typo(type.name)} { __typename }`);
    for (const field of Object.values(type.getFields())) {
      yield within(typo(field.name));
      yield within(`${typo(field.name)} { __typename }`);
      yield within(`${field.name}(nothing: 1)${rest(field)}`);
      // With a selection where there can be none, and without one where there must be.
      yield within(rest(field) ? field.name : `${field.name} { __typename }`);
      for (const arg of field.args) {
        yield within(`${field.name}(${typo(arg.name)}: 1)${rest(field)}`);
        yield within(`${field.name}(${arg.name}: NOTHING)${rest(field)}`);
        yield within(`${field.name}(${arg.name}: { nothing: 1 })${rest(field)}`);
        yield* byVariable(kindOf(before), field.name, arg.name, arg.type);
      }
    }
  }
  for (const name of names) yield { query: `query ($a: ${typo(name)}) { viewer { name } }` };
  for (const { name, args } of schema.getDirectives()) {
    yield { query: `{ viewer { name @${typo(name)} } }` };
    for (const arg of args)
      yield { query: `{ viewer { name @${name}(${typo(arg.name)}: true) } }` };
  }
  // A quotation mark in what is given moves no name out of its quotes.
  yield {
    query: 'query ($a: [NodeKind!]) { search(text: "a", kinds: $a) { id } }',
    variables: { a: ['"'] },
  };
  const role = 'mutation ($a: CreateInvitationInput!) { createInvitation(input: $a) { id } }';
  yield { query: role, variables: { a: { roles: ['a"b'] } } };
  yield { query: 'query ($ke: String!) { person(key: $key) { name } }', variables: { key: 'a' } };
}

const kindOf = (before: string) => (before.startsWith('mutation') ? 'mutation' : 'query');

/** The same by variables, whose values are looked at in another place: each name and value of an input, nearly right. */
function* byVariable(
  kind: string,
  field: string,
  arg: string,
  type: GraphQLInputType,
): Generator<Guess> {
  const named = getNamedType(type);
  if (!isInputObjectType(named) && !isEnumType(named)) return;
  const query = `${kind} ($a: ${type}) { ${field}(${arg}: $a) { __typename } }`;
  if (isEnumType(named)) {
    for (const { name } of named.getValues()) yield { query, variables: { a: typo(name) } };
    return;
  }
  for (const part of Object.values(named.getFields())) {
    yield { query, variables: { a: { [typo(part.name)]: 1 } } };
    yield { query, variables: { a: { [part.name]: { nothing: 1 } } } };
    const inner = getNamedType(part.type);
    if (!isEnumType(inner)) continue;
    for (const { name } of inner.getValues())
      yield { query, variables: { a: { [part.name]: typo(name) } } };
  }
}

test('names that are nearly right teach no name that was not in the question', async () => {
  const all = [...guesses()];
  expect(all.length).toBeGreaterThan(2500);
  const told: string[] = [];
  for (const guess of all.reverse().filter((_, place) => place < 3 || place % step === 0))
    told.push(...(await learnt(guess)));
  expect(told).toEqual([]);
});

test('whoever develops is helped', async () => {
  expect(await learnt({ query: '{ perso { name } }' }, helpful)).not.toEqual([]);
  expect(
    await learnt(
      {
        query: 'query ($a: NodeKind!) { search(text: "a", kinds: [$a]) { id } }',
        variables: { a: 'PERSN' },
      },
      helpful,
    ),
  ).not.toEqual([]);
});
