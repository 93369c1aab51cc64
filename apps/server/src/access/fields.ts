import { type RuleName, ruleNames } from './rules.ts';

type OfType = Partial<Record<RuleName, string>>;

/**
 * The rule of every field of the API, type by type; a field that is not here is refused when the server starts, and by
 * `npm run check`. `docs/access.md` is made of it.
 */
export const fieldRules: Readonly<Record<string, OfType>> = {
  Query: {
    ANYBODY: 'viewer signIn invitation',
    HOLDER: 'letter',
    READER: 'cohort program programs search topics overview community unconnected hyperConnections',
    PROFILE: 'person nodes nodesByKey neighbourhood',
    CONNECTIONS: 'reach paths',
    WORK: 'challenge challenges',
    PREVIEW: 'preview',
    OWN: 'myRequests myInbox prospect brokerRecords myProposals myLoad',
    PART: 'request',
    ADMINISTRATOR: 'audit latestAudit webhooks',
  },
  Mutation: {
    HOLDER: 'useLetter',
    WRITER:
      'requestIntroduction writePitch passOnRequest turnAwayRequest answerRequest withdrawRequest takeNextWay recordOutcome holdRequest setFirstCall draftProposals changeProposal changeLoad changeRule leaveProgram poseChallenge changeChallenge',
    LEAD: 'createProgram createInvitation revokeInvitation giveRole takeRole addWebhook testWebhook switchWebhook removeWebhook',
    BROWSER:
      'acceptInvitation endSession endAllSessions createAccessToken revokeAccessToken changeVisibility correctClaim removeClaim restoreClaim eraseMe changeLetters downloadMyData',
  },
  Subscription: { OWN: 'viewerEvents' },

  Viewer: {
    OWN: 'accountId name email person isAdmin isDemo programs permissions scopes sessions accessTokens visibility waiting lastEventId claims leaving letters shownTo',
  },
  ViewerProgram: { OWN: 'program roles' },
  AccountSession: { OWN: 'id createdAt lastUsedAt userAgent isCurrent' },
  AccessToken: { OWN: 'id name scopes createdAt expiresAt' },
  CreatedAccessToken: { BROWSER: 'token secret' },
  VisibilitySettings: { OWN: 'profile expertise needs needsToKeeper connections counted seenAs' },
  SeenAs: { OWN: 'who profile expertise needs connections counted' },
  Preview: { PREVIEW: 'people trusted' },
  Claim: {
    OWN: 'id kind title text level words since until source said takes canRemove canRestore isRemoved key',
  },
  ClaimSource: { OWN: 'kind file on named' },
  Leaving: {
    OWN: 'obstacle confirmation hasPassword challenges introductions connections',
  },
  Showing: { OWN: 'day shownAs about', PROFILE: 'by' },
  LetterSettings: { OWN: 'isSetUp choices' },
  LetterChoice: { OWN: 'kind timing' },
  Letter: {
    HOLDER: 'act standing did didAt requestId learner expert words until kind',
  },
  SignIn: { ANYBODY: 'password provider mail demoPeople' },
  DemoPerson: { ANYBODY: 'part key name' },
  Invitation: { ANYBODY: 'id program cohort personName forWhom roles expiresAt left isOpen' },
  CreatedInvitation: { LEAD: 'id secret' },
  Webhook: { LEADS: 'id url kinds createdAt isActive gaveUpAt deliveries' },
  WebhookDelivery: { LEADS: 'id kind at state attempts status problem triedAt nextTryAt' },
  AddedWebhook: { LEAD: 'webhook secret' },
  TeamMember: { LEADS: 'accountId name roles', PROFILE: 'person' },
  AuditEntry: {
    ADMINISTRATOR:
      'sequence at action outcome accountId accountName subjectId programId details hash',
  },

  Program: {
    ANYBODY: 'id key name',
    READER: 'description cohorts',
    TEAM: 'rules desk',
    LEADS: 'team invitations webhooks',
  },
  Rule: { TEAM: 'id text isActive at' },
  Cohort: {
    ANYBODY: 'id key name',
    READER: 'starts ends program',
    PROFILE: 'peopleCount',
    WORK: 'challengeCount challenges',
  },
  Session: { WORK: 'id key title description date cohort' },
  Challenge: {
    WORK: 'id key title statement outcome status createdAt cohort',
    TOPIC: 'topics',
    PROFILE: 'posedBy helpedBy',
  },
  Topic: { TOPIC: 'id key name aliases description disciplines', EXPERTISE: 'peopleCount' },
  Discipline: { READER: 'id key name' },

  Person: {
    PROFILE:
      'id key name headline bio affiliation city country languages capacity paused memberships',
    EXPERTISE: 'ownWords expertise interests disciplines',
    WORK: 'challenges helpedWith sessionsLed',
    NEEDS: 'needs',
    CONNECTIONS: 'network',
    ADDRESS: 'email',
  },
  Membership: { PROFILE: 'cohort roles since until' },
  Expertise: { EXPERTISE: 'topic level words evidence sources since' },
  Need: { NEEDS: 'id key kind statement createdAt', TOPIC: 'topics' },
  Network: { CONNECTIONS: 'edges pageInfo totalCount' },
  NetworkEdge: { CONNECTIONS: 'cursor node hop' },
  PageInfo: { CONNECTIONS: 'hasNextPage endCursor' },
  Hop: { CONNECTIONS: 'from to origin since strength evidence' },
  Path: { CONNECTIONS: 'people hops length strength broker sentence' },
  ReachResult: { CONNECTIONS: 'people total' },
  Reached: { CONNECTIONS: 'person hops ways via' },

  SearchHit: { PROFILE: 'kind id key title subtitle score' },
  Graph: { PROFILE: 'nodes leftOut', CONNECTIONS: 'ties' },
  GraphNode: { PROFILE: 'id key kind title subtitle distance around facets' },
  GraphTie: { CONNECTIONS: 'from to kind strength origin since evidence level note' },
  KindCount: { PROFILE: 'kind count' },
  PersonFacets: {
    EXPERTISE: 'topics disciplines',
    PROFILE: 'cohorts languages canBeAsked community',
  },
  Overview: { PROFILE: 'people', CONNECTIONS: 'communities leftOut ties isolated' },
  Community: { CONNECTIONS: 'id size people component', EXPERTISE: 'about' },
  CommunityTie: { CONNECTIONS: 'from to count' },

  HyperConnections: { PROFILE: 'items gap', TOPIC: 'understoodAs takenOut' },
  HyperConnection: {
    PROFILE:
      'person score relevance availability asked room fromOutside raised whyRaised evidence why',
    CONNECTIONS: 'novelty reachability distance paths',
    EXPERTISE: 'topicPaths',
  },
  UnderstoodTopic: { TOPIC: 'topic weight strength how through note origin' },
  TopicOrigin: { TOPIC: 'sentence source people challenges' },
  TopicPath: {
    EXPERTISE: 'need how origin expertise level evidence sources since gain share sentence',
  },
  TextEvidence: { WORK: 'kind title key challengeId date part people outcome share' },
  Gap: { READER: 'kind message', EXPERTISE: 'frontier', TOPIC: 'unknownTopics' },

  Request: {
    PART: 'id state way parts turn dueAt mayWaitUntil createdAt path need tried outcome freeTimes timeZone pitches timeline nextWay draft contacts agenda firstCall',
    PROFILE: 'learner expert broker',
    WORK: 'challenge',
  },
  Pitch: { PART: 'version sentences minutes reading readingUrl at by changes' },
  PitchSentence: { PART: 'text cites restsOn' },
  PitchDraft: { PART: 'sentences minutes' },
  TextChange: { PART: 'kind text' },
  Contact: { PART: 'person email' },
  AgendaStep: { PART: 'minutes text' },
  FirstCall: { PART: 'startsAt timeZone isSet calendar' },
  RequestEvent: { PART: 'id kind at by other note pitchVersion until met helped' },
  ViewerEvent: { PART: 'id event request' },
  NextWay: { PART: 'kind path' },
  Load: { OWN: 'capacity paused takesDirect' },
  Prospect: { OWN: 'obstacle openRequest openRequests mostOpen room ways' },
  Obstacle: { OWN: 'kind message' },
  BrokerRecord: { OWN: 'pitched accepted met helped', PROFILE: 'person' },
  Desk: { TEAM: 'queue stalled sent loads expertGini brokerGini proposals unserved' },
  PersonLoad: { TEAM: 'capacity asked introduces', PROFILE: 'person' },
  Proposal: { OWN: 'id state why note', PROFILE: 'learner expert by', WORK: 'challenge' },
  Unserved: { PROFILE: 'learner', WORK: 'challenge' },
};

/** The rule of each field of a type, by the field’s name. */
export function rulesOfType(type: string): Map<string, RuleName> {
  const named = fieldRules[type] ?? {};
  return new Map(
    ruleNames.flatMap((rule) =>
      (named[rule]?.split(' ') ?? []).map((name): [string, RuleName] => [name, rule]),
    ),
  );
}
