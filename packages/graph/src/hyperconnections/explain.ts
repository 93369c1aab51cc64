import { listChallenges } from '../challenges.ts';
import type { Db } from '../db.ts';
import { findPaths, type Path } from '../paths.ts';
import { listPeople, type PersonRow } from '../people.ts';
import { listTopics, type TopicRow } from '../topics.ts';
import { type Candidate, listTopicPaths, type TopicPath, type UnderstoodTopic } from './queries.ts';
import { type Names, whySentence } from './sentences.ts';

export type HyperConnection = Candidate & {
  person: PersonRow;
  topicPaths: TopicPath[];
  paths: Path[];
  /** Challenges like this one that they worked on. */
  helped: { id: string; title: string }[];
  why: string;
  names: Names;
};

type Search = {
  personId?: string | null | undefined;
  topics: UnderstoodTopic[];
  candidates: Candidate[];
};

/** Says of each candidate how the topics meet, who could introduce, and one plain sentence. */
export async function explain(
  db: Db,
  { personId, topics, candidates }: Search,
): Promise<HyperConnection[]> {
  if (candidates.length === 0) return [];
  const personIds = candidates.map((candidate) => candidate.personId);
  const reachable = candidates.flatMap((one) => (one.distance === null ? [] : [one.personId]));
  const [rows, paths] = await Promise.all([
    listTopicPaths(db, { personIds, topics }),
    personId ? findPaths(db, { fromId: personId, toIds: reachable }) : new Map<string, Path[]>(),
  ]);
  const topicPaths = new Map(rows.map((row) => [row.personId, row.topicPaths]));
  const names = await readNames(db, {
    people: [...personIds, ...[...paths.values()].flat().flatMap((path) => path.people)],
    topics: [...topicPaths.values()].flat().flatMap(({ need, expertise }) => [need, expertise]),
    challenges: candidates.flatMap((candidate) => candidate.helpedIds),
  });
  return candidates.flatMap((candidate) => {
    const person = names.people.get(candidate.personId);
    if (!person) return [];
    const item = {
      ...candidate,
      person,
      topicPaths: topicPaths.get(candidate.personId) ?? [],
      paths: paths.get(candidate.personId) ?? [],
      helped: candidate.helpedIds.flatMap((id) => {
        const title = names.challenges.get(id);
        return title === undefined ? [] : [{ id, title }];
      }),
      names,
    };
    return [{ ...item, why: whySentence(item, personId !== null && personId !== undefined) }];
  });
}

type Ids = { people: string[]; topics: string[]; challenges: string[] };

async function readNames(db: Db, ids: Ids): Promise<Names> {
  const unique = (all: string[]) => ({ ids: [...new Set(all)] });
  const [people, topics, challenges] = await Promise.all([
    listPeople(db, unique(ids.people)),
    listTopics(db, unique(ids.topics)),
    listChallenges(db, unique(ids.challenges)),
  ]);
  return {
    people: new Map<string, PersonRow>(people.map((person) => [person.id, person])),
    topics: new Map<string, TopicRow>(topics.map((topic) => [topic.id, topic])),
    challenges: new Map(challenges.map(({ id, title }) => [id, title])),
  };
}
