import { fileURLToPath } from 'node:url';
import { findFormat } from '@peergraph/exchange';
import { openTestDb } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { findHyperConnections, type HyperConnection, importEntries } from '../index.ts';

const db = await openTestDb();

const Known = z.object({
  id: z.string(),
  /** Hidden people have none. */
  community: z.int().nullable(),
  disciplines: z.array(z.string()),
  network: z.array(z.string()),
  introductions: z.int(),
  /** How many cohorts of the program began after the last one in which they offered help. */
  later: z.int().nullable(),
  paused: z.boolean(),
  hidden: z.boolean(),
});
const Asked = z.object({
  challengeId: z.string(),
  personId: z.string(),
  posers: z.array(z.string()),
});
const people = new Map<string, z.infer<typeof Known>>();
let asked: z.infer<typeof Asked>[] = [];

/** The demo program's people, and every fifth of its challenges. */
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../demo', import.meta.url));
  const csv = findFormat('csv');
  if (csv) await importEntries(db, () => csv.read(folder, {}));
  const rows = await db.run(
    `MATCH (p:Person)
     RETURN p.id AS id, p.community AS community, coalesce(p.paused, false) AS paused,
       coalesce(p.visibility, 'EVERYONE') <> 'EVERYONE' AS hidden,
       COLLECT { MATCH (p)-[:KNOWS_ABOUT]->()-[:PART_OF]->(d:Discipline) RETURN DISTINCT d.key } AS disciplines,
       COLLECT { MATCH (p)-[:CONNECTED]-(other) RETURN other.id } AS network,
       COUNT { MATCH (p)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-() WHERE date(tie.since) >= date() - duration('P30D') } AS introductions,
       HEAD(COLLECT {
         MATCH (p)-[m:MEMBER_OF]->(c:Cohort) WHERE 'expert' IN m.roles OR 'mentor' IN m.roles
         RETURN COUNT { MATCH (c)-[:PART_OF]->()<-[:PART_OF]-(d:Cohort) WHERE d.starts > c.starts } AS later ORDER BY later LIMIT 1
       }) AS later`,
    {},
    'read',
  );
  for (const row of z.array(Known).parse(rows)) people.set(row.id, row);
  const challenges = await db.run(
    `MATCH (c:Challenge)<-[:POSES]-(p:Person)
     WITH c, collect(p.id) AS posers ORDER BY c.key
     RETURN c.id AS challengeId, posers[0] AS personId, posers`,
    {},
    'read',
  );
  asked = z
    .array(Asked)
    .parse(challenges)
    .filter((_, index) => index % 5 === 0);
});

function known(id: string) {
  const person = people.get(id);
  if (!person) throw new Error(`Nobody has the id ${id}.`);
  return person;
}

/** The parts of the score as they are documented, from what the graph says. */
function partsOf(item: HyperConnection, personId: string) {
  const me = known(personId);
  const them = known(item.personId);
  const [best] = item.paths;
  const foreign = them.disciplines.filter((key) => !me.disciplines.includes(key)).length;
  const share =
    me.disciplines.length === 0 || them.disciplines.length === 0
      ? 0
      : foreign / them.disciplines.length;
  const far = item.distance === null || item.distance >= 4 ? 1 : (item.distance - 1) / 3;
  const broker = best?.people.at(-2) ?? '';
  const isFree =
    !item.names.people.get(broker)?.paused && item.names.people.get(broker)?.capacity !== 0;
  const isInReach = best !== undefined && best.ties.length <= 4;
  const room = (item.person.capacity ?? 2) - them.introductions;
  return {
    novelty: 0.5 * far + 0.25 * (them.community === me.community ? 0 : 1) + 0.25 * share,
    reachability: isInReach
      ? (2 / best.ties.length) * (0.5 + 0.5 * best.strength) * (isFree ? 1 : 0.5)
      : 0,
    availability:
      room > 0
        ? (room / (room + 1)) * (0.5 + (them.later === null ? 0 : 0.5 / (1 + them.later)))
        : 0,
  };
}

test.each([0, 0.35, 1])('every score is made of its parts, at boldness %d', async (boldness) => {
  for (const { challengeId, personId, posers } of asked) {
    const { items, understoodAs } = await findHyperConnections(db, {
      challengeId,
      personId,
      boldness,
    });
    for (const item of items) {
      const { relevance, novelty, reachability, availability, score } = item;
      const parts = partsOf(item, personId);
      expect({ novelty, reachability, availability, score }).toEqual({
        novelty: expect.closeTo(parts.novelty, 9),
        reachability: expect.closeTo(parts.reachability, 9),
        availability: expect.closeTo(parts.availability, 9),
        score: expect.closeTo(
          relevance *
            (0.5 +
              0.35 * ((1 - boldness) * parts.reachability + boldness * parts.novelty) +
              0.15 * parts.availability),
          9,
        ),
      });
      const gains = item.topicPaths.map(({ gain }) => gain);
      for (const part of [relevance, novelty, reachability, availability, score, ...gains]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
      expect(relevance).toBeGreaterThan(0);
      const { paused, hidden, network } = known(item.personId);
      expect({ paused, hidden }).toEqual({ paused: false, hidden: false });
      expect([personId, ...posers]).not.toContain(item.personId);
      expect(network).not.toContain(personId);
    }
    for (const { weight, rarity } of understoodAs) {
      for (const part of [weight, rarity]) {
        expect(part).toBeGreaterThan(0);
        expect(part).toBeLessThanOrEqual(1);
      }
    }
    const order = items.map(({ score, relevance, person }) => ({
      score,
      relevance,
      key: person.key,
    }));
    expect(order).toEqual(
      [...order].sort(
        (a, b) => b.score - a.score || b.relevance - a.relevance || (a.key < b.key ? -1 : 1),
      ),
    );
  }
});

test('the same question has the same answer every time', async () => {
  for (const { challengeId, personId } of asked.slice(0, 5)) {
    const input = { challengeId, personId, first: 30 };
    const first = await findHyperConnections(db, input);
    expect(first.items.length).toBeGreaterThan(0);
    expect(await findHyperConnections(db, input)).toEqual(first);
    expect(await findHyperConnections(db, input)).toEqual(first);
  }
});
