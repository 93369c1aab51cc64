import { accept, invite, password } from '../accounts/sign-up.story.ts';

/** What is known once the acts before were done. */
type Known = {
  id: (key: string) => string;
  /** Ids and secrets of what came of an act, by its name. */
  made: Record<string, string>;
  accountOf: (name: string) => string;
};
type Act = { as: string; by: string; input: (known: Known) => object; keep?: string };

const nothing = () => ({});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
export const askFor = ({ id }: Pick<Known, 'id'>, to: string) => ({
  toId: id(to),
  challengeId: id('well'),
  way: 'PERSON',
  path: ['ada', 'ben', to].map(id),
  need: 'The well is dry since May.',
  outcome: 'Water.',
});

/** Each mutation once, so that it does something: who, by which operation, and with what. */
export const acts: Record<string, Act> = {
  createProgram: {
    as: 'olu',
    by: 'mutation ($input: CreateProgramInput!) { createProgram(input: $input) { id } }',
    input: () => ({ input: { name: 'Wells', cohort: { name: 'First' } } }),
  },
  createInvitation: {
    as: 'olu',
    by: invite,
    input: (known) => ({ input: { programId: known.id('water'), roles: ['ANALYST'] } }),
    keep: 'secret',
  },
  acceptInvitation: {
    as: 'ada',
    by: accept,
    input: (known) => ({ secret: known.made['createInvitation.secret'] }),
  },
  revokeInvitation: {
    as: 'olu',
    by: 'mutation ($id: ID!, $programId: ID) { revokeInvitation(id: $id, programId: $programId) }',
    input: (known) => ({ id: known.made.createInvitation, programId: known.id('water') }),
  },
  giveRole: {
    as: 'olu',
    by: 'mutation ($of: ID!, $in: ID) { giveRole(accountId: $of, programId: $in, role: ORGANISER) { name } }',
    input: (known) => ({ of: known.accountOf('fay'), in: known.id('water') }),
  },
  takeRole: {
    as: 'olu',
    by: 'mutation ($of: ID!, $in: ID) { takeRole(accountId: $of, programId: $in, role: ANALYST) { name } }',
    input: (known) => ({ of: known.accountOf('ada'), in: known.id('water') }),
  },
  createAccessToken: {
    as: 'ada',
    by: 'mutation { createAccessToken(input: { name: "Night" }) { token { id } } }',
    input: nothing,
    keep: 'token',
  },
  revokeAccessToken: {
    as: 'ada',
    by: 'mutation ($id: ID!) { revokeAccessToken(id: $id) }',
    input: (known) => ({ id: known.made['createAccessToken.token'] }),
  },
  changeVisibility: {
    as: 'dora',
    by: 'mutation { changeVisibility(input: { needs: PROGRAM }) { needs } }',
    input: nothing,
  },
  changeLoad: {
    as: 'cleo',
    by: 'mutation { changeLoad(input: { capacity: 3 }) { capacity } }',
    input: nothing,
  },
  requestIntroduction: {
    as: 'ada',
    by: 'mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { id } }',
    input: (known) => ({ input: askFor(known, 'cleo') }),
  },
  writePitch: {
    as: 'ben',
    by: 'mutation ($input: WritePitchInput!) { writePitch(input: $input) { id } }',
    input: (known) => ({
      input: {
        requestId: known.made.requestIntroduction,
        sentences: [{ text: 'You dug wells.' }],
        send: true,
      },
    }),
  },
  answerRequest: {
    as: 'cleo',
    by: 'mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { id } }',
    input: (known) => ({ input: { requestId: known.made.requestIntroduction, answer: 'ACCEPT' } }),
  },
  setFirstCall: {
    as: 'ada',
    by: 'mutation ($input: SetFirstCallInput!) { setFirstCall(input: $input) { id } }',
    input: (known) => ({
      input: {
        requestId: known.made.requestIntroduction,
        local: inDays(3).slice(0, 16),
        timeZone: 'Africa/Lagos',
      },
    }),
  },
  changeLetters: {
    as: 'ada',
    by: 'mutation { changeLetters(kind: NEWS, timing: NEVER) { isSetUp } }',
    input: nothing,
  },
  useLetter: {
    as: 'ada',
    by: 'mutation ($input: UseLetterInput!) { useLetter(input: $input) { standing } }',
    input: (known) => ({ input: { token: known.made.letter } }),
  },
  recordOutcome: {
    as: 'ada',
    by: 'mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { id } }',
    input: (known) => ({
      input: { requestId: known.made.requestIntroduction, met: true, helped: true },
    }),
  },
  holdRequest: {
    as: 'ben',
    by: 'mutation ($input: HoldRequestInput!) { holdRequest(input: $input) { id } }',
    input: (known) => ({
      input: { requestId: known.made.dora, until: inDays(3), note: 'She travels.' },
    }),
  },
  passOnRequest: {
    as: 'ben',
    by: 'mutation ($input: PassOnRequestInput!) { passOnRequest(input: $input) { id } }',
    input: (known) => ({ input: { requestId: known.made.dora } }),
  },
  turnAwayRequest: {
    as: 'ben',
    by: 'mutation ($input: TurnAwayRequestInput!) { turnAwayRequest(input: $input) { id } }',
    input: (known) => ({ input: { requestId: known.made.eli, reason: 'Ask for less at once.' } }),
  },
  changeRule: {
    as: 'fay',
    by: 'mutation ($input: ChangeRuleInput!) { changeRule(input: $input) { id } }',
    input: (known) => ({ input: { ruleId: known.made.rule, isActive: false } }),
  },
  takeNextWay: {
    as: 'ada',
    by: 'mutation ($input: TakeNextWayInput!) { takeNextWay(input: $input) { id } }',
    input: (known) => ({ input: { requestId: known.made.eli } }),
  },
  withdrawRequest: {
    as: 'ada',
    by: 'mutation ($input: WithdrawRequestInput!) { withdrawRequest(input: $input) { id } }',
    input: (known) => ({ input: { requestId: known.made.takeNextWay } }),
  },
  draftProposals: {
    as: 'fay',
    by: 'mutation ($programId: ID!, $learnerIds: [ID!]!) { draftProposals(programId: $programId, learnerIds: $learnerIds) { id } }',
    input: (known) => ({ programId: known.id('water'), learnerIds: [known.id('ada')] }),
  },
  changeProposal: {
    as: 'fay',
    by: 'mutation ($input: ChangeProposalInput!) { changeProposal(input: $input) { id } }',
    input: () => ({ input: { proposalId: 'proposal', state: 'PUBLISHED' } }),
  },
  addWebhook: {
    as: 'olu',
    by: 'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { id } } }',
    input: ({ id }) => ({ input: { programId: id('water'), url: 'http://127.0.0.1:1/heard' } }),
    keep: 'webhook',
  },
  testWebhook: {
    as: 'olu',
    by: 'mutation ($id: ID!) { testWebhook(id: $id) { id } }',
    input: ({ made }) => ({ id: made['addWebhook.webhook'] }),
  },
  switchWebhook: {
    as: 'olu',
    by: 'mutation ($id: ID!) { switchWebhook(id: $id, isActive: false) { id } }',
    input: ({ made }) => ({ id: made['addWebhook.webhook'] }),
  },
  removeWebhook: {
    as: 'olu',
    by: 'mutation ($id: ID!) { removeWebhook(id: $id) }',
    input: ({ made }) => ({ id: made['addWebhook.webhook'] }),
  },
  endSession: {
    as: 'eli',
    by: 'mutation ($id: ID!) { endSession(id: $id) }',
    input: (known) => ({ id: known.made.session }),
  },
  leaveProgram: {
    as: 'dora',
    by: 'mutation ($id: ID!) { leaveProgram(programId: $id) { name } }',
    input: (known) => ({ id: known.id('water') }),
  },
  endAllSessions: { as: 'cleo', by: 'mutation { endAllSessions }', input: nothing },
  poseChallenge: {
    as: 'eli',
    by: 'mutation ($input: PoseChallengeInput!) { poseChallenge(input: $input) { id } }',
    input: () => ({ input: { title: 'Salt in the well', topics: ['salinity'] } }),
  },
  changeChallenge: {
    as: 'eli',
    by: 'mutation ($input: ChangeChallengeInput!) { changeChallenge(input: $input) { id } }',
    input: ({ made }) => ({ input: { challengeId: made.poseChallenge, status: 'CLOSED' } }),
  },
  correctClaim: {
    as: 'eli',
    by: 'mutation { correctClaim(input: { id: "FIELD headline", text: "Digs wells" }) { title } }',
    input: nothing,
  },
  removeClaim: {
    as: 'eli',
    by: 'mutation { removeClaim(id: "FIELD headline") { title } }',
    input: nothing,
  },
  restoreClaim: {
    as: 'eli',
    by: 'mutation { restoreClaim(id: "FIELD headline") { title } }',
    input: nothing,
  },
  downloadMyData: { as: 'eli', by: 'mutation { downloadMyData }', input: nothing },
  eraseMe: {
    as: 'eli',
    by: 'mutation ($input: EraseMeInput!) { eraseMe(input: $input) }',
    input: () => ({ input: { confirmation: 'erase me', password } }),
  },
};
