import type { Db } from '../db.ts';
import { findPaths, type Path } from '../paths.ts';
import { listPeople, type PersonRow } from '../people.ts';
import { listTopics, type TopicRow } from '../topics.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import {
  type Candidate,
  listIntroductions,
  listProfiles,
  listTopicPaths,
  listWork,
  type TopicPath,
  type UnderstoodTopic,
  type Work,
} from './queries.ts';
import { type Names, whySentence } from './sentences.ts';
import { sharedWords } from './shared-words.ts';

/** With `share`, which part of the relevance it is, 0 to 1. */
type CountedPath = Omit<TopicPath, 'part'> & { share: number };

export type HyperConnection = Omit<Candidate, 'works' | 'topical' | 'profile'> & {
  person: PersonRow;
  topicPaths: CountedPath[];
  paths: Path[];
  /** Challenges and sessions like the ask that they had a part in. */
  works: Work[];
  /** Words of the ask that stand in their profile, at most five. */
  words: string[];
  evidence: Evidence[];
  why: string;
  names: Names;
};

type Search = {
  /** The words of the ask that tell people apart. */
  words: string[];
  personId?: string | null | undefined;
  topics: UnderstoodTopic[];
  candidates: Candidate[];
};

/** Says of each candidate how the topics meet, who could introduce, and one plain sentence. */
export async function explain(
  db: Db,
  { words: asked, personId, topics, candidates }: Search,
): Promise<HyperConnection[]> {
  if (candidates.length === 0) return [];
  const personIds = candidates.map((candidate) => candidate.personId);
  const reachable = candidates.flatMap((one) => (one.distance === null ? [] : [one.personId]));
  const [rows, profiles, worked, met, paths] = await Promise.all([
    listTopicPaths(db, { personIds, topics }),
    listProfiles(db, { ids: personIds }),
    listWork(db, {
      ids: [...new Set(candidates.flatMap(({ works }) => works.map(({ id }) => id)))],
    }),
    listIntroductions(db, { personIds }),
    personId ? findPaths(db, { fromId: personId, toIds: reachable }) : new Map<string, Path[]>(),
  ]);
  const topicPaths = new Map(rows.map((row) => [row.personId, row.topicPaths]));
  const profileOf = new Map(profiles.map(({ id, profile }) => [id, profile]));
  const introductionsOf = new Map(met.map((one) => [one.personId, one.introductions]));
  const workOf = new Map(worked.map((work) => [work.id, work]));
  const names = await readNames(db, {
    people: [...personIds, ...[...paths.values()].flat().flatMap((path) => path.people)],
    topics: [...topicPaths.values()].flat().flatMap(({ need, expertise }) => [need, expertise]),
  });
  return candidates.flatMap(({ topical, profile, ...candidate }) => {
    const { personId: id, relevance } = candidate;
    const person = names.people.get(id);
    if (!person) return [];
    const works = candidate.works.flatMap((one) => {
      const work = workOf.get(one.id);
      return work ? [{ ...work, ...one }] : [];
    });
    const words = sharedWords(asked, profileOf.get(id) ?? '').slice(0, 5);
    const introductions = introductionsOf.get(id) ?? [];
    const item = {
      ...candidate,
      person,
      topicPaths: (topicPaths.get(id) ?? []).map(({ part, ...path }) => ({
        ...path,
        share: (part * topical) / relevance,
      })),
      paths: paths.get(id) ?? [],
      works,
      words,
      evidence: evidenceOf({ relevance, profile, works, words, introductions }),
      names,
    };
    return [{ ...item, why: whySentence(item, personId !== null && personId !== undefined) }];
  });
}

type Ids = { people: string[]; topics: string[] };

async function readNames(db: Db, ids: Ids): Promise<Names> {
  const unique = (all: string[]) => ({ ids: [...new Set(all)] });
  const [people, topics] = await Promise.all([
    listPeople(db, unique(ids.people)),
    listTopics(db, unique(ids.topics)),
  ]);
  return {
    people: new Map<string, PersonRow>(people.map((person) => [person.id, person])),
    topics: new Map<string, TopicRow>(topics.map((topic) => [topic.id, topic])),
  };
}
