import type { Db } from '../db.ts';
import { findPaths, type Path } from '../paths.ts';
import { listPeople, type PersonRow } from '../people.ts';
import type { DisciplineRow, TopicRow } from '../topics.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import {
  type Candidate,
  listReasons,
  type TopicPath,
  type UnderstoodTopic,
  type Work,
} from './queries.ts';
import { type Names, raisedSentence, whySentence } from './sentences.ts';
import { sharedWords } from './shared-words.ts';

/** With `share`, which part of the relevance it is, 0 to 1. */
type CountedPath = Omit<TopicPath, 'part'> & { share: number };

export type HyperConnection = Omit<Candidate, 'works' | 'topical' | 'profile'> & {
  person: PersonRow;
  disciplines: DisciplineRow[];
  topicPaths: CountedPath[];
  paths: Path[];
  /** Challenges and sessions like the ask that they had a part in. */
  works: Work[];
  /** Words of the ask that stand in their profile, at most five. */
  words: string[];
  evidence: Evidence[];
  why: string;
  /** What there is to say where coming from outside puts them among the first. */
  whyRaised: string | null;
  names: Names;
};

type Search = {
  /** The words of the ask that tell people apart. */
  words: string[];
  personId?: string | null | undefined;
  topics: UnderstoodTopic[];
  candidates: Candidate[];
  /** What the topics are called, by id. */
  meant: { topics: Map<string, TopicRow> };
};

/** Says of each candidate how the topics meet, who could introduce, and one plain sentence. */
export async function explain(
  db: Db,
  { words: asked, personId, topics, candidates, meant }: Search,
): Promise<HyperConnection[]> {
  if (candidates.length === 0) return [];
  const toIds = candidates.map((candidate) => candidate.personId);
  const [reasons, paths] = await Promise.all([
    listReasons(db, {
      candidates: candidates.map(({ personId: id, works }) => ({
        personId: id,
        workIds: works.map((work) => work.id),
      })),
      topics,
    }),
    personId
      ? findPaths(db, { fromId: personId, toIds, maxHops: 1_000 })
      : new Map<string, Path[]>(),
  ]);
  const reasonsOf = new Map(reasons.map((one) => [one.person.id, one]));
  const people = await readPeople(db, reasons, [...paths.values()].flat());
  const names = { people, topics: meant.topics };
  return candidates.flatMap(({ topical, profile: profileGain, ...candidate }) => {
    const { personId: id, relevance } = candidate;
    const found = reasonsOf.get(id);
    if (!found) return [];
    const { person, disciplines, introductions, profile } = found;
    const works = candidate.works.flatMap((one) => {
      const work = found.works.find((other) => other.id === one.id);
      return work ? [{ ...work, ...one }] : [];
    });
    const words = sharedWords(asked, profile).slice(0, 5);
    const ways = paths.get(id) ?? [];
    const item = {
      ...candidate,
      // Beyond four connections the ranking doesn't say how many.
      distance: candidate.distance ?? ways[0]?.ties.length ?? null,
      person,
      disciplines,
      topicPaths: found.topicPaths.map(({ part, ...path }) => ({
        ...path,
        share: (part * topical) / relevance,
      })),
      paths: ways,
      works,
      words,
      evidence: evidenceOf({ relevance, profile: profileGain, works, words, introductions }),
      names,
    };
    const why = whySentence(item, personId !== null && personId !== undefined);
    return [{ ...item, why, whyRaised: raisedSentence(candidate) }];
  });
}

/** Everybody who is proposed or stands on a way to them, by id. */
async function readPeople(
  db: Db,
  proposed: readonly { person: PersonRow }[],
  paths: readonly Path[],
): Promise<Map<string, PersonRow>> {
  const people = new Map(proposed.map(({ person }) => [person.id, person]));
  const between = new Set(paths.flatMap((path) => path.people).filter((id) => !people.has(id)));
  if (between.size === 0) return people;
  for (const person of await listPeople(db, { ids: [...between] })) people.set(person.id, person);
  return people;
}
