export { correctClaim, type OnClaim, removeClaim, restoreClaim } from './about/change.ts';
export { type Claim, type ClaimSource, listClaims } from './about/claims.ts';
export { keeper, seenFrom } from './access/circles.ts';
export { findPreview } from './access/preview.ts';
export { isFor, kindsOf, type Relation, relations, seenAs } from './access/seen-as.ts';
export {
  changeSettings,
  findSettings,
  type KeptSettings,
  type Settings,
} from './access/settings.ts';
export { unsaid, Visibility } from './access/visibility.ts';
export { DemoPart, listDemoPeople, openDemoAccount } from './accounts/demo-accounts.ts';
export { findInstance, type Instance } from './accounts/instance.ts';
export {
  acceptInvitation,
  createFirstInvitation,
  createInvitation,
  findInvitation,
  type Invitation,
  listInvitations,
  reserveSignUp,
  revokeInvitation,
} from './accounts/invitations.ts';
export {
  type AuthRecord,
  type Condition,
  changeRecords,
  createRecord,
  InsensitiveOperator,
  listRecords,
} from './accounts/records.ts';
export { giveRole, leaveProgram, listTeam, type TeamRow, takeRole } from './accounts/roles.ts';
export { hashOfSecret } from './accounts/secrets.ts';
export { type AccountSession, endSessions, listSessions } from './accounts/sessions.ts';
export {
  type AccessToken,
  createAccessToken,
  listAccessTokens,
  revokeAccessToken,
  tokenPrefix,
} from './accounts/tokens.ts';
export { type AccountRole, findViewer, isLead, type Viewer } from './accounts/viewer.ts';
export { audit, audited, isAudited, refusalPatience } from './audit/append.ts';
export type { AuditEntry } from './audit/entry.ts';
export { listAuditEntries, listLatestAuditEntries, verifyAudit } from './audit/verify.ts';
export { changeChallenge, poseChallenge } from './challenges/pose.ts';
export {
  type ChallengeRow,
  findChallenge,
  listChallenges,
  listCohortsOfChallenges,
  listLatestChallenges,
  listPeopleOfChallenges,
  listTopicsAbout,
} from './challenges/queries.ts';
export { today } from './days.ts';
export { type Connection, type Db, openDb, patiently } from './db.ts';
export { fillWithDemo } from './demo.ts';
export {
  badInput,
  conflict,
  forbidden,
  GraphError,
  ifFound,
  notFound,
  unavailable,
} from './errors.ts';
export { attach } from './exchange/attach.ts';
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
export { originSentence } from './hyperconnections/origin.ts';
export type { TopicPath, UnderstoodTopic, Work } from './hyperconnections/queries.ts';
export { type HyperConnectionsInput, rankCandidates } from './hyperconnections/rank.ts';
export { pathSentence, topicSentence } from './hyperconnections/sentences.ts';
export { type Weights, weights } from './hyperconnections/weights.ts';
export { erase, findLeaving, type Leaving } from './leaving/erase.ts';
export {
  choicesIn,
  type LetterChoice,
  LetterKind,
  LetterTiming,
  letterKindOf,
  timingOf,
} from './letters/kinds.ts';
export {
  changeLetterChoices,
  type DueLetter,
  findAnswer,
  findLetter,
  findLetterChoices,
  finishLetter,
  type LetterOutcome,
  listLetterEvents,
} from './letters/queries.ts';
export { isLastTry, takeDueLetters, writeDownLetters } from './letters/write.ts';
export { migrate } from './migrations.ts';
export * from './neighbourhood.ts';
export { type CommunityRow, findCommunity, findOverview, findUnconnected } from './overview.ts';
export { readOwnData } from './own-data/own-data.ts';
export { leftOut } from './own-data/reasons.ts';
export { findPaths, type Path } from './paths.ts';
export { type Patience, patience } from './patience.ts';
export * from './people.ts';
export { persistently } from './persistently.ts';
export { createProgram } from './programs/create.ts';
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
} from './programs/queries.ts';
export { queries } from './query.ts';
export { isUnfinished, refresh } from './refresh.ts';
export { listContacts } from './requests/acceptance-queries.ts';
export {
  acceptRequest,
  askForMore,
  declineRequest,
  pauseRequest,
  suggestSomebody,
  tellMore,
} from './requests/answer.ts';
export { requestIntroduction } from './requests/ask.ts';
export type { ActingOn } from './requests/change.ts';
export { runClock } from './requests/clock.ts';
export { type Desk, findDesk, type LoadRow } from './requests/desk.ts';
export { agendaFor, draftFor } from './requests/draft-for.ts';
export {
  type EventRow,
  findLastEvent,
  findLastTold,
  listEventsAfter,
} from './requests/event-queries.ts';
export { type FirstCall, findFirstCall, setFirstCall } from './requests/first-call.ts';
export { holdRequest } from './requests/hold.ts';
export { changeLoad, countWaiting, findLoad, listBrokerRecords } from './requests/load-queries.ts';
export { findNextWay, type NextWay, takeNextWay } from './requests/next-way.ts';
export { type Obstacle, ObstacleKind } from './requests/obstacle.ts';
export { recordOutcome } from './requests/outcome.ts';
export { passOn, sendPitch, turnAway, writePitchFor } from './requests/pitch.ts';
export { type PitchWords, type Sentence, usualMinutes } from './requests/pitch-words.ts';
export {
  changeProposal,
  draftProposals,
  listProposals,
  listUnserved,
  type ProposalRow,
  ProposalState,
  type UnservedRow,
} from './requests/proposals.ts';
export { findProspect, type Prospect } from './requests/prospect.ts';
export { changeRule, listRules, type RuleRow } from './requests/rules.ts';
export { type Actor, type Part, RequestState, RequestWay } from './requests/states.ts';
export {
  type CitedSentence,
  findRequestFor,
  listInbox,
  listMyRequests,
  listPitchesFor,
  listTimeline,
  type PitchView,
  type RequestView,
} from './requests/views.ts';
export { withdrawRequest } from './requests/withdraw.ts';
export { NodeKind, search } from './search.ts';
export { listShowings, type ShowingRow, type Shown, writeShown } from './shown/showings.ts';
export {
  type DisciplineRow,
  findTopicsNamed,
  listDisciplines,
  listTopics,
  type TopicRow,
} from './topics.ts';
export { warmUp } from './warm-up.ts';
export {
  finishDelivery,
  forgetOldDeliveries,
  type GivenUp,
  requireDelivery,
  type Tried,
  takeDueDeliveries,
  writeDownDeliveries,
} from './webhooks/deliveries.ts';
export {
  type Delivery,
  type DueDelivery,
  listDeliveries,
  type Webhook,
  WebhookKind,
} from './webhooks/queries.ts';
export {
  addWebhook,
  listWebhooks,
  removeWebhook,
  signingSecret,
  switchWebhook,
  takeTest,
} from './webhooks/webhooks.ts';
