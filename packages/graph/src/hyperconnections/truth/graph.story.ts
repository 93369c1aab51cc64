import { z } from 'zod';
import type { Db } from '../../db.ts';

const maybe = z.string().nullish();
const Person = z.object({
  id: z.string(),
  key: z.string(),
  visibility: z.string().default('EVERYONE'),
  paused: z.boolean().default(false),
  capacity: z.number().default(2),
  component: z.number().nullish(),
  community: z.number().nullish(),
});
const Work = z.object({
  id: z.string(),
  title: maybe,
  statement: maybe,
  createdAt: maybe,
  date: maybe,
  ownWords: z.array(z.string()).nullish(),
});
const Cohort = z.object({ id: z.string(), key: z.string(), starts: maybe });
const Properties = z.object({
  level: z.number().nullish(),
  strength: z.number().nullish(),
  weight: z.number().nullish(),
  since: maybe,
  origin: maybe,
  roles: z.array(z.string()).nullish(),
});
const Tie = z.object({ from: z.string(), type: z.string(), to: z.string(), is: Properties });

export type PersonNode = z.infer<typeof Person>;
export type TieRow = z.infer<typeof Tie>;
export type RawGraph = Awaited<ReturnType<typeof readGraph>>;

const listNodes = `
MATCH (n) WHERE n.id IS NOT NULL AND $label IN labels(n) RETURN properties(n) AS is`;
const listTies = `
MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS is`;

/** Everything that stands in the database, as nodes and ties: nothing is worked out by a statement. */
export async function readGraph(db: Db) {
  const nodes = async <T>(label: string, shape: z.ZodType<T & { id: string }>) => {
    const rows = await db.run(listNodes, { label }, 'read');
    const all = z.array(z.object({ is: shape })).parse(rows);
    return new Map(all.map(({ is }) => [is.id, is]));
  };
  const people = await nodes('Person', Person);
  const challenges = await nodes('Challenge', Work);
  const sessions = await nodes('Session', Work);
  const topics = await nodes(
    'Topic',
    z.object({ id: z.string(), key: z.string(), name: z.string() }),
  );
  const needs = await nodes('Question', Work);
  const cohorts = await nodes('Cohort', Cohort);
  const requests = await nodes('Request', z.object({ id: z.string(), open: maybe }));
  const ties = z.array(Tie).parse(await db.run(listTies, {}, 'read'));
  const out = new Map<string, TieRow[]>();
  const into = new Map<string, TieRow[]>();
  for (const tie of ties) {
    out.set(tie.from, [...(out.get(tie.from) ?? []), tie]);
    into.set(tie.to, [...(into.get(tie.to) ?? []), tie]);
  }
  const only = (some: TieRow[] | undefined, types: string[]) =>
    (some ?? []).filter(({ type }) => types.includes(type));
  return {
    people,
    challenges,
    sessions,
    needs,
    topics,
    cohorts,
    requests,
    from: (id: string, ...types: string[]) => only(out.get(id), types),
    to: (id: string, ...types: string[]) => only(into.get(id), types),
    works: new Map([...challenges, ...sessions]),
  };
}

/** Whom somebody is connected with, and how strongly: a connection is stored once and read both ways. */
export const connectionsOf = ({ from, to }: RawGraph, id: string) => [
  ...from(id, 'CONNECTED').map((tie) => ({ other: tie.to, tie: tie.is })),
  ...to(id, 'CONNECTED').map((tie) => ({ other: tie.from, tie: tie.is })),
];

/** The scores a full-text index gives by itself. */
export async function askIndex(db: Db, index: string, query: string): Promise<Map<string, number>> {
  if (query === '') return new Map();
  const rows = await db.run(
    'CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score RETURN node.id AS id, score',
    { index, query },
    'read',
  );
  const Hit = z.object({ id: z.string(), score: z.number() });
  return new Map(
    z
      .array(Hit)
      .parse(rows)
      .map(({ id, score }) => [id, score]),
  );
}
