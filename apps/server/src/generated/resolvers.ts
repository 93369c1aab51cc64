import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRow, TopicRow, DisciplineRow, ChallengeRow, RequestView, Prospect as ProspectRow, EventRow, NextWay as NextWayRow, ProposalRow, UnservedRow, Desk as DeskRow, LoadRow, RuleRow, ProgramRow, CohortRow, SessionRow, NeedRow, GraphRow, GraphNodeRow, CommunityRow, GraphTieRow, ShowingRow, Viewer as ViewerRow, Invitation as InvitationRow, TeamRow, Webhook as WebhookRow, Delivery, FacetsRow } from '@peergraph/graph';
import type { ReadPitch, ReadSentence } from '../requests/cited.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  kinds: Array<WebhookKind>;
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
  first: Scalars['Int']['input'];
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
  expiresInDays: Scalars['Int']['input'];
  /** The same key twice, with the same request, makes one token. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, up to 80 characters. */
  name: Scalars['String']['input'];
  scopes: Array<TokenScope>;
};

export type CreateInvitationInput = {
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 90. */
  expiresInDays: Scalars['Int']['input'];
  /** Words for whoever opens the link, up to 120 characters. */
  forWhom?: InputMaybe<Scalars['String']['input']>;
  /** The same key twice, with the same request, makes one invitation. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A member of the program who has no account yet. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Positions in the cohort. */
  positions: Array<Role>;
  /** Left out, it invites to administer the instance. */
  programId?: InputMaybe<Scalars['ID']['input']>;
  roles: Array<AccountRole>;
  /** 1 to 500. */
  uses: Scalars['Int']['input'];
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
  first: Scalars['Int']['input'];
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
  anonymous: Scalars['Boolean']['input'];
  /** 0 = close to what I know, 1 = as far as it still helps. */
  boldness: Scalars['Float']['input'];
  /** What for: exactly one of challenge, goal/question/need, topics or free text. */
  challengeId?: InputMaybe<Scalars['ID']['input']>;
  /** Also whoever would be among the first at another boldness, in tenths, so that the list can be put in order anew without asking again: they come after the first, and nobody is marked as raised. */
  everyBoldness: Scalars['Boolean']['input'];
  /** 1 to 100. */
  first: Scalars['Int']['input'];
  needId?: InputMaybe<Scalars['ID']['input']>;
  /** Who counts as own network and is left out. */
  outside: Outside;
  /** For whom; the viewer's own person when left out. Null with `anonymous: true` ranks without a network. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Keys of topics that are meant too, as if they had been named; at most 20. */
  plusTopicKeys: Array<Scalars['String']['input']>;
  /** In any words; the first 3,000 characters are read. */
  text?: InputMaybe<Scalars['String']['input']>;
  topicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Keys of topics that are not meant: left out, with what only they would have led to; at most 100. */
  withoutTopicKeys: Array<Scalars['String']['input']>;
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
  first: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonExpertiseArgs = {
  first: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonHelpedWithArgs = {
  first: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonInterestsArgs = {
  first: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonNeedsArgs = {
  first: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonNetworkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Anyone in the graph; learner and expert are not kinds of people, everyone may be both. */
export type PersonSessionsLedArgs = {
  first: Scalars['Int']['input'];
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
  topics: Array<Scalars['String']['input']>;
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
  after: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
};


export type QueryBrokerRecordsArgs = {
  personIds: Array<Scalars['ID']['input']>;
};


export type QueryChallengeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChallengesArgs = {
  first: Scalars['Int']['input'];
};


export type QueryCohortArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunityArgs = {
  first: Scalars['Int']['input'];
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
  first: Scalars['Int']['input'];
  outcome?: InputMaybe<AuditOutcome>;
};


export type QueryLetterArgs = {
  token: Scalars['String']['input'];
};


export type QueryMyInboxArgs = {
  first: Scalars['Int']['input'];
};


export type QueryMyRequestsArgs = {
  first: Scalars['Int']['input'];
};


export type QueryNeighbourhoodArgs = {
  depth: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
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
  first: Scalars['Int']['input'];
  fromId: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
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
  first: Scalars['Int']['input'];
};


export type QueryProspectArgs = {
  challengeId: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
};


export type QueryReachArgs = {
  first: Scalars['Int']['input'];
  hops: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  text: Scalars['String']['input'];
};


export type QueryTopicsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryUnconnectedArgs = {
  first: Scalars['Int']['input'];
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
  first: Scalars['Int']['input'];
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
  first: Scalars['Int']['input'];
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
  minutes: Scalars['Int']['input'];
  /** At most one thing to read beforehand. */
  reading?: InputMaybe<Scalars['String']['input']>;
  readingUrl?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
  send: Scalars['Boolean']['input'];
  /** At most 20. */
  sentences: Array<PitchSentenceInput>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessToken: ResolverTypeWrapper<Partial<AccessToken>>;
  AccountRole: ResolverTypeWrapper<Partial<AccountRole>>;
  AccountSession: ResolverTypeWrapper<Partial<AccountSession>>;
  AddWebhookInput: ResolverTypeWrapper<Partial<AddWebhookInput>>;
  AddedWebhook: ResolverTypeWrapper<Partial<Omit<AddedWebhook, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>>;
  AgendaStep: ResolverTypeWrapper<Partial<AgendaStep>>;
  Answer: ResolverTypeWrapper<Partial<Answer>>;
  AnswerRequestInput: ResolverTypeWrapper<Partial<AnswerRequestInput>>;
  AuditEntry: ResolverTypeWrapper<Partial<AuditEntry>>;
  AuditOutcome: ResolverTypeWrapper<Partial<AuditOutcome>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BrokerRecord: ResolverTypeWrapper<Partial<Omit<BrokerRecord, 'person'> & { person: ResolversTypes['Person'] }>>;
  Challenge: ResolverTypeWrapper<ChallengeRow>;
  ChallengeStatus: ResolverTypeWrapper<Partial<ChallengeStatus>>;
  ChangeChallengeInput: ResolverTypeWrapper<Partial<ChangeChallengeInput>>;
  ChangeLoadInput: ResolverTypeWrapper<Partial<ChangeLoadInput>>;
  ChangeProposalInput: ResolverTypeWrapper<Partial<ChangeProposalInput>>;
  ChangeRuleInput: ResolverTypeWrapper<Partial<ChangeRuleInput>>;
  ChangeVisibilityInput: ResolverTypeWrapper<Partial<ChangeVisibilityInput>>;
  Claim: ResolverTypeWrapper<Partial<Claim>>;
  ClaimKind: ResolverTypeWrapper<Partial<ClaimKind>>;
  ClaimSource: ResolverTypeWrapper<Partial<ClaimSource>>;
  ClaimSourceKind: ResolverTypeWrapper<Partial<ClaimSourceKind>>;
  ClaimTakes: ResolverTypeWrapper<Partial<ClaimTakes>>;
  Cohort: ResolverTypeWrapper<CohortRow>;
  Community: ResolverTypeWrapper<CommunityRow>;
  CommunityTie: ResolverTypeWrapper<Partial<CommunityTie>>;
  ConnectionOrigin: ResolverTypeWrapper<Partial<ConnectionOrigin>>;
  Contact: ResolverTypeWrapper<Partial<Omit<Contact, 'person'> & { person: ResolversTypes['Person'] }>>;
  CorrectClaimInput: ResolverTypeWrapper<Partial<CorrectClaimInput>>;
  CreateAccessTokenInput: ResolverTypeWrapper<Partial<CreateAccessTokenInput>>;
  CreateInvitationInput: ResolverTypeWrapper<Partial<CreateInvitationInput>>;
  CreateProgramInput: ResolverTypeWrapper<Partial<CreateProgramInput>>;
  CreatedAccessToken: ResolverTypeWrapper<Partial<CreatedAccessToken>>;
  CreatedInvitation: ResolverTypeWrapper<Partial<CreatedInvitation>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DemoPerson: ResolverTypeWrapper<Partial<DemoPerson>>;
  Desk: ResolverTypeWrapper<DeskRow>;
  Discipline: ResolverTypeWrapper<DisciplineRow>;
  EraseMeInput: ResolverTypeWrapper<Partial<EraseMeInput>>;
  EvidencePart: ResolverTypeWrapper<Partial<EvidencePart>>;
  Expertise: ResolverTypeWrapper<Partial<Omit<Expertise, 'topic'> & { topic: ResolversTypes['Topic'] }>>;
  FirstCall: ResolverTypeWrapper<Partial<FirstCall>>;
  FirstCohortInput: ResolverTypeWrapper<Partial<FirstCohortInput>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  FromOutside: ResolverTypeWrapper<Partial<FromOutside>>;
  Gap: ResolverTypeWrapper<Partial<Omit<Gap, 'frontier' | 'unknownTopics'> & { frontier: Array<ResolversTypes['Person']>, unknownTopics: Array<ResolversTypes['Topic']> }>>;
  GapKind: ResolverTypeWrapper<Partial<GapKind>>;
  Graph: ResolverTypeWrapper<GraphRow>;
  GraphNode: ResolverTypeWrapper<GraphNodeRow>;
  GraphTie: ResolverTypeWrapper<GraphTieRow>;
  HoldRequestInput: ResolverTypeWrapper<Partial<HoldRequestInput>>;
  Hop: ResolverTypeWrapper<Partial<Omit<Hop, 'from' | 'to'> & { from: ResolversTypes['Person'], to: ResolversTypes['Person'] }>>;
  HowUnderstood: ResolverTypeWrapper<Partial<HowUnderstood>>;
  HyperConnection: ResolverTypeWrapper<Partial<Omit<HyperConnection, 'paths' | 'person' | 'topicPaths'> & { paths: Array<ResolversTypes['Path']>, person: ResolversTypes['Person'], topicPaths: Array<ResolversTypes['TopicPath']> }>>;
  HyperConnections: ResolverTypeWrapper<Partial<Omit<HyperConnections, 'gap' | 'items' | 'takenOut' | 'understoodAs'> & { gap?: Maybe<ResolversTypes['Gap']>, items: Array<ResolversTypes['HyperConnection']>, takenOut: Array<ResolversTypes['Topic']>, understoodAs: Array<ResolversTypes['UnderstoodTopic']> }>>;
  HyperConnectionsInput: ResolverTypeWrapper<Partial<HyperConnectionsInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  KindCount: ResolverTypeWrapper<Partial<KindCount>>;
  Leaving: ResolverTypeWrapper<Partial<Leaving>>;
  Letter: ResolverTypeWrapper<Partial<Letter>>;
  LetterAct: ResolverTypeWrapper<Partial<LetterAct>>;
  LetterChoice: ResolverTypeWrapper<Partial<LetterChoice>>;
  LetterKind: ResolverTypeWrapper<Partial<LetterKind>>;
  LetterSettings: ResolverTypeWrapper<Partial<LetterSettings>>;
  LetterStanding: ResolverTypeWrapper<Partial<LetterStanding>>;
  LetterTiming: ResolverTypeWrapper<Partial<LetterTiming>>;
  Load: ResolverTypeWrapper<Partial<Load>>;
  Membership: ResolverTypeWrapper<Partial<Omit<Membership, 'cohort'> & { cohort: ResolversTypes['Cohort'] }>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<NeedRow>;
  NeedKind: ResolverTypeWrapper<Partial<NeedKind>>;
  Network: ResolverTypeWrapper<Partial<Omit<Network, 'edges'> & { edges: Array<ResolversTypes['NetworkEdge']> }>>;
  NetworkEdge: ResolverTypeWrapper<Partial<Omit<NetworkEdge, 'hop' | 'node'> & { hop: ResolversTypes['Hop'], node: ResolversTypes['Person'] }>>;
  NextWay: ResolverTypeWrapper<NextWayRow>;
  NextWayKind: ResolverTypeWrapper<Partial<NextWayKind>>;
  NodeKind: ResolverTypeWrapper<Partial<NodeKind>>;
  NodeRef: ResolverTypeWrapper<Partial<NodeRef>>;
  Obstacle: ResolverTypeWrapper<Partial<Obstacle>>;
  ObstacleKind: ResolverTypeWrapper<Partial<ObstacleKind>>;
  Outside: ResolverTypeWrapper<Partial<Outside>>;
  Overview: ResolverTypeWrapper<Partial<Omit<Overview, 'communities'> & { communities: Array<ResolversTypes['Community']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PassOnRequestInput: ResolverTypeWrapper<Partial<PassOnRequestInput>>;
  Path: ResolverTypeWrapper<Partial<Omit<Path, 'broker' | 'hops' | 'people'> & { broker?: Maybe<ResolversTypes['Person']>, hops: Array<ResolversTypes['Hop']>, people: Array<ResolversTypes['Person']> }>>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonFacets: ResolverTypeWrapper<FacetsRow>;
  PersonLoad: ResolverTypeWrapper<LoadRow>;
  Pitch: ResolverTypeWrapper<ReadPitch>;
  PitchDraft: ResolverTypeWrapper<Partial<Omit<PitchDraft, 'sentences'> & { sentences: Array<ResolversTypes['PitchSentence']> }>>;
  PitchSentence: ResolverTypeWrapper<ReadSentence>;
  PitchSentenceInput: ResolverTypeWrapper<Partial<PitchSentenceInput>>;
  PoseChallengeInput: ResolverTypeWrapper<Partial<PoseChallengeInput>>;
  Preview: ResolverTypeWrapper<Partial<Preview>>;
  Program: ResolverTypeWrapper<ProgramRow>;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  ProposalState: ResolverTypeWrapper<Partial<ProposalState>>;
  Prospect: ResolverTypeWrapper<ProspectRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachResult: ResolverTypeWrapper<Partial<Omit<ReachResult, 'people'> & { people: Array<ResolversTypes['Reached']> }>>;
  Reached: ResolverTypeWrapper<Partial<Omit<Reached, 'person' | 'via'> & { person: ResolversTypes['Person'], via: Array<ResolversTypes['Person']> }>>;
  RecordOutcomeInput: ResolverTypeWrapper<Partial<RecordOutcomeInput>>;
  Relation: ResolverTypeWrapper<Partial<Relation>>;
  Request: ResolverTypeWrapper<RequestView>;
  RequestEvent: ResolverTypeWrapper<EventRow>;
  RequestEventKind: ResolverTypeWrapper<Partial<RequestEventKind>>;
  RequestIntroductionInput: ResolverTypeWrapper<Partial<RequestIntroductionInput>>;
  RequestPart: ResolverTypeWrapper<Partial<RequestPart>>;
  RequestState: ResolverTypeWrapper<Partial<RequestState>>;
  RequestWay: ResolverTypeWrapper<Partial<RequestWay>>;
  Role: ResolverTypeWrapper<Partial<Role>>;
  Rule: ResolverTypeWrapper<RuleRow>;
  SearchHit: ResolverTypeWrapper<Partial<SearchHit>>;
  SeenAs: ResolverTypeWrapper<Partial<SeenAs>>;
  Session: ResolverTypeWrapper<SessionRow>;
  SetFirstCallInput: ResolverTypeWrapper<Partial<SetFirstCallInput>>;
  Showing: ResolverTypeWrapper<ShowingRow>;
  ShownAbout: ResolverTypeWrapper<Partial<ShownAbout>>;
  ShownAs: ResolverTypeWrapper<Partial<ShownAs>>;
  SignIn: ResolverTypeWrapper<Partial<SignIn>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeNextWayInput: ResolverTypeWrapper<Partial<TakeNextWayInput>>;
  TeamMember: ResolverTypeWrapper<TeamRow>;
  TextChange: ResolverTypeWrapper<Partial<TextChange>>;
  TextChangeKind: ResolverTypeWrapper<Partial<TextChangeKind>>;
  TextEvidence: ResolverTypeWrapper<Partial<TextEvidence>>;
  TextEvidenceKind: ResolverTypeWrapper<Partial<TextEvidenceKind>>;
  TokenScope: ResolverTypeWrapper<Partial<TokenScope>>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicOrigin: ResolverTypeWrapper<Partial<TopicOrigin>>;
  TopicPath: ResolverTypeWrapper<Partial<Omit<TopicPath, 'expertise' | 'need'> & { expertise: ResolversTypes['Topic'], need: ResolversTypes['Topic'] }>>;
  TurnAwayRequestInput: ResolverTypeWrapper<Partial<TurnAwayRequestInput>>;
  UnderstoodTopic: ResolverTypeWrapper<Partial<Omit<UnderstoodTopic, 'through' | 'topic'> & { through?: Maybe<ResolversTypes['Topic']>, topic: ResolversTypes['Topic'] }>>;
  Unserved: ResolverTypeWrapper<UnservedRow>;
  UseLetterInput: ResolverTypeWrapper<Partial<UseLetterInput>>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  ViewerEvent: ResolverTypeWrapper<EventRow>;
  ViewerProgram: ResolverTypeWrapper<Partial<Omit<ViewerProgram, 'program'> & { program: ResolversTypes['Program'] }>>;
  Visibility: ResolverTypeWrapper<Partial<Visibility>>;
  VisibilitySettings: ResolverTypeWrapper<Partial<VisibilitySettings>>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookDelivery: ResolverTypeWrapper<Delivery>;
  WebhookDeliveryKind: ResolverTypeWrapper<Partial<WebhookDeliveryKind>>;
  WebhookDeliveryState: ResolverTypeWrapper<Partial<WebhookDeliveryState>>;
  WebhookKind: ResolverTypeWrapper<Partial<WebhookKind>>;
  WithdrawRequestInput: ResolverTypeWrapper<Partial<WithdrawRequestInput>>;
  WritePitchInput: ResolverTypeWrapper<Partial<WritePitchInput>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessToken: Partial<AccessToken>;
  AccountSession: Partial<AccountSession>;
  AddWebhookInput: Partial<AddWebhookInput>;
  AddedWebhook: Partial<Omit<AddedWebhook, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] }>;
  AgendaStep: Partial<AgendaStep>;
  AnswerRequestInput: Partial<AnswerRequestInput>;
  AuditEntry: Partial<AuditEntry>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BrokerRecord: Partial<Omit<BrokerRecord, 'person'> & { person: ResolversParentTypes['Person'] }>;
  Challenge: ChallengeRow;
  ChangeChallengeInput: Partial<ChangeChallengeInput>;
  ChangeLoadInput: Partial<ChangeLoadInput>;
  ChangeProposalInput: Partial<ChangeProposalInput>;
  ChangeRuleInput: Partial<ChangeRuleInput>;
  ChangeVisibilityInput: Partial<ChangeVisibilityInput>;
  Claim: Partial<Claim>;
  ClaimSource: Partial<ClaimSource>;
  Cohort: CohortRow;
  Community: CommunityRow;
  CommunityTie: Partial<CommunityTie>;
  Contact: Partial<Omit<Contact, 'person'> & { person: ResolversParentTypes['Person'] }>;
  CorrectClaimInput: Partial<CorrectClaimInput>;
  CreateAccessTokenInput: Partial<CreateAccessTokenInput>;
  CreateInvitationInput: Partial<CreateInvitationInput>;
  CreateProgramInput: Partial<CreateProgramInput>;
  CreatedAccessToken: Partial<CreatedAccessToken>;
  CreatedInvitation: Partial<CreatedInvitation>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DemoPerson: Partial<DemoPerson>;
  Desk: DeskRow;
  Discipline: DisciplineRow;
  EraseMeInput: Partial<EraseMeInput>;
  Expertise: Partial<Omit<Expertise, 'topic'> & { topic: ResolversParentTypes['Topic'] }>;
  FirstCall: Partial<FirstCall>;
  FirstCohortInput: Partial<FirstCohortInput>;
  Float: Partial<Scalars['Float']['output']>;
  Gap: Partial<Omit<Gap, 'frontier' | 'unknownTopics'> & { frontier: Array<ResolversParentTypes['Person']>, unknownTopics: Array<ResolversParentTypes['Topic']> }>;
  Graph: GraphRow;
  GraphNode: GraphNodeRow;
  GraphTie: GraphTieRow;
  HoldRequestInput: Partial<HoldRequestInput>;
  Hop: Partial<Omit<Hop, 'from' | 'to'> & { from: ResolversParentTypes['Person'], to: ResolversParentTypes['Person'] }>;
  HyperConnection: Partial<Omit<HyperConnection, 'paths' | 'person' | 'topicPaths'> & { paths: Array<ResolversParentTypes['Path']>, person: ResolversParentTypes['Person'], topicPaths: Array<ResolversParentTypes['TopicPath']> }>;
  HyperConnections: Partial<Omit<HyperConnections, 'gap' | 'items' | 'takenOut' | 'understoodAs'> & { gap?: Maybe<ResolversParentTypes['Gap']>, items: Array<ResolversParentTypes['HyperConnection']>, takenOut: Array<ResolversParentTypes['Topic']>, understoodAs: Array<ResolversParentTypes['UnderstoodTopic']> }>;
  HyperConnectionsInput: Partial<HyperConnectionsInput>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  Invitation: InvitationRow;
  KindCount: Partial<KindCount>;
  Leaving: Partial<Leaving>;
  Letter: Partial<Letter>;
  LetterChoice: Partial<LetterChoice>;
  LetterSettings: Partial<LetterSettings>;
  Load: Partial<Load>;
  Membership: Partial<Omit<Membership, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] }>;
  Mutation: Record<PropertyKey, never>;
  Need: NeedRow;
  Network: Partial<Omit<Network, 'edges'> & { edges: Array<ResolversParentTypes['NetworkEdge']> }>;
  NetworkEdge: Partial<Omit<NetworkEdge, 'hop' | 'node'> & { hop: ResolversParentTypes['Hop'], node: ResolversParentTypes['Person'] }>;
  NextWay: NextWayRow;
  NodeRef: Partial<NodeRef>;
  Obstacle: Partial<Obstacle>;
  Overview: Partial<Omit<Overview, 'communities'> & { communities: Array<ResolversParentTypes['Community']> }>;
  PageInfo: Partial<PageInfo>;
  PassOnRequestInput: Partial<PassOnRequestInput>;
  Path: Partial<Omit<Path, 'broker' | 'hops' | 'people'> & { broker?: Maybe<ResolversParentTypes['Person']>, hops: Array<ResolversParentTypes['Hop']>, people: Array<ResolversParentTypes['Person']> }>;
  Person: PersonRow;
  PersonFacets: FacetsRow;
  PersonLoad: LoadRow;
  Pitch: ReadPitch;
  PitchDraft: Partial<Omit<PitchDraft, 'sentences'> & { sentences: Array<ResolversParentTypes['PitchSentence']> }>;
  PitchSentence: ReadSentence;
  PitchSentenceInput: Partial<PitchSentenceInput>;
  PoseChallengeInput: Partial<PoseChallengeInput>;
  Preview: Partial<Preview>;
  Program: ProgramRow;
  Proposal: ProposalRow;
  Prospect: ProspectRow;
  Query: Record<PropertyKey, never>;
  ReachResult: Partial<Omit<ReachResult, 'people'> & { people: Array<ResolversParentTypes['Reached']> }>;
  Reached: Partial<Omit<Reached, 'person' | 'via'> & { person: ResolversParentTypes['Person'], via: Array<ResolversParentTypes['Person']> }>;
  RecordOutcomeInput: Partial<RecordOutcomeInput>;
  Request: RequestView;
  RequestEvent: EventRow;
  RequestIntroductionInput: Partial<RequestIntroductionInput>;
  Rule: RuleRow;
  SearchHit: Partial<SearchHit>;
  SeenAs: Partial<SeenAs>;
  Session: SessionRow;
  SetFirstCallInput: Partial<SetFirstCallInput>;
  Showing: ShowingRow;
  SignIn: Partial<SignIn>;
  String: Partial<Scalars['String']['output']>;
  Subscription: Record<PropertyKey, never>;
  TakeNextWayInput: Partial<TakeNextWayInput>;
  TeamMember: TeamRow;
  TextChange: Partial<TextChange>;
  TextEvidence: Partial<TextEvidence>;
  Topic: TopicRow;
  TopicOrigin: Partial<TopicOrigin>;
  TopicPath: Partial<Omit<TopicPath, 'expertise' | 'need'> & { expertise: ResolversParentTypes['Topic'], need: ResolversParentTypes['Topic'] }>;
  TurnAwayRequestInput: Partial<TurnAwayRequestInput>;
  UnderstoodTopic: Partial<Omit<UnderstoodTopic, 'through' | 'topic'> & { through?: Maybe<ResolversParentTypes['Topic']>, topic: ResolversParentTypes['Topic'] }>;
  Unserved: UnservedRow;
  UseLetterInput: Partial<UseLetterInput>;
  Viewer: ViewerRow;
  ViewerEvent: EventRow;
  ViewerProgram: Partial<Omit<ViewerProgram, 'program'> & { program: ResolversParentTypes['Program'] }>;
  VisibilitySettings: Partial<VisibilitySettings>;
  Webhook: WebhookRow;
  WebhookDelivery: Delivery;
  WithdrawRequestInput: Partial<WithdrawRequestInput>;
  WritePitchInput: Partial<WritePitchInput>;
};

export type AccessTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
};

export type AccountSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSession'] = ResolversParentTypes['AccountSession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddedWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddedWebhook'] = ResolversParentTypes['AddedWebhook']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type AgendaStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaStep'] = ResolversParentTypes['AgendaStep']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BrokerRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerRecord'] = ResolversParentTypes['BrokerRecord']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  pitched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  helpedBy?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posedBy?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChallengeStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  canRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isRemoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ClaimSource'], ParentType, ContextType>;
  takes?: Resolver<Maybe<ResolversTypes['ClaimTakes']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSource'] = ResolversParentTypes['ClaimSource']> = {
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimSourceKind'], ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  challengeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<CohortChallengesArgs, 'first'>>;
  ends?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  starts?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  about?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityTie'] = ResolversParentTypes['CommunityTie']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CreatedAccessTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatedAccessToken'] = ResolversParentTypes['CreatedAccessToken']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['AccessToken'], ParentType, ContextType>;
};

export type CreatedInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatedInvitation'] = ResolversParentTypes['CreatedInvitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemoPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Desk'] = ResolversParentTypes['Desk']> = {
  brokerGini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expertGini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  loads?: Resolver<Array<ResolversTypes['PersonLoad']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  queue?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType>;
  sent?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType>;
  stalled?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType>;
  unserved?: Resolver<Array<ResolversTypes['Unserved']>, ParentType, ContextType, RequireFields<DeskUnservedArgs, 'first'>>;
};

export type DisciplineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpertiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expertise'] = ResolversParentTypes['Expertise']> = {
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirstCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstCall'] = ResolversParentTypes['FirstCall']> = {
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  frontier?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownTopics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  leftOut?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['GraphTie']>, ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  around?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['PersonFacets']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphTie'] = ResolversParentTypes['GraphTie']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ConnectionOrigin']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ConnectionOrigin'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type HyperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperConnection'] = ResolversParentTypes['HyperConnection']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['TextEvidence']>, ParentType, ContextType>;
  fromOutside?: Resolver<Maybe<ResolversTypes['FromOutside']>, ParentType, ContextType>;
  novelty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reachability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topicPaths?: Resolver<Array<ResolversTypes['TopicPath']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyRaised?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HyperConnectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperConnections'] = ResolversParentTypes['HyperConnections']> = {
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['HyperConnection']>, ParentType, ContextType>;
  takenOut?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  understoodAs?: Resolver<Array<ResolversTypes['UnderstoodTopic']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  forWhom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AccountRole']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LeavingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leaving'] = ResolversParentTypes['Leaving']> = {
  challenges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  introductions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  act?: Resolver<ResolversTypes['LetterAct'], ParentType, ContextType>;
  did?: Resolver<Maybe<ResolversTypes['RequestEventKind']>, ParentType, ContextType>;
  didAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LetterKind']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['LetterStanding'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LetterChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterChoice'] = ResolversParentTypes['LetterChoice']> = {
  kind?: Resolver<ResolversTypes['LetterKind'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['LetterTiming'], ParentType, ContextType>;
};

export type LetterSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterSettings'] = ResolversParentTypes['LetterSettings']> = {
  choices?: Resolver<Array<ResolversTypes['LetterChoice']>, ParentType, ContextType>;
  isSetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takesDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'secret'>>;
  addWebhook?: Resolver<ResolversTypes['AddedWebhook'], ParentType, ContextType, RequireFields<MutationAddWebhookArgs, 'input'>>;
  answerRequest?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationAnswerRequestArgs, 'input'>>;
  changeChallenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType, RequireFields<MutationChangeChallengeArgs, 'input'>>;
  changeLetters?: Resolver<ResolversTypes['LetterSettings'], ParentType, ContextType, RequireFields<MutationChangeLettersArgs, 'kind' | 'timing'>>;
  changeLoad?: Resolver<ResolversTypes['Load'], ParentType, ContextType, RequireFields<MutationChangeLoadArgs, 'input'>>;
  changeProposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<MutationChangeProposalArgs, 'input'>>;
  changeRule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType, RequireFields<MutationChangeRuleArgs, 'input'>>;
  changeVisibility?: Resolver<ResolversTypes['VisibilitySettings'], ParentType, ContextType, RequireFields<MutationChangeVisibilityArgs, 'input'>>;
  correctClaim?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'input'>>;
  createAccessToken?: Resolver<ResolversTypes['CreatedAccessToken'], ParentType, ContextType, RequireFields<MutationCreateAccessTokenArgs, 'input'>>;
  createInvitation?: Resolver<ResolversTypes['CreatedInvitation'], ParentType, ContextType, RequireFields<MutationCreateInvitationArgs, 'input'>>;
  createProgram?: Resolver<ResolversTypes['Program'], ParentType, ContextType, RequireFields<MutationCreateProgramArgs, 'input'>>;
  downloadMyData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftProposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<MutationDraftProposalsArgs, 'learnerIds' | 'programId'>>;
  endAllSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  eraseMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEraseMeArgs, 'input'>>;
  giveRole?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationGiveRoleArgs, 'accountId' | 'role'>>;
  holdRequest?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationHoldRequestArgs, 'input'>>;
  leaveProgram?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationLeaveProgramArgs, 'programId'>>;
  passOnRequest?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<MutationPassOnRequestArgs, 'input'>>;
  poseChallenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType, RequireFields<MutationPoseChallengeArgs, 'input'>>;
  recordOutcome?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'input'>>;
  removeClaim?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<MutationRemoveClaimArgs, 'id'>>;
  removeWebhook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'id'>>;
  requestIntroduction?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationRequestIntroductionArgs, 'input'>>;
  restoreClaim?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<MutationRestoreClaimArgs, 'id'>>;
  revokeAccessToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeAccessTokenArgs, 'id'>>;
  revokeInvitation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'id'>>;
  setFirstCall?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationSetFirstCallArgs, 'input'>>;
  switchWebhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType, RequireFields<MutationSwitchWebhookArgs, 'id' | 'isActive'>>;
  takeNextWay?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationTakeNextWayArgs, 'input'>>;
  takeRole?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationTakeRoleArgs, 'accountId' | 'role'>>;
  testWebhook?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'id'>>;
  turnAwayRequest?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationTurnAwayRequestArgs, 'input'>>;
  useLetter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType, RequireFields<MutationUseLetterArgs, 'input'>>;
  withdrawRequest?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'input'>>;
  writePitch?: Resolver<ResolversTypes['Request'], ParentType, ContextType, RequireFields<MutationWritePitchArgs, 'input'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type NextWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextWay'] = ResolversParentTypes['NextWay']> = {
  kind?: Resolver<ResolversTypes['NextWayKind'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obstacle'] = ResolversParentTypes['Obstacle']> = {
  kind?: Resolver<ResolversTypes['ObstacleKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  isolated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['CommunityTie']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  broker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<PersonChallengesArgs, 'first'>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expertise?: Resolver<Array<ResolversTypes['Expertise']>, ParentType, ContextType, RequireFields<PersonExpertiseArgs, 'first'>>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helpedWith?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<PersonHelpedWithArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<PersonInterestsArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<PersonNeedsArgs, 'first'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<PersonNetworkArgs, 'first'>>;
  ownWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessionsLed?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<PersonSessionsLedArgs, 'first'>>;
};

export type PersonFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFacets'] = ResolversParentTypes['PersonFacets']> = {
  canBeAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cohorts?: Resolver<Array<ResolversTypes['Cohort']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type PersonLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLoad'] = ResolversParentTypes['PersonLoad']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  introduces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PitchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pitch'] = ResolversParentTypes['Pitch']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['TextChange']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['PitchSentence']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PitchDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchDraft'] = ResolversParentTypes['PitchDraft']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['PitchSentence']>, ParentType, ContextType>;
};

export type PitchSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PitchSentence'] = ResolversParentTypes['PitchSentence']> = {
  cites?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preview'] = ResolversParentTypes['Preview']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trusted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  cohorts?: Resolver<Array<ResolversTypes['Cohort']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['Desk']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['Rule']>>, ParentType, ContextType>;
  team?: Resolver<Maybe<Array<ResolversTypes['TeamMember']>>, ParentType, ContextType>;
  webhooks?: Resolver<Maybe<Array<ResolversTypes['Webhook']>>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProspectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prospect'] = ResolversParentTypes['Prospect']> = {
  mostOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  openRequest?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  openRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['RequestWay']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'after' | 'first'>>;
  brokerRecords?: Resolver<Array<ResolversTypes['BrokerRecord']>, ParentType, ContextType, RequireFields<QueryBrokerRecordsArgs, 'personIds'>>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType, Partial<QueryChallengeArgs>>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<QueryChallengesArgs, 'first'>>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, Partial<QueryCohortArgs>>;
  community?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryCommunityArgs, 'first' | 'id'>>;
  hyperConnections?: Resolver<ResolversTypes['HyperConnections'], ParentType, ContextType, RequireFields<QueryHyperConnectionsArgs, 'input'>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'secret'>>;
  latestAudit?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType, RequireFields<QueryLatestAuditArgs, 'first'>>;
  letter?: Resolver<Maybe<ResolversTypes['Letter']>, ParentType, ContextType, RequireFields<QueryLetterArgs, 'token'>>;
  myInbox?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryMyInboxArgs, 'first'>>;
  myLoad?: Resolver<Maybe<ResolversTypes['Load']>, ParentType, ContextType>;
  myProposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  myRequests?: Resolver<Array<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryMyRequestsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'nodeId'>>;
  nodes?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  nodesByKey?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNodesByKeyArgs, 'refs'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, Partial<QueryOverviewArgs>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'fromId' | 'maxHops' | 'toId'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  preview?: Resolver<Maybe<ResolversTypes['Preview']>, ParentType, ContextType, RequireFields<QueryPreviewArgs, 'personId'>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, Partial<QueryProgramArgs>>;
  programs?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramsArgs, 'first'>>;
  prospect?: Resolver<Maybe<ResolversTypes['Prospect']>, ParentType, ContextType, RequireFields<QueryProspectArgs, 'challengeId' | 'toId'>>;
  reach?: Resolver<ResolversTypes['ReachResult'], ParentType, ContextType, RequireFields<QueryReachArgs, 'first' | 'hops' | 'personId'>>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  signIn?: Resolver<ResolversTypes['SignIn'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'ids'>>;
  unconnected?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryUnconnectedArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ReachResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachResult'] = ResolversParentTypes['ReachResult']> = {
  people?: Resolver<Array<ResolversTypes['Reached']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  ways?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request']> = {
  agenda?: Resolver<Array<ResolversTypes['AgendaStep']>, ParentType, ContextType>;
  broker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['PitchDraft']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  firstCall?: Resolver<Maybe<ResolversTypes['FirstCall']>, ParentType, ContextType>;
  freeTimes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mayWaitUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextWay?: Resolver<Maybe<ResolversTypes['NextWay']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['RequestPart']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pitches?: Resolver<Array<ResolversTypes['Pitch']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  tried?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['RequestPart']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['RequestWay'], ParentType, ContextType>;
};

export type RequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEvent'] = ResolversParentTypes['RequestEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  helped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestEventKind'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  pitchVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeenAsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenAs'] = ResolversParentTypes['SeenAs']> = {
  connections?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expertise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShowingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Showing'] = ResolversParentTypes['Showing']> = {
  about?: Resolver<ResolversTypes['ShownAbout'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['ShownAs'], ParentType, ContextType>;
};

export type SignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignIn'] = ResolversParentTypes['SignIn']> = {
  demoPeople?: Resolver<Array<ResolversTypes['DemoPerson']>, ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  viewerEvents?: SubscriptionResolver<ResolversTypes['ViewerEvent'], "viewerEvents", ParentType, ContextType, Partial<SubscriptionViewerEventsArgs>>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AccountRole']>, ParentType, ContextType>;
};

export type TextChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextChange'] = ResolversParentTypes['TextChange']> = {
  kind?: Resolver<ResolversTypes['TextChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextEvidence'] = ResolversParentTypes['TextEvidence']> = {
  challengeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextEvidenceKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['EvidencePart']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicOrigin'] = ResolversParentTypes['TopicOrigin']> = {
  challenges?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopicPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicPath'] = ResolversParentTypes['TopicPath']> = {
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  expertise?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['HowUnderstood'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['TopicOrigin']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnderstoodTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnderstoodTopic'] = ResolversParentTypes['UnderstoodTopic']> = {
  how?: Resolver<ResolversTypes['HowUnderstood'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['TopicOrigin']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UnservedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unserved'] = ResolversParentTypes['Unserved']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  accessTokens?: Resolver<Array<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claims?: Resolver<Maybe<Array<ResolversTypes['Claim']>>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastEventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['Leaving'], ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['LetterSettings'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['ViewerProgram']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes['TokenScope']>>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['AccountSession']>, ParentType, ContextType>;
  shownTo?: Resolver<Array<ResolversTypes['Showing']>, ParentType, ContextType, RequireFields<ViewerShownToArgs, 'first'>>;
  visibility?: Resolver<Maybe<ResolversTypes['VisibilitySettings']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerEvent'] = ResolversParentTypes['ViewerEvent']> = {
  event?: Resolver<ResolversTypes['RequestEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
};

export type ViewerProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerProgram'] = ResolversParentTypes['ViewerProgram']> = {
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AccountRole']>, ParentType, ContextType>;
};

export type VisibilitySettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisibilitySettings'] = ResolversParentTypes['VisibilitySettings']> = {
  connections?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expertise?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  needsToKeeper?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  seenAs?: Resolver<Array<ResolversTypes['SeenAs']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  gaveUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['WebhookKind']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WebhookDeliveryKind'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  triedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessToken?: AccessTokenResolvers<ContextType>;
  AccountSession?: AccountSessionResolvers<ContextType>;
  AddedWebhook?: AddedWebhookResolvers<ContextType>;
  AgendaStep?: AgendaStepResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  BrokerRecord?: BrokerRecordResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimSource?: ClaimSourceResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityTie?: CommunityTieResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CreatedAccessToken?: CreatedAccessTokenResolvers<ContextType>;
  CreatedInvitation?: CreatedInvitationResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  Desk?: DeskResolvers<ContextType>;
  Discipline?: DisciplineResolvers<ContextType>;
  Expertise?: ExpertiseResolvers<ContextType>;
  FirstCall?: FirstCallResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphTie?: GraphTieResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  HyperConnection?: HyperConnectionResolvers<ContextType>;
  HyperConnections?: HyperConnectionsResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Leaving?: LeavingResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  LetterChoice?: LetterChoiceResolvers<ContextType>;
  LetterSettings?: LetterSettingsResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NextWay?: NextWayResolvers<ContextType>;
  Obstacle?: ObstacleResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonFacets?: PersonFacetsResolvers<ContextType>;
  PersonLoad?: PersonLoadResolvers<ContextType>;
  Pitch?: PitchResolvers<ContextType>;
  PitchDraft?: PitchDraftResolvers<ContextType>;
  PitchSentence?: PitchSentenceResolvers<ContextType>;
  Preview?: PreviewResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Prospect?: ProspectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachResult?: ReachResultResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  RequestEvent?: RequestEventResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SeenAs?: SeenAsResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Showing?: ShowingResolvers<ContextType>;
  SignIn?: SignInResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TextChange?: TextChangeResolvers<ContextType>;
  TextEvidence?: TextEvidenceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicOrigin?: TopicOriginResolvers<ContextType>;
  TopicPath?: TopicPathResolvers<ContextType>;
  UnderstoodTopic?: UnderstoodTopicResolvers<ContextType>;
  Unserved?: UnservedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerEvent?: ViewerEventResolvers<ContextType>;
  ViewerProgram?: ViewerProgramResolvers<ContextType>;
  VisibilitySettings?: VisibilitySettingsResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
};

