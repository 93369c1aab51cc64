/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in ISO 8601, such as 2026-05-31T00:00:00.000Z. */
  DateTime: { input: string; output: string; }
};

export type AccessToken = {
  __typename?: 'AccessToken';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  scopes: Array<TokenScope>;
};

/** What somebody may do: in a program, and ADMIN in the whole instance. */
export type AccountRole =
  | 'ADMIN'
  | 'ANALYST'
  | 'FACILITATOR'
  | 'MEMBER'
  | 'ORGANISER';

export type AccountSession = {
  __typename?: 'AccountSession';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isCurrent: Scalars['Boolean']['output'];
  lastUsedAt: Scalars['DateTime']['output'];
  userAgent?: Maybe<Scalars['String']['output']>;
};

export type AddWebhookInput = {
  /** The same key twice, with the same input, adds one. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kinds?: Array<WebhookKind>;
  /** Left out, it is told of the whole instance, which takes an administrator. */
  programId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as https://tools.example.org/peergraph, on the public internet, port 443 or 8443. */
  url: Scalars['String']['input'];
};

export type AddedWebhook = {
  __typename?: 'AddedWebhook';
  /** Begins with `whsec_`: by it who is told checks that it is Peergraph who tells. */
  secret: Scalars['String']['output'];
  webhook: Webhook;
};

export type AgendaStep = {
  __typename?: 'AgendaStep';
  minutes: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type Answer =
  | 'ACCEPT'
  /** With `note` as the question. */
  | 'ASK'
  | 'DECLINE'
  /** Later: `until`. */
  | 'PAUSE'
  /** Somebody better: `suggestedId`. */
  | 'SUGGEST'
  /** The learner's answer to it, as `note`. */
  | 'TELL';

export type AnswerRequestInput = {
  answer: Answer;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
  suggestedId?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditEntry = {
  __typename?: 'AuditEntry';
  accountId?: Maybe<Scalars['ID']['output']>;
  /** What the account is called now; null where nobody was signed in, it is gone, or `audit` was asked for. */
  accountName?: Maybe<Scalars['String']['output']>;
  action: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  details: Array<Scalars['String']['output']>;
  hash: Scalars['String']['output'];
  outcome: Scalars['String']['output'];
  programId?: Maybe<Scalars['ID']['output']>;
  sequence: Scalars['Int']['output'];
  subjectId?: Maybe<Scalars['ID']['output']>;
};

export type AuditOutcome =
  | 'DONE'
  | 'REFUSED'
  /** Something that is told to few was told. */
  | 'REVEALED';

/** How somebody who introduces did: how many they pitched, were accepted, met, and helped. */
export type BrokerRecord = {
  __typename?: 'BrokerRecord';
  accepted: Scalars['Int']['output'];
  helped: Scalars['Int']['output'];
  met: Scalars['Int']['output'];
  person: Person;
  pitched: Scalars['Int']['output'];
};

/** A question or problem a person brings. */
export type Challenge = {
  __typename?: 'Challenge';
  cohort?: Maybe<Cohort>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  helpedBy: Array<Person>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  posedBy: Array<Person>;
  statement?: Maybe<Scalars['String']['output']>;
  status: ChallengeStatus;
  title: Scalars['String']['output'];
  topics: Array<Topic>;
};

export type ChallengeStatus =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN';

export type ChangeChallengeInput = {
  challengeId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Empty: nothing is said any more. */
  statement?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ChallengeStatus>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** All of them: what is not named any more is left out. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ChangeLoadInput = {
  /** 0 to 31. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  paused?: InputMaybe<Scalars['Boolean']['input']>;
  takesDirect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChangeProposalInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  proposalId: Scalars['ID']['input'];
  state?: InputMaybe<ProposalState>;
};

export type ChangeRuleInput = {
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  ruleId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeVisibilityInput = {
  connections?: InputMaybe<Visibility>;
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  expertise?: InputMaybe<Visibility>;
  needs?: InputMaybe<Visibility>;
  profile?: InputMaybe<Visibility>;
};

/** Something the graph says of the viewer. */
export type Claim = {
  __typename?: 'Claim';
  canRemove: Scalars['Boolean']['output'];
  /** They put it right or removed it, and can take that back. */
  canRestore: Scalars['Boolean']['output'];
  /** Null where there is nothing they can do about it here. */
  id?: Maybe<Scalars['ID']['output']>;
  isRemoved: Scalars['Boolean']['output'];
  /** The key of the person, challenge, topic, session or cohort, or the id of the introduction. */
  key?: Maybe<Scalars['String']['output']>;
  kind: ClaimKind;
  /** How well they know a topic, from 1 to 5. */
  level?: Maybe<Scalars['Int']['output']>;
  /** What the source says where their own word counts instead; empty where it says nothing. */
  said?: Maybe<Scalars['String']['output']>;
  since?: Maybe<Scalars['DateTime']['output']>;
  source: ClaimSource;
  /** How they may put it right; null where they can’t. */
  takes?: Maybe<ClaimTakes>;
  /** What it says of that, where the title doesn’t say all. */
  text?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
  /** Positions in a cohort, the origin of a connection, the state of an introduction; of what is derived, what it is: PROFILE, COMMUNITY. */
  words: Array<Scalars['String']['output']>;
};

export type ClaimKind =
  | 'ATTENDED'
  | 'CONNECTION'
  /** Worked out from the rest of the graph. */
  | 'DERIVED'
  | 'EXPERTISE'
  | 'FIELD'
  | 'GOAL'
  | 'HELPED'
  | 'INTEREST'
  | 'INTRODUCTION'
  | 'LED'
  | 'MEMBERSHIP'
  | 'NEED'
  | 'POSED'
  | 'QUESTION';

/** Where a claim is from. */
export type ClaimSource = {
  __typename?: 'ClaimSource';
  /** The file that told it last, also where their own word counts; null where that was not written down. */
  file?: Maybe<Scalars['String']['output']>;
  kind: ClaimSourceKind;
  /** What the file itself names as its source. */
  named: Array<Scalars['String']['output']>;
  on?: Maybe<Scalars['DateTime']['output']>;
};

export type ClaimSourceKind =
  | 'DERIVED'
  | 'IMPORT'
  | 'INTRODUCTION'
  /** Their own word. */
  | 'OWN'
  /** The record of a session, imported. */
  | 'SESSION';

export type ClaimTakes =
  /** From 1 to 5. */
  | 'LEVEL'
  /** Several, each on a line. */
  | 'LINES'
  /** Several, with commas between. */
  | 'LIST'
  | 'TEXT';

/** One running of a program. */
export type Cohort = {
  __typename?: 'Cohort';
  challengeCount: Scalars['Int']['output'];
  /** Its challenges, open ones first, of those the newest. */
  challenges: Array<Challenge>;
  ends?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  peopleCount: Scalars['Int']['output'];
  program: Program;
  starts?: Maybe<Scalars['DateTime']['output']>;
};


/** One running of a program. */
export type CohortChallengesArgs = {
  first?: Scalars['Int']['input'];
};

/** People more connected with each other than with the rest. */
export type Community = {
  __typename?: 'Community';
  /** The topics that set it apart, at most three. */
  about: Array<Scalars['String']['output']>;
  /** Communities of one component can be reached from each other. */
  component: Scalars['Int']['output'];
  id: Scalars['Int']['output'];
  /** The best connected people of it, at most three. */
  people: Array<GraphNode>;
  size: Scalars['Int']['output'];
};

/** How many connections run between the people of two communities. */
export type CommunityTie = {
  __typename?: 'CommunityTie';
  count: Scalars['Int']['output'];
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};

export type ConnectionOrigin =
  | 'COAUTHOR'
  | 'COHORT'
  | 'COLLEAGUE'
  | 'FRIEND'
  | 'INTRODUCTION'
  | 'MENTORING'
  | 'OTHER'
  | 'PROJECT'
  | 'SESSION';

export type Contact = {
  __typename?: 'Contact';
  /** Null where they have no account. */
  email?: Maybe<Scalars['String']['output']>;
  person: Person;
};

export type CorrectClaimInput = {
  id: Scalars['ID']['input'];
  /** What is right, of a topic they know. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** What is right, of a field. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type CreateAccessTokenInput = {
  /** 1 to 366. */
  expiresInDays?: Scalars['Int']['input'];
  /** The same key twice, with the same request, makes one token. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, up to 80 characters. */
  name: Scalars['String']['input'];
  scopes?: Array<TokenScope>;
};

export type CreateInvitationInput = {
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 90. */
  expiresInDays?: Scalars['Int']['input'];
  /** Words for whoever opens the link, up to 120 characters. */
  forWhom?: InputMaybe<Scalars['String']['input']>;
  /** The same key twice, with the same request, makes one invitation. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A member of the program who has no account yet. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Positions in the cohort. */
  positions?: Array<Role>;
  /** Left out, it invites to administer the instance. */
  programId?: InputMaybe<Scalars['ID']['input']>;
  roles?: Array<AccountRole>;
  /** 1 to 500. */
  uses?: Scalars['Int']['input'];
};

export type CreateProgramInput = {
  cohort: FirstCohortInput;
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same key twice makes one program. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters. No other program may be called so; its key is made of it. */
  name: Scalars['String']['input'];
};

export type CreatedAccessToken = {
  __typename?: 'CreatedAccessToken';
  /** Send it as `Authorization: Bearer …`. */
  secret: Scalars['String']['output'];
  token: AccessToken;
};

export type CreatedInvitation = {
  __typename?: 'CreatedInvitation';
  id: Scalars['ID']['output'];
  /** The link is `/invitation/SECRET`. */
  secret: Scalars['String']['output'];
};

export type DemoPerson = {
  __typename?: 'DemoPerson';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** What to go on as: learner, expert, facilitator, organiser or analyst. */
  part: Scalars['String']['output'];
};

export type Desk = {
  __typename?: 'Desk';
  /** The same over those who were asked to introduce. */
  brokerGini?: Maybe<Scalars['Float']['output']>;
  /** How unevenly requests are spread over everybody in the program who takes introductions, 0 to 1; null without any. */
  expertGini?: Maybe<Scalars['Float']['output']>;
  /** Who was asked, or asked to introduce, in the last 30 days: those who carry most first. */
  loads: Array<PersonLoad>;
  /** What is in mind for whom, the oldest first. */
  proposals: Array<Proposal>;
  /** What is open, what ends first first. */
  queue: Array<Request>;
  /** What the viewer sent in the last 30 days, the newest first. */
  sent: Array<Request>;
  /** What came to nothing in the last 30 days, where the learner has nothing else on its way for the challenge. */
  stalled: Array<Request>;
  /** Learners whose open challenge has nothing on its way, who waited longest first. */
  unserved: Array<Unserved>;
};


export type DeskUnservedArgs = {
  first?: Scalars['Int']['input'];
};

/** A field with its own language. */
export type Discipline = {
  __typename?: 'Discipline';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type EraseMeInput = {
  /** What `confirmation` says. */
  confirmation: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
};

export type EvidencePart =
  | 'HELPED'
  | 'LED'
  | 'POSED';

export type Expertise = {
  __typename?: 'Expertise';
  evidence: Array<Scalars['String']['output']>;
  /** 1 (a beginning), 2 (some practice), 3 (works with it), 4 (knows it well), 5 (others come to them for it). */
  level: Scalars['Int']['output'];
  since?: Maybe<Scalars['DateTime']['output']>;
  /** Where this was said. */
  sources: Array<Scalars['String']['output']>;
  topic: Topic;
  /** How they or the source put it. */
  words: Array<Scalars['String']['output']>;
};

/** A first call, as one of the two set it or, until then, as is suggested. */
export type FirstCall = {
  __typename?: 'FirstCall';
  /** The same as a file for calendars (iCalendar). */
  calendar: Scalars['String']['output'];
  isSet: Scalars['Boolean']['output'];
  startsAt: Scalars['DateTime']['output'];
  /** The time zone it was set in, or the learner's. */
  timeZone: Scalars['String']['output'];
};

export type FirstCohortInput = {
  ends?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 120 characters. */
  name: Scalars['String']['input'];
  starts?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FromOutside =
  /** No chain of connections leads from the asker to them. */
  | 'COMPONENT'
  /** They know nothing in any of the disciplines the asker knows something in. */
  | 'DISCIPLINE';

/** What is missing when nobody, or nobody good, was found. */
export type Gap = {
  __typename?: 'Gap';
  /** People in the own network nearest to those who know: where a new tie would help most. */
  frontier: Array<Person>;
  kind: GapKind;
  /** What is missing and what would help, in one or two sentences. */
  message: Scalars['String']['output'];
  /** Topics of the ask that nobody here knows. */
  unknownTopics: Array<Topic>;
};

export type GapKind =
  /** Those who know are in the own network already. */
  | 'ALREADY_KNOWN'
  /** Those who know are paused or have no room. */
  | 'NOBODY_FREE'
  /** Nobody in the graph knows any of it. */
  | 'NOBODY_KNOWS'
  /** Nothing in the ask could be understood as a topic. */
  | 'NOT_UNDERSTOOD'
  /** Some know, but no connection leads to any of them. */
  | 'NO_PATH';

export type Graph = {
  __typename?: 'Graph';
  leftOut: Array<KindCount>;
  nodes: Array<GraphNode>;
  ties: Array<GraphTie>;
};

export type GraphNode = {
  __typename?: 'GraphNode';
  /** What stands next to it in all, by kind: what there would be to see around it. */
  around: Array<KindCount>;
  /** Steps from the node in the middle. */
  distance: Scalars['Int']['output'];
  /** What people are filtered by; null for other kinds. */
  facets?: Maybe<PersonFacets>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: NodeKind;
  /** A line that tells namesakes apart. */
  subtitle?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type GraphTie = {
  __typename?: 'GraphTie';
  evidence?: Maybe<Scalars['String']['output']>;
  from: Scalars['ID']['output'];
  /** The kind of tie: CONNECTED, KNOWS_ABOUT, POSES, HELPED_WITH, ABOUT, MEMBER_OF, PART_OF, IN, LED, ATTENDED, INTERESTED_IN, BROADER, RELATED, MEANS_SIMILAR, FALSE_FRIEND. */
  kind: Scalars['String']['output'];
  /** How well somebody knows a topic, 1 to 5. */
  level?: Maybe<Scalars['Int']['output']>;
  /** What a bridge between two words says of them. */
  note?: Maybe<Scalars['String']['output']>;
  origin?: Maybe<ConnectionOrigin>;
  since?: Maybe<Scalars['DateTime']['output']>;
  /** How well two people know each other, above 0 to 1. */
  strength?: Maybe<Scalars['Float']['output']>;
  to: Scalars['ID']['output'];
};

export type HoldRequestInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
  until: Scalars['DateTime']['input'];
};

/** One connection of a path. */
export type Hop = {
  __typename?: 'Hop';
  evidence?: Maybe<Scalars['String']['output']>;
  from: Person;
  origin: ConnectionOrigin;
  since?: Maybe<Scalars['DateTime']['output']>;
  strength: Scalars['Float']['output'];
  to: Person;
};

export type HowUnderstood =
  /** What a meant topic is a part of. */
  | 'BROADER'
  /** Known or needed together. */
  | 'CO_OCCURS'
  /** Its name shares words with the text. */
  | 'FULL_TEXT'
  /** Its name or an alias stands in the text. */
  | 'IN_TEXT'
  /** Another discipline's words for it. */
  | 'MEANS_SIMILAR'
  /** Named by the challenge, or chosen. */
  | 'NAMED'
  /** A part of a topic that is meant. */
  | 'NARROWER'
  | 'RELATED';

/** A proposed person outside the own network, scored and explained. Every part is 0 to 1. */
export type HyperConnection = {
  __typename?: 'HyperConnection';
  /** Introductions they took part in over the last 30 days, and requests to them that are open. */
  asked: Scalars['Int']['output'];
  availability: Scalars['Float']['output'];
  /** Connections between the two; null when no path exists. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** Beside the topics: past challenges and sessions like the ask, its words that stand in the profile, what counts most first; then accepted introductions. */
  evidence: Array<TextEvidence>;
  /** Where they come from, when that is outside the asker's own part of the network or fields. */
  fromOutside?: Maybe<FromOutside>;
  novelty: Scalars['Float']['output'];
  /** Ways to be introduced, best first; empty when nobody connects the two. */
  paths: Array<Path>;
  person: Person;
  /** Whether they stand among the first five for coming from outside; by score alone they would stand further down. They are at least a third as relevant as the best, and come last of the five (of fewer, where fewer are asked for; never with `first: 1`). */
  raised: Scalars['Boolean']['output'];
  reachability: Scalars['Float']['output'];
  relevance: Scalars['Float']['output'];
  /** How many more they take now, from 0: their capacity a month (2 where they say nothing) less those. */
  room: Scalars['Int']['output'];
  score: Scalars['Float']['output'];
  /** How the ask and the expertise meet, topic by topic. */
  topicPaths: Array<TopicPath>;
  /** One plain sentence: why this person, and through whom. */
  why: Scalars['String']['output'];
  /** What there is to say of somebody from outside where that puts them among the first; a part of `why` when they are raised. */
  whyRaised?: Maybe<Scalars['String']['output']>;
};

export type HyperConnections = {
  __typename?: 'HyperConnections';
  /** When items is empty or weak: the nearest frontier and the tie that is missing. */
  gap?: Maybe<Gap>;
  items: Array<HyperConnection>;
  /** The topics that were taken out by `withoutTopicKeys`. */
  takenOut: Array<Topic>;
  /** The topics the search really used, with how each came in. */
  understoodAs: Array<UnderstoodTopic>;
};

export type HyperConnectionsInput = {
  /** Only these people are candidates, when given. */
  amongKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Rank without a network, for nobody in particular. */
  anonymous?: Scalars['Boolean']['input'];
  /** 0 = close to what I know, 1 = as far as it still helps. */
  boldness?: Scalars['Float']['input'];
  /** What for: exactly one of challenge, goal/question/need, topics or free text. */
  challengeId?: InputMaybe<Scalars['ID']['input']>;
  /** Also whoever would be among the first at another boldness, in tenths, so that the list can be put in order anew without asking again: they come after the first, and nobody is marked as raised. */
  everyBoldness?: Scalars['Boolean']['input'];
  /** 1 to 100. */
  first?: Scalars['Int']['input'];
  needId?: InputMaybe<Scalars['ID']['input']>;
  /** Who counts as own network and is left out. */
  outside?: Outside;
  /** For whom; the viewer's own person when left out. Null with `anonymous: true` ranks without a network. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Keys of topics that are meant too, as if they had been named; at most 20. */
  plusTopicKeys?: Array<Scalars['String']['input']>;
  /** In any words; the first 3,000 characters are read. */
  text?: InputMaybe<Scalars['String']['input']>;
  topicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of topics that are not meant: left out, with what only they would have led to; at most 100. */
  withoutTopicKeys?: Array<Scalars['String']['input']>;
};

/** An invitation to a program, or to administer the instance. */
export type Invitation = {
  __typename?: 'Invitation';
  cohort?: Maybe<Cohort>;
  expiresAt: Scalars['DateTime']['output'];
  forWhom?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isOpen: Scalars['Boolean']['output'];
  /** How many may still accept it. */
  left: Scalars['Int']['output'];
  /** Somebody in the graph already, whom it is for. */
  personName?: Maybe<Scalars['String']['output']>;
  program?: Maybe<Program>;
  roles: Array<AccountRole>;
};

export type KindCount = {
  __typename?: 'KindCount';
  count: Scalars['Int']['output'];
  kind: NodeKind;
};

/** What would go with somebody who leaves. */
export type Leaving = {
  __typename?: 'Leaving';
  /** Challenges that nobody else poses. */
  challenges: Scalars['Int']['output'];
  /** What they type to confirm it. */
  confirmation: Scalars['String']['output'];
  connections: Scalars['Int']['output'];
  /** Whether they prove by a password that it is them; otherwise by having signed in within ten minutes. */
  hasPassword: Scalars['Boolean']['output'];
  /** Introductions that are open: for the others they end as if their time were over. */
  introductions: Scalars['Int']['output'];
  /** What has to be done before, such as giving a role to somebody else; null where nothing stands in the way. */
  obstacle?: Maybe<Scalars['String']['output']>;
};

export type Letter = {
  __typename?: 'Letter';
  act: LetterAct;
  /** What they did already, and when. */
  did?: Maybe<RequestEventKind>;
  didAt?: Maybe<Scalars['DateTime']['output']>;
  expert?: Maybe<Scalars['String']['output']>;
  /** What no more letters would come of; null for the daily one, and where it is not about that. */
  kind?: Maybe<LetterKind>;
  /** Null where it is about none, or they may not see them. */
  learner?: Maybe<Scalars['String']['output']>;
  /** The page of the request, which takes signing in. */
  requestId?: Maybe<Scalars['ID']['output']>;
  standing: LetterStanding;
  /** Until when it can be used; null where that is always. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** What would be sent, was sent to them, or is asked of them: sentence by sentence. */
  words: Array<Scalars['String']['output']>;
};

/** What a link in a letter is for: an answer of the expert, an act of who introduces, the learner’s answer, or to get no more such letters. */
export type LetterAct =
  | 'ACCEPT'
  /** With `note` as the question. */
  | 'ASK'
  | 'DECLINE'
  /** Waits with the introduction: `until`. */
  | 'HOLD'
  /** Later: `until`. */
  | 'PAUSE'
  /** Sends the pitch as it stands. */
  | 'SEND'
  | 'STOP'
  /** The learner’s answer to what the expert asked, as `note`. */
  | 'TELL'
  /** Does not introduce, with the reason as `note`. */
  | 'TURN_AWAY';

export type LetterChoice = {
  __typename?: 'LetterChoice';
  kind: LetterKind;
  timing: LetterTiming;
};

/** What a letter tells of: asked to introduce, asked to answer, asked for more, accepted, a time that nearly ended, and everything else. */
export type LetterKind =
  | 'ACCEPTED'
  | 'ANSWER'
  | 'INTRODUCE'
  | 'MORE'
  | 'NEWS'
  | 'REMINDER';

export type LetterSettings = {
  __typename?: 'LetterSettings';
  choices: Array<LetterChoice>;
  /** Whether this server sends mail at all. */
  isSetUp: Scalars['Boolean']['output'];
};

export type LetterStanding =
  /** It is nobody's turn any more, or somebody else's. */
  | 'CLOSED'
  /** They did it, or something else, already. */
  | 'DONE'
  /** It can be used. */
  | 'OPEN'
  /** Its time is over. */
  | 'OVER';

export type LetterTiming =
  | 'AT_ONCE'
  | 'DAILY'
  | 'NEVER';

export type Load = {
  __typename?: 'Load';
  capacity: Scalars['Int']['output'];
  paused: Scalars['Boolean']['output'];
  takesDirect: Scalars['Boolean']['output'];
};

export type Membership = {
  __typename?: 'Membership';
  cohort: Cohort;
  roles: Array<Role>;
  since?: Maybe<Scalars['DateTime']['output']>;
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts an invitation for the signed-in account. A second time nothing happens. */
  acceptInvitation: Viewer;
  /** Has an address told of introductions from now on. What it knows Peergraph by is shown here and never again. */
  addWebhook: AddedWebhook;
  /** The expert's answer, or the learner's to what the expert asked. SUGGEST ends the request; the learner may ask whom was suggested, as the next way. */
  answerRequest: Request;
  /** Says a challenge of one's own in other words, closes it or opens it again. What is left out stays; no import changes it any more. */
  changeChallenge: Challenge;
  /** How soon one hears by mail of things of a kind. */
  changeLetters: LetterSettings;
  /** How many introductions a month the viewer takes, whether any for now, and whether without anybody between. */
  changeLoad: Load;
  /** Holds, publishes, rewords or puts aside what was drafted; the learner may put aside what was published. */
  changeProposal: Proposal;
  /** Puts a rule of a program one facilitates in other words, or out of force. */
  changeRule: Rule;
  /** Shows something of oneself to others than before; what isn't given stays as it is. */
  changeVisibility: VisibilitySettings;
  /** Says something of oneself otherwise than the sources do. No import brings back what they say. */
  correctClaim: Array<Claim>;
  /** Makes an access token for a script; its secret is told once. */
  createAccessToken: CreatedAccessToken;
  /** Invites to a program, or without one to administer the instance; the link is told once. */
  createInvitation: CreatedInvitation;
  /** Makes a program with its first cohort, for administrators; whoever makes it organises it. */
  createProgram: Program;
  /** Everything that is kept of whoever asks, and nothing private of anybody else: one JSON text, as `docs/own-data.md` has it. The audit keeps that it was taken. */
  downloadMyData: Scalars['String']['output'];
  /** Drafts the best introduction for each of these learners (at most 30), within what each expert takes: for their newest open challenge that has nothing on its way. Gives back everything that is drafted in the program. */
  draftProposals: Array<Proposal>;
  /** Signs out everywhere, here too; how many sessions that ended. */
  endAllSessions: Scalars['Int']['output'];
  /** Ends one session of one's own. */
  endSession: Scalars['Boolean']['output'];
  /** Erases whoever asks, everywhere, at once and for good: account, person, words. They prove that it is them by their password, or else by having signed in within ten minutes. */
  eraseMe: Scalars['Boolean']['output'];
  /** Gives somebody of the team another role; without a program, in the whole instance. */
  giveRole: Viewer;
  /** Waits with the introduction, 14 days at most; the learner is told until when. */
  holdRequest: Request;
  /** Gives up every role in a program. The last organiser stays until somebody else is one. */
  leaveProgram: Viewer;
  /** Has somebody else introduce: the last but one on another path or, without one, the program's facilitators. Null where the viewer has no part in it any more. */
  passOnRequest?: Maybe<Request>;
  /** Poses a challenge of one's own. It is in the newest cohort one is in, unless another of one's own is said. */
  poseChallenge: Challenge;
  /** What one of the two says of their meeting; the last word of each counts. */
  recordOutcome: Request;
  /** “This isn’t so”: takes away something that is said of oneself. No import brings it back. */
  removeClaim: Array<Claim>;
  /** Forgets an address, with what it was told. */
  removeWebhook: Scalars['Boolean']['output'];
  /** Asks for an introduction for a challenge of one's own. */
  requestIntroduction: Request;
  /** Takes back a correction or a removal: what the sources say counts again. */
  restoreClaim: Array<Claim>;
  revokeAccessToken: Scalars['Boolean']['output'];
  /** Takes an invitation back; whoever accepted it stays. */
  revokeInvitation: Scalars['Boolean']['output'];
  /** Sets when the two of an accepted request talk first, or sets it anew. */
  setFirstCall: Request;
  /** Tells an address nothing more, or again what happens from now on. */
  switchWebhook: Webhook;
  /** Takes the next best way, after a request that came to nothing; gives back the new request. */
  takeNextWay: Request;
  /** Takes a role from somebody, or from oneself. The last organiser and the last administrator keep theirs. */
  takeRole: Viewer;
  /** Sends a test to an address and waits for the answer, 10 seconds at most. */
  testWebhook: WebhookDelivery;
  /** Does not introduce; the reason becomes a rule of the program. */
  turnAwayRequest: Request;
  /** Does what a link in a letter is for, once, for whoever the letter went to; who has the link needs no account to be signed in to. */
  useLetter: Letter;
  withdrawRequest: Request;
  /** Keeps a version of the pitch and, with `send`, sends it to the expert. */
  writePitch: Request;
};


export type MutationAcceptInvitationArgs = {
  secret: Scalars['String']['input'];
};


export type MutationAddWebhookArgs = {
  input: AddWebhookInput;
};


export type MutationAnswerRequestArgs = {
  input: AnswerRequestInput;
};


export type MutationChangeChallengeArgs = {
  input: ChangeChallengeInput;
};


export type MutationChangeLettersArgs = {
  kind: LetterKind;
  timing: LetterTiming;
};


export type MutationChangeLoadArgs = {
  input: ChangeLoadInput;
};


export type MutationChangeProposalArgs = {
  input: ChangeProposalInput;
};


export type MutationChangeRuleArgs = {
  input: ChangeRuleInput;
};


export type MutationChangeVisibilityArgs = {
  input: ChangeVisibilityInput;
};


export type MutationCorrectClaimArgs = {
  input: CorrectClaimInput;
};


export type MutationCreateAccessTokenArgs = {
  input: CreateAccessTokenInput;
};


export type MutationCreateInvitationArgs = {
  input: CreateInvitationInput;
};


export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
};


export type MutationDraftProposalsArgs = {
  learnerIds: Array<Scalars['ID']['input']>;
  programId: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEraseMeArgs = {
  input: EraseMeInput;
};


export type MutationGiveRoleArgs = {
  accountId: Scalars['ID']['input'];
  programId?: InputMaybe<Scalars['ID']['input']>;
  role: AccountRole;
};


export type MutationHoldRequestArgs = {
  input: HoldRequestInput;
};


export type MutationLeaveProgramArgs = {
  programId: Scalars['ID']['input'];
};


export type MutationPassOnRequestArgs = {
  input: PassOnRequestInput;
};


export type MutationPoseChallengeArgs = {
  input: PoseChallengeInput;
};


export type MutationRecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


export type MutationRemoveClaimArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRequestIntroductionArgs = {
  input: RequestIntroductionInput;
};


export type MutationRestoreClaimArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeAccessTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeInvitationArgs = {
  id: Scalars['ID']['input'];
  programId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSetFirstCallArgs = {
  input: SetFirstCallInput;
};


export type MutationSwitchWebhookArgs = {
  id: Scalars['ID']['input'];
  isActive: Scalars['Boolean']['input'];
};


export type MutationTakeNextWayArgs = {
  input: TakeNextWayInput;
};


export type MutationTakeRoleArgs = {
  accountId: Scalars['ID']['input'];
  programId?: InputMaybe<Scalars['ID']['input']>;
  role: AccountRole;
};


export type MutationTestWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTurnAwayRequestArgs = {
  input: TurnAwayRequestInput;
};


export type MutationUseLetterArgs = {
  input: UseLetterInput;
};


export type MutationWithdrawRequestArgs = {
  input: WithdrawRequestInput;
};


export type MutationWritePitchArgs = {
  input: WritePitchInput;
};

/** A goal, question or need that calibration found out about a learner. */
export type Need = {
  __typename?: 'Need';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: NeedKind;
  statement: Scalars['String']['output'];
  topics: Array<Topic>;
};

export type NeedKind =
  | 'GOAL'
  | 'NEED'
  | 'QUESTION';

/** A page of somebody's own network (Relay cursor connection). */
export type Network = {
  __typename?: 'Network';
  edges: Array<NetworkEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  cursor: Scalars['String']['output'];
  hop: Hop;
  node: Person;
};

/** What a learner can do next. */
export type NextWay = {
  __typename?: 'NextWay';
  kind: NextWayKind;
  path: Array<Person>;
};

export type NextWayKind =
  | 'FACILITATOR'
  /** Another path to the same person. */
  | 'PATH'
  /** Somebody else. */
  | 'PERSON'
  /** Somebody whom the expert suggested, introduced by the expert: the learner, the expert, that person. */
  | 'SUGGESTED';

/** The kinds of things that can be found, drawn and linked to. */
export type NodeKind =
  | 'CHALLENGE'
  | 'COHORT'
  | 'DISCIPLINE'
  | 'PERSON'
  | 'PROGRAM'
  | 'SESSION'
  | 'TOPIC';

export type NodeRef = {
  key: Scalars['String']['input'];
  kind: NodeKind;
};

export type Obstacle = {
  __typename?: 'Obstacle';
  kind: ObstacleKind;
  message: Scalars['String']['output'];
};

export type ObstacleKind =
  /** For this challenge, without an answer, or with a no. */
  | 'ASKED_BEFORE'
  /** The two know each other. */
  | 'CONNECTED'
  | 'FIVE_OPEN'
  /** The challenge is somebody else's. */
  | 'NOT_YOURS'
  | 'NO_ROOM'
  | 'OPEN_ALREADY'
  | 'PAUSED'
  | 'YOURSELF';

export type Outside =
  /** They, and everybody in my current cohort. */
  | 'COHORT'
  /** They, and everybody in my community of the network. */
  | 'COMMUNITY'
  /** The people I am connected with. */
  | 'CONNECTIONS';

export type Overview = {
  __typename?: 'Overview';
  /** Largest first, at most 500. */
  communities: Array<Community>;
  /** People without a connection that whoever asks may see; they are in none of the communities here. */
  isolated: Scalars['Int']['output'];
  /** How many smaller communities were left out. */
  leftOut: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
  /** Most connections first, at most 2,000. */
  ties: Array<CommunityTie>;
};

/** Where a page of a long list ends, and whether there is more (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PassOnRequestInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  path?: InputMaybe<Array<Scalars['ID']['input']>>;
  requestId: Scalars['ID']['input'];
};

/** A chain of connections from one person to another. */
export type Path = {
  __typename?: 'Path';
  /** Who would make the introduction: the last person before the far end; null on a path of one connection. */
  broker?: Maybe<Person>;
  hops: Array<Hop>;
  /** How many connections. */
  length: Scalars['Int']['output'];
  people: Array<Person>;
  sentence: Scalars['String']['output'];
  /** The strength of its weakest connection, above 0 to 1. */
  strength: Scalars['Float']['output'];
};

/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type Person = {
  __typename?: 'Person';
  affiliation?: Maybe<Scalars['String']['output']>;
  bio?: Maybe<Scalars['String']['output']>;
  /** Introductions a month; null when not said. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Challenges they pose, newest first. */
  challenges: Array<Challenge>;
  city?: Maybe<Scalars['String']['output']>;
  country?: Maybe<Scalars['String']['output']>;
  /** The disciplines of what they know, most topics first. */
  disciplines: Array<Discipline>;
  /** Their e-mail address, once one of you accepted an introduction to the other; null before. */
  email?: Maybe<Scalars['String']['output']>;
  /** What they know, best known first. */
  expertise: Array<Expertise>;
  headline?: Maybe<Scalars['String']['output']>;
  /** Challenges they helped with, newest first. */
  helpedWith: Array<Challenge>;
  id: Scalars['ID']['output'];
  interests: Array<Topic>;
  /** The stable key of the source. */
  key: Scalars['String']['output'];
  languages: Array<Scalars['String']['output']>;
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
  /** Goals, questions and needs they named, newest first. */
  needs: Array<Need>;
  /** The people they know, strongest connection first. */
  network: Network;
  /** Expertise in the person's own words that is too long to be a topic. */
  ownWords: Array<Scalars['String']['output']>;
  /** Takes no introductions for now. */
  paused: Scalars['Boolean']['output'];
  /** Sessions they led, newest first. */
  sessionsLed: Array<Session>;
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonChallengesArgs = {
  first?: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonExpertiseArgs = {
  first?: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonHelpedWithArgs = {
  first?: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonInterestsArgs = {
  first?: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonNeedsArgs = {
  first?: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonNetworkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonSessionsLedArgs = {
  first?: Scalars['Int']['input'];
};

export type PersonFacets = {
  __typename?: 'PersonFacets';
  /** Takes introductions now: not paused, and with capacity left this month. */
  canBeAsked: Scalars['Boolean']['output'];
  /** Newest first. */
  cohorts: Array<Cohort>;
  /** Null before it was worked out. */
  community?: Maybe<Scalars['Int']['output']>;
  /** The disciplines of what they know, most topics first. */
  disciplines: Array<Discipline>;
  languages: Array<Scalars['String']['output']>;
  /** What they know, at most 12, best known first. */
  topics: Array<Topic>;
};

export type PersonLoad = {
  __typename?: 'PersonLoad';
  /** Requests to them that are open, and introductions they took part in. */
  asked: Scalars['Int']['output'];
  /** How many introductions they take a month; 0 where they take none for now. */
  capacity: Scalars['Int']['output'];
  /** Requests they were to introduce. */
  introduces: Scalars['Int']['output'];
  person: Person;
};

/** A version of the words that show the expert where and how they can help. */
export type Pitch = {
  __typename?: 'Pitch';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  /** What became of the version before, word by word; nothing for the first. */
  changes: Array<TextChange>;
  minutes: Scalars['Int']['output'];
  reading: Scalars['String']['output'];
  readingUrl: Scalars['String']['output'];
  sentences: Array<PitchSentence>;
  version: Scalars['Int']['output'];
};

export type PitchDraft = {
  __typename?: 'PitchDraft';
  minutes: Scalars['Int']['output'];
  sentences: Array<PitchSentence>;
};

export type PitchSentence = {
  __typename?: 'PitchSentence';
  /** What it rests on: `WORDS need` (or `tried`, `outcome`, `freeTimes`), `TIE ID ID`, `TOPIC ID` or `WORK ID`; empty where it rests on nothing. */
  cites: Scalars['String']['output'];
  /** The same in words; empty where it rests on nothing. */
  restsOn: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type PitchSentenceInput = {
  cites?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type PoseChallengeInput = {
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key twice poses one challenge. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, at most 5,000. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** At most 5,000 characters. */
  statement?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters, on one line. */
  title: Scalars['String']['input'];
  /** Names of at most 12 topics, in any of their spellings; what nobody named before becomes a topic. */
  topics?: Array<Scalars['String']['input']>;
};

/** People two steps away, as a number before any name. */
export type Preview = {
  __typename?: 'Preview';
  people: Scalars['Int']['output'];
  /** To how many of them leads somebody whom one trusts: a connection of strength 0.7 or more, as after an introduction that helped. Null where analysts would be told of fewer than five. */
  trusted?: Maybe<Scalars['Int']['output']>;
};

/** A peer-learning program. */
export type Program = {
  __typename?: 'Program';
  /** Its runnings, newest first. */
  cohorts: Array<Cohort>;
  description?: Maybe<Scalars['String']['output']>;
  /** What its facilitators have before them; null for everybody else. */
  desk?: Maybe<Desk>;
  id: Scalars['ID']['output'];
  /** Invitations that are open, the newest first; null for everybody but organisers and administrators. */
  invitations?: Maybe<Array<Invitation>>;
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Reasons for which introductions were not made, the newest first; null for whoever is not in the program. */
  rules?: Maybe<Array<Rule>>;
  /** Whose accounts have a role here; null for everybody but organisers and administrators. */
  team?: Maybe<Array<TeamMember>>;
  /** Addresses that are told of introductions in it, the first added first. */
  webhooks?: Maybe<Array<Webhook>>;
};

/** An introduction a facilitator has in mind; it is the learner who asks for it, or does not. */
export type Proposal = {
  __typename?: 'Proposal';
  by?: Maybe<Person>;
  challenge?: Maybe<Challenge>;
  expert?: Maybe<Person>;
  id: Scalars['ID']['output'];
  learner?: Maybe<Person>;
  /** What the facilitator says to the learner. */
  note: Scalars['String']['output'];
  state: ProposalState;
  /** Why this expert, as the search said it. */
  why: Scalars['String']['output'];
};

export type ProposalState =
  | 'ASIDE'
  | 'DRAFT'
  | 'HELD'
  /** The learner sees it. */
  | 'PUBLISHED';

/** What an ask would meet, told before it is written. */
export type Prospect = {
  __typename?: 'Prospect';
  mostOpen: Scalars['Int']['output'];
  /** What stands in the way; null where nothing does. */
  obstacle?: Maybe<Obstacle>;
  /** The request that is open already, where that is in the way. */
  openRequest?: Maybe<Request>;
  /** How many requests the viewer has open, and how many they may have. */
  openRequests: Scalars['Int']['output'];
  /** How many more introductions the expert takes now, from 0. */
  room: Scalars['Int']['output'];
  ways: Array<RequestWay>;
};

export type Query = {
  __typename?: 'Query';
  /** What was done, refused and shown, from after this entry on, for administrators. */
  audit: Array<AuditEntry>;
  /** How those who introduce did so far; nothing of those who never introduced. */
  brokerRecords: Array<BrokerRecord>;
  /** One challenge by id or by key: exactly one of the two. */
  challenge?: Maybe<Challenge>;
  /** Challenges of every program and of none, open ones first, of those the newest. */
  challenges: Array<Challenge>;
  /** One cohort by id or by key: exactly one of the two. */
  cohort?: Maybe<Cohort>;
  /** The people of one community with their connections, best connected first. Communities are found anew after every import, and may be numbered otherwise then. */
  community: Graph;
  /** People outside the own network who can help, best first, each explained. */
  hyperConnections: HyperConnections;
  /** What the link that ends with this secret invites to; null where there never was such a link. */
  invitation?: Maybe<Invitation>;
  /** The latest of it, the newest first; with `before` the latest before this entry. */
  latestAudit: Array<AuditEntry>;
  /** What a link in a letter is for and whether it still does anything; null where no such link was ever made. Nothing is done by asking. */
  letter?: Maybe<Letter>;
  /** What is asked of the viewer, as expert, as who introduces and as facilitator: what is open first, by when it is due. */
  myInbox: Array<Request>;
  /** How many introductions the viewer takes; null where they are nobody in the graph. */
  myLoad?: Maybe<Load>;
  /** What facilitators suggest to the viewer, as long as they did not ask for it. */
  myProposals: Array<Proposal>;
  /** What the viewer asked for, the newest first. */
  myRequests: Array<Request>;
  /**
   * The nodes and ties around one node, for drawing and for its list twin; never more than `first` nodes, with counts of what
   * was left out. With `kinds` only these are shown, and only through them the way leads on: PERSON with depth 2 shows the
   * people one knows and whom they know, but nobody who merely knows about the same topic.
   */
  neighbourhood: Graph;
  /** Nodes by id (at most 1,000, in this order) with the ties between them, to show a view that was made before. What is not there is left out; the distance is 0 for all. */
  nodes: Graph;
  /** Nodes by kind and key, which stay the same when everything is imported anew; otherwise like `nodes`. */
  nodesByKey: Graph;
  /** The network at a glance: its communities, and how many connections run between them. With `programId` that of the program's people. */
  overview: Overview;
  /** Paths of connections between two people, best first: shortest, then strongest. Empty when there is none. */
  paths: Array<Path>;
  /** One person by id or by key: exactly one of the two. Null when there is nobody of that name to be seen. */
  person?: Maybe<Person>;
  /** How many people two steps away from somebody know one of these topics, or are there at all, whom they are not shown and who asked to be counted before they are named. Null for everybody but the person themself, and where analysts would be told of fewer than five. */
  preview?: Maybe<Preview>;
  /** One program by id or by key: exactly one of the two. */
  program?: Maybe<Program>;
  /** Every program, by name. */
  programs: Array<Program>;
  /** What asking somebody for an introduction would meet; null where the viewer is nobody in the graph. */
  prospect?: Maybe<Prospect>;
  /** People exactly `hops` connections away (1 to 4), most ways of reaching them first, each with those they are reached through. */
  reach: ReachResult;
  /** One request the viewer has a part in; null for everybody else. */
  request?: Maybe<Request>;
  /** One search box over people, topics, challenges, programs; typo-tolerant, best first. */
  search: Array<SearchHit>;
  /** How one can sign in here. */
  signIn: SignIn;
  /** Topics by id (at most 100, in this order); what is not there is left out. */
  topics: Array<Topic>;
  /** The people without a connection that whoever asks may see, by name; with `programId` those of the program's people. */
  unconnected: Graph;
  /** The signed-in account's person and permissions; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** Addresses that are told of every introduction, for administrators. */
  webhooks: Array<Webhook>;
};


export type QueryAuditArgs = {
  after?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryBrokerRecordsArgs = {
  personIds: Array<Scalars['ID']['input']>;
};


export type QueryChallengeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChallengesArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryCohortArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunityArgs = {
  first?: Scalars['Int']['input'];
  id: Scalars['Int']['input'];
  programId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHyperConnectionsArgs = {
  input: HyperConnectionsInput;
};


export type QueryInvitationArgs = {
  secret: Scalars['String']['input'];
};


export type QueryLatestAuditArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<AuditOutcome>;
};


export type QueryLetterArgs = {
  token: Scalars['String']['input'];
};


export type QueryMyInboxArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryMyRequestsArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  nodeId: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryNodesByKeyArgs = {
  refs: Array<NodeRef>;
};


export type QueryOverviewArgs = {
  programId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  fromId: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  toId: Scalars['ID']['input'];
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewArgs = {
  personId: Scalars['ID']['input'];
  topicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryProgramArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgramsArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryProspectArgs = {
  challengeId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
};


export type QueryReachArgs = {
  first?: Scalars['Int']['input'];
  hops?: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  text: Scalars['String']['input'];
};


export type QueryTopicsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryUnconnectedArgs = {
  first?: Scalars['Int']['input'];
  programId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReachResult = {
  __typename?: 'ReachResult';
  people: Array<Reached>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
};

export type Reached = {
  __typename?: 'Reached';
  hops: Scalars['Int']['output'];
  person: Person;
  /** The people one step before them, at most 5, strongest connection first. */
  via: Array<Person>;
  /** Through how many people they can be reached. */
  ways: Scalars['Int']['output'];
};

export type RecordOutcomeInput = {
  /** Left out where it is not said. */
  helped?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  met: Scalars['Boolean']['input'];
  /** What came of it, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
};

export type Relation =
  /** May read here, and nothing else. */
  | 'ANYBODY'
  /** Is in one of their cohorts. */
  | 'COHORT'
  /** Facilitates or organises a program they are in. */
  | 'FACILITATOR'
  /** Has to do with a program they are in. */
  | 'PROGRAM';

/** A learner's pull for one person, as the viewer may know it. */
export type Request = {
  __typename?: 'Request';
  /** What to go through in the first call; only for the two, once the request is accepted. */
  agenda: Array<AgendaStep>;
  /** Null while the facilitators of the program are asked. */
  broker?: Maybe<Person>;
  challenge?: Maybe<Challenge>;
  /** How the two can be reached, the learner first; only for them, once the request is accepted. */
  contacts: Array<Contact>;
  createdAt: Scalars['DateTime']['output'];
  /** The pitch as evidence would have it now; null but for whoever introduces, before it is sent. */
  draft?: Maybe<PitchDraft>;
  /** When the turn ends. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  expert?: Maybe<Person>;
  /** When the two talk first; only for them, once the request is accepted. */
  firstCall?: Maybe<FirstCall>;
  /** When the learner is free, in this time zone. */
  freeTimes: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  learner?: Maybe<Person>;
  /** Until when the viewer, whose turn it is, may put it off; null where they may not, or did for as long as may be. */
  mayWaitUntil?: Maybe<Scalars['DateTime']['output']>;
  need: Scalars['String']['output'];
  /** For the learner of a request that came to nothing. */
  nextWay?: Maybe<NextWay>;
  outcome: Scalars['String']['output'];
  /** What the viewer is in it. */
  parts: Array<RequestPart>;
  /** The people from learner to expert; empty where nobody connects them. For the expert, before they said yes, only who introduces and they. */
  path: Array<Person>;
  /** All versions for whoever introduces; for the others the one that was sent. */
  pitches: Array<Pitch>;
  /** For the learner a request that was declined is EXPIRED, like one that nobody answered. */
  state: RequestState;
  timeZone: Scalars['String']['output'];
  /** What happened, as far as the viewer is told of it, the first thing first. */
  timeline: Array<RequestEvent>;
  tried: Scalars['String']['output'];
  /** Whose turn it is; null once it is over. */
  turn?: Maybe<RequestPart>;
  way: RequestWay;
};

export type RequestEvent = {
  __typename?: 'RequestEvent';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Person>;
  helped?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  kind: RequestEventKind;
  met?: Maybe<Scalars['Boolean']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Who was asked instead, where somebody better was suggested. */
  other?: Maybe<Person>;
  pitchVersion?: Maybe<Scalars['Int']['output']>;
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type RequestEventKind =
  | 'ACCEPTED'
  | 'ASKED'
  /** One of the two set when they talk first: `until`. */
  | 'CALL_SET'
  | 'CLOSED'
  | 'DECLINED'
  | 'DRAFTED'
  | 'EXPIRED'
  /** The two are asked what came of it. */
  | 'FOLLOWED_UP'
  | 'HELD'
  | 'OUTCOME'
  | 'PASSED_ON'
  | 'PAUSED'
  | 'PITCHED'
  /** Somebody is suggested to the viewer; of no request. */
  | 'PROPOSED'
  | 'REMINDED'
  | 'REQUESTED'
  | 'SUGGESTED'
  | 'TOLD'
  | 'TURNED_AWAY'
  | 'WITHDRAWN';

export type RequestIntroductionInput = {
  challengeId: Scalars['ID']['input'];
  /** At most 500. */
  freeTimes?: InputMaybe<Scalars['String']['input']>;
  /** The same key twice makes one request. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  need: Scalars['String']['input'];
  /** At most 1,000. */
  outcome: Scalars['String']['input'];
  /** For the way through a person: ids from the viewer to the expert; the last but one introduces. */
  path?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Such as Africa/Lagos. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  toId: Scalars['ID']['input'];
  /** At most 2,000. */
  tried?: InputMaybe<Scalars['String']['input']>;
  way: RequestWay;
};

/** What somebody is in a request; the broker is whoever introduces. */
export type RequestPart =
  | 'BROKER'
  | 'EXPERT'
  | 'LEARNER';

export type RequestState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'MORE_INFO'
  | 'PITCHED'
  | 'REQUESTED'
  | 'WITHDRAWN';

/** Through a person on a path, a facilitator of the program, or directly, where the expert allows it. */
export type RequestWay =
  | 'DIRECT'
  | 'FACILITATOR'
  | 'PERSON';

export type Role =
  | 'expert'
  | 'facilitator'
  | 'learner'
  | 'mentor'
  | 'organiser';

export type Rule = {
  __typename?: 'Rule';
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: NodeKind;
  /** 0 to 1: half of it how well the words match beside the other hits, half whether the title begins with what was typed. Compare it within one search only. */
  score: Scalars['Float']['output'];
  /** A line that tells namesakes apart. */
  subtitle?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

/** What somebody sees of a person. */
export type SeenAs = {
  __typename?: 'SeenAs';
  connections: Scalars['Boolean']['output'];
  /** Sees a number at most, two steps away, of whom they are one. */
  counted: Scalars['Boolean']['output'];
  expertise: Scalars['Boolean']['output'];
  needs: Scalars['Boolean']['output'];
  profile: Scalars['Boolean']['output'];
  who: Relation;
};

/** A call, talk, workshop or module. */
export type Session = {
  __typename?: 'Session';
  cohort?: Maybe<Cohort>;
  date?: Maybe<Scalars['DateTime']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SetFirstCallInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What clocks show then in the time zone: `2026-12-01T10:00`. */
  local: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  /** Such as Africa/Lagos. */
  timeZone: Scalars['String']['input'];
};

/** That a search showed the viewer to somebody: once a day for each kind of thing. */
export type Showing = {
  __typename?: 'Showing';
  about: ShownAbout;
  /** Who searched; null where they do not show themself to the viewer. */
  by?: Maybe<Person>;
  day: Scalars['DateTime']['output'];
  shownAs: ShownAs;
};

/** What kind of thing somebody searched for. */
export type ShownAbout =
  | 'CHALLENGE'
  /** A goal, a question or a need. */
  | 'NEED'
  | 'TEXT'
  | 'TOPICS'
  /** The ways to one person. */
  | 'WAY';

export type ShownAs =
  /** As one who can help. */
  | 'HIT'
  /** On a way to one, as who could introduce. */
  | 'ON_THE_WAY';

export type SignIn = {
  __typename?: 'SignIn';
  /** The demo's people one can go on as; empty where somebody real is here. */
  demoPeople: Array<DemoPerson>;
  /** Whether a link to set a new password comes by mail; otherwise it is in the server's log. */
  mail: Scalars['Boolean']['output'];
  /** Whether there are passwords here. */
  password: Scalars['Boolean']['output'];
  /** What the identity provider is called; null where there is none. */
  provider?: Maybe<Scalars['String']['output']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Everything that concerns the viewer, on one stream: after an event, or what comes from now on. Each at least once. */
  viewerEvents: ViewerEvent;
};


export type SubscriptionViewerEventsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};

export type TakeNextWayInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The path of the way that was shown, empty for the facilitators: a CONFLICT where it is another one by now. Left out, nothing is asked. */
  path?: InputMaybe<Array<Scalars['ID']['input']>>;
  requestId: Scalars['ID']['input'];
};

export type TeamMember = {
  __typename?: 'TeamMember';
  accountId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  person?: Maybe<Person>;
  roles: Array<AccountRole>;
};

/** A part of a text against the one before. */
export type TextChange = {
  __typename?: 'TextChange';
  kind: TextChangeKind;
  text: Scalars['String']['output'];
};

export type TextChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'SAME';

export type TextEvidence = {
  __typename?: 'TextEvidence';
  /** The challenge's id, when it is one. */
  challengeId?: Maybe<Scalars['ID']['output']>;
  /** When it was posed, held or made. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** The key of the challenge, session or person. */
  key?: Maybe<Scalars['String']['output']>;
  kind: TextEvidenceKind;
  /** What came of the challenge or the introduction, where that was told. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** What they did with the challenge or session. */
  part?: Maybe<EvidencePart>;
  /** How many helped with the challenge or led the session; each counts 1 / the fourth root of it. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Which part of the relevance it is, 0 to 1. Work fades by half in five years; introductions count 0: they show that somebody answers. */
  share: Scalars['Float']['output'];
  /** The challenge's or session's title, the words of the ask that stand in the profile (none where only words that go with its topics do), or whom they were introduced to. */
  title: Scalars['String']['output'];
};

export type TextEvidenceKind =
  /** They posed it or helped with it, and it is like the ask. */
  | 'CHALLENGE'
  /** They accepted to be introduced to somebody. */
  | 'INTRODUCTION'
  /** Words of the ask stand in their profile. */
  | 'PROFILE'
  /** They led it, and it is like the ask. */
  | 'SESSION';

/** What an access token is good for. */
export type TokenScope =
  /** Inviting, roles and the audit too, where its owner may. */
  | 'ADMIN'
  /** Asking. */
  | 'READ'
  /** Changing what is one's own; whom to invite and who may do what is not. */
  | 'WRITE';

/** A thing one can know or need. */
export type Topic = {
  __typename?: 'Topic';
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  disciplines: Array<Discipline>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** How many people know it. */
  peopleCount: Scalars['Int']['output'];
};

/** Where a tie between two topics is from. */
export type TopicOrigin = {
  __typename?: 'TopicOrigin';
  /** How many challenges need both, as of the last refresh. */
  challenges?: Maybe<Scalars['Int']['output']>;
  /** How many people know both, of those the tie rests on, as of the last refresh. */
  people?: Maybe<Scalars['Int']['output']>;
  /** “4 people know both, 2 challenges need both.” or “ESCO says so.” */
  sentence: Scalars['String']['output'];
  /** The taxonomy or list that says so, or who curated the bridge. */
  source?: Maybe<Scalars['String']['output']>;
};

/** From a topic of the ask to a topic the person knows. */
export type TopicPath = {
  __typename?: 'TopicPath';
  evidence: Array<Scalars['String']['output']>;
  expertise: Topic;
  /** How much this adds to the match: weight of the topic × its rarity × how well it is known, 0 to 1. */
  gain: Scalars['Float']['output'];
  how: HowUnderstood;
  level: Scalars['Int']['output'];
  need: Topic;
  /** Where the tie between the two topics is from; null where they are one, and where nobody wrote it down. */
  origin?: Maybe<TopicOrigin>;
  sentence: Scalars['String']['output'];
  /** Which part of the relevance it is, 0 to 1: the topical part, divided as the logarithms of 1 − gain. */
  share: Scalars['Float']['output'];
  /** Since when, or when it was said last. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** Where it was said; empty for what the person's own source says without naming itself. */
  sources: Array<Scalars['String']['output']>;
};

export type TurnAwayRequestInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

export type UnderstoodTopic = {
  __typename?: 'UnderstoodTopic';
  how: HowUnderstood;
  /** A curator's note on the bridge, where one was crossed. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the tie to what it came in through is from; null for the ask's own topics and where nobody wrote it down. */
  origin?: Maybe<TopicOrigin>;
  /** 0 to 1: what it counts with, weight × rarity; a rare topic tells people apart. */
  strength: Scalars['Float']['output'];
  /** The topic it came in through, when it is not the ask's own. */
  through?: Maybe<Topic>;
  topic: Topic;
  /** 0 to 1: how strongly the ask means this topic. */
  weight: Scalars['Float']['output'];
};

export type Unserved = {
  __typename?: 'Unserved';
  challenge?: Maybe<Challenge>;
  learner?: Maybe<Person>;
};

export type UseLetterInput = {
  /** At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** For SEND: the words that `letter` told, so that what is sent is what was read. A CONFLICT where it would be others by now. */
  words?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Who is signed in, and what they may do. */
export type Viewer = {
  __typename?: 'Viewer';
  accessTokens: Array<AccessToken>;
  accountId: Scalars['ID']['output'];
  /** Everything the graph says of them, each with where it is from; null where they are nobody in the graph. */
  claims?: Maybe<Array<Claim>>;
  email: Scalars['String']['output'];
  isAdmin: Scalars['Boolean']['output'];
  /** One of the demo's people: whoever visits may be them, so they invite nobody and make nothing that lasts. */
  isDemo: Scalars['Boolean']['output'];
  /** The last event that told the viewer something: what `viewerEvents` takes as `after` to tell what comes from now on. Before there is one, what tells from the first. */
  lastEventId?: Maybe<Scalars['ID']['output']>;
  /** What leaving would mean for them. */
  leaving: Leaving;
  /** What comes to them by mail. */
  letters: LetterSettings;
  name: Scalars['String']['output'];
  /** `admin`, and `organiser:KEY`, `facilitator:KEY`, `analyst:KEY`, `member:KEY` for each program. */
  permissions: Array<Scalars['String']['output']>;
  /** Who they are in the graph; null where they are nobody there. */
  person?: Maybe<Person>;
  /** Their programs, each with what they may do there. */
  programs: Array<ViewerProgram>;
  /** What the access token they came with is good for; null in a browser. */
  scopes?: Maybe<Array<TokenScope>>;
  /** Where they are signed in, the latest first. */
  sessions: Array<AccountSession>;
  /** To whom searches showed them in the last 90 days, the newest first; empty where they are nobody in the graph. */
  shownTo: Array<Showing>;
  /** What they show to whom; null where they are nobody in the graph. */
  visibility?: Maybe<VisibilitySettings>;
  /** How many requests wait for the viewer: for their answer, their introduction, or what they were asked. */
  waiting: Scalars['Int']['output'];
};


/** Who is signed in, and what they may do. */
export type ViewerShownToArgs = {
  first?: Scalars['Int']['input'];
};

/** Something the viewer is told of; its id is what `after` takes. */
export type ViewerEvent = {
  __typename?: 'ViewerEvent';
  event: RequestEvent;
  id: Scalars['ID']['output'];
  /** Null where the viewer has no part in it any more, or it is of no request. */
  request?: Maybe<Request>;
};

export type ViewerProgram = {
  __typename?: 'ViewerProgram';
  program: Program;
  roles: Array<AccountRole>;
};

/** For whom something of a person is, beside themself, from the fewest to the most. A profile is never for FACILITATORS alone. */
export type Visibility =
  /** They, and everybody in a cohort they are in. */
  | 'COHORT'
  /** Everybody who may read here at all. */
  | 'EVERYONE'
  /** Those who facilitate or organise a program they are in. */
  | 'FACILITATORS'
  | 'NOBODY'
  /** They, and everybody who has to do with a program they are in. */
  | 'PROGRAM';

/** What somebody shows to whom. Nothing of them is for more people than their profile. */
export type VisibilitySettings = {
  __typename?: 'VisibilitySettings';
  connections: Visibility;
  /** Whoever is not shown the profile and is two steps away may be told how many know a topic, of whom one is one: no name, and nothing else. It takes a profile for PROGRAM or COHORT, and what one knows and whom one knows for EVERYONE. */
  counted: Scalars['Boolean']['output'];
  expertise: Visibility;
  /** Goals, questions and needs. */
  needs: Visibility;
  /** Nothing was ever chosen for goals, questions and needs, and nobody has an account of their own here yet: whoever uses this machine without signing in sees them too. */
  needsToKeeper: Scalars['Boolean']['output'];
  profile: Visibility;
  /** What others see of them by that, from the nearest to the furthest. */
  seenAs: Array<SeenAs>;
};

/** An address outside that is told of introductions: ids and what happened, no words of anybody. */
export type Webhook = {
  __typename?: 'Webhook';
  createdAt: Scalars['DateTime']['output'];
  /** What it was told, the last first. */
  deliveries: Array<WebhookDelivery>;
  /** When it was turned off because nothing had arrived for three days. */
  gaveUpAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  kinds: Array<WebhookKind>;
  url: Scalars['String']['output'];
};


/** An address outside that is told of introductions: ids and what happened, no words of anybody. */
export type WebhookDeliveriesArgs = {
  first?: Scalars['Int']['input'];
};

export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  attempts: Scalars['Int']['output'];
  /** The header `webhook-id`: the same at every try. */
  id: Scalars['ID']['output'];
  kind: WebhookDeliveryKind;
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it did not arrive the last time. */
  problem?: Maybe<Scalars['String']['output']>;
  state: WebhookDeliveryState;
  /** What was answered the last time, such as 200. */
  status?: Maybe<Scalars['Int']['output']>;
  triedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type WebhookDeliveryKind =
  | 'ACCEPTED'
  | 'MET'
  | 'REQUESTED'
  | 'TEST';

export type WebhookDeliveryState =
  | 'DELIVERED'
  /** The address was turned off before. */
  | 'DROPPED'
  /** It was tried for 22 hours. */
  | 'FAILED'
  /** It is to be tried, or tried again. */
  | 'WAITING';

/** Somebody asked for an introduction; an expert said yes; one of the two says that they met. */
export type WebhookKind =
  | 'ACCEPTED'
  | 'MET'
  | 'REQUESTED';

export type WithdrawRequestInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
};

export type WritePitchInput = {
  /** The last version that was read, 0 for none: a CONFLICT where there is a later one by now. Left out, nothing is asked. */
  afterVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 10 to 60. */
  minutes?: Scalars['Int']['input'];
  /** At most one thing to read beforehand. */
  reading?: InputMaybe<Scalars['String']['input']>;
  readingUrl?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
  send?: Scalars['Boolean']['input'];
  /** At most 20. */
  sentences: Array<PitchSentenceInput>;
};

export type DownloadMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type DownloadMyDataMutation = { __typename?: 'Mutation', downloadMyData: string };

export type ClaimPartsFragment = { __typename?: 'Claim', id?: string | null, kind: ClaimKind, title: string, text?: string | null, level?: number | null, words: Array<string>, since?: string | null, until?: string | null, said?: string | null, takes?: ClaimTakes | null, canRemove: boolean, canRestore: boolean, isRemoved: boolean, key?: string | null, source: { __typename?: 'ClaimSource', kind: ClaimSourceKind, file?: string | null, on?: string | null, named: Array<string> } };

export type AboutMeQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutMeQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, claims?: Array<{ __typename?: 'Claim', id?: string | null, kind: ClaimKind, title: string, text?: string | null, level?: number | null, words: Array<string>, since?: string | null, until?: string | null, said?: string | null, takes?: ClaimTakes | null, canRemove: boolean, canRestore: boolean, isRemoved: boolean, key?: string | null, source: { __typename?: 'ClaimSource', kind: ClaimSourceKind, file?: string | null, on?: string | null, named: Array<string> } }> | null, visibility?: { __typename?: 'VisibilitySettings', profile: Visibility, expertise: Visibility, needs: Visibility, needsToKeeper: boolean, connections: Visibility, counted: boolean, seenAs: Array<{ __typename?: 'SeenAs', who: Relation, profile: boolean, expertise: boolean, needs: boolean, connections: boolean, counted: boolean }> } | null, shownTo: Array<{ __typename?: 'Showing', day: string, shownAs: ShownAs, about: ShownAbout, by?: { __typename?: 'Person', key: string, name: string } | null }> } | null };

export type CorrectClaimMutationVariables = Exact<{
  input: CorrectClaimInput;
}>;


export type CorrectClaimMutation = { __typename?: 'Mutation', correctClaim: Array<{ __typename?: 'Claim', id?: string | null, kind: ClaimKind, title: string, text?: string | null, level?: number | null, words: Array<string>, since?: string | null, until?: string | null, said?: string | null, takes?: ClaimTakes | null, canRemove: boolean, canRestore: boolean, isRemoved: boolean, key?: string | null, source: { __typename?: 'ClaimSource', kind: ClaimSourceKind, file?: string | null, on?: string | null, named: Array<string> } }> };

export type RemoveClaimMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveClaimMutation = { __typename?: 'Mutation', removeClaim: Array<{ __typename?: 'Claim', id?: string | null, kind: ClaimKind, title: string, text?: string | null, level?: number | null, words: Array<string>, since?: string | null, until?: string | null, said?: string | null, takes?: ClaimTakes | null, canRemove: boolean, canRestore: boolean, isRemoved: boolean, key?: string | null, source: { __typename?: 'ClaimSource', kind: ClaimSourceKind, file?: string | null, on?: string | null, named: Array<string> } }> };

export type RestoreClaimMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreClaimMutation = { __typename?: 'Mutation', restoreClaim: Array<{ __typename?: 'Claim', id?: string | null, kind: ClaimKind, title: string, text?: string | null, level?: number | null, words: Array<string>, since?: string | null, until?: string | null, said?: string | null, takes?: ClaimTakes | null, canRemove: boolean, canRestore: boolean, isRemoved: boolean, key?: string | null, source: { __typename?: 'ClaimSource', kind: ClaimSourceKind, file?: string | null, on?: string | null, named: Array<string> } }> };

export type ViewerTokensFragment = { __typename?: 'Viewer', accessTokens: Array<{ __typename?: 'AccessToken', id: string, name: string, scopes: Array<TokenScope>, expiresAt: string }> };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { __typename?: 'Mutation', createAccessToken: { __typename?: 'CreatedAccessToken', secret: string } };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokeAccessTokenMutation = { __typename?: 'Mutation', revokeAccessToken: boolean };

export type WhoIsItQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsItQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, name: string, person?: { __typename?: 'Person', id: string, key: string } | null } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { __typename?: 'Query', signIn: { __typename?: 'SignIn', password: boolean }, viewer?: { __typename?: 'Viewer', accountId: string, name: string, email: string, isAdmin: boolean, person?: { __typename?: 'Person', id: string, key: string, name: string } | null, visibility?: { __typename?: 'VisibilitySettings', profile: Visibility, expertise: Visibility, needs: Visibility, needsToKeeper: boolean, connections: Visibility, counted: boolean, seenAs: Array<{ __typename?: 'SeenAs', who: Relation, profile: boolean, expertise: boolean, needs: boolean, connections: boolean, counted: boolean }> } | null, letters: { __typename?: 'LetterSettings', isSetUp: boolean, choices: Array<{ __typename?: 'LetterChoice', kind: LetterKind, timing: LetterTiming }> }, programs: Array<{ __typename?: 'ViewerProgram', roles: Array<AccountRole>, program: { __typename?: 'Program', id: string, key: string, name: string } }>, sessions: Array<{ __typename?: 'AccountSession', id: string, lastUsedAt: string, userAgent?: string | null, isCurrent: boolean }>, accessTokens: Array<{ __typename?: 'AccessToken', id: string, name: string, scopes: Array<TokenScope>, expiresAt: string }> } | null };

export type AllProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllProgramsQuery = { __typename?: 'Query', programs: Array<{ __typename?: 'Program', id: string, key: string, name: string }> };

export type InviteAdministratorMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type InviteAdministratorMutation = { __typename?: 'Mutation', createInvitation: { __typename?: 'CreatedInvitation', secret: string } };

export type LatestAuditQueryVariables = Exact<{
  before?: InputMaybe<Scalars['Int']['input']>;
  first: Scalars['Int']['input'];
  outcome?: InputMaybe<AuditOutcome>;
}>;


export type LatestAuditQuery = { __typename?: 'Query', latestAudit: Array<{ __typename?: 'AuditEntry', sequence: number, at: string, action: string, outcome: string, accountName?: string | null, subjectId?: string | null, details: Array<string> }> };

export type InvitationQueryVariables = Exact<{
  secret: Scalars['String']['input'];
}>;


export type InvitationQuery = { __typename?: 'Query', invitation?: { __typename?: 'Invitation', id: string, personName?: string | null, forWhom?: string | null, roles: Array<AccountRole>, isOpen: boolean, program?: { __typename?: 'Program', id: string, name: string } | null, cohort?: { __typename?: 'Cohort', id: string, name: string } | null } | null, signIn: { __typename?: 'SignIn', password: boolean, provider?: string | null }, viewer?: { __typename?: 'Viewer', accountId: string, name: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  secret: Scalars['String']['input'];
}>;


export type AcceptInvitationMutation = { __typename?: 'Mutation', acceptInvitation: { __typename?: 'Viewer', accountId: string } };

export type ProgramInvitationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProgramInvitationsQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, isDemo: boolean } | null, program?: { __typename?: 'Program', id: string, name: string, cohorts: Array<{ __typename?: 'Cohort', id: string, name: string }>, invitations?: Array<{ __typename?: 'Invitation', id: string, forWhom?: string | null, personName?: string | null, roles: Array<AccountRole>, left: number, expiresAt: string, cohort?: { __typename?: 'Cohort', id: string, name: string } | null }> | null } | null };

export type RevokeInvitationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  programId: Scalars['ID']['input'];
}>;


export type RevokeInvitationMutation = { __typename?: 'Mutation', revokeInvitation: boolean };

export type CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type CreateInvitationMutation = { __typename?: 'Mutation', createInvitation: { __typename?: 'CreatedInvitation', secret: string } };

export type LeaveProgramMutationVariables = Exact<{
  programId: Scalars['ID']['input'];
}>;


export type LeaveProgramMutation = { __typename?: 'Mutation', leaveProgram: { __typename?: 'Viewer', accountId: string } };

export type LetterPartsFragment = { __typename?: 'LetterSettings', isSetUp: boolean, choices: Array<{ __typename?: 'LetterChoice', kind: LetterKind, timing: LetterTiming }> };

export type ChangeLettersMutationVariables = Exact<{
  kind: LetterKind;
  timing: LetterTiming;
}>;


export type ChangeLettersMutation = { __typename?: 'Mutation', changeLetters: { __typename?: 'LetterSettings', isSetUp: boolean, choices: Array<{ __typename?: 'LetterChoice', kind: LetterKind, timing: LetterTiming }> } };

export type ByMailQueryVariables = Exact<{ [key: string]: never; }>;


export type ByMailQuery = { __typename?: 'Query', signIn: { __typename?: 'SignIn', mail: boolean } };

export type ViewerProgramsFragment = { __typename?: 'Viewer', programs: Array<{ __typename?: 'ViewerProgram', roles: Array<AccountRole>, program: { __typename?: 'Program', id: string, key: string, name: string } }> };

export type ViewerSessionsFragment = { __typename?: 'Viewer', sessions: Array<{ __typename?: 'AccountSession', id: string, lastUsedAt: string, userAgent?: string | null, isCurrent: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EndSessionMutation = { __typename?: 'Mutation', endSession: boolean };

export type EndAllSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndAllSessionsMutation = { __typename?: 'Mutation', endAllSessions: number };

export type SignInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInQuery = { __typename?: 'Query', signIn: { __typename?: 'SignIn', password: boolean, provider?: string | null, mail: boolean, demoPeople: Array<{ __typename?: 'DemoPerson', part: string, key: string, name: string }> } };

export type TeamQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type TeamQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, isAdmin: boolean } | null, program?: { __typename?: 'Program', id: string, key: string, name: string, team?: Array<{ __typename?: 'TeamMember', accountId: string, name: string, roles: Array<AccountRole>, person?: { __typename?: 'Person', id: string, key: string } | null }> | null } | null };

export type GiveRoleMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  programId: Scalars['ID']['input'];
  role: AccountRole;
}>;


export type GiveRoleMutation = { __typename?: 'Mutation', giveRole: { __typename?: 'Viewer', accountId: string } };

export type TakeRoleMutationVariables = Exact<{
  accountId: Scalars['ID']['input'];
  programId: Scalars['ID']['input'];
  role: AccountRole;
}>;


export type TakeRoleMutation = { __typename?: 'Mutation', takeRole: { __typename?: 'Viewer', accountId: string } };

export type HandOverMutationVariables = Exact<{
  toId: Scalars['ID']['input'];
  fromId: Scalars['ID']['input'];
  programId: Scalars['ID']['input'];
}>;


export type HandOverMutation = { __typename?: 'Mutation', made: { __typename?: 'Viewer', accountId: string }, kept: { __typename?: 'Viewer', accountId: string }, given: { __typename?: 'Viewer', accountId: string } };

export type ChallengesToReadQueryVariables = Exact<{
  programKey: Scalars['String']['input'];
}>;


export type ChallengesToReadQuery = { __typename?: 'Query', program?: { __typename?: 'Program', id: string, key: string, name: string, cohorts: Array<{ __typename?: 'Cohort', id: string, name: string, challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, statement?: string | null, status: ChallengeStatus, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string, city?: string | null, country?: string | null }> }> }> } | null };

export type AnyChallengesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyChallengesQuery = { __typename?: 'Query', challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, statement?: string | null, status: ChallengeStatus, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string, city?: string | null, country?: string | null }> }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, isAdmin: boolean } | null, programs: Array<{ __typename?: 'Program', id: string, key: string, name: string, description?: string | null, cohorts: Array<{ __typename?: 'Cohort', id: string, name: string, starts?: string | null, peopleCount: number }> }> };

export type YourChallengesQueryVariables = Exact<{ [key: string]: never; }>;


export type YourChallengesQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string, challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, statement?: string | null, status: ChallengeStatus, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string, city?: string | null, country?: string | null }> }> } | null } | null };

export type MyOpenRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOpenRequestsQuery = { __typename?: 'Query', myRequests: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }> };

export type ChallengeHeadFragment = { __typename?: 'Challenge', key: string, title: string, statement?: string | null, outcome?: string | null, status: ChallengeStatus, createdAt?: string | null, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, cohort?: { __typename?: 'Cohort', name: string, program: { __typename?: 'Program', key: string, name: string } } | null, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, helpedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string }> };

export type ChallengeQueryVariables = Exact<{
  key: Scalars['String']['input'];
  person: Scalars['String']['input'];
  withPerson: Scalars['Boolean']['input'];
}>;


export type ChallengeQuery = { __typename?: 'Query', challenge?: { __typename?: 'Challenge', id: string, title: string, key: string, statement?: string | null, outcome?: string | null, status: ChallengeStatus, createdAt?: string | null, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, cohort?: { __typename?: 'Cohort', name: string, program: { __typename?: 'Program', key: string, name: string } } | null, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, helpedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string }> } | null, person?: { __typename?: 'Person', id: string, key: string, name: string } | null, viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string } | null } | null };

export type PoseChallengeMutationVariables = Exact<{
  input: PoseChallengeInput;
}>;


export type PoseChallengeMutation = { __typename?: 'Mutation', poseChallenge: { __typename?: 'Challenge', id: string, key: string } };

export type WhoPosesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoPosesQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string, memberships: Array<{ __typename?: 'Membership', until?: string | null, cohort: { __typename?: 'Cohort', id: string, name: string, program: { __typename?: 'Program', id: string, name: string } } }> } | null } | null, signIn: { __typename?: 'SignIn', demoPeople: Array<{ __typename?: 'DemoPerson', part: string }> } };

export type ChangeChallengeMutationVariables = Exact<{
  input: ChangeChallengeInput;
}>;


export type ChangeChallengeMutation = { __typename?: 'Mutation', changeChallenge: { __typename?: 'Challenge', id: string, key: string, title: string, statement?: string | null, outcome?: string | null, status: ChallengeStatus, createdAt?: string | null, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, cohort?: { __typename?: 'Cohort', name: string, program: { __typename?: 'Program', key: string, name: string } } | null, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, helpedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string }> } };

export type ExploreSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type ExploreSearchQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', id: string, kind: NodeKind, key: string, title: string, subtitle?: string | null }> };

export type BeginningsQueryVariables = Exact<{ [key: string]: never; }>;


export type BeginningsQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string, key: string } | null } | null, programs: Array<{ __typename?: 'Program', key: string, name: string, cohorts: Array<{ __typename?: 'Cohort', key: string, name: string }> }> };

export type ExploreCommandsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds: Array<NodeKind> | NodeKind;
}>;


export type ExploreCommandsQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', kind: NodeKind, key: string, title: string, subtitle?: string | null }> };

export type ExploreGraphFragment = { __typename?: 'Graph', nodes: Array<{ __typename?: 'GraphNode', id: string, key: string, kind: NodeKind, title: string, subtitle?: string | null, around: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }>, facets?: { __typename?: 'PersonFacets', languages: Array<string>, canBeAsked: boolean, community?: number | null, topics: Array<{ __typename?: 'Topic', key: string, name: string }>, disciplines: Array<{ __typename?: 'Discipline', key: string, name: string }>, cohorts: Array<{ __typename?: 'Cohort', key: string, name: string }> } | null }>, ties: Array<{ __typename?: 'GraphTie', from: string, to: string, kind: string, strength?: number | null, origin?: ConnectionOrigin | null, since?: string | null, evidence?: string | null, level?: number | null, note?: string | null }>, leftOut: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }> };

export type ExploreTieFragment = { __typename?: 'GraphTie', from: string, to: string, kind: string, strength?: number | null, origin?: ConnectionOrigin | null, since?: string | null, evidence?: string | null, level?: number | null, note?: string | null };

export type ExploreByKeyQueryVariables = Exact<{
  refs: Array<NodeRef> | NodeRef;
}>;


export type ExploreByKeyQuery = { __typename?: 'Query', nodesByKey: { __typename?: 'Graph', nodes: Array<{ __typename?: 'GraphNode', id: string, key: string, kind: NodeKind, title: string }> } };

export type ExploreAroundQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  depth: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind> | NodeKind>;
  first: Scalars['Int']['input'];
}>;


export type ExploreAroundQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Graph', nodes: Array<{ __typename?: 'GraphNode', id: string, key: string, kind: NodeKind, title: string, subtitle?: string | null, around: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }>, facets?: { __typename?: 'PersonFacets', languages: Array<string>, canBeAsked: boolean, community?: number | null, topics: Array<{ __typename?: 'Topic', key: string, name: string }>, disciplines: Array<{ __typename?: 'Discipline', key: string, name: string }>, cohorts: Array<{ __typename?: 'Cohort', key: string, name: string }> } | null }>, ties: Array<{ __typename?: 'GraphTie', from: string, to: string, kind: string, strength?: number | null, origin?: ConnectionOrigin | null, since?: string | null, evidence?: string | null, level?: number | null, note?: string | null }>, leftOut: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }> } };

export type ExploreNodesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ExploreNodesQuery = { __typename?: 'Query', nodes: { __typename?: 'Graph', nodes: Array<{ __typename?: 'GraphNode', id: string, key: string, kind: NodeKind, title: string, subtitle?: string | null, around: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }>, facets?: { __typename?: 'PersonFacets', languages: Array<string>, canBeAsked: boolean, community?: number | null, topics: Array<{ __typename?: 'Topic', key: string, name: string }>, disciplines: Array<{ __typename?: 'Discipline', key: string, name: string }>, cohorts: Array<{ __typename?: 'Cohort', key: string, name: string }> } | null }>, ties: Array<{ __typename?: 'GraphTie', from: string, to: string, kind: string, strength?: number | null, origin?: ConnectionOrigin | null, since?: string | null, evidence?: string | null, level?: number | null, note?: string | null }>, leftOut: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }> } };

export type ExploreTiesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ExploreTiesQuery = { __typename?: 'Query', nodes: { __typename?: 'Graph', ties: Array<{ __typename?: 'GraphTie', from: string, to: string, kind: string, strength?: number | null, origin?: ConnectionOrigin | null, since?: string | null, evidence?: string | null, level?: number | null, note?: string | null }> } };

export type ExploreBeyondQueryVariables = Exact<{
  input: HyperConnectionsInput;
}>;


export type ExploreBeyondQuery = { __typename?: 'Query', hyperConnections: { __typename?: 'HyperConnections', understoodAs: Array<{ __typename?: 'UnderstoodTopic', how: HowUnderstood, topic: { __typename?: 'Topic', id: string, name: string } }>, items: Array<{ __typename?: 'HyperConnection', distance?: number | null, why: string, person: { __typename?: 'Person', id: string, key: string }, paths: Array<{ __typename?: 'Path', people: Array<{ __typename?: 'Person', id: string, key: string }> }> }> } };

export type ExplorePathsQueryVariables = Exact<{
  fromId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
}>;


export type ExplorePathsQuery = { __typename?: 'Query', paths: Array<{ __typename?: 'Path', length: number, strength: number, sentence: string, broker?: { __typename?: 'Person', id: string, paused: boolean, capacity?: number | null } | null, people: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, hops: Array<{ __typename?: 'Hop', origin: ConnectionOrigin, since?: string | null, strength: number, evidence?: string | null }> }> };

export type NetworkOverviewQueryVariables = Exact<{
  programId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type NetworkOverviewQuery = { __typename?: 'Query', overview: { __typename?: 'Overview', leftOut: number, people: number, isolated: number, communities: Array<{ __typename?: 'Community', id: number, size: number, about: Array<string>, people: Array<{ __typename?: 'GraphNode', key: string, title: string }> }>, ties: Array<{ __typename?: 'CommunityTie', from: number, to: number, count: number }> } };

export type OverviewProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewProgramsQuery = { __typename?: 'Query', programs: Array<{ __typename?: 'Program', id: string, key: string, name: string }> };

export type CommunityPeopleQueryVariables = Exact<{
  id: Scalars['Int']['input'];
  programId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
}>;


export type CommunityPeopleQuery = { __typename?: 'Query', community: { __typename?: 'Graph', nodes: Array<{ __typename?: 'GraphNode', id: string, key: string, kind: NodeKind, title: string, subtitle?: string | null, around: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }>, facets?: { __typename?: 'PersonFacets', languages: Array<string>, canBeAsked: boolean, community?: number | null, topics: Array<{ __typename?: 'Topic', key: string, name: string }>, disciplines: Array<{ __typename?: 'Discipline', key: string, name: string }>, cohorts: Array<{ __typename?: 'Cohort', key: string, name: string }> } | null }>, ties: Array<{ __typename?: 'GraphTie', from: string, to: string, kind: string, strength?: number | null, origin?: ConnectionOrigin | null, since?: string | null, evidence?: string | null, level?: number | null, note?: string | null }>, leftOut: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }> } };

export type UnconnectedPeopleQueryVariables = Exact<{
  programId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
}>;


export type UnconnectedPeopleQuery = { __typename?: 'Query', unconnected: { __typename?: 'Graph', nodes: Array<{ __typename?: 'GraphNode', id: string, key: string, kind: NodeKind, title: string, subtitle?: string | null, around: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }>, facets?: { __typename?: 'PersonFacets', languages: Array<string>, canBeAsked: boolean, community?: number | null, topics: Array<{ __typename?: 'Topic', key: string, name: string }>, disciplines: Array<{ __typename?: 'Discipline', key: string, name: string }>, cohorts: Array<{ __typename?: 'Cohort', key: string, name: string }> } | null }>, ties: Array<{ __typename?: 'GraphTie', from: string, to: string, kind: string, strength?: number | null, origin?: ConnectionOrigin | null, since?: string | null, evidence?: string | null, level?: number | null, note?: string | null }>, leftOut: Array<{ __typename?: 'KindCount', kind: NodeKind, count: number }> } };

export type FinderQueryVariables = Exact<{
  person: Scalars['String']['input'];
  withPerson: Scalars['Boolean']['input'];
}>;


export type FinderQuery = { __typename?: 'Query', person?: { __typename?: 'Person', id: string, key: string, name: string, needs: Array<{ __typename?: 'Need', id: string, statement: string }> } | null, viewer?: { __typename?: 'Viewer', person?: { __typename?: 'Person', id: string, key: string, name: string } | null } | null };

export type GapFragment = { __typename?: 'Gap', kind: GapKind, message: string, frontier: Array<{ __typename?: 'Person', id: string, key: string, name: string, headline?: string | null }>, unknownTopics: Array<{ __typename?: 'Topic', id: string, name: string }> };

export type NamedTopicsQueryVariables = Exact<{
  topicIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NamedTopicsQuery = { __typename?: 'Query', topics: Array<{ __typename?: 'Topic', id: string, name: string }> };

export type HyperCardFragment = { __typename?: 'HyperConnection', distance?: number | null, relevance: number, novelty: number, reachability: number, availability: number, asked: number, room: number, fromOutside?: FromOutside | null, why: string, whyRaised?: string | null, person: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null, affiliation?: string | null, city?: string | null, country?: string | null, languages: Array<string>, capacity?: number | null, paused: boolean, disciplines: Array<{ __typename?: 'Discipline', id: string, name: string }> }, paths: Array<{ __typename?: 'Path', length: number, strength: number, sentence: string, broker?: { __typename?: 'Person', id: string, paused: boolean, capacity?: number | null } | null, people: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, hops: Array<{ __typename?: 'Hop', origin: ConnectionOrigin, since?: string | null, strength: number, evidence?: string | null }> }>, topicPaths: Array<{ __typename?: 'TopicPath', how: HowUnderstood, level: number, sentence: string, evidence: Array<string>, sources: Array<string>, since?: string | null, share: number, origin?: { __typename?: 'TopicOrigin', sentence: string } | null, need: { __typename?: 'Topic', id: string, name: string }, expertise: { __typename?: 'Topic', id: string, name: string } }>, evidence: Array<{ __typename?: 'TextEvidence', kind: TextEvidenceKind, title: string, key?: string | null, date?: string | null, part?: EvidencePart | null, people?: number | null, outcome?: string | null, share: number }> };

export type HyperConnectionsQueryVariables = Exact<{
  input: HyperConnectionsInput;
}>;


export type HyperConnectionsQuery = { __typename?: 'Query', hyperConnections: { __typename?: 'HyperConnections', understoodAs: Array<{ __typename?: 'UnderstoodTopic', how: HowUnderstood, strength: number, note?: string | null, origin?: { __typename?: 'TopicOrigin', sentence: string } | null, topic: { __typename?: 'Topic', id: string, key: string, name: string, disciplines: Array<{ __typename?: 'Discipline', id: string, name: string }> }, through?: { __typename?: 'Topic', id: string, name: string } | null }>, takenOut: Array<{ __typename?: 'Topic', id: string, key: string, name: string }>, items: Array<{ __typename?: 'HyperConnection', distance?: number | null, relevance: number, novelty: number, reachability: number, availability: number, asked: number, room: number, fromOutside?: FromOutside | null, why: string, whyRaised?: string | null, person: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null, affiliation?: string | null, city?: string | null, country?: string | null, languages: Array<string>, capacity?: number | null, paused: boolean, disciplines: Array<{ __typename?: 'Discipline', id: string, name: string }> }, paths: Array<{ __typename?: 'Path', length: number, strength: number, sentence: string, broker?: { __typename?: 'Person', id: string, paused: boolean, capacity?: number | null } | null, people: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, hops: Array<{ __typename?: 'Hop', origin: ConnectionOrigin, since?: string | null, strength: number, evidence?: string | null }> }>, topicPaths: Array<{ __typename?: 'TopicPath', how: HowUnderstood, level: number, sentence: string, evidence: Array<string>, sources: Array<string>, since?: string | null, share: number, origin?: { __typename?: 'TopicOrigin', sentence: string } | null, need: { __typename?: 'Topic', id: string, name: string }, expertise: { __typename?: 'Topic', id: string, name: string } }>, evidence: Array<{ __typename?: 'TextEvidence', kind: TextEvidenceKind, title: string, key?: string | null, date?: string | null, part?: EvidencePart | null, people?: number | null, outcome?: string | null, share: number }> }>, gap?: { __typename?: 'Gap', kind: GapKind, message: string, frontier: Array<{ __typename?: 'Person', id: string, key: string, name: string, headline?: string | null }>, unknownTopics: Array<{ __typename?: 'Topic', id: string, name: string }> } | null } };

export type SurroundingsQueryVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type SurroundingsQuery = { __typename?: 'Query', person?: { __typename?: 'Person', id: string, disciplines: Array<{ __typename?: 'Discipline', id: string }>, network: { __typename?: 'Network', totalCount: number, edges: Array<{ __typename?: 'NetworkEdge', node: { __typename?: 'Person', id: string, key: string, name: string } }> } } | null, reach: { __typename?: 'ReachResult', total: number, people: Array<{ __typename?: 'Reached', person: { __typename?: 'Person', id: string, key: string, name: string }, via: Array<{ __typename?: 'Person', id: string }> }> } };

export type EraseMeMutationVariables = Exact<{
  input: EraseMeInput;
}>;


export type EraseMeMutation = { __typename?: 'Mutation', eraseMe: boolean };

export type LeavingQueryVariables = Exact<{ [key: string]: never; }>;


export type LeavingQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, leaving: { __typename?: 'Leaving', obstacle?: string | null, confirmation: string, hasPassword: boolean, challenges: number, introductions: number, connections: number } } | null };

export type LetterShownFragment = { __typename?: 'Letter', act: LetterAct, standing: LetterStanding, did?: RequestEventKind | null, didAt?: string | null, requestId?: string | null, learner?: string | null, expert?: string | null, words: Array<string>, until?: string | null, kind?: LetterKind | null };

export type LetterOfQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type LetterOfQuery = { __typename?: 'Query', letter?: { __typename?: 'Letter', act: LetterAct, standing: LetterStanding, did?: RequestEventKind | null, didAt?: string | null, requestId?: string | null, learner?: string | null, expert?: string | null, words: Array<string>, until?: string | null, kind?: LetterKind | null } | null };

export type UseLetterMutationVariables = Exact<{
  input: UseLetterInput;
}>;


export type UseLetterMutation = { __typename?: 'Mutation', useLetter: { __typename?: 'Letter', act: LetterAct, standing: LetterStanding, did?: RequestEventKind | null, didAt?: string | null, requestId?: string | null, learner?: string | null, expert?: string | null, words: Array<string>, until?: string | null, kind?: LetterKind | null } };

export type KnowsFragment = { __typename?: 'Person', ownWords: Array<string>, expertise: Array<{ __typename?: 'Expertise', level: number, evidence: Array<string>, topic: { __typename?: 'Topic', id: string, name: string } }>, interests: Array<{ __typename?: 'Topic', id: string, name: string }> };

export type OwnNetworkQueryVariables = Exact<{
  personId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OwnNetworkQuery = { __typename?: 'Query', person?: { __typename?: 'Person', id: string, network: { __typename?: 'Network', totalCount: number, pageInfo: { __typename?: 'PageInfo', endCursor?: string | null, hasNextPage: boolean }, edges: Array<{ __typename?: 'NetworkEdge', hop: { __typename?: 'Hop', origin: ConnectionOrigin, since?: string | null, evidence?: string | null }, node: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null } }> } } | null };

export type PersonHeadFragment = { __typename?: 'Person', key: string, name: string, headline?: string | null, affiliation?: string | null, city?: string | null, country?: string | null, languages: Array<string>, capacity?: number | null, paused: boolean };

export type PersonQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type PersonQuery = { __typename?: 'Query', person?: { __typename?: 'Person', id: string, key: string, name: string, bio?: string | null, headline?: string | null, affiliation?: string | null, city?: string | null, country?: string | null, languages: Array<string>, capacity?: number | null, paused: boolean, ownWords: Array<string>, expertise: Array<{ __typename?: 'Expertise', level: number, evidence: Array<string>, topic: { __typename?: 'Topic', id: string, name: string } }>, interests: Array<{ __typename?: 'Topic', id: string, name: string }>, challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, status: ChallengeStatus }>, helpedWith: Array<{ __typename?: 'Challenge', id: string, key: string, title: string }>, needs: Array<{ __typename?: 'Need', id: string, kind: NeedKind, statement: string }>, sessionsLed: Array<{ __typename?: 'Session', id: string, title: string, date?: string | null }>, memberships: Array<{ __typename?: 'Membership', roles: Array<Role>, since?: string | null, until?: string | null, cohort: { __typename?: 'Cohort', id: string, name: string, program: { __typename?: 'Program', key: string, name: string } } }> } | null, viewer?: { __typename?: 'Viewer', person?: { __typename?: 'Person', id: string } | null } | null };

export type PersonProgramsFragment = { __typename?: 'Person', sessionsLed: Array<{ __typename?: 'Session', id: string, title: string, date?: string | null }>, memberships: Array<{ __typename?: 'Membership', roles: Array<Role>, since?: string | null, until?: string | null, cohort: { __typename?: 'Cohort', id: string, name: string, program: { __typename?: 'Program', key: string, name: string } } }> };

export type PersonStoryFragment = { __typename?: 'Person', key: string, challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, status: ChallengeStatus }>, helpedWith: Array<{ __typename?: 'Challenge', id: string, key: string, title: string }>, needs: Array<{ __typename?: 'Need', id: string, kind: NeedKind, statement: string }> };

export type ReachedFragment = { __typename?: 'ReachResult', total: number, people: Array<{ __typename?: 'Reached', hops: number, ways: number, person: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null }, via: Array<{ __typename?: 'Person', id: string, key: string, name: string }> }> };

export type ReachQueryVariables = Exact<{
  personId: Scalars['ID']['input'];
  three: Scalars['Boolean']['input'];
  four: Scalars['Boolean']['input'];
}>;


export type ReachQuery = { __typename?: 'Query', person?: { __typename?: 'Person', id: string, network: { __typename?: 'Network', edges: Array<{ __typename?: 'NetworkEdge', node: { __typename?: 'Person', id: string, key: string, name: string } }> } } | null, two: { __typename?: 'ReachResult', total: number, people: Array<{ __typename?: 'Reached', hops: number, ways: number, person: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null }, via: Array<{ __typename?: 'Person', id: string, key: string, name: string }> }> }, three?: { __typename?: 'ReachResult', total: number, people: Array<{ __typename?: 'Reached', hops: number, ways: number, person: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null }, via: Array<{ __typename?: 'Person', id: string, key: string, name: string }> }> }, four?: { __typename?: 'ReachResult', total: number, people: Array<{ __typename?: 'Reached', hops: number, ways: number, person: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null }, via: Array<{ __typename?: 'Person', id: string, key: string, name: string }> }> } };

export type WayQueryVariables = Exact<{
  fromId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
}>;


export type WayQuery = { __typename?: 'Query', paths: Array<{ __typename?: 'Path', length: number, strength: number, sentence: string, broker?: { __typename?: 'Person', id: string, paused: boolean, capacity?: number | null } | null, people: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, hops: Array<{ __typename?: 'Hop', origin: ConnectionOrigin, since?: string | null, strength: number, evidence?: string | null }> }> };

export type CreateProgramMutationVariables = Exact<{
  input: CreateProgramInput;
}>;


export type CreateProgramMutation = { __typename?: 'Mutation', createProgram: { __typename?: 'Program', id: string, key: string } };

export type WhoMakesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoMakesQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, isAdmin: boolean } | null };

export type ProgramQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type ProgramQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, permissions: Array<string> } | null, program?: { __typename?: 'Program', id: string, name: string, description?: string | null, rules?: Array<{ __typename?: 'Rule', id: string, text: string, isActive: boolean }> | null, cohorts: Array<{ __typename?: 'Cohort', id: string, name: string, starts?: string | null, ends?: string | null, peopleCount: number, challengeCount: number, challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, statement?: string | null, status: ChallengeStatus, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string, city?: string | null, country?: string | null }> }> }> } | null };

export type AllChallengesQueryVariables = Exact<{
  cohortId: Scalars['ID']['input'];
}>;


export type AllChallengesQuery = { __typename?: 'Query', cohort?: { __typename?: 'Cohort', id: string, challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, statement?: string | null, status: ChallengeStatus, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string, city?: string | null, country?: string | null }> }> } | null };

export type AskWhomQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type AskWhomQuery = { __typename?: 'Query', person?: { __typename?: 'Person', id: string, key: string, name: string, headline?: string | null } | null, viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string } | null } | null };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, waiting: number, lastEventId?: string | null, person?: { __typename?: 'Person', id: string } | null } | null };

export type WhoReadsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoReadsQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string } | null } | null };

export type ChangeMyLoadMutationVariables = Exact<{
  input: ChangeLoadInput;
}>;


export type ChangeMyLoadMutation = { __typename?: 'Mutation', changeLoad: { __typename?: 'Load', capacity: number, paused: boolean, takesDirect: boolean } };

export type AnswerMutationVariables = Exact<{
  input: AnswerRequestInput;
}>;


export type AnswerMutation = { __typename?: 'Mutation', answerRequest: { __typename?: 'Request', id: string } };

export type WritePitchMutationVariables = Exact<{
  input: WritePitchInput;
}>;


export type WritePitchMutation = { __typename?: 'Mutation', writePitch: { __typename?: 'Request', id: string } };

export type PassOnMutationVariables = Exact<{
  input: PassOnRequestInput;
}>;


export type PassOnMutation = { __typename?: 'Mutation', passOnRequest?: { __typename?: 'Request', id: string } | null };

export type HoldMutationVariables = Exact<{
  input: HoldRequestInput;
}>;


export type HoldMutation = { __typename?: 'Mutation', holdRequest: { __typename?: 'Request', id: string } };

export type TurnAwayMutationVariables = Exact<{
  input: TurnAwayRequestInput;
}>;


export type TurnAwayMutation = { __typename?: 'Mutation', turnAwayRequest: { __typename?: 'Request', id: string } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawMutation = { __typename?: 'Mutation', withdrawRequest: { __typename?: 'Request', id: string } };

export type TakeNextWayMutationVariables = Exact<{
  input: TakeNextWayInput;
}>;


export type TakeNextWayMutation = { __typename?: 'Mutation', takeNextWay: { __typename?: 'Request', id: string } };

export type SetFirstCallMutationVariables = Exact<{
  input: SetFirstCallInput;
}>;


export type SetFirstCallMutation = { __typename?: 'Mutation', setFirstCall: { __typename?: 'Request', id: string } };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { __typename?: 'Mutation', recordOutcome: { __typename?: 'Request', id: string } };

export type PersonByKeyQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type PersonByKeyQuery = { __typename?: 'Query', person?: { __typename?: 'Person', id: string, name: string } | null };

export type WaysBetweenQueryVariables = Exact<{
  fromId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
}>;


export type WaysBetweenQuery = { __typename?: 'Query', paths: Array<{ __typename?: 'Path', length: number, strength: number, sentence: string, broker?: { __typename?: 'Person', id: string, paused: boolean, capacity?: number | null } | null, people: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, hops: Array<{ __typename?: 'Hop', origin: ConnectionOrigin, since?: string | null, strength: number, evidence?: string | null }> }> };

export type BeforeAskingQueryVariables = Exact<{
  toId: Scalars['ID']['input'];
  challengeId: Scalars['ID']['input'];
  brokerIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type BeforeAskingQuery = { __typename?: 'Query', prospect?: { __typename?: 'Prospect', openRequests: number, mostOpen: number, room: number, ways: Array<RequestWay>, obstacle?: { __typename?: 'Obstacle', kind: ObstacleKind, message: string } | null, openRequest?: { __typename?: 'Request', id: string } | null } | null, brokerRecords: Array<{ __typename?: 'BrokerRecord', pitched: number, accepted: number, met: number, person: { __typename?: 'Person', id: string } }>, challenge?: { __typename?: 'Challenge', id: string, title: string, statement?: string | null, posedBy: Array<{ __typename?: 'Person', id: string, name: string }> } | null };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string, name: string, challenges: Array<{ __typename?: 'Challenge', id: string, key: string, title: string, status: ChallengeStatus }> } | null } | null, signIn: { __typename?: 'SignIn', demoPeople: Array<{ __typename?: 'DemoPerson', part: string }> } };

export type SendAskMutationVariables = Exact<{
  input: RequestIntroductionInput;
}>;


export type SendAskMutation = { __typename?: 'Mutation', requestIntroduction: { __typename?: 'Request', id: string, dueAt?: string | null } };

export type ProposedFragment = { __typename?: 'Proposal', id: string, state: ProposalState, why: string, note: string, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null, by?: { __typename?: 'Person', id: string, name: string } | null };

export type DeskFragment = { __typename?: 'Desk', expertGini?: number | null, brokerGini?: number | null, queue: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, stalled: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, sent: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, proposals: Array<{ __typename?: 'Proposal', id: string, state: ProposalState, why: string, note: string, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null, by?: { __typename?: 'Person', id: string, name: string } | null }>, unserved: Array<{ __typename?: 'Unserved', learner?: { __typename?: 'Person', id: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, title: string } | null }>, loads: Array<{ __typename?: 'PersonLoad', capacity: number, asked: number, introduces: number, person: { __typename?: 'Person', id: string, key: string, name: string } }> };

export type DeskOfQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type DeskOfQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string } | null } | null, program?: { __typename?: 'Program', id: string, key: string, name: string, rules?: Array<{ __typename?: 'Rule', id: string, text: string, isActive: boolean }> | null, desk?: { __typename?: 'Desk', expertGini?: number | null, brokerGini?: number | null, queue: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, stalled: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, sent: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, proposals: Array<{ __typename?: 'Proposal', id: string, state: ProposalState, why: string, note: string, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null, by?: { __typename?: 'Person', id: string, name: string } | null }>, unserved: Array<{ __typename?: 'Unserved', learner?: { __typename?: 'Person', id: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, title: string } | null }>, loads: Array<{ __typename?: 'PersonLoad', capacity: number, asked: number, introduces: number, person: { __typename?: 'Person', id: string, key: string, name: string } }> } | null } | null };

export type ChangeRuleMutationVariables = Exact<{
  input: ChangeRuleInput;
}>;


export type ChangeRuleMutation = { __typename?: 'Mutation', changeRule: { __typename?: 'Rule', id: string, text: string, isActive: boolean } };

export type DraftAllMutationVariables = Exact<{
  programId: Scalars['ID']['input'];
  learnerIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type DraftAllMutation = { __typename?: 'Mutation', draftProposals: Array<{ __typename?: 'Proposal', id: string, learner?: { __typename?: 'Person', id: string } | null }> };

export type ChangeProposedMutationVariables = Exact<{
  input: ChangeProposalInput;
}>;


export type ChangeProposedMutation = { __typename?: 'Mutation', changeProposal: { __typename?: 'Proposal', id: string, state: ProposalState, note: string } };

export type SuggestedQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestedQuery = { __typename?: 'Query', myProposals: Array<{ __typename?: 'Proposal', id: string, state: ProposalState, why: string, note: string, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null, by?: { __typename?: 'Person', id: string, name: string } | null }> };

export type RequestLineFragment = { __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null };

export type WholeRequestFragment = { __typename?: 'Request', need: string, tried: string, outcome: string, freeTimes: string, timeZone: string, mayWaitUntil?: string | null, id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, path: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, pitches: Array<{ __typename?: 'Pitch', version: number, minutes: number, reading: string, readingUrl: string, at: string, by?: { __typename?: 'Person', id: string, name: string } | null, sentences: Array<{ __typename?: 'PitchSentence', text: string, cites: string, restsOn: string }>, changes: Array<{ __typename?: 'TextChange', kind: TextChangeKind, text: string }> }>, draft?: { __typename?: 'PitchDraft', minutes: number, sentences: Array<{ __typename?: 'PitchSentence', text: string, cites: string, restsOn: string }> } | null, timeline: Array<{ __typename?: 'RequestEvent', id: string, kind: RequestEventKind, at: string, note?: string | null, until?: string | null, pitchVersion?: number | null, met?: boolean | null, helped?: boolean | null, by?: { __typename?: 'Person', id: string, name: string } | null, other?: { __typename?: 'Person', id: string, name: string } | null }>, nextWay?: { __typename?: 'NextWay', kind: NextWayKind, path: Array<{ __typename?: 'Person', id: string, name: string }> } | null, contacts: Array<{ __typename?: 'Contact', email?: string | null, person: { __typename?: 'Person', id: string, name: string } }>, agenda: Array<{ __typename?: 'AgendaStep', minutes: number, text: string }>, firstCall?: { __typename?: 'FirstCall', startsAt: string, timeZone: string, isSet: boolean, calendar: string } | null, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null };

export type IntroductionsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionsQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string, person?: { __typename?: 'Person', id: string } | null, programs: Array<{ __typename?: 'ViewerProgram', roles: Array<AccountRole>, program: { __typename?: 'Program', id: string, key: string, name: string } }> } | null, myRequests: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, myInbox: Array<{ __typename?: 'Request', id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null }>, myLoad?: { __typename?: 'Load', capacity: number, paused: boolean, takesDirect: boolean } | null };

export type OneRequestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneRequestQuery = { __typename?: 'Query', request?: { __typename?: 'Request', need: string, tried: string, outcome: string, freeTimes: string, timeZone: string, mayWaitUntil?: string | null, id: string, state: RequestState, turn?: RequestPart | null, dueAt?: string | null, createdAt: string, parts: Array<RequestPart>, way: RequestWay, path: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, pitches: Array<{ __typename?: 'Pitch', version: number, minutes: number, reading: string, readingUrl: string, at: string, by?: { __typename?: 'Person', id: string, name: string } | null, sentences: Array<{ __typename?: 'PitchSentence', text: string, cites: string, restsOn: string }>, changes: Array<{ __typename?: 'TextChange', kind: TextChangeKind, text: string }> }>, draft?: { __typename?: 'PitchDraft', minutes: number, sentences: Array<{ __typename?: 'PitchSentence', text: string, cites: string, restsOn: string }> } | null, timeline: Array<{ __typename?: 'RequestEvent', id: string, kind: RequestEventKind, at: string, note?: string | null, until?: string | null, pitchVersion?: number | null, met?: boolean | null, helped?: boolean | null, by?: { __typename?: 'Person', id: string, name: string } | null, other?: { __typename?: 'Person', id: string, name: string } | null }>, nextWay?: { __typename?: 'NextWay', kind: NextWayKind, path: Array<{ __typename?: 'Person', id: string, name: string }> } | null, contacts: Array<{ __typename?: 'Contact', email?: string | null, person: { __typename?: 'Person', id: string, name: string } }>, agenda: Array<{ __typename?: 'AgendaStep', minutes: number, text: string }>, firstCall?: { __typename?: 'FirstCall', startsAt: string, timeZone: string, isSet: boolean, calendar: string } | null, learner?: { __typename?: 'Person', id: string, key: string, name: string } | null, expert?: { __typename?: 'Person', id: string, key: string, name: string } | null, broker?: { __typename?: 'Person', id: string, key: string, name: string } | null, challenge?: { __typename?: 'Challenge', id: string, key: string, title: string } | null } | null };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SearchQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', kind: NodeKind, id: string, key: string, title: string, subtitle?: string | null }> };

export type ChallengeCardFragment = { __typename?: 'Challenge', id: string, key: string, title: string, statement?: string | null, status: ChallengeStatus, topics: Array<{ __typename?: 'Topic', id: string, name: string }>, posedBy: Array<{ __typename?: 'Person', id: string, key: string, name: string, city?: string | null, country?: string | null }> };

export type PathFragment = { __typename?: 'Path', length: number, strength: number, sentence: string, broker?: { __typename?: 'Person', id: string, paused: boolean, capacity?: number | null } | null, people: Array<{ __typename?: 'Person', id: string, key: string, name: string }>, hops: Array<{ __typename?: 'Hop', origin: ConnectionOrigin, since?: string | null, strength: number, evidence?: string | null }> };

export type PreviewQueryVariables = Exact<{
  personId: Scalars['ID']['input'];
  topicIds?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type PreviewQuery = { __typename?: 'Query', preview?: { __typename?: 'Preview', people: number, trusted?: number | null } | null };

export type FindNamedQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds: Array<NodeKind> | NodeKind;
}>;


export type FindNamedQuery = { __typename?: 'Query', search: Array<{ __typename?: 'SearchHit', id: string, key: string, title: string, subtitle?: string | null }> };

export type VisibilityPartsFragment = { __typename?: 'VisibilitySettings', profile: Visibility, expertise: Visibility, needs: Visibility, needsToKeeper: boolean, connections: Visibility, counted: boolean, seenAs: Array<{ __typename?: 'SeenAs', who: Relation, profile: boolean, expertise: boolean, needs: boolean, connections: boolean, counted: boolean }> };

export type ChangeVisibilityMutationVariables = Exact<{
  input: ChangeVisibilityInput;
}>;


export type ChangeVisibilityMutation = { __typename?: 'Mutation', changeVisibility: { __typename?: 'VisibilitySettings', profile: Visibility, expertise: Visibility, needs: Visibility, needsToKeeper: boolean, connections: Visibility, counted: boolean, seenAs: Array<{ __typename?: 'SeenAs', who: Relation, profile: boolean, expertise: boolean, needs: boolean, connections: boolean, counted: boolean }> } };

export type WebhooksQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type WebhooksQuery = { __typename?: 'Query', viewer?: { __typename?: 'Viewer', accountId: string } | null, program?: { __typename?: 'Program', id: string, name: string, webhooks?: Array<{ __typename?: 'Webhook', id: string, url: string, kinds: Array<WebhookKind>, isActive: boolean, gaveUpAt?: string | null, deliveries: Array<{ __typename?: 'WebhookDelivery', id: string, kind: WebhookDeliveryKind, at: string, state: WebhookDeliveryState, attempts: number, status?: number | null, problem?: string | null, nextTryAt?: string | null }> }> | null } | null };

export type InstanceWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type InstanceWebhooksQuery = { __typename?: 'Query', webhooks: Array<{ __typename?: 'Webhook', id: string, url: string, kinds: Array<WebhookKind>, isActive: boolean, gaveUpAt?: string | null, deliveries: Array<{ __typename?: 'WebhookDelivery', id: string, kind: WebhookDeliveryKind, at: string, state: WebhookDeliveryState, attempts: number, status?: number | null, problem?: string | null, nextTryAt?: string | null }> }> };

export type ShownWebhookFragment = { __typename?: 'Webhook', id: string, url: string, kinds: Array<WebhookKind>, isActive: boolean, gaveUpAt?: string | null, deliveries: Array<{ __typename?: 'WebhookDelivery', id: string, kind: WebhookDeliveryKind, at: string, state: WebhookDeliveryState, attempts: number, status?: number | null, problem?: string | null, nextTryAt?: string | null }> };

export type DeliveryLineFragment = { __typename?: 'WebhookDelivery', id: string, kind: WebhookDeliveryKind, at: string, state: WebhookDeliveryState, attempts: number, status?: number | null, problem?: string | null, nextTryAt?: string | null };

export type AddWebhookMutationVariables = Exact<{
  input: AddWebhookInput;
}>;


export type AddWebhookMutation = { __typename?: 'Mutation', addWebhook: { __typename?: 'AddedWebhook', secret: string, webhook: { __typename?: 'Webhook', id: string } } };

export type TestWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TestWebhookMutation = { __typename?: 'Mutation', testWebhook: { __typename?: 'WebhookDelivery', id: string, kind: WebhookDeliveryKind, at: string, state: WebhookDeliveryState, attempts: number, status?: number | null, problem?: string | null, nextTryAt?: string | null } };

export type SwitchWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  isActive: Scalars['Boolean']['input'];
}>;


export type SwitchWebhookMutation = { __typename?: 'Mutation', switchWebhook: { __typename?: 'Webhook', id: string, isActive: boolean } };

export type RemoveWebhookMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveWebhookMutation = { __typename?: 'Mutation', removeWebhook: boolean };

export const ClaimPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"canRestore"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"named"}}]}}]}}]} as unknown as DocumentNode<ClaimPartsFragment, unknown>;
export const ViewerTokensFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerTokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ViewerTokensFragment, unknown>;
export const LetterPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSetUp"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}}]} as unknown as DocumentNode<LetterPartsFragment, unknown>;
export const ViewerProgramsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerPrograms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerProgramsFragment, unknown>;
export const ViewerSessionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerSessions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<ViewerSessionsFragment, unknown>;
export const ChallengeHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChallengeHeadFragment, unknown>;
export const ExploreTieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<ExploreTieFragment, unknown>;
export const ExploreGraphFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"around"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAsked"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<ExploreGraphFragment, unknown>;
export const GapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"frontier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GapFragment, unknown>;
export const PathFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]} as unknown as DocumentNode<PathFragment, unknown>;
export const HyperCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HyperCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HyperConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"relevance"}},{"kind":"Field","name":{"kind":"Name","value":"novelty"}},{"kind":"Field","name":{"kind":"Name","value":"reachability"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutside"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"whyRaised"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topicPaths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expertise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]} as unknown as DocumentNode<HyperCardFragment, unknown>;
export const LetterShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Letter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"did"}},{"kind":"Field","name":{"kind":"Name","value":"didAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"learner"}},{"kind":"Field","name":{"kind":"Name","value":"expert"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<LetterShownFragment, unknown>;
export const KnowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Knows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<KnowsFragment, unknown>;
export const PersonHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}}]}}]} as unknown as DocumentNode<PersonHeadFragment, unknown>;
export const PersonProgramsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonPrograms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsLed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonProgramsFragment, unknown>;
export const PersonStoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpedWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]} as unknown as DocumentNode<PersonStoryFragment, unknown>;
export const ReachedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReachedFragment, unknown>;
export const RequestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RequestLineFragment, unknown>;
export const ProposedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposedFragment, unknown>;
export const DeskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Desk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Desk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stalled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expertGini"}},{"kind":"Field","name":{"kind":"Name","value":"brokerGini"}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"introduces"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeskFragment, unknown>;
export const WholeRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"freeTimes"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"mayWaitUntil"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pitches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cites"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cites"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"pitchVersion"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"helped"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WholeRequestFragment, unknown>;
export const ChallengeCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<ChallengeCardFragment, unknown>;
export const VisibilityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisibilityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisibilitySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"needsToKeeper"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"seenAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}}]} as unknown as DocumentNode<VisibilityPartsFragment, unknown>;
export const DeliveryLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]} as unknown as DocumentNode<DeliveryLineFragment, unknown>;
export const ShownWebhookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gaveUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]} as unknown as DocumentNode<ShownWebhookFragment, unknown>;
export const DownloadMyDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DownloadMyData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"downloadMyData"}}]}}]} as unknown as DocumentNode<DownloadMyDataMutation, DownloadMyDataMutationVariables>;
export const AboutMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AboutMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisibilityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"canRestore"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisibilityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisibilitySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"needsToKeeper"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"seenAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}}]} as unknown as DocumentNode<AboutMeQuery, AboutMeQueryVariables>;
export const CorrectClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"canRestore"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"named"}}]}}]}}]} as unknown as DocumentNode<CorrectClaimMutation, CorrectClaimMutationVariables>;
export const RemoveClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"canRestore"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"named"}}]}}]}}]} as unknown as DocumentNode<RemoveClaimMutation, RemoveClaimMutationVariables>;
export const RestoreClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"canRemove"}},{"kind":"Field","name":{"kind":"Name","value":"canRestore"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"named"}}]}}]}}]} as unknown as DocumentNode<RestoreClaimMutation, RestoreClaimMutationVariables>;
export const CreateAccessTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const WhoIsItDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsIt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsItQuery, WhoIsItQueryVariables>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerPrograms"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerSessions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerTokens"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisibilityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerPrograms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerSessions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerTokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisibilityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisibilitySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"needsToKeeper"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"seenAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSetUp"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const AllProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllPrograms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AllProgramsQuery, AllProgramsQueryVariables>;
export const InviteAdministratorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteAdministrator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<InviteAdministratorMutation, InviteAdministratorMutationVariables>;
export const LatestAuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditOutcome"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latestAudit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]} as unknown as DocumentNode<LatestAuditQuery, LatestAuditQueryVariables>;
export const InvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"secret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"forWhom"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secret"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"secret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secret"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ProgramInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgramInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"forWhom"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgramInvitationsQuery, ProgramInvitationsQueryVariables>;
export const RevokeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}]}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const CreateInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}}]}}]} as unknown as DocumentNode<CreateInvitationMutation, CreateInvitationMutationVariables>;
export const LeaveProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<LeaveProgramMutation, LeaveProgramMutationVariables>;
export const ChangeLettersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterTiming"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"timing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LetterSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSetUp"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}}]} as unknown as DocumentNode<ChangeLettersMutation, ChangeLettersMutationVariables>;
export const ByMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByMail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mail"}}]}}]}}]} as unknown as DocumentNode<ByMailQuery, ByMailQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndAllSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAllSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAllSessions"}}]}}]} as unknown as DocumentNode<EndAllSessionsMutation, EndAllSessionsMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"demoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SignInQuery, SignInQueryVariables>;
export const TeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Team"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
export const GiveRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountRole"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<GiveRoleMutation, GiveRoleMutationVariables>;
export const TakeRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountRole"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<TakeRoleMutation, TakeRoleMutationVariables>;
export const HandOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"made"},"name":{"kind":"Name","value":"giveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toId"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"ORGANISER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kept"},"name":{"kind":"Name","value":"giveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"MEMBER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"given"},"name":{"kind":"Name","value":"takeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"ORGANISER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<HandOverMutation, HandOverMutationVariables>;
export const ChallengesToReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChallengesToRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<ChallengesToReadQuery, ChallengesToReadQueryVariables>;
export const AnyChallengesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyChallenges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<AnyChallengesQuery, AnyChallengesQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}}]}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const YourChallengesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"YourChallenges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<YourChallengesQuery, YourChallengesQueryVariables>;
export const MyOpenRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOpenRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MyOpenRequestsQuery, MyOpenRequestsQueryVariables>;
export const ChallengeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Challenge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPerson"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPerson"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChallengeQuery, ChallengeQueryVariables>;
export const PoseChallengeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PoseChallenge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PoseChallengeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poseChallenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<PoseChallengeMutation, PoseChallengeMutationVariables>;
export const WhoPosesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoPoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}}]}}]} as unknown as DocumentNode<WhoPosesQuery, WhoPosesQueryVariables>;
export const ChangeChallengeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeChallenge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChallengeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeChallenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChangeChallengeMutation, ChangeChallengeMutationVariables>;
export const ExploreSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}}]}}]} as unknown as DocumentNode<ExploreSearchQuery, ExploreSearchQueryVariables>;
export const BeginningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beginnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BeginningsQuery, BeginningsQueryVariables>;
export const ExploreCommandsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreCommands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}}]}}]} as unknown as DocumentNode<ExploreCommandsQuery, ExploreCommandsQueryVariables>;
export const ExploreByKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreByKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeRef"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodesByKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ExploreByKeyQuery, ExploreByKeyQueryVariables>;
export const ExploreAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreGraph"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"around"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAsked"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ExploreAroundQuery, ExploreAroundQueryVariables>;
export const ExploreNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreGraph"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"around"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAsked"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ExploreNodesQuery, ExploreNodesQueryVariables>;
export const ExploreTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreTie"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<ExploreTiesQuery, ExploreTiesQueryVariables>;
export const ExploreBeyondDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreBeyond"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HyperConnectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hyperConnections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"understoodAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreBeyondQuery, ExploreBeyondQueryVariables>;
export const ExplorePathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorePaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toId"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]} as unknown as DocumentNode<ExplorePathsQuery, ExplorePathsQueryVariables>;
export const NetworkOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"isolated"}}]}}]}}]} as unknown as DocumentNode<NetworkOverviewQuery, NetworkOverviewQueryVariables>;
export const OverviewProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPrograms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OverviewProgramsQuery, OverviewProgramsQueryVariables>;
export const CommunityPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreGraph"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"around"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAsked"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CommunityPeopleQuery, CommunityPeopleQueryVariables>;
export const UnconnectedPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnconnectedPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unconnected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreGraph"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraphTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"around"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAsked"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<UnconnectedPeopleQuery, UnconnectedPeopleQueryVariables>;
export const FinderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Finder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPerson"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPerson"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FinderQuery, FinderQueryVariables>;
export const NamedTopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamedTopics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topicIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topicIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NamedTopicsQuery, NamedTopicsQueryVariables>;
export const HyperConnectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HyperConnections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HyperConnectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hyperConnections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"understoodAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HyperCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HyperCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HyperConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"relevance"}},{"kind":"Field","name":{"kind":"Name","value":"novelty"}},{"kind":"Field","name":{"kind":"Name","value":"reachability"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutside"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"whyRaised"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topicPaths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expertise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"frontier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HyperConnectionsQuery, HyperConnectionsQueryVariables>;
export const SurroundingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surroundings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disciplines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"14"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SurroundingsQuery, SurroundingsQueryVariables>;
export const EraseMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eraseMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EraseMeMutation, EraseMeMutationVariables>;
export const LeavingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"}},{"kind":"Field","name":{"kind":"Name","value":"introductions"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}}]}}]}}]}}]} as unknown as DocumentNode<LeavingQuery, LeavingQueryVariables>;
export const LetterOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Letter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"did"}},{"kind":"Field","name":{"kind":"Name","value":"didAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"learner"}},{"kind":"Field","name":{"kind":"Name","value":"expert"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<LetterOfQuery, LetterOfQueryVariables>;
export const UseLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Letter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"did"}},{"kind":"Field","name":{"kind":"Name","value":"didAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"learner"}},{"kind":"Field","name":{"kind":"Name","value":"expert"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<UseLetterMutation, UseLetterMutationVariables>;
export const OwnNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnNetwork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnNetworkQuery, OwnNetworkQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Knows"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonStory"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonPrograms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Knows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpedWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonPrograms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsLed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const ReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"three"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"four"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"two"},"name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reached"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"three"},"name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"three"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reached"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"four"},"name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"four"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reached"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reached"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReachQuery, ReachQueryVariables>;
export const WayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Way"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]} as unknown as DocumentNode<WayQuery, WayQueryVariables>;
export const CreateProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProgramInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CreateProgramMutation, CreateProgramMutationVariables>;
export const WhoMakesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoMakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}}]}}]}}]} as unknown as DocumentNode<WhoMakesQuery, WhoMakesQueryVariables>;
export const ProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Program"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"challengeCount"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<ProgramQuery, ProgramQueryVariables>;
export const AllChallengesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllChallenges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohort"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cohortId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<AllChallengesQuery, AllChallengesQueryVariables>;
export const AskWhomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskWhom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AskWhomQuery, AskWhomQueryVariables>;
export const WaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"lastEventId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingQuery, WaitingQueryVariables>;
export const WhoReadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoReads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WhoReadsQuery, WhoReadsQueryVariables>;
export const ChangeMyLoadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMyLoad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeLoadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeLoad"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"takesDirect"}}]}}]}}]} as unknown as DocumentNode<ChangeMyLoadMutation, ChangeMyLoadMutationVariables>;
export const AnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Answer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerMutation, AnswerMutationVariables>;
export const WritePitchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WritePitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WritePitchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writePitch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WritePitchMutation, WritePitchMutationVariables>;
export const PassOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PassOnRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passOnRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PassOnMutation, PassOnMutationVariables>;
export const HoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Hold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HoldMutation, HoldMutationVariables>;
export const TurnAwayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TurnAway"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TurnAwayRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"turnAwayRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TurnAwayMutation, TurnAwayMutationVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const TakeNextWayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeNextWay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeNextWayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeNextWay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeNextWayMutation, TakeNextWayMutationVariables>;
export const SetFirstCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFirstCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFirstCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFirstCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetFirstCallMutation, SetFirstCallMutationVariables>;
export const RecordOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const PersonByKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonByKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PersonByKeyQuery, PersonByKeyQueryVariables>;
export const WaysBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaysBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Path"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]} as unknown as DocumentNode<WaysBetweenQuery, WaysBetweenQueryVariables>;
export const BeforeAskingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BeforeAsking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"challengeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brokerIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prospect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"toId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toId"}}},{"kind":"Argument","name":{"kind":"Name","value":"challengeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"challengeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openRequests"}},{"kind":"Field","name":{"kind":"Name","value":"mostOpen"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokerRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brokerIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pitched"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"challengeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"posedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BeforeAskingQuery, BeforeAskingQueryVariables>;
export const WhoAsksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAsks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"challenges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}}]}}]} as unknown as DocumentNode<WhoAsksQuery, WhoAsksQueryVariables>;
export const SendAskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestIntroductionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestIntroduction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<SendAskMutation, SendAskMutationVariables>;
export const DeskOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Desk"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Desk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Desk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stalled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expertGini"}},{"kind":"Field","name":{"kind":"Name","value":"brokerGini"}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"introduces"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DeskOfQuery, DeskOfQueryVariables>;
export const ChangeRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]} as unknown as DocumentNode<ChangeRuleMutation, ChangeRuleMutationVariables>;
export const DraftAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"learnerIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"learnerIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"learnerIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DraftAllMutation, DraftAllMutationVariables>;
export const ChangeProposedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeProposed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ChangeProposedMutation, ChangeProposedMutationVariables>;
export const SuggestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proposed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SuggestedQuery, SuggestedQueryVariables>;
export const IntroductionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Introductions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myInbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myLoad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"takesDirect"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<IntroductionsQuery, IntroductionsQueryVariables>;
export const OneRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeRequest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"learner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"freeTimes"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"mayWaitUntil"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pitches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cites"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cites"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"pitchVersion"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"helped"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}}]}}]}}]} as unknown as DocumentNode<OneRequestQuery, OneRequestQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSON"},{"kind":"EnumValue","value":"CHALLENGE"},{"kind":"EnumValue","value":"TOPIC"},{"kind":"EnumValue","value":"PROGRAM"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"16"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const PreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Preview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topicIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"topicIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topicIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"trusted"}}]}}]}}]} as unknown as DocumentNode<PreviewQuery, PreviewQueryVariables>;
export const FindNamedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindNamed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NodeKind"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}}]}}]} as unknown as DocumentNode<FindNamedQuery, FindNamedQueryVariables>;
export const ChangeVisibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeVisibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeVisibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeVisibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisibilityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisibilityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VisibilitySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"needsToKeeper"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"seenAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"connections"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}}]} as unknown as DocumentNode<ChangeVisibilityMutation, ChangeVisibilityMutationVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownWebhook"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gaveUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLine"}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const InstanceWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstanceWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownWebhook"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownWebhook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gaveUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLine"}}]}}]}}]} as unknown as DocumentNode<InstanceWebhooksQuery, InstanceWebhooksQueryVariables>;
export const AddWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddWebhookMutation, AddWebhookMutationVariables>;
export const TestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}}]} as unknown as DocumentNode<TestWebhookMutation, TestWebhookMutationVariables>;
export const SwitchWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"isActive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]} as unknown as DocumentNode<SwitchWebhookMutation, SwitchWebhookMutationVariables>;
export const RemoveWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveWebhookMutation, RemoveWebhookMutationVariables>;