import {
  type Db,
  listAddresses,
  listAround,
  listChallenges,
  listChallengesHelped,
  listChallengesOfCohorts,
  listChallengesPosed,
  listCohorts,
  listCohortsOfChallenges,
  listCohortsOfPrograms,
  listDisciplines,
  listDisciplinesOfPeople,
  listExpertise,
  listFacets,
  listInterests,
  listMemberships,
  listNeeds,
  listNodes,
  listPeople,
  listPeopleOfChallenges,
  listProgramsById,
  listSessionsLed,
  listTopics,
  listTopicsAbout,
} from '@peergraph/graph';
import DataLoader from 'dataloader';

type ByIds<Row> = (db: Db, params: { ids: string[] }) => Promise<Row[]>;

/** Loads rows by their own id, all of one tick in one statement; null where there is none. */
function one<Row extends { id: string }>(db: Db, list: ByIds<Row>) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = await list(db, { ids: [...ids] });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Loads the rows that belong to an owner, in the order of the statement. */
function many<Row extends { ownerId: string }>(db: Db, list: ByIds<Row>) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const byOwner = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await list(db, { ids: [...ids] })) byOwner.get(row.ownerId)?.push(row);
    return ids.map((id) => byOwner.get(id) ?? []);
  });
}

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(db: Db) {
  return {
    person: one(db, listPeople),
    topic: one(db, listTopics),
    challenge: one(db, listChallenges),
    cohort: one(db, listCohorts),
    program: one(db, listProgramsById),
    expertise: many(db, listExpertise),
    interests: many(db, listInterests),
    disciplinesOfPerson: many(db, listDisciplinesOfPeople),
    memberships: many(db, listMemberships),
    challengesPosed: many(db, listChallengesPosed),
    challengesHelped: many(db, listChallengesHelped),
    sessionsLed: many(db, listSessionsLed),
    needs: many(db, listNeeds),
    address: one(db, listAddresses),
    disciplinesOfTopic: many(db, listDisciplines),
    topicsAbout: many(db, listTopicsAbout),
    peopleOfChallenge: many(db, listPeopleOfChallenges),
    cohortOfChallenge: many(db, listCohortsOfChallenges),
    cohortsOfProgram: many(db, listCohortsOfPrograms),
    challengesOfCohort: many(db, listChallengesOfCohorts),
    node: one(db, listNodes),
    around: many(db, listAround),
    facets: one(db, listFacets),
  };
}

/** What a loader knows of these ids, without the ones it does not know. */
export async function loadAll<Row>(
  loader: DataLoader<string, Row | null>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.filter((row) => row !== null);
}

/** The things on somebody's list, each by its id, in the order of the list and at most `first`. */
export async function loadOwned<Row>(
  list: DataLoader<string, { id: string }[]>,
  ownerId: string,
  loader: DataLoader<string, Row | null>,
  first?: number,
): Promise<Row[]> {
  const rows = await list.load(ownerId);
  return loadAll(
    loader,
    rows.slice(0, first).map(({ id }) => id),
  );
}

/** What a loader knows of an id that must be there, because the graph says so. */
export async function loadOne<Row>(
  loader: DataLoader<string, Row | null>,
  id: string,
): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`${id} went away while it was being read.`);
  return row;
}
