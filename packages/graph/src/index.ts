export {
  type ChallengeRow,
  findChallenge,
  listChallenges,
  listCohortsOfChallenges,
  listPeopleOfChallenges,
  listTopicsAbout,
} from './challenges.ts';
export { type Connection, type Db, openDb, patiently } from './db.ts';
export { fillWithDemo } from './demo.ts';
export { badInput, type ErrorCode, GraphError, notFound } from './errors.ts';
export {
  countedKinds,
  type ImportOptions,
  type ImportReport,
  importEntries,
} from './exchange/import.ts';
export { answers } from './health.ts';
export type { HyperConnection } from './hyperconnections/explain.ts';
export { findHyperConnections, type HyperConnections } from './hyperconnections/find.ts';
export type { Gap } from './hyperconnections/gap.ts';
export type { TopicPath, UnderstoodTopic, Work } from './hyperconnections/queries.ts';
export { type HyperConnectionsInput, rankCandidates } from './hyperconnections/rank.ts';
export { pathSentence, topicSentence } from './hyperconnections/sentences.ts';
export { migrate } from './migrations.ts';
export * from './neighbourhood.ts';
export { type CommunityRow, findCommunity, findOverview, findUnconnected } from './overview.ts';
export { findPaths, type Path } from './paths.ts';
export * from './people.ts';
export {
  type CohortRow,
  findCohort,
  findProgram,
  listChallengesOfCohorts,
  listCohorts,
  listCohortsOfPrograms,
  listPrograms,
  listProgramsById,
  type ProgramRow,
} from './programs.ts';
export { queries } from './query.ts';
export { refresh } from './refresh.ts';
export { NodeKind, search } from './search.ts';
export {
  type DisciplineRow,
  findTopicsNamed,
  listDisciplines,
  listTopics,
  type TopicRow,
} from './topics.ts';
export { warmUp } from './warm-up.ts';
