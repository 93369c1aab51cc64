import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { sizeOfOperation } from './operation-size.ts';

const schema = buildSchema(`
  type Query {
    person: Person
    people(first: Int! = 10): [Person!]!
    peopleOf(ids: [ID!]!): [Person!]!
    view(ids: [ID!]): Found!
    found(input: Search!): Found!
  }
  input Search { text: String  first: Int! = 20 }
  type Found { items: [Person!]!  total: Int! }
  type Person { name: String!  best: Person  topics: [Topic!]!  network(first: Int = 50): Network! }
  type Network { edges: [Edge!]!  total: Int! }
  type Edge { node: Person! }
  type Topic { name: String! }
`);

const sizeOf = (query: string, variableValues: Record<string, unknown> = {}) =>
  sizeOfOperation({ schema, document: parse(query), variableValues });

test('one thing after the other counts one each, and its fields nothing', () => {
  expect(sizeOf('{ person { name best { name __typename } } }')).toBe(2);
});

test('a list counts as often as it is asked for, wherever that is said', () => {
  expect(sizeOf('{ people(first: 3) { name } }')).toBe(3);
  expect(sizeOf('{ people { name } }')).toBe(10);
  expect(sizeOf('query ($n: Int!) { people(first: $n) { name } }', { n: 70 })).toBe(70);
  expect(sizeOf('query ($n: Int! = 4) { people(first: $n) { name } }')).toBe(4);
});

test('one list inside another multiplies', () => {
  // 3 people, each with 5 topics, since nothing says how many.
  expect(sizeOf('{ people(first: 3) { topics { name } } }')).toBe(3 * (1 + 5));
});

test('a page says how long the lists on it are', () => {
  // The network, 7 edges and 7 people.
  expect(sizeOf('{ person { network(first: 7) { edges { node { name } } total } } }')).toBe(
    1 + 1 + 7 * (1 + 1),
  );
  expect(sizeOf('{ found(input: { text: "x" }) { items { name } } }')).toBe(1 + 20);
  expect(
    sizeOf('query ($input: Search!) { found(input: $input) { items { name } } }', {
      input: { first: 30 },
    }),
  ).toBe(1 + 30);
});

test('what is listed counts as often as it is listed', () => {
  const ids = ['a', 'b', 'c'];
  expect(sizeOf('query ($ids: [ID!]!) { peopleOf(ids: $ids) { name } }', { ids })).toBe(3);
  expect(sizeOf('{ view(ids: ["a", "b"]) { items { best { name } } } }')).toBe(1 + 2 * (1 + 1));
  expect(sizeOf('{ view { items { name } } }')).toBe(1 + 5);
});

test('fragments count where they are spread', () => {
  const query = `
    { a: people(first: 2) { ...Known } b: people(first: 3) { ... on Person { ...Known } } }
    fragment Known on Person { best { name } }`;
  expect(sizeOf(query)).toBe(2 * (1 + 1) + 3 * (1 + 1));
});

test('fragments within fragments are counted without walking every way through them', () => {
  const levels = Array.from(
    { length: 90 },
    (_, level) => `fragment F${level} on Person { best { ...F${level + 1} ...F${level + 1} } }`,
  );
  const query = `{ person { ...F0 } } ${levels.join(' ')} fragment F90 on Person { best { name } }`;
  // Each level holds one person and the level below twice.
  expect(sizeOf(query)).toBe(2 ** 91);
});

test('nobody gets below one by asking for less than nothing', () => {
  expect(sizeOf('{ people(first: -1000) { network { edges { node { name } } } } }')).toBe(
    1 * (1 + 1 + 50 * 2),
  );
});

test('what can’t run has no size', () => {
  expect(sizeOf('query ($n: Int!) { people(first: $n) { name } }', { n: 'many' })).toBe(0);
  expect(sizeOf('{ nobody { name } }')).toBe(0);
});
