/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation DownloadMyData {\n    downloadMyData\n  }\n": typeof types.DownloadMyDataDocument,
    "\n  fragment ClaimParts on Claim {\n    id\n    kind\n    title\n    text\n    level\n    words\n    since\n    until\n    said\n    takes\n    canRemove\n    canRestore\n    isRemoved\n    key\n    source {\n      kind\n      file\n      on\n      named\n    }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  query AboutMe {\n    viewer {\n      accountId\n      claims {\n        ...ClaimParts\n      }\n      visibility {\n        ...VisibilityParts\n      }\n      shownTo(first: 200) {\n        day\n        shownAs\n        about\n        by {\n          key\n          name\n        }\n      }\n    }\n  }\n": typeof types.AboutMeDocument,
    "\n  mutation CorrectClaim($input: CorrectClaimInput!) {\n    correctClaim(input: $input) {\n      ...ClaimParts\n    }\n  }\n": typeof types.CorrectClaimDocument,
    "\n  mutation RemoveClaim($id: ID!) {\n    removeClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n": typeof types.RemoveClaimDocument,
    "\n  mutation RestoreClaim($id: ID!) {\n    restoreClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n": typeof types.RestoreClaimDocument,
    "\n  fragment ViewerTokens on Viewer {\n    accessTokens {\n      id\n      name\n      scopes\n      expiresAt\n    }\n  }\n": typeof types.ViewerTokensFragmentDoc,
    "\n  mutation CreateAccessToken($input: CreateAccessTokenInput!) {\n    createAccessToken(input: $input) {\n      secret\n    }\n  }\n": typeof types.CreateAccessTokenDocument,
    "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id)\n  }\n": typeof types.RevokeAccessTokenDocument,
    "\n  query WhoIsIt {\n    viewer {\n      accountId\n      name\n      person {\n        id\n        key\n      }\n    }\n  }\n": typeof types.WhoIsItDocument,
    "\n  query Account {\n    signIn {\n      password\n    }\n    viewer {\n      accountId\n      name\n      email\n      isAdmin\n      person {\n        id\n        key\n        name\n      }\n      ...ViewerPrograms\n      ...ViewerSessions\n      ...ViewerTokens\n      visibility {\n        ...VisibilityParts\n      }\n      letters {\n        ...LetterParts\n      }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  query AllPrograms {\n    programs(first: 200) {\n      id\n      key\n      name\n    }\n  }\n": typeof types.AllProgramsDocument,
    "\n  mutation InviteAdministrator($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n": typeof types.InviteAdministratorDocument,
    "\n  query LatestAudit($before: Int, $first: Int!, $outcome: AuditOutcome) {\n    latestAudit(before: $before, first: $first, outcome: $outcome) {\n      sequence\n      at\n      action\n      outcome\n      accountName\n      subjectId\n      details\n    }\n  }\n": typeof types.LatestAuditDocument,
    "\n  query Invitation($secret: String!) {\n    invitation(secret: $secret) {\n      id\n      program {\n        id\n        name\n      }\n      cohort {\n        id\n        name\n      }\n      personName\n      forWhom\n      roles\n      isOpen\n    }\n    signIn {\n      password\n      provider\n    }\n    viewer {\n      accountId\n      name\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($secret: String!) {\n    acceptInvitation(secret: $secret) {\n      accountId\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query ProgramInvitations($id: ID!) {\n    viewer {\n      accountId\n      isDemo\n    }\n    program(id: $id) {\n      id\n      name\n      cohorts {\n        id\n        name\n      }\n      invitations {\n        id\n        forWhom\n        personName\n        roles\n        left\n        expiresAt\n        cohort {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ProgramInvitationsDocument,
    "\n  mutation RevokeInvitation($id: ID!, $programId: ID!) {\n    revokeInvitation(id: $id, programId: $programId)\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation CreateInvitation($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n": typeof types.CreateInvitationDocument,
    "\n  mutation LeaveProgram($programId: ID!) {\n    leaveProgram(programId: $programId) {\n      accountId\n    }\n  }\n": typeof types.LeaveProgramDocument,
    "\n  fragment LetterParts on LetterSettings {\n    isSetUp\n    choices {\n      kind\n      timing\n    }\n  }\n": typeof types.LetterPartsFragmentDoc,
    "\n  mutation ChangeLetters($kind: LetterKind!, $timing: LetterTiming!) {\n    changeLetters(kind: $kind, timing: $timing) {\n      ...LetterParts\n    }\n  }\n": typeof types.ChangeLettersDocument,
    "\n  query ByMail {\n    signIn {\n      mail\n    }\n  }\n": typeof types.ByMailDocument,
    "\n  fragment ViewerPrograms on Viewer {\n    programs {\n      roles\n      program {\n        id\n        key\n        name\n      }\n    }\n  }\n": typeof types.ViewerProgramsFragmentDoc,
    "\n  fragment ViewerSessions on Viewer {\n    sessions {\n      id\n      lastUsedAt\n      userAgent\n      isCurrent\n    }\n  }\n": typeof types.ViewerSessionsFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndAllSessions {\n    endAllSessions\n  }\n": typeof types.EndAllSessionsDocument,
    "\n  query SignIn {\n    signIn {\n      password\n      provider\n      mail\n      demoPeople {\n        part\n        key\n        name\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query Team($key: String!) {\n    viewer {\n      accountId\n      isAdmin\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      team {\n        accountId\n        name\n        roles\n        person {\n          id\n          key\n        }\n      }\n    }\n  }\n": typeof types.TeamDocument,
    "\n  mutation GiveRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    giveRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n": typeof types.GiveRoleDocument,
    "\n  mutation TakeRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    takeRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n": typeof types.TakeRoleDocument,
    "\n  mutation HandOver($toId: ID!, $fromId: ID!, $programId: ID!) {\n    made: giveRole(accountId: $toId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n    kept: giveRole(accountId: $fromId, programId: $programId, role: MEMBER) {\n      accountId\n    }\n    given: takeRole(accountId: $fromId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n  }\n": typeof types.HandOverDocument,
    "\n  query ChallengesToRead($programKey: String!) {\n    program(key: $programKey) {\n      id\n      key\n      name\n      cohorts {\n        id\n        name\n        challenges(first: 40) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n": typeof types.ChallengesToReadDocument,
    "\n  query AnyChallenges {\n    challenges(first: 40) {\n      ...ChallengeCard\n    }\n  }\n": typeof types.AnyChallengesDocument,
    "\n  query Home {\n    viewer {\n      accountId\n      isAdmin\n    }\n    programs(first: 20) {\n      id\n      key\n      name\n      description\n      cohorts {\n        id\n        name\n        starts\n        peopleCount\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query YourChallenges {\n    viewer {\n      accountId\n      person {\n        id\n        challenges(first: 20) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n": typeof types.YourChallengesDocument,
    "\n  query MyOpenRequests {\n    myRequests(first: 200) {\n      ...RequestLine\n    }\n  }\n": typeof types.MyOpenRequestsDocument,
    "\n  fragment ChallengeHead on Challenge {\n    key\n    title\n    statement\n    outcome\n    status\n    createdAt\n    topics {\n      id\n      name\n    }\n    cohort {\n      name\n      program {\n        key\n        name\n      }\n    }\n    posedBy {\n      id\n      key\n      name\n    }\n    helpedBy {\n      id\n      key\n      name\n    }\n  }\n": typeof types.ChallengeHeadFragmentDoc,
    "\n  query Challenge($key: String!, $person: String!, $withPerson: Boolean!) {\n    challenge(key: $key) {\n      id\n      title\n      ...ChallengeHead\n    }\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n": typeof types.ChallengeDocument,
    "\n  mutation PoseChallenge($input: PoseChallengeInput!) {\n    poseChallenge(input: $input) {\n      id\n      key\n    }\n  }\n": typeof types.PoseChallengeDocument,
    "\n  query WhoPoses {\n    viewer {\n      accountId\n      person {\n        id\n        memberships {\n          cohort {\n            id\n            name\n            program {\n              id\n              name\n            }\n          }\n          until\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n": typeof types.WhoPosesDocument,
    "\n  mutation ChangeChallenge($input: ChangeChallengeInput!) {\n    changeChallenge(input: $input) {\n      id\n      ...ChallengeHead\n    }\n  }\n": typeof types.ChangeChallengeDocument,
    "\n  query ExploreSearch($text: String!) {\n    search(text: $text, first: 12) {\n      id\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n": typeof types.ExploreSearchDocument,
    "\n  query Beginnings {\n    viewer {\n      accountId\n      person {\n        id\n        key\n      }\n    }\n    programs(first: 6) {\n      key\n      name\n      cohorts {\n        key\n        name\n      }\n    }\n  }\n": typeof types.BeginningsDocument,
    "\n  query ExploreCommands($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 10) {\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n": typeof types.ExploreCommandsDocument,
    "\n  fragment ExploreGraph on Graph {\n    nodes {\n      id\n      key\n      kind\n      title\n      subtitle\n      around {\n        kind\n        count\n      }\n      facets {\n        topics {\n          key\n          name\n        }\n        disciplines {\n          key\n          name\n        }\n        cohorts {\n          key\n          name\n        }\n        languages\n        canBeAsked\n        community\n      }\n    }\n    ties {\n      ...ExploreTie\n    }\n    leftOut {\n      kind\n      count\n    }\n  }\n": typeof types.ExploreGraphFragmentDoc,
    "\n  fragment ExploreTie on GraphTie {\n    from\n    to\n    kind\n    strength\n    origin\n    since\n    evidence\n    level\n    note\n  }\n": typeof types.ExploreTieFragmentDoc,
    "\n  query ExploreByKey($refs: [NodeRef!]!) {\n    nodesByKey(refs: $refs) {\n      nodes {\n        id\n        key\n        kind\n        title\n      }\n    }\n  }\n": typeof types.ExploreByKeyDocument,
    "\n  query ExploreAround($id: ID!, $depth: Int!, $kinds: [NodeKind!], $first: Int!) {\n    neighbourhood(nodeId: $id, depth: $depth, kinds: $kinds, first: $first) {\n      ...ExploreGraph\n    }\n  }\n": typeof types.ExploreAroundDocument,
    "\n  query ExploreNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ...ExploreGraph\n    }\n  }\n": typeof types.ExploreNodesDocument,
    "\n  query ExploreTies($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ties {\n        ...ExploreTie\n      }\n    }\n  }\n": typeof types.ExploreTiesDocument,
    "\n  query ExploreBeyond($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        topic {\n          id\n          name\n        }\n      }\n      items {\n        distance\n        why\n        person {\n          id\n          key\n        }\n        paths {\n          people {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n": typeof types.ExploreBeyondDocument,
    "\n  query ExplorePaths($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, maxHops: 20, first: 6) {\n      ...Path\n    }\n  }\n": typeof types.ExplorePathsDocument,
    "\n  query NetworkOverview($programId: ID) {\n    overview(programId: $programId) {\n      communities {\n        id\n        size\n        about\n        people {\n          key\n          title\n        }\n      }\n      leftOut\n      ties {\n        from\n        to\n        count\n      }\n      people\n      isolated\n    }\n  }\n": typeof types.NetworkOverviewDocument,
    "\n  query OverviewPrograms {\n    programs(first: 50) {\n      id\n      key\n      name\n    }\n  }\n": typeof types.OverviewProgramsDocument,
    "\n  query CommunityPeople($id: Int!, $programId: ID, $first: Int!) {\n    community(id: $id, programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n": typeof types.CommunityPeopleDocument,
    "\n  query UnconnectedPeople($programId: ID, $first: Int!) {\n    unconnected(programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n": typeof types.UnconnectedPeopleDocument,
    "\n  query Finder($person: String!, $withPerson: Boolean!) {\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n      needs {\n        id\n        statement\n      }\n    }\n    viewer {\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n": typeof types.FinderDocument,
    "\n  fragment Gap on Gap {\n    kind\n    message\n    frontier {\n      id\n      key\n      name\n      headline\n    }\n    unknownTopics {\n      id\n      name\n    }\n  }\n": typeof types.GapFragmentDoc,
    "\n  query NamedTopics($topicIds: [ID!]!) {\n    topics(ids: $topicIds) {\n      id\n      name\n    }\n  }\n": typeof types.NamedTopicsDocument,
    "\n  fragment HyperCard on HyperConnection {\n    person {\n      id\n      key\n      name\n      headline\n      affiliation\n      city\n      country\n      languages\n      capacity\n      paused\n      disciplines {\n        id\n        name\n      }\n    }\n    distance\n    relevance\n    novelty\n    reachability\n    availability\n    asked\n    room\n    fromOutside\n    why\n    whyRaised\n    paths {\n      ...Path\n    }\n    topicPaths {\n      how\n      level\n      sentence\n      origin {\n        sentence\n      }\n      evidence\n      sources\n      since\n      share\n      need {\n        id\n        name\n      }\n      expertise {\n        id\n        name\n      }\n    }\n    evidence {\n      kind\n      title\n      key\n      date\n      part\n      people\n      outcome\n      share\n    }\n  }\n": typeof types.HyperCardFragmentDoc,
    "\n  query HyperConnections($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        strength\n        note\n        origin {\n          sentence\n        }\n        topic {\n          id\n          key\n          name\n          disciplines {\n            id\n            name\n          }\n        }\n        through {\n          id\n          name\n        }\n      }\n      takenOut {\n        id\n        key\n        name\n      }\n      items {\n        ...HyperCard\n      }\n      gap {\n        ...Gap\n      }\n    }\n  }\n": typeof types.HyperConnectionsDocument,
    "\n  query Surroundings($personId: ID!) {\n    person(id: $personId) {\n      id\n      disciplines {\n        id\n      }\n      network(first: 14) {\n        totalCount\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    reach(personId: $personId, hops: 2, first: 16) {\n      total\n      people {\n        person {\n          id\n          key\n          name\n        }\n        via {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SurroundingsDocument,
    "\n  mutation EraseMe($input: EraseMeInput!) {\n    eraseMe(input: $input)\n  }\n": typeof types.EraseMeDocument,
    "\n  query Leaving {\n    viewer {\n      accountId\n      leaving {\n        obstacle\n        confirmation\n        hasPassword\n        challenges\n        introductions\n        connections\n      }\n    }\n  }\n": typeof types.LeavingDocument,
    "\n  fragment LetterShown on Letter {\n    act\n    standing\n    did\n    didAt\n    requestId\n    learner\n    expert\n    words\n    until\n    kind\n  }\n": typeof types.LetterShownFragmentDoc,
    "\n  query LetterOf($token: String!) {\n    letter(token: $token) {\n      ...LetterShown\n    }\n  }\n": typeof types.LetterOfDocument,
    "\n  mutation UseLetter($input: UseLetterInput!) {\n    useLetter(input: $input) {\n      ...LetterShown\n    }\n  }\n": typeof types.UseLetterDocument,
    "\n  fragment Knows on Person {\n    ownWords\n    expertise(first: 100) {\n      level\n      evidence\n      topic {\n        id\n        name\n      }\n    }\n    interests(first: 30) {\n      id\n      name\n    }\n  }\n": typeof types.KnowsFragmentDoc,
    "\n  query OwnNetwork($personId: ID!, $after: String) {\n    person(id: $personId) {\n      id\n      network(first: 12, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          hop {\n            origin\n            since\n            evidence\n          }\n          node {\n            id\n            key\n            name\n            headline\n          }\n        }\n      }\n    }\n  }\n": typeof types.OwnNetworkDocument,
    "\n  fragment PersonHead on Person {\n    key\n    name\n    headline\n    affiliation\n    city\n    country\n    languages\n    capacity\n    paused\n  }\n": typeof types.PersonHeadFragmentDoc,
    "\n  query Person($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      bio\n      ...PersonHead\n      ...Knows\n      ...PersonStory\n      ...PersonPrograms\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  fragment PersonPrograms on Person {\n    sessionsLed(first: 30) {\n      id\n      title\n      date\n    }\n    memberships {\n      roles\n      since\n      until\n      cohort {\n        id\n        name\n        program {\n          key\n          name\n        }\n      }\n    }\n  }\n": typeof types.PersonProgramsFragmentDoc,
    "\n  fragment PersonStory on Person {\n    key\n    challenges(first: 30) {\n      id\n      key\n      title\n      status\n    }\n    helpedWith(first: 30) {\n      id\n      key\n      title\n    }\n    needs(first: 30) {\n      id\n      kind\n      statement\n    }\n  }\n": typeof types.PersonStoryFragmentDoc,
    "\n  fragment Reached on ReachResult {\n    total\n    people {\n      hops\n      ways\n      person {\n        id\n        key\n        name\n        headline\n      }\n      via {\n        id\n        key\n        name\n      }\n    }\n  }\n": typeof types.ReachedFragmentDoc,
    "\n  query Reach($personId: ID!, $three: Boolean!, $four: Boolean!) {\n    person(id: $personId) {\n      id\n      network(first: 24) {\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    two: reach(personId: $personId, hops: 2, first: 24) {\n      ...Reached\n    }\n    three: reach(personId: $personId, hops: 3, first: 24) @include(if: $three) {\n      ...Reached\n    }\n    four: reach(personId: $personId, hops: 4, first: 24) @include(if: $four) {\n      ...Reached\n    }\n  }\n": typeof types.ReachDocument,
    "\n  query Way($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 1) {\n      ...Path\n    }\n  }\n": typeof types.WayDocument,
    "\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      id\n      key\n    }\n  }\n": typeof types.CreateProgramDocument,
    "\n  query WhoMakes {\n    viewer {\n      accountId\n      isAdmin\n    }\n  }\n": typeof types.WhoMakesDocument,
    "\n  query Program($key: String!) {\n    viewer {\n      accountId\n      permissions\n    }\n    program(key: $key) {\n      id\n      name\n      description\n      rules {\n        id\n        text\n        isActive\n      }\n      cohorts {\n        id\n        name\n        starts\n        ends\n        peopleCount\n        challengeCount\n        challenges(first: 6) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n": typeof types.ProgramDocument,
    "\n  query AllChallenges($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      challenges(first: 200) {\n        ...ChallengeCard\n      }\n    }\n  }\n": typeof types.AllChallengesDocument,
    "\n  query AskWhom($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      headline\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n": typeof types.AskWhomDocument,
    "\n  query Waiting {\n    viewer {\n      accountId\n      waiting\n      lastEventId\n      person {\n        id\n      }\n    }\n  }\n": typeof types.WaitingDocument,
    "\n  query WhoReads {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n": typeof types.WhoReadsDocument,
    "\n  mutation ChangeMyLoad($input: ChangeLoadInput!) {\n    changeLoad(input: $input) {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n": typeof types.ChangeMyLoadDocument,
    "\n  mutation Answer($input: AnswerRequestInput!) {\n    answerRequest(input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerDocument,
    "\n  mutation WritePitch($input: WritePitchInput!) {\n    writePitch(input: $input) {\n      id\n    }\n  }\n": typeof types.WritePitchDocument,
    "\n  mutation PassOn($input: PassOnRequestInput!) {\n    passOnRequest(input: $input) {\n      id\n    }\n  }\n": typeof types.PassOnDocument,
    "\n  mutation Hold($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      id\n    }\n  }\n": typeof types.HoldDocument,
    "\n  mutation TurnAway($input: TurnAwayRequestInput!) {\n    turnAwayRequest(input: $input) {\n      id\n    }\n  }\n": typeof types.TurnAwayDocument,
    "\n  mutation Withdraw($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawDocument,
    "\n  mutation TakeNextWay($input: TakeNextWayInput!) {\n    takeNextWay(input: $input) {\n      id\n    }\n  }\n": typeof types.TakeNextWayDocument,
    "\n  mutation SetFirstCall($input: SetFirstCallInput!) {\n    setFirstCall(input: $input) {\n      id\n    }\n  }\n": typeof types.SetFirstCallDocument,
    "\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordOutcomeDocument,
    "\n  query PersonByKey($key: String!) {\n    person(key: $key) {\n      id\n      name\n    }\n  }\n": typeof types.PersonByKeyDocument,
    "\n  query WaysBetween($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 10) {\n      ...Path\n    }\n  }\n": typeof types.WaysBetweenDocument,
    "\n  query BeforeAsking($toId: ID!, $challengeId: ID!, $brokerIds: [ID!]!) {\n    prospect(toId: $toId, challengeId: $challengeId) {\n      obstacle {\n        kind\n        message\n      }\n      openRequest {\n        id\n      }\n      openRequests\n      mostOpen\n      room\n      ways\n    }\n    brokerRecords(personIds: $brokerIds) {\n      person {\n        id\n      }\n      pitched\n      accepted\n      met\n    }\n    challenge(id: $challengeId) {\n      id\n      title\n      statement\n      posedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.BeforeAskingDocument,
    "\n  query WhoAsks {\n    viewer {\n      accountId\n      person {\n        id\n        name\n        challenges(first: 50) {\n          id\n          key\n          title\n          status\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n": typeof types.WhoAsksDocument,
    "\n  mutation SendAsk($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      id\n      dueAt\n    }\n  }\n": typeof types.SendAskDocument,
    "\n  fragment Proposed on Proposal {\n    id\n    state\n    why\n    note\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n    by {\n      id\n      name\n    }\n  }\n": typeof types.ProposedFragmentDoc,
    "\n  fragment Desk on Desk {\n    queue {\n      ...RequestLine\n    }\n    stalled {\n      ...RequestLine\n    }\n    sent {\n      ...RequestLine\n    }\n    proposals {\n      ...Proposed\n    }\n    unserved(first: 50) {\n      learner {\n        id\n        name\n      }\n      challenge {\n        id\n        title\n      }\n    }\n    expertGini\n    brokerGini\n    loads {\n      capacity\n      asked\n      introduces\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n": typeof types.DeskFragmentDoc,
    "\n  query DeskOf($key: String!) {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      rules {\n        id\n        text\n        isActive\n      }\n      desk {\n        ...Desk\n      }\n    }\n  }\n": typeof types.DeskOfDocument,
    "\n  mutation ChangeRule($input: ChangeRuleInput!) {\n    changeRule(input: $input) {\n      id\n      text\n      isActive\n    }\n  }\n": typeof types.ChangeRuleDocument,
    "\n  mutation DraftAll($programId: ID!, $learnerIds: [ID!]!) {\n    draftProposals(programId: $programId, learnerIds: $learnerIds) {\n      id\n      learner {\n        id\n      }\n    }\n  }\n": typeof types.DraftAllDocument,
    "\n  mutation ChangeProposed($input: ChangeProposalInput!) {\n    changeProposal(input: $input) {\n      id\n      state\n      note\n    }\n  }\n": typeof types.ChangeProposedDocument,
    "\n  query Suggested {\n    myProposals {\n      ...Proposed\n    }\n  }\n": typeof types.SuggestedDocument,
    "\n  fragment RequestLine on Request {\n    id\n    state\n    turn\n    dueAt\n    createdAt\n    parts\n    way\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    broker {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n  }\n": typeof types.RequestLineFragmentDoc,
    "\n  fragment WholeRequest on Request {\n    ...RequestLine\n    need\n    tried\n    outcome\n    freeTimes\n    timeZone\n    mayWaitUntil\n    path {\n      id\n      key\n      name\n    }\n    pitches {\n      version\n      minutes\n      reading\n      readingUrl\n      at\n      by {\n        id\n        name\n      }\n      sentences {\n        text\n        cites\n        restsOn\n      }\n      changes {\n        kind\n        text\n      }\n    }\n    draft {\n      minutes\n      sentences {\n        text\n        cites\n        restsOn\n      }\n    }\n    timeline {\n      id\n      kind\n      at\n      note\n      until\n      pitchVersion\n      met\n      helped\n      by {\n        id\n        name\n      }\n      other {\n        id\n        name\n      }\n    }\n    nextWay {\n      kind\n      path {\n        id\n        name\n      }\n    }\n    contacts {\n      email\n      person {\n        id\n        name\n      }\n    }\n    agenda {\n      minutes\n      text\n    }\n    firstCall {\n      startsAt\n      timeZone\n      isSet\n      calendar\n    }\n  }\n": typeof types.WholeRequestFragmentDoc,
    "\n  query Introductions {\n    viewer {\n      accountId\n      person {\n        id\n      }\n      programs {\n        roles\n        program {\n          id\n          key\n          name\n        }\n      }\n    }\n    myRequests(first: 50) {\n      ...RequestLine\n    }\n    myInbox(first: 50) {\n      ...RequestLine\n    }\n    myLoad {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n": typeof types.IntroductionsDocument,
    "\n  query OneRequest($id: ID!) {\n    request(id: $id) {\n      ...WholeRequest\n    }\n  }\n": typeof types.OneRequestDocument,
    "\n  query Search($text: String!) {\n    search(text: $text, kinds: [PERSON, CHALLENGE, TOPIC, PROGRAM], first: 16) {\n      kind\n      id\n      key\n      title\n      subtitle\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment ChallengeCard on Challenge {\n    id\n    key\n    title\n    statement\n    status\n    topics {\n      id\n      name\n    }\n    posedBy {\n      id\n      key\n      name\n      city\n      country\n    }\n  }\n": typeof types.ChallengeCardFragmentDoc,
    "\n  fragment Path on Path {\n    length\n    strength\n    sentence\n    broker {\n      id\n      paused\n      capacity\n    }\n    people {\n      id\n      key\n      name\n    }\n    hops {\n      origin\n      since\n      strength\n      evidence\n    }\n  }\n": typeof types.PathFragmentDoc,
    "\n  query Preview($personId: ID!, $topicIds: [ID!]) {\n    preview(personId: $personId, topicIds: $topicIds) {\n      people\n      trusted\n    }\n  }\n": typeof types.PreviewDocument,
    "\n  query FindNamed($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      id\n      key\n      title\n      subtitle\n    }\n  }\n": typeof types.FindNamedDocument,
    "\n  fragment VisibilityParts on VisibilitySettings {\n    profile\n    expertise\n    needs\n    needsToKeeper\n    connections\n    counted\n    seenAs {\n      who\n      profile\n      expertise\n      needs\n      connections\n      counted\n    }\n  }\n": typeof types.VisibilityPartsFragmentDoc,
    "\n  mutation ChangeVisibility($input: ChangeVisibilityInput!) {\n    changeVisibility(input: $input) {\n      ...VisibilityParts\n    }\n  }\n": typeof types.ChangeVisibilityDocument,
    "\n  query Webhooks($key: String!) {\n    viewer {\n      accountId\n    }\n    program(key: $key) {\n      id\n      name\n      webhooks {\n        ...ShownWebhook\n      }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  query InstanceWebhooks {\n    webhooks {\n      ...ShownWebhook\n    }\n  }\n": typeof types.InstanceWebhooksDocument,
    "\n  fragment ShownWebhook on Webhook {\n    id\n    url\n    kinds\n    isActive\n    gaveUpAt\n    deliveries(first: 10) {\n      ...DeliveryLine\n    }\n  }\n": typeof types.ShownWebhookFragmentDoc,
    "\n  fragment DeliveryLine on WebhookDelivery {\n    id\n    kind\n    at\n    state\n    attempts\n    status\n    problem\n    nextTryAt\n  }\n": typeof types.DeliveryLineFragmentDoc,
    "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n      }\n    }\n  }\n": typeof types.AddWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      ...DeliveryLine\n    }\n  }\n": typeof types.TestWebhookDocument,
    "\n  mutation SwitchWebhook($id: ID!, $isActive: Boolean!) {\n    switchWebhook(id: $id, isActive: $isActive) {\n      id\n      isActive\n    }\n  }\n": typeof types.SwitchWebhookDocument,
    "\n  mutation RemoveWebhook($id: ID!) {\n    removeWebhook(id: $id)\n  }\n": typeof types.RemoveWebhookDocument,
};
const documents: Documents = {
    "\n  mutation DownloadMyData {\n    downloadMyData\n  }\n": types.DownloadMyDataDocument,
    "\n  fragment ClaimParts on Claim {\n    id\n    kind\n    title\n    text\n    level\n    words\n    since\n    until\n    said\n    takes\n    canRemove\n    canRestore\n    isRemoved\n    key\n    source {\n      kind\n      file\n      on\n      named\n    }\n  }\n": types.ClaimPartsFragmentDoc,
    "\n  query AboutMe {\n    viewer {\n      accountId\n      claims {\n        ...ClaimParts\n      }\n      visibility {\n        ...VisibilityParts\n      }\n      shownTo(first: 200) {\n        day\n        shownAs\n        about\n        by {\n          key\n          name\n        }\n      }\n    }\n  }\n": types.AboutMeDocument,
    "\n  mutation CorrectClaim($input: CorrectClaimInput!) {\n    correctClaim(input: $input) {\n      ...ClaimParts\n    }\n  }\n": types.CorrectClaimDocument,
    "\n  mutation RemoveClaim($id: ID!) {\n    removeClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n": types.RemoveClaimDocument,
    "\n  mutation RestoreClaim($id: ID!) {\n    restoreClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n": types.RestoreClaimDocument,
    "\n  fragment ViewerTokens on Viewer {\n    accessTokens {\n      id\n      name\n      scopes\n      expiresAt\n    }\n  }\n": types.ViewerTokensFragmentDoc,
    "\n  mutation CreateAccessToken($input: CreateAccessTokenInput!) {\n    createAccessToken(input: $input) {\n      secret\n    }\n  }\n": types.CreateAccessTokenDocument,
    "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id)\n  }\n": types.RevokeAccessTokenDocument,
    "\n  query WhoIsIt {\n    viewer {\n      accountId\n      name\n      person {\n        id\n        key\n      }\n    }\n  }\n": types.WhoIsItDocument,
    "\n  query Account {\n    signIn {\n      password\n    }\n    viewer {\n      accountId\n      name\n      email\n      isAdmin\n      person {\n        id\n        key\n        name\n      }\n      ...ViewerPrograms\n      ...ViewerSessions\n      ...ViewerTokens\n      visibility {\n        ...VisibilityParts\n      }\n      letters {\n        ...LetterParts\n      }\n    }\n  }\n": types.AccountDocument,
    "\n  query AllPrograms {\n    programs(first: 200) {\n      id\n      key\n      name\n    }\n  }\n": types.AllProgramsDocument,
    "\n  mutation InviteAdministrator($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n": types.InviteAdministratorDocument,
    "\n  query LatestAudit($before: Int, $first: Int!, $outcome: AuditOutcome) {\n    latestAudit(before: $before, first: $first, outcome: $outcome) {\n      sequence\n      at\n      action\n      outcome\n      accountName\n      subjectId\n      details\n    }\n  }\n": types.LatestAuditDocument,
    "\n  query Invitation($secret: String!) {\n    invitation(secret: $secret) {\n      id\n      program {\n        id\n        name\n      }\n      cohort {\n        id\n        name\n      }\n      personName\n      forWhom\n      roles\n      isOpen\n    }\n    signIn {\n      password\n      provider\n    }\n    viewer {\n      accountId\n      name\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($secret: String!) {\n    acceptInvitation(secret: $secret) {\n      accountId\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query ProgramInvitations($id: ID!) {\n    viewer {\n      accountId\n      isDemo\n    }\n    program(id: $id) {\n      id\n      name\n      cohorts {\n        id\n        name\n      }\n      invitations {\n        id\n        forWhom\n        personName\n        roles\n        left\n        expiresAt\n        cohort {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ProgramInvitationsDocument,
    "\n  mutation RevokeInvitation($id: ID!, $programId: ID!) {\n    revokeInvitation(id: $id, programId: $programId)\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation CreateInvitation($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n": types.CreateInvitationDocument,
    "\n  mutation LeaveProgram($programId: ID!) {\n    leaveProgram(programId: $programId) {\n      accountId\n    }\n  }\n": types.LeaveProgramDocument,
    "\n  fragment LetterParts on LetterSettings {\n    isSetUp\n    choices {\n      kind\n      timing\n    }\n  }\n": types.LetterPartsFragmentDoc,
    "\n  mutation ChangeLetters($kind: LetterKind!, $timing: LetterTiming!) {\n    changeLetters(kind: $kind, timing: $timing) {\n      ...LetterParts\n    }\n  }\n": types.ChangeLettersDocument,
    "\n  query ByMail {\n    signIn {\n      mail\n    }\n  }\n": types.ByMailDocument,
    "\n  fragment ViewerPrograms on Viewer {\n    programs {\n      roles\n      program {\n        id\n        key\n        name\n      }\n    }\n  }\n": types.ViewerProgramsFragmentDoc,
    "\n  fragment ViewerSessions on Viewer {\n    sessions {\n      id\n      lastUsedAt\n      userAgent\n      isCurrent\n    }\n  }\n": types.ViewerSessionsFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndAllSessions {\n    endAllSessions\n  }\n": types.EndAllSessionsDocument,
    "\n  query SignIn {\n    signIn {\n      password\n      provider\n      mail\n      demoPeople {\n        part\n        key\n        name\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query Team($key: String!) {\n    viewer {\n      accountId\n      isAdmin\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      team {\n        accountId\n        name\n        roles\n        person {\n          id\n          key\n        }\n      }\n    }\n  }\n": types.TeamDocument,
    "\n  mutation GiveRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    giveRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n": types.GiveRoleDocument,
    "\n  mutation TakeRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    takeRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n": types.TakeRoleDocument,
    "\n  mutation HandOver($toId: ID!, $fromId: ID!, $programId: ID!) {\n    made: giveRole(accountId: $toId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n    kept: giveRole(accountId: $fromId, programId: $programId, role: MEMBER) {\n      accountId\n    }\n    given: takeRole(accountId: $fromId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n  }\n": types.HandOverDocument,
    "\n  query ChallengesToRead($programKey: String!) {\n    program(key: $programKey) {\n      id\n      key\n      name\n      cohorts {\n        id\n        name\n        challenges(first: 40) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n": types.ChallengesToReadDocument,
    "\n  query AnyChallenges {\n    challenges(first: 40) {\n      ...ChallengeCard\n    }\n  }\n": types.AnyChallengesDocument,
    "\n  query Home {\n    viewer {\n      accountId\n      isAdmin\n    }\n    programs(first: 20) {\n      id\n      key\n      name\n      description\n      cohorts {\n        id\n        name\n        starts\n        peopleCount\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query YourChallenges {\n    viewer {\n      accountId\n      person {\n        id\n        challenges(first: 20) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n": types.YourChallengesDocument,
    "\n  query MyOpenRequests {\n    myRequests(first: 200) {\n      ...RequestLine\n    }\n  }\n": types.MyOpenRequestsDocument,
    "\n  fragment ChallengeHead on Challenge {\n    key\n    title\n    statement\n    outcome\n    status\n    createdAt\n    topics {\n      id\n      name\n    }\n    cohort {\n      name\n      program {\n        key\n        name\n      }\n    }\n    posedBy {\n      id\n      key\n      name\n    }\n    helpedBy {\n      id\n      key\n      name\n    }\n  }\n": types.ChallengeHeadFragmentDoc,
    "\n  query Challenge($key: String!, $person: String!, $withPerson: Boolean!) {\n    challenge(key: $key) {\n      id\n      title\n      ...ChallengeHead\n    }\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n": types.ChallengeDocument,
    "\n  mutation PoseChallenge($input: PoseChallengeInput!) {\n    poseChallenge(input: $input) {\n      id\n      key\n    }\n  }\n": types.PoseChallengeDocument,
    "\n  query WhoPoses {\n    viewer {\n      accountId\n      person {\n        id\n        memberships {\n          cohort {\n            id\n            name\n            program {\n              id\n              name\n            }\n          }\n          until\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n": types.WhoPosesDocument,
    "\n  mutation ChangeChallenge($input: ChangeChallengeInput!) {\n    changeChallenge(input: $input) {\n      id\n      ...ChallengeHead\n    }\n  }\n": types.ChangeChallengeDocument,
    "\n  query ExploreSearch($text: String!) {\n    search(text: $text, first: 12) {\n      id\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n": types.ExploreSearchDocument,
    "\n  query Beginnings {\n    viewer {\n      accountId\n      person {\n        id\n        key\n      }\n    }\n    programs(first: 6) {\n      key\n      name\n      cohorts {\n        key\n        name\n      }\n    }\n  }\n": types.BeginningsDocument,
    "\n  query ExploreCommands($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 10) {\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n": types.ExploreCommandsDocument,
    "\n  fragment ExploreGraph on Graph {\n    nodes {\n      id\n      key\n      kind\n      title\n      subtitle\n      around {\n        kind\n        count\n      }\n      facets {\n        topics {\n          key\n          name\n        }\n        disciplines {\n          key\n          name\n        }\n        cohorts {\n          key\n          name\n        }\n        languages\n        canBeAsked\n        community\n      }\n    }\n    ties {\n      ...ExploreTie\n    }\n    leftOut {\n      kind\n      count\n    }\n  }\n": types.ExploreGraphFragmentDoc,
    "\n  fragment ExploreTie on GraphTie {\n    from\n    to\n    kind\n    strength\n    origin\n    since\n    evidence\n    level\n    note\n  }\n": types.ExploreTieFragmentDoc,
    "\n  query ExploreByKey($refs: [NodeRef!]!) {\n    nodesByKey(refs: $refs) {\n      nodes {\n        id\n        key\n        kind\n        title\n      }\n    }\n  }\n": types.ExploreByKeyDocument,
    "\n  query ExploreAround($id: ID!, $depth: Int!, $kinds: [NodeKind!], $first: Int!) {\n    neighbourhood(nodeId: $id, depth: $depth, kinds: $kinds, first: $first) {\n      ...ExploreGraph\n    }\n  }\n": types.ExploreAroundDocument,
    "\n  query ExploreNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ...ExploreGraph\n    }\n  }\n": types.ExploreNodesDocument,
    "\n  query ExploreTies($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ties {\n        ...ExploreTie\n      }\n    }\n  }\n": types.ExploreTiesDocument,
    "\n  query ExploreBeyond($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        topic {\n          id\n          name\n        }\n      }\n      items {\n        distance\n        why\n        person {\n          id\n          key\n        }\n        paths {\n          people {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n": types.ExploreBeyondDocument,
    "\n  query ExplorePaths($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, maxHops: 20, first: 6) {\n      ...Path\n    }\n  }\n": types.ExplorePathsDocument,
    "\n  query NetworkOverview($programId: ID) {\n    overview(programId: $programId) {\n      communities {\n        id\n        size\n        about\n        people {\n          key\n          title\n        }\n      }\n      leftOut\n      ties {\n        from\n        to\n        count\n      }\n      people\n      isolated\n    }\n  }\n": types.NetworkOverviewDocument,
    "\n  query OverviewPrograms {\n    programs(first: 50) {\n      id\n      key\n      name\n    }\n  }\n": types.OverviewProgramsDocument,
    "\n  query CommunityPeople($id: Int!, $programId: ID, $first: Int!) {\n    community(id: $id, programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n": types.CommunityPeopleDocument,
    "\n  query UnconnectedPeople($programId: ID, $first: Int!) {\n    unconnected(programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n": types.UnconnectedPeopleDocument,
    "\n  query Finder($person: String!, $withPerson: Boolean!) {\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n      needs {\n        id\n        statement\n      }\n    }\n    viewer {\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n": types.FinderDocument,
    "\n  fragment Gap on Gap {\n    kind\n    message\n    frontier {\n      id\n      key\n      name\n      headline\n    }\n    unknownTopics {\n      id\n      name\n    }\n  }\n": types.GapFragmentDoc,
    "\n  query NamedTopics($topicIds: [ID!]!) {\n    topics(ids: $topicIds) {\n      id\n      name\n    }\n  }\n": types.NamedTopicsDocument,
    "\n  fragment HyperCard on HyperConnection {\n    person {\n      id\n      key\n      name\n      headline\n      affiliation\n      city\n      country\n      languages\n      capacity\n      paused\n      disciplines {\n        id\n        name\n      }\n    }\n    distance\n    relevance\n    novelty\n    reachability\n    availability\n    asked\n    room\n    fromOutside\n    why\n    whyRaised\n    paths {\n      ...Path\n    }\n    topicPaths {\n      how\n      level\n      sentence\n      origin {\n        sentence\n      }\n      evidence\n      sources\n      since\n      share\n      need {\n        id\n        name\n      }\n      expertise {\n        id\n        name\n      }\n    }\n    evidence {\n      kind\n      title\n      key\n      date\n      part\n      people\n      outcome\n      share\n    }\n  }\n": types.HyperCardFragmentDoc,
    "\n  query HyperConnections($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        strength\n        note\n        origin {\n          sentence\n        }\n        topic {\n          id\n          key\n          name\n          disciplines {\n            id\n            name\n          }\n        }\n        through {\n          id\n          name\n        }\n      }\n      takenOut {\n        id\n        key\n        name\n      }\n      items {\n        ...HyperCard\n      }\n      gap {\n        ...Gap\n      }\n    }\n  }\n": types.HyperConnectionsDocument,
    "\n  query Surroundings($personId: ID!) {\n    person(id: $personId) {\n      id\n      disciplines {\n        id\n      }\n      network(first: 14) {\n        totalCount\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    reach(personId: $personId, hops: 2, first: 16) {\n      total\n      people {\n        person {\n          id\n          key\n          name\n        }\n        via {\n          id\n        }\n      }\n    }\n  }\n": types.SurroundingsDocument,
    "\n  mutation EraseMe($input: EraseMeInput!) {\n    eraseMe(input: $input)\n  }\n": types.EraseMeDocument,
    "\n  query Leaving {\n    viewer {\n      accountId\n      leaving {\n        obstacle\n        confirmation\n        hasPassword\n        challenges\n        introductions\n        connections\n      }\n    }\n  }\n": types.LeavingDocument,
    "\n  fragment LetterShown on Letter {\n    act\n    standing\n    did\n    didAt\n    requestId\n    learner\n    expert\n    words\n    until\n    kind\n  }\n": types.LetterShownFragmentDoc,
    "\n  query LetterOf($token: String!) {\n    letter(token: $token) {\n      ...LetterShown\n    }\n  }\n": types.LetterOfDocument,
    "\n  mutation UseLetter($input: UseLetterInput!) {\n    useLetter(input: $input) {\n      ...LetterShown\n    }\n  }\n": types.UseLetterDocument,
    "\n  fragment Knows on Person {\n    ownWords\n    expertise(first: 100) {\n      level\n      evidence\n      topic {\n        id\n        name\n      }\n    }\n    interests(first: 30) {\n      id\n      name\n    }\n  }\n": types.KnowsFragmentDoc,
    "\n  query OwnNetwork($personId: ID!, $after: String) {\n    person(id: $personId) {\n      id\n      network(first: 12, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          hop {\n            origin\n            since\n            evidence\n          }\n          node {\n            id\n            key\n            name\n            headline\n          }\n        }\n      }\n    }\n  }\n": types.OwnNetworkDocument,
    "\n  fragment PersonHead on Person {\n    key\n    name\n    headline\n    affiliation\n    city\n    country\n    languages\n    capacity\n    paused\n  }\n": types.PersonHeadFragmentDoc,
    "\n  query Person($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      bio\n      ...PersonHead\n      ...Knows\n      ...PersonStory\n      ...PersonPrograms\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  fragment PersonPrograms on Person {\n    sessionsLed(first: 30) {\n      id\n      title\n      date\n    }\n    memberships {\n      roles\n      since\n      until\n      cohort {\n        id\n        name\n        program {\n          key\n          name\n        }\n      }\n    }\n  }\n": types.PersonProgramsFragmentDoc,
    "\n  fragment PersonStory on Person {\n    key\n    challenges(first: 30) {\n      id\n      key\n      title\n      status\n    }\n    helpedWith(first: 30) {\n      id\n      key\n      title\n    }\n    needs(first: 30) {\n      id\n      kind\n      statement\n    }\n  }\n": types.PersonStoryFragmentDoc,
    "\n  fragment Reached on ReachResult {\n    total\n    people {\n      hops\n      ways\n      person {\n        id\n        key\n        name\n        headline\n      }\n      via {\n        id\n        key\n        name\n      }\n    }\n  }\n": types.ReachedFragmentDoc,
    "\n  query Reach($personId: ID!, $three: Boolean!, $four: Boolean!) {\n    person(id: $personId) {\n      id\n      network(first: 24) {\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    two: reach(personId: $personId, hops: 2, first: 24) {\n      ...Reached\n    }\n    three: reach(personId: $personId, hops: 3, first: 24) @include(if: $three) {\n      ...Reached\n    }\n    four: reach(personId: $personId, hops: 4, first: 24) @include(if: $four) {\n      ...Reached\n    }\n  }\n": types.ReachDocument,
    "\n  query Way($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 1) {\n      ...Path\n    }\n  }\n": types.WayDocument,
    "\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      id\n      key\n    }\n  }\n": types.CreateProgramDocument,
    "\n  query WhoMakes {\n    viewer {\n      accountId\n      isAdmin\n    }\n  }\n": types.WhoMakesDocument,
    "\n  query Program($key: String!) {\n    viewer {\n      accountId\n      permissions\n    }\n    program(key: $key) {\n      id\n      name\n      description\n      rules {\n        id\n        text\n        isActive\n      }\n      cohorts {\n        id\n        name\n        starts\n        ends\n        peopleCount\n        challengeCount\n        challenges(first: 6) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n": types.ProgramDocument,
    "\n  query AllChallenges($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      challenges(first: 200) {\n        ...ChallengeCard\n      }\n    }\n  }\n": types.AllChallengesDocument,
    "\n  query AskWhom($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      headline\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n": types.AskWhomDocument,
    "\n  query Waiting {\n    viewer {\n      accountId\n      waiting\n      lastEventId\n      person {\n        id\n      }\n    }\n  }\n": types.WaitingDocument,
    "\n  query WhoReads {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n": types.WhoReadsDocument,
    "\n  mutation ChangeMyLoad($input: ChangeLoadInput!) {\n    changeLoad(input: $input) {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n": types.ChangeMyLoadDocument,
    "\n  mutation Answer($input: AnswerRequestInput!) {\n    answerRequest(input: $input) {\n      id\n    }\n  }\n": types.AnswerDocument,
    "\n  mutation WritePitch($input: WritePitchInput!) {\n    writePitch(input: $input) {\n      id\n    }\n  }\n": types.WritePitchDocument,
    "\n  mutation PassOn($input: PassOnRequestInput!) {\n    passOnRequest(input: $input) {\n      id\n    }\n  }\n": types.PassOnDocument,
    "\n  mutation Hold($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      id\n    }\n  }\n": types.HoldDocument,
    "\n  mutation TurnAway($input: TurnAwayRequestInput!) {\n    turnAwayRequest(input: $input) {\n      id\n    }\n  }\n": types.TurnAwayDocument,
    "\n  mutation Withdraw($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      id\n    }\n  }\n": types.WithdrawDocument,
    "\n  mutation TakeNextWay($input: TakeNextWayInput!) {\n    takeNextWay(input: $input) {\n      id\n    }\n  }\n": types.TakeNextWayDocument,
    "\n  mutation SetFirstCall($input: SetFirstCallInput!) {\n    setFirstCall(input: $input) {\n      id\n    }\n  }\n": types.SetFirstCallDocument,
    "\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      id\n    }\n  }\n": types.RecordOutcomeDocument,
    "\n  query PersonByKey($key: String!) {\n    person(key: $key) {\n      id\n      name\n    }\n  }\n": types.PersonByKeyDocument,
    "\n  query WaysBetween($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 10) {\n      ...Path\n    }\n  }\n": types.WaysBetweenDocument,
    "\n  query BeforeAsking($toId: ID!, $challengeId: ID!, $brokerIds: [ID!]!) {\n    prospect(toId: $toId, challengeId: $challengeId) {\n      obstacle {\n        kind\n        message\n      }\n      openRequest {\n        id\n      }\n      openRequests\n      mostOpen\n      room\n      ways\n    }\n    brokerRecords(personIds: $brokerIds) {\n      person {\n        id\n      }\n      pitched\n      accepted\n      met\n    }\n    challenge(id: $challengeId) {\n      id\n      title\n      statement\n      posedBy {\n        id\n        name\n      }\n    }\n  }\n": types.BeforeAskingDocument,
    "\n  query WhoAsks {\n    viewer {\n      accountId\n      person {\n        id\n        name\n        challenges(first: 50) {\n          id\n          key\n          title\n          status\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n": types.WhoAsksDocument,
    "\n  mutation SendAsk($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      id\n      dueAt\n    }\n  }\n": types.SendAskDocument,
    "\n  fragment Proposed on Proposal {\n    id\n    state\n    why\n    note\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n    by {\n      id\n      name\n    }\n  }\n": types.ProposedFragmentDoc,
    "\n  fragment Desk on Desk {\n    queue {\n      ...RequestLine\n    }\n    stalled {\n      ...RequestLine\n    }\n    sent {\n      ...RequestLine\n    }\n    proposals {\n      ...Proposed\n    }\n    unserved(first: 50) {\n      learner {\n        id\n        name\n      }\n      challenge {\n        id\n        title\n      }\n    }\n    expertGini\n    brokerGini\n    loads {\n      capacity\n      asked\n      introduces\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n": types.DeskFragmentDoc,
    "\n  query DeskOf($key: String!) {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      rules {\n        id\n        text\n        isActive\n      }\n      desk {\n        ...Desk\n      }\n    }\n  }\n": types.DeskOfDocument,
    "\n  mutation ChangeRule($input: ChangeRuleInput!) {\n    changeRule(input: $input) {\n      id\n      text\n      isActive\n    }\n  }\n": types.ChangeRuleDocument,
    "\n  mutation DraftAll($programId: ID!, $learnerIds: [ID!]!) {\n    draftProposals(programId: $programId, learnerIds: $learnerIds) {\n      id\n      learner {\n        id\n      }\n    }\n  }\n": types.DraftAllDocument,
    "\n  mutation ChangeProposed($input: ChangeProposalInput!) {\n    changeProposal(input: $input) {\n      id\n      state\n      note\n    }\n  }\n": types.ChangeProposedDocument,
    "\n  query Suggested {\n    myProposals {\n      ...Proposed\n    }\n  }\n": types.SuggestedDocument,
    "\n  fragment RequestLine on Request {\n    id\n    state\n    turn\n    dueAt\n    createdAt\n    parts\n    way\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    broker {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n  }\n": types.RequestLineFragmentDoc,
    "\n  fragment WholeRequest on Request {\n    ...RequestLine\n    need\n    tried\n    outcome\n    freeTimes\n    timeZone\n    mayWaitUntil\n    path {\n      id\n      key\n      name\n    }\n    pitches {\n      version\n      minutes\n      reading\n      readingUrl\n      at\n      by {\n        id\n        name\n      }\n      sentences {\n        text\n        cites\n        restsOn\n      }\n      changes {\n        kind\n        text\n      }\n    }\n    draft {\n      minutes\n      sentences {\n        text\n        cites\n        restsOn\n      }\n    }\n    timeline {\n      id\n      kind\n      at\n      note\n      until\n      pitchVersion\n      met\n      helped\n      by {\n        id\n        name\n      }\n      other {\n        id\n        name\n      }\n    }\n    nextWay {\n      kind\n      path {\n        id\n        name\n      }\n    }\n    contacts {\n      email\n      person {\n        id\n        name\n      }\n    }\n    agenda {\n      minutes\n      text\n    }\n    firstCall {\n      startsAt\n      timeZone\n      isSet\n      calendar\n    }\n  }\n": types.WholeRequestFragmentDoc,
    "\n  query Introductions {\n    viewer {\n      accountId\n      person {\n        id\n      }\n      programs {\n        roles\n        program {\n          id\n          key\n          name\n        }\n      }\n    }\n    myRequests(first: 50) {\n      ...RequestLine\n    }\n    myInbox(first: 50) {\n      ...RequestLine\n    }\n    myLoad {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n": types.IntroductionsDocument,
    "\n  query OneRequest($id: ID!) {\n    request(id: $id) {\n      ...WholeRequest\n    }\n  }\n": types.OneRequestDocument,
    "\n  query Search($text: String!) {\n    search(text: $text, kinds: [PERSON, CHALLENGE, TOPIC, PROGRAM], first: 16) {\n      kind\n      id\n      key\n      title\n      subtitle\n    }\n  }\n": types.SearchDocument,
    "\n  fragment ChallengeCard on Challenge {\n    id\n    key\n    title\n    statement\n    status\n    topics {\n      id\n      name\n    }\n    posedBy {\n      id\n      key\n      name\n      city\n      country\n    }\n  }\n": types.ChallengeCardFragmentDoc,
    "\n  fragment Path on Path {\n    length\n    strength\n    sentence\n    broker {\n      id\n      paused\n      capacity\n    }\n    people {\n      id\n      key\n      name\n    }\n    hops {\n      origin\n      since\n      strength\n      evidence\n    }\n  }\n": types.PathFragmentDoc,
    "\n  query Preview($personId: ID!, $topicIds: [ID!]) {\n    preview(personId: $personId, topicIds: $topicIds) {\n      people\n      trusted\n    }\n  }\n": types.PreviewDocument,
    "\n  query FindNamed($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      id\n      key\n      title\n      subtitle\n    }\n  }\n": types.FindNamedDocument,
    "\n  fragment VisibilityParts on VisibilitySettings {\n    profile\n    expertise\n    needs\n    needsToKeeper\n    connections\n    counted\n    seenAs {\n      who\n      profile\n      expertise\n      needs\n      connections\n      counted\n    }\n  }\n": types.VisibilityPartsFragmentDoc,
    "\n  mutation ChangeVisibility($input: ChangeVisibilityInput!) {\n    changeVisibility(input: $input) {\n      ...VisibilityParts\n    }\n  }\n": types.ChangeVisibilityDocument,
    "\n  query Webhooks($key: String!) {\n    viewer {\n      accountId\n    }\n    program(key: $key) {\n      id\n      name\n      webhooks {\n        ...ShownWebhook\n      }\n    }\n  }\n": types.WebhooksDocument,
    "\n  query InstanceWebhooks {\n    webhooks {\n      ...ShownWebhook\n    }\n  }\n": types.InstanceWebhooksDocument,
    "\n  fragment ShownWebhook on Webhook {\n    id\n    url\n    kinds\n    isActive\n    gaveUpAt\n    deliveries(first: 10) {\n      ...DeliveryLine\n    }\n  }\n": types.ShownWebhookFragmentDoc,
    "\n  fragment DeliveryLine on WebhookDelivery {\n    id\n    kind\n    at\n    state\n    attempts\n    status\n    problem\n    nextTryAt\n  }\n": types.DeliveryLineFragmentDoc,
    "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n      }\n    }\n  }\n": types.AddWebhookDocument,
    "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      ...DeliveryLine\n    }\n  }\n": types.TestWebhookDocument,
    "\n  mutation SwitchWebhook($id: ID!, $isActive: Boolean!) {\n    switchWebhook(id: $id, isActive: $isActive) {\n      id\n      isActive\n    }\n  }\n": types.SwitchWebhookDocument,
    "\n  mutation RemoveWebhook($id: ID!) {\n    removeWebhook(id: $id)\n  }\n": types.RemoveWebhookDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DownloadMyData {\n    downloadMyData\n  }\n"): (typeof documents)["\n  mutation DownloadMyData {\n    downloadMyData\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimParts on Claim {\n    id\n    kind\n    title\n    text\n    level\n    words\n    since\n    until\n    said\n    takes\n    canRemove\n    canRestore\n    isRemoved\n    key\n    source {\n      kind\n      file\n      on\n      named\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimParts on Claim {\n    id\n    kind\n    title\n    text\n    level\n    words\n    since\n    until\n    said\n    takes\n    canRemove\n    canRestore\n    isRemoved\n    key\n    source {\n      kind\n      file\n      on\n      named\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutMe {\n    viewer {\n      accountId\n      claims {\n        ...ClaimParts\n      }\n      visibility {\n        ...VisibilityParts\n      }\n      shownTo(first: 200) {\n        day\n        shownAs\n        about\n        by {\n          key\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AboutMe {\n    viewer {\n      accountId\n      claims {\n        ...ClaimParts\n      }\n      visibility {\n        ...VisibilityParts\n      }\n      shownTo(first: 200) {\n        day\n        shownAs\n        about\n        by {\n          key\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectClaim($input: CorrectClaimInput!) {\n    correctClaim(input: $input) {\n      ...ClaimParts\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectClaim($input: CorrectClaimInput!) {\n    correctClaim(input: $input) {\n      ...ClaimParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveClaim($id: ID!) {\n    removeClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveClaim($id: ID!) {\n    removeClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreClaim($id: ID!) {\n    restoreClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreClaim($id: ID!) {\n    restoreClaim(id: $id) {\n      ...ClaimParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerTokens on Viewer {\n    accessTokens {\n      id\n      name\n      scopes\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerTokens on Viewer {\n    accessTokens {\n      id\n      name\n      scopes\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccessToken($input: CreateAccessTokenInput!) {\n    createAccessToken(input: $input) {\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAccessToken($input: CreateAccessTokenInput!) {\n    createAccessToken(input: $input) {\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsIt {\n    viewer {\n      accountId\n      name\n      person {\n        id\n        key\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoIsIt {\n    viewer {\n      accountId\n      name\n      person {\n        id\n        key\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    signIn {\n      password\n    }\n    viewer {\n      accountId\n      name\n      email\n      isAdmin\n      person {\n        id\n        key\n        name\n      }\n      ...ViewerPrograms\n      ...ViewerSessions\n      ...ViewerTokens\n      visibility {\n        ...VisibilityParts\n      }\n      letters {\n        ...LetterParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    signIn {\n      password\n    }\n    viewer {\n      accountId\n      name\n      email\n      isAdmin\n      person {\n        id\n        key\n        name\n      }\n      ...ViewerPrograms\n      ...ViewerSessions\n      ...ViewerTokens\n      visibility {\n        ...VisibilityParts\n      }\n      letters {\n        ...LetterParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllPrograms {\n    programs(first: 200) {\n      id\n      key\n      name\n    }\n  }\n"): (typeof documents)["\n  query AllPrograms {\n    programs(first: 200) {\n      id\n      key\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAdministrator($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation InviteAdministrator($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestAudit($before: Int, $first: Int!, $outcome: AuditOutcome) {\n    latestAudit(before: $before, first: $first, outcome: $outcome) {\n      sequence\n      at\n      action\n      outcome\n      accountName\n      subjectId\n      details\n    }\n  }\n"): (typeof documents)["\n  query LatestAudit($before: Int, $first: Int!, $outcome: AuditOutcome) {\n    latestAudit(before: $before, first: $first, outcome: $outcome) {\n      sequence\n      at\n      action\n      outcome\n      accountName\n      subjectId\n      details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($secret: String!) {\n    invitation(secret: $secret) {\n      id\n      program {\n        id\n        name\n      }\n      cohort {\n        id\n        name\n      }\n      personName\n      forWhom\n      roles\n      isOpen\n    }\n    signIn {\n      password\n      provider\n    }\n    viewer {\n      accountId\n      name\n    }\n  }\n"): (typeof documents)["\n  query Invitation($secret: String!) {\n    invitation(secret: $secret) {\n      id\n      program {\n        id\n        name\n      }\n      cohort {\n        id\n        name\n      }\n      personName\n      forWhom\n      roles\n      isOpen\n    }\n    signIn {\n      password\n      provider\n    }\n    viewer {\n      accountId\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($secret: String!) {\n    acceptInvitation(secret: $secret) {\n      accountId\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($secret: String!) {\n    acceptInvitation(secret: $secret) {\n      accountId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramInvitations($id: ID!) {\n    viewer {\n      accountId\n      isDemo\n    }\n    program(id: $id) {\n      id\n      name\n      cohorts {\n        id\n        name\n      }\n      invitations {\n        id\n        forWhom\n        personName\n        roles\n        left\n        expiresAt\n        cohort {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgramInvitations($id: ID!) {\n    viewer {\n      accountId\n      isDemo\n    }\n    program(id: $id) {\n      id\n      name\n      cohorts {\n        id\n        name\n      }\n      invitations {\n        id\n        forWhom\n        personName\n        roles\n        left\n        expiresAt\n        cohort {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!, $programId: ID!) {\n    revokeInvitation(id: $id, programId: $programId)\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($id: ID!, $programId: ID!) {\n    revokeInvitation(id: $id, programId: $programId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInvitation($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateInvitation($input: CreateInvitationInput!) {\n    createInvitation(input: $input) {\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveProgram($programId: ID!) {\n    leaveProgram(programId: $programId) {\n      accountId\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveProgram($programId: ID!) {\n    leaveProgram(programId: $programId) {\n      accountId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterParts on LetterSettings {\n    isSetUp\n    choices {\n      kind\n      timing\n    }\n  }\n"): (typeof documents)["\n  fragment LetterParts on LetterSettings {\n    isSetUp\n    choices {\n      kind\n      timing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLetters($kind: LetterKind!, $timing: LetterTiming!) {\n    changeLetters(kind: $kind, timing: $timing) {\n      ...LetterParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLetters($kind: LetterKind!, $timing: LetterTiming!) {\n    changeLetters(kind: $kind, timing: $timing) {\n      ...LetterParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ByMail {\n    signIn {\n      mail\n    }\n  }\n"): (typeof documents)["\n  query ByMail {\n    signIn {\n      mail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerPrograms on Viewer {\n    programs {\n      roles\n      program {\n        id\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerPrograms on Viewer {\n    programs {\n      roles\n      program {\n        id\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerSessions on Viewer {\n    sessions {\n      id\n      lastUsedAt\n      userAgent\n      isCurrent\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerSessions on Viewer {\n    sessions {\n      id\n      lastUsedAt\n      userAgent\n      isCurrent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAllSessions {\n    endAllSessions\n  }\n"): (typeof documents)["\n  mutation EndAllSessions {\n    endAllSessions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignIn {\n    signIn {\n      password\n      provider\n      mail\n      demoPeople {\n        part\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignIn {\n    signIn {\n      password\n      provider\n      mail\n      demoPeople {\n        part\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team($key: String!) {\n    viewer {\n      accountId\n      isAdmin\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      team {\n        accountId\n        name\n        roles\n        person {\n          id\n          key\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Team($key: String!) {\n    viewer {\n      accountId\n      isAdmin\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      team {\n        accountId\n        name\n        roles\n        person {\n          id\n          key\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    giveRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n"): (typeof documents)["\n  mutation GiveRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    giveRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    takeRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n"): (typeof documents)["\n  mutation TakeRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {\n    takeRole(accountId: $accountId, programId: $programId, role: $role) {\n      accountId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($toId: ID!, $fromId: ID!, $programId: ID!) {\n    made: giveRole(accountId: $toId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n    kept: giveRole(accountId: $fromId, programId: $programId, role: MEMBER) {\n      accountId\n    }\n    given: takeRole(accountId: $fromId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n  }\n"): (typeof documents)["\n  mutation HandOver($toId: ID!, $fromId: ID!, $programId: ID!) {\n    made: giveRole(accountId: $toId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n    kept: giveRole(accountId: $fromId, programId: $programId, role: MEMBER) {\n      accountId\n    }\n    given: takeRole(accountId: $fromId, programId: $programId, role: ORGANISER) {\n      accountId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChallengesToRead($programKey: String!) {\n    program(key: $programKey) {\n      id\n      key\n      name\n      cohorts {\n        id\n        name\n        challenges(first: 40) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChallengesToRead($programKey: String!) {\n    program(key: $programKey) {\n      id\n      key\n      name\n      cohorts {\n        id\n        name\n        challenges(first: 40) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnyChallenges {\n    challenges(first: 40) {\n      ...ChallengeCard\n    }\n  }\n"): (typeof documents)["\n  query AnyChallenges {\n    challenges(first: 40) {\n      ...ChallengeCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    viewer {\n      accountId\n      isAdmin\n    }\n    programs(first: 20) {\n      id\n      key\n      name\n      description\n      cohorts {\n        id\n        name\n        starts\n        peopleCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    viewer {\n      accountId\n      isAdmin\n    }\n    programs(first: 20) {\n      id\n      key\n      name\n      description\n      cohorts {\n        id\n        name\n        starts\n        peopleCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YourChallenges {\n    viewer {\n      accountId\n      person {\n        id\n        challenges(first: 20) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query YourChallenges {\n    viewer {\n      accountId\n      person {\n        id\n        challenges(first: 20) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyOpenRequests {\n    myRequests(first: 200) {\n      ...RequestLine\n    }\n  }\n"): (typeof documents)["\n  query MyOpenRequests {\n    myRequests(first: 200) {\n      ...RequestLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChallengeHead on Challenge {\n    key\n    title\n    statement\n    outcome\n    status\n    createdAt\n    topics {\n      id\n      name\n    }\n    cohort {\n      name\n      program {\n        key\n        name\n      }\n    }\n    posedBy {\n      id\n      key\n      name\n    }\n    helpedBy {\n      id\n      key\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ChallengeHead on Challenge {\n    key\n    title\n    statement\n    outcome\n    status\n    createdAt\n    topics {\n      id\n      name\n    }\n    cohort {\n      name\n      program {\n        key\n        name\n      }\n    }\n    posedBy {\n      id\n      key\n      name\n    }\n    helpedBy {\n      id\n      key\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Challenge($key: String!, $person: String!, $withPerson: Boolean!) {\n    challenge(key: $key) {\n      id\n      title\n      ...ChallengeHead\n    }\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query Challenge($key: String!, $person: String!, $withPerson: Boolean!) {\n    challenge(key: $key) {\n      id\n      title\n      ...ChallengeHead\n    }\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PoseChallenge($input: PoseChallengeInput!) {\n    poseChallenge(input: $input) {\n      id\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation PoseChallenge($input: PoseChallengeInput!) {\n    poseChallenge(input: $input) {\n      id\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoPoses {\n    viewer {\n      accountId\n      person {\n        id\n        memberships {\n          cohort {\n            id\n            name\n            program {\n              id\n              name\n            }\n          }\n          until\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoPoses {\n    viewer {\n      accountId\n      person {\n        id\n        memberships {\n          cohort {\n            id\n            name\n            program {\n              id\n              name\n            }\n          }\n          until\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeChallenge($input: ChangeChallengeInput!) {\n    changeChallenge(input: $input) {\n      id\n      ...ChallengeHead\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeChallenge($input: ChangeChallengeInput!) {\n    changeChallenge(input: $input) {\n      id\n      ...ChallengeHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExploreSearch($text: String!) {\n    search(text: $text, first: 12) {\n      id\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n"): (typeof documents)["\n  query ExploreSearch($text: String!) {\n    search(text: $text, first: 12) {\n      id\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Beginnings {\n    viewer {\n      accountId\n      person {\n        id\n        key\n      }\n    }\n    programs(first: 6) {\n      key\n      name\n      cohorts {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Beginnings {\n    viewer {\n      accountId\n      person {\n        id\n        key\n      }\n    }\n    programs(first: 6) {\n      key\n      name\n      cohorts {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExploreCommands($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 10) {\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n"): (typeof documents)["\n  query ExploreCommands($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 10) {\n      kind\n      key\n      title\n      subtitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExploreGraph on Graph {\n    nodes {\n      id\n      key\n      kind\n      title\n      subtitle\n      around {\n        kind\n        count\n      }\n      facets {\n        topics {\n          key\n          name\n        }\n        disciplines {\n          key\n          name\n        }\n        cohorts {\n          key\n          name\n        }\n        languages\n        canBeAsked\n        community\n      }\n    }\n    ties {\n      ...ExploreTie\n    }\n    leftOut {\n      kind\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment ExploreGraph on Graph {\n    nodes {\n      id\n      key\n      kind\n      title\n      subtitle\n      around {\n        kind\n        count\n      }\n      facets {\n        topics {\n          key\n          name\n        }\n        disciplines {\n          key\n          name\n        }\n        cohorts {\n          key\n          name\n        }\n        languages\n        canBeAsked\n        community\n      }\n    }\n    ties {\n      ...ExploreTie\n    }\n    leftOut {\n      kind\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExploreTie on GraphTie {\n    from\n    to\n    kind\n    strength\n    origin\n    since\n    evidence\n    level\n    note\n  }\n"): (typeof documents)["\n  fragment ExploreTie on GraphTie {\n    from\n    to\n    kind\n    strength\n    origin\n    since\n    evidence\n    level\n    note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExploreByKey($refs: [NodeRef!]!) {\n    nodesByKey(refs: $refs) {\n      nodes {\n        id\n        key\n        kind\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExploreByKey($refs: [NodeRef!]!) {\n    nodesByKey(refs: $refs) {\n      nodes {\n        id\n        key\n        kind\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExploreAround($id: ID!, $depth: Int!, $kinds: [NodeKind!], $first: Int!) {\n    neighbourhood(nodeId: $id, depth: $depth, kinds: $kinds, first: $first) {\n      ...ExploreGraph\n    }\n  }\n"): (typeof documents)["\n  query ExploreAround($id: ID!, $depth: Int!, $kinds: [NodeKind!], $first: Int!) {\n    neighbourhood(nodeId: $id, depth: $depth, kinds: $kinds, first: $first) {\n      ...ExploreGraph\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExploreNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ...ExploreGraph\n    }\n  }\n"): (typeof documents)["\n  query ExploreNodes($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ...ExploreGraph\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExploreTies($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ties {\n        ...ExploreTie\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExploreTies($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ties {\n        ...ExploreTie\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExploreBeyond($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        topic {\n          id\n          name\n        }\n      }\n      items {\n        distance\n        why\n        person {\n          id\n          key\n        }\n        paths {\n          people {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExploreBeyond($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        topic {\n          id\n          name\n        }\n      }\n      items {\n        distance\n        why\n        person {\n          id\n          key\n        }\n        paths {\n          people {\n            id\n            key\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplorePaths($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, maxHops: 20, first: 6) {\n      ...Path\n    }\n  }\n"): (typeof documents)["\n  query ExplorePaths($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, maxHops: 20, first: 6) {\n      ...Path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkOverview($programId: ID) {\n    overview(programId: $programId) {\n      communities {\n        id\n        size\n        about\n        people {\n          key\n          title\n        }\n      }\n      leftOut\n      ties {\n        from\n        to\n        count\n      }\n      people\n      isolated\n    }\n  }\n"): (typeof documents)["\n  query NetworkOverview($programId: ID) {\n    overview(programId: $programId) {\n      communities {\n        id\n        size\n        about\n        people {\n          key\n          title\n        }\n      }\n      leftOut\n      ties {\n        from\n        to\n        count\n      }\n      people\n      isolated\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPrograms {\n    programs(first: 50) {\n      id\n      key\n      name\n    }\n  }\n"): (typeof documents)["\n  query OverviewPrograms {\n    programs(first: 50) {\n      id\n      key\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommunityPeople($id: Int!, $programId: ID, $first: Int!) {\n    community(id: $id, programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n"): (typeof documents)["\n  query CommunityPeople($id: Int!, $programId: ID, $first: Int!) {\n    community(id: $id, programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnconnectedPeople($programId: ID, $first: Int!) {\n    unconnected(programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n"): (typeof documents)["\n  query UnconnectedPeople($programId: ID, $first: Int!) {\n    unconnected(programId: $programId, first: $first) {\n      ...ExploreGraph\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Finder($person: String!, $withPerson: Boolean!) {\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n      needs {\n        id\n        statement\n      }\n    }\n    viewer {\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Finder($person: String!, $withPerson: Boolean!) {\n    person(key: $person) @include(if: $withPerson) {\n      id\n      key\n      name\n      needs {\n        id\n        statement\n      }\n    }\n    viewer {\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Gap on Gap {\n    kind\n    message\n    frontier {\n      id\n      key\n      name\n      headline\n    }\n    unknownTopics {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Gap on Gap {\n    kind\n    message\n    frontier {\n      id\n      key\n      name\n      headline\n    }\n    unknownTopics {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedTopics($topicIds: [ID!]!) {\n    topics(ids: $topicIds) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query NamedTopics($topicIds: [ID!]!) {\n    topics(ids: $topicIds) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HyperCard on HyperConnection {\n    person {\n      id\n      key\n      name\n      headline\n      affiliation\n      city\n      country\n      languages\n      capacity\n      paused\n      disciplines {\n        id\n        name\n      }\n    }\n    distance\n    relevance\n    novelty\n    reachability\n    availability\n    asked\n    room\n    fromOutside\n    why\n    whyRaised\n    paths {\n      ...Path\n    }\n    topicPaths {\n      how\n      level\n      sentence\n      origin {\n        sentence\n      }\n      evidence\n      sources\n      since\n      share\n      need {\n        id\n        name\n      }\n      expertise {\n        id\n        name\n      }\n    }\n    evidence {\n      kind\n      title\n      key\n      date\n      part\n      people\n      outcome\n      share\n    }\n  }\n"): (typeof documents)["\n  fragment HyperCard on HyperConnection {\n    person {\n      id\n      key\n      name\n      headline\n      affiliation\n      city\n      country\n      languages\n      capacity\n      paused\n      disciplines {\n        id\n        name\n      }\n    }\n    distance\n    relevance\n    novelty\n    reachability\n    availability\n    asked\n    room\n    fromOutside\n    why\n    whyRaised\n    paths {\n      ...Path\n    }\n    topicPaths {\n      how\n      level\n      sentence\n      origin {\n        sentence\n      }\n      evidence\n      sources\n      since\n      share\n      need {\n        id\n        name\n      }\n      expertise {\n        id\n        name\n      }\n    }\n    evidence {\n      kind\n      title\n      key\n      date\n      part\n      people\n      outcome\n      share\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HyperConnections($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        strength\n        note\n        origin {\n          sentence\n        }\n        topic {\n          id\n          key\n          name\n          disciplines {\n            id\n            name\n          }\n        }\n        through {\n          id\n          name\n        }\n      }\n      takenOut {\n        id\n        key\n        name\n      }\n      items {\n        ...HyperCard\n      }\n      gap {\n        ...Gap\n      }\n    }\n  }\n"): (typeof documents)["\n  query HyperConnections($input: HyperConnectionsInput!) {\n    hyperConnections(input: $input) {\n      understoodAs {\n        how\n        strength\n        note\n        origin {\n          sentence\n        }\n        topic {\n          id\n          key\n          name\n          disciplines {\n            id\n            name\n          }\n        }\n        through {\n          id\n          name\n        }\n      }\n      takenOut {\n        id\n        key\n        name\n      }\n      items {\n        ...HyperCard\n      }\n      gap {\n        ...Gap\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Surroundings($personId: ID!) {\n    person(id: $personId) {\n      id\n      disciplines {\n        id\n      }\n      network(first: 14) {\n        totalCount\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    reach(personId: $personId, hops: 2, first: 16) {\n      total\n      people {\n        person {\n          id\n          key\n          name\n        }\n        via {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Surroundings($personId: ID!) {\n    person(id: $personId) {\n      id\n      disciplines {\n        id\n      }\n      network(first: 14) {\n        totalCount\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    reach(personId: $personId, hops: 2, first: 16) {\n      total\n      people {\n        person {\n          id\n          key\n          name\n        }\n        via {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMe($input: EraseMeInput!) {\n    eraseMe(input: $input)\n  }\n"): (typeof documents)["\n  mutation EraseMe($input: EraseMeInput!) {\n    eraseMe(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Leaving {\n    viewer {\n      accountId\n      leaving {\n        obstacle\n        confirmation\n        hasPassword\n        challenges\n        introductions\n        connections\n      }\n    }\n  }\n"): (typeof documents)["\n  query Leaving {\n    viewer {\n      accountId\n      leaving {\n        obstacle\n        confirmation\n        hasPassword\n        challenges\n        introductions\n        connections\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterShown on Letter {\n    act\n    standing\n    did\n    didAt\n    requestId\n    learner\n    expert\n    words\n    until\n    kind\n  }\n"): (typeof documents)["\n  fragment LetterShown on Letter {\n    act\n    standing\n    did\n    didAt\n    requestId\n    learner\n    expert\n    words\n    until\n    kind\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterOf($token: String!) {\n    letter(token: $token) {\n      ...LetterShown\n    }\n  }\n"): (typeof documents)["\n  query LetterOf($token: String!) {\n    letter(token: $token) {\n      ...LetterShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseLetter($input: UseLetterInput!) {\n    useLetter(input: $input) {\n      ...LetterShown\n    }\n  }\n"): (typeof documents)["\n  mutation UseLetter($input: UseLetterInput!) {\n    useLetter(input: $input) {\n      ...LetterShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Knows on Person {\n    ownWords\n    expertise(first: 100) {\n      level\n      evidence\n      topic {\n        id\n        name\n      }\n    }\n    interests(first: 30) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Knows on Person {\n    ownWords\n    expertise(first: 100) {\n      level\n      evidence\n      topic {\n        id\n        name\n      }\n    }\n    interests(first: 30) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnNetwork($personId: ID!, $after: String) {\n    person(id: $personId) {\n      id\n      network(first: 12, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          hop {\n            origin\n            since\n            evidence\n          }\n          node {\n            id\n            key\n            name\n            headline\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnNetwork($personId: ID!, $after: String) {\n    person(id: $personId) {\n      id\n      network(first: 12, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          hop {\n            origin\n            since\n            evidence\n          }\n          node {\n            id\n            key\n            name\n            headline\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonHead on Person {\n    key\n    name\n    headline\n    affiliation\n    city\n    country\n    languages\n    capacity\n    paused\n  }\n"): (typeof documents)["\n  fragment PersonHead on Person {\n    key\n    name\n    headline\n    affiliation\n    city\n    country\n    languages\n    capacity\n    paused\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      bio\n      ...PersonHead\n      ...Knows\n      ...PersonStory\n      ...PersonPrograms\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query Person($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      bio\n      ...PersonHead\n      ...Knows\n      ...PersonStory\n      ...PersonPrograms\n    }\n    viewer {\n      person {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonPrograms on Person {\n    sessionsLed(first: 30) {\n      id\n      title\n      date\n    }\n    memberships {\n      roles\n      since\n      until\n      cohort {\n        id\n        name\n        program {\n          key\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonPrograms on Person {\n    sessionsLed(first: 30) {\n      id\n      title\n      date\n    }\n    memberships {\n      roles\n      since\n      until\n      cohort {\n        id\n        name\n        program {\n          key\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonStory on Person {\n    key\n    challenges(first: 30) {\n      id\n      key\n      title\n      status\n    }\n    helpedWith(first: 30) {\n      id\n      key\n      title\n    }\n    needs(first: 30) {\n      id\n      kind\n      statement\n    }\n  }\n"): (typeof documents)["\n  fragment PersonStory on Person {\n    key\n    challenges(first: 30) {\n      id\n      key\n      title\n      status\n    }\n    helpedWith(first: 30) {\n      id\n      key\n      title\n    }\n    needs(first: 30) {\n      id\n      kind\n      statement\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reached on ReachResult {\n    total\n    people {\n      hops\n      ways\n      person {\n        id\n        key\n        name\n        headline\n      }\n      via {\n        id\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Reached on ReachResult {\n    total\n    people {\n      hops\n      ways\n      person {\n        id\n        key\n        name\n        headline\n      }\n      via {\n        id\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reach($personId: ID!, $three: Boolean!, $four: Boolean!) {\n    person(id: $personId) {\n      id\n      network(first: 24) {\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    two: reach(personId: $personId, hops: 2, first: 24) {\n      ...Reached\n    }\n    three: reach(personId: $personId, hops: 3, first: 24) @include(if: $three) {\n      ...Reached\n    }\n    four: reach(personId: $personId, hops: 4, first: 24) @include(if: $four) {\n      ...Reached\n    }\n  }\n"): (typeof documents)["\n  query Reach($personId: ID!, $three: Boolean!, $four: Boolean!) {\n    person(id: $personId) {\n      id\n      network(first: 24) {\n        edges {\n          node {\n            id\n            key\n            name\n          }\n        }\n      }\n    }\n    two: reach(personId: $personId, hops: 2, first: 24) {\n      ...Reached\n    }\n    three: reach(personId: $personId, hops: 3, first: 24) @include(if: $three) {\n      ...Reached\n    }\n    four: reach(personId: $personId, hops: 4, first: 24) @include(if: $four) {\n      ...Reached\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Way($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 1) {\n      ...Path\n    }\n  }\n"): (typeof documents)["\n  query Way($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 1) {\n      ...Path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      id\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      id\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoMakes {\n    viewer {\n      accountId\n      isAdmin\n    }\n  }\n"): (typeof documents)["\n  query WhoMakes {\n    viewer {\n      accountId\n      isAdmin\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Program($key: String!) {\n    viewer {\n      accountId\n      permissions\n    }\n    program(key: $key) {\n      id\n      name\n      description\n      rules {\n        id\n        text\n        isActive\n      }\n      cohorts {\n        id\n        name\n        starts\n        ends\n        peopleCount\n        challengeCount\n        challenges(first: 6) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Program($key: String!) {\n    viewer {\n      accountId\n      permissions\n    }\n    program(key: $key) {\n      id\n      name\n      description\n      rules {\n        id\n        text\n        isActive\n      }\n      cohorts {\n        id\n        name\n        starts\n        ends\n        peopleCount\n        challengeCount\n        challenges(first: 6) {\n          ...ChallengeCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllChallenges($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      challenges(first: 200) {\n        ...ChallengeCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query AllChallenges($cohortId: ID!) {\n    cohort(id: $cohortId) {\n      id\n      challenges(first: 200) {\n        ...ChallengeCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskWhom($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      headline\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query AskWhom($key: String!) {\n    person(key: $key) {\n      id\n      key\n      name\n      headline\n    }\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting {\n    viewer {\n      accountId\n      waiting\n      lastEventId\n      person {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query Waiting {\n    viewer {\n      accountId\n      waiting\n      lastEventId\n      person {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoReads {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoReads {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMyLoad($input: ChangeLoadInput!) {\n    changeLoad(input: $input) {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMyLoad($input: ChangeLoadInput!) {\n    changeLoad(input: $input) {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Answer($input: AnswerRequestInput!) {\n    answerRequest(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation Answer($input: AnswerRequestInput!) {\n    answerRequest(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WritePitch($input: WritePitchInput!) {\n    writePitch(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WritePitch($input: WritePitchInput!) {\n    writePitch(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassOn($input: PassOnRequestInput!) {\n    passOnRequest(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PassOn($input: PassOnRequestInput!) {\n    passOnRequest(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Hold($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation Hold($input: HoldRequestInput!) {\n    holdRequest(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnAway($input: TurnAwayRequestInput!) {\n    turnAwayRequest(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TurnAway($input: TurnAwayRequestInput!) {\n    turnAwayRequest(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Withdraw($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation Withdraw($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeNextWay($input: TakeNextWayInput!) {\n    takeNextWay(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TakeNextWay($input: TakeNextWayInput!) {\n    takeNextWay(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFirstCall($input: SetFirstCallInput!) {\n    setFirstCall(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SetFirstCall($input: SetFirstCallInput!) {\n    setFirstCall(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordOutcome($input: RecordOutcomeInput!) {\n    recordOutcome(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonByKey($key: String!) {\n    person(key: $key) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query PersonByKey($key: String!) {\n    person(key: $key) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaysBetween($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 10) {\n      ...Path\n    }\n  }\n"): (typeof documents)["\n  query WaysBetween($fromId: ID!, $toId: ID!) {\n    paths(fromId: $fromId, toId: $toId, first: 10) {\n      ...Path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BeforeAsking($toId: ID!, $challengeId: ID!, $brokerIds: [ID!]!) {\n    prospect(toId: $toId, challengeId: $challengeId) {\n      obstacle {\n        kind\n        message\n      }\n      openRequest {\n        id\n      }\n      openRequests\n      mostOpen\n      room\n      ways\n    }\n    brokerRecords(personIds: $brokerIds) {\n      person {\n        id\n      }\n      pitched\n      accepted\n      met\n    }\n    challenge(id: $challengeId) {\n      id\n      title\n      statement\n      posedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query BeforeAsking($toId: ID!, $challengeId: ID!, $brokerIds: [ID!]!) {\n    prospect(toId: $toId, challengeId: $challengeId) {\n      obstacle {\n        kind\n        message\n      }\n      openRequest {\n        id\n      }\n      openRequests\n      mostOpen\n      room\n      ways\n    }\n    brokerRecords(personIds: $brokerIds) {\n      person {\n        id\n      }\n      pitched\n      accepted\n      met\n    }\n    challenge(id: $challengeId) {\n      id\n      title\n      statement\n      posedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAsks {\n    viewer {\n      accountId\n      person {\n        id\n        name\n        challenges(first: 50) {\n          id\n          key\n          title\n          status\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoAsks {\n    viewer {\n      accountId\n      person {\n        id\n        name\n        challenges(first: 50) {\n          id\n          key\n          title\n          status\n        }\n      }\n    }\n    signIn {\n      demoPeople {\n        part\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAsk($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      id\n      dueAt\n    }\n  }\n"): (typeof documents)["\n  mutation SendAsk($input: RequestIntroductionInput!) {\n    requestIntroduction(input: $input) {\n      id\n      dueAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Proposed on Proposal {\n    id\n    state\n    why\n    note\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n    by {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Proposed on Proposal {\n    id\n    state\n    why\n    note\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n    by {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Desk on Desk {\n    queue {\n      ...RequestLine\n    }\n    stalled {\n      ...RequestLine\n    }\n    sent {\n      ...RequestLine\n    }\n    proposals {\n      ...Proposed\n    }\n    unserved(first: 50) {\n      learner {\n        id\n        name\n      }\n      challenge {\n        id\n        title\n      }\n    }\n    expertGini\n    brokerGini\n    loads {\n      capacity\n      asked\n      introduces\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Desk on Desk {\n    queue {\n      ...RequestLine\n    }\n    stalled {\n      ...RequestLine\n    }\n    sent {\n      ...RequestLine\n    }\n    proposals {\n      ...Proposed\n    }\n    unserved(first: 50) {\n      learner {\n        id\n        name\n      }\n      challenge {\n        id\n        title\n      }\n    }\n    expertGini\n    brokerGini\n    loads {\n      capacity\n      asked\n      introduces\n      person {\n        id\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskOf($key: String!) {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      rules {\n        id\n        text\n        isActive\n      }\n      desk {\n        ...Desk\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeskOf($key: String!) {\n    viewer {\n      accountId\n      person {\n        id\n      }\n    }\n    program(key: $key) {\n      id\n      key\n      name\n      rules {\n        id\n        text\n        isActive\n      }\n      desk {\n        ...Desk\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRule($input: ChangeRuleInput!) {\n    changeRule(input: $input) {\n      id\n      text\n      isActive\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeRule($input: ChangeRuleInput!) {\n    changeRule(input: $input) {\n      id\n      text\n      isActive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftAll($programId: ID!, $learnerIds: [ID!]!) {\n    draftProposals(programId: $programId, learnerIds: $learnerIds) {\n      id\n      learner {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DraftAll($programId: ID!, $learnerIds: [ID!]!) {\n    draftProposals(programId: $programId, learnerIds: $learnerIds) {\n      id\n      learner {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeProposed($input: ChangeProposalInput!) {\n    changeProposal(input: $input) {\n      id\n      state\n      note\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeProposed($input: ChangeProposalInput!) {\n    changeProposal(input: $input) {\n      id\n      state\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggested {\n    myProposals {\n      ...Proposed\n    }\n  }\n"): (typeof documents)["\n  query Suggested {\n    myProposals {\n      ...Proposed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestLine on Request {\n    id\n    state\n    turn\n    dueAt\n    createdAt\n    parts\n    way\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    broker {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment RequestLine on Request {\n    id\n    state\n    turn\n    dueAt\n    createdAt\n    parts\n    way\n    learner {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      key\n      name\n    }\n    broker {\n      id\n      key\n      name\n    }\n    challenge {\n      id\n      key\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholeRequest on Request {\n    ...RequestLine\n    need\n    tried\n    outcome\n    freeTimes\n    timeZone\n    mayWaitUntil\n    path {\n      id\n      key\n      name\n    }\n    pitches {\n      version\n      minutes\n      reading\n      readingUrl\n      at\n      by {\n        id\n        name\n      }\n      sentences {\n        text\n        cites\n        restsOn\n      }\n      changes {\n        kind\n        text\n      }\n    }\n    draft {\n      minutes\n      sentences {\n        text\n        cites\n        restsOn\n      }\n    }\n    timeline {\n      id\n      kind\n      at\n      note\n      until\n      pitchVersion\n      met\n      helped\n      by {\n        id\n        name\n      }\n      other {\n        id\n        name\n      }\n    }\n    nextWay {\n      kind\n      path {\n        id\n        name\n      }\n    }\n    contacts {\n      email\n      person {\n        id\n        name\n      }\n    }\n    agenda {\n      minutes\n      text\n    }\n    firstCall {\n      startsAt\n      timeZone\n      isSet\n      calendar\n    }\n  }\n"): (typeof documents)["\n  fragment WholeRequest on Request {\n    ...RequestLine\n    need\n    tried\n    outcome\n    freeTimes\n    timeZone\n    mayWaitUntil\n    path {\n      id\n      key\n      name\n    }\n    pitches {\n      version\n      minutes\n      reading\n      readingUrl\n      at\n      by {\n        id\n        name\n      }\n      sentences {\n        text\n        cites\n        restsOn\n      }\n      changes {\n        kind\n        text\n      }\n    }\n    draft {\n      minutes\n      sentences {\n        text\n        cites\n        restsOn\n      }\n    }\n    timeline {\n      id\n      kind\n      at\n      note\n      until\n      pitchVersion\n      met\n      helped\n      by {\n        id\n        name\n      }\n      other {\n        id\n        name\n      }\n    }\n    nextWay {\n      kind\n      path {\n        id\n        name\n      }\n    }\n    contacts {\n      email\n      person {\n        id\n        name\n      }\n    }\n    agenda {\n      minutes\n      text\n    }\n    firstCall {\n      startsAt\n      timeZone\n      isSet\n      calendar\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Introductions {\n    viewer {\n      accountId\n      person {\n        id\n      }\n      programs {\n        roles\n        program {\n          id\n          key\n          name\n        }\n      }\n    }\n    myRequests(first: 50) {\n      ...RequestLine\n    }\n    myInbox(first: 50) {\n      ...RequestLine\n    }\n    myLoad {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n"): (typeof documents)["\n  query Introductions {\n    viewer {\n      accountId\n      person {\n        id\n      }\n      programs {\n        roles\n        program {\n          id\n          key\n          name\n        }\n      }\n    }\n    myRequests(first: 50) {\n      ...RequestLine\n    }\n    myInbox(first: 50) {\n      ...RequestLine\n    }\n    myLoad {\n      capacity\n      paused\n      takesDirect\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneRequest($id: ID!) {\n    request(id: $id) {\n      ...WholeRequest\n    }\n  }\n"): (typeof documents)["\n  query OneRequest($id: ID!) {\n    request(id: $id) {\n      ...WholeRequest\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!) {\n    search(text: $text, kinds: [PERSON, CHALLENGE, TOPIC, PROGRAM], first: 16) {\n      kind\n      id\n      key\n      title\n      subtitle\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!) {\n    search(text: $text, kinds: [PERSON, CHALLENGE, TOPIC, PROGRAM], first: 16) {\n      kind\n      id\n      key\n      title\n      subtitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChallengeCard on Challenge {\n    id\n    key\n    title\n    statement\n    status\n    topics {\n      id\n      name\n    }\n    posedBy {\n      id\n      key\n      name\n      city\n      country\n    }\n  }\n"): (typeof documents)["\n  fragment ChallengeCard on Challenge {\n    id\n    key\n    title\n    statement\n    status\n    topics {\n      id\n      name\n    }\n    posedBy {\n      id\n      key\n      name\n      city\n      country\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Path on Path {\n    length\n    strength\n    sentence\n    broker {\n      id\n      paused\n      capacity\n    }\n    people {\n      id\n      key\n      name\n    }\n    hops {\n      origin\n      since\n      strength\n      evidence\n    }\n  }\n"): (typeof documents)["\n  fragment Path on Path {\n    length\n    strength\n    sentence\n    broker {\n      id\n      paused\n      capacity\n    }\n    people {\n      id\n      key\n      name\n    }\n    hops {\n      origin\n      since\n      strength\n      evidence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preview($personId: ID!, $topicIds: [ID!]) {\n    preview(personId: $personId, topicIds: $topicIds) {\n      people\n      trusted\n    }\n  }\n"): (typeof documents)["\n  query Preview($personId: ID!, $topicIds: [ID!]) {\n    preview(personId: $personId, topicIds: $topicIds) {\n      people\n      trusted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindNamed($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      id\n      key\n      title\n      subtitle\n    }\n  }\n"): (typeof documents)["\n  query FindNamed($text: String!, $kinds: [NodeKind!]!) {\n    search(text: $text, kinds: $kinds, first: 8) {\n      id\n      key\n      title\n      subtitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisibilityParts on VisibilitySettings {\n    profile\n    expertise\n    needs\n    needsToKeeper\n    connections\n    counted\n    seenAs {\n      who\n      profile\n      expertise\n      needs\n      connections\n      counted\n    }\n  }\n"): (typeof documents)["\n  fragment VisibilityParts on VisibilitySettings {\n    profile\n    expertise\n    needs\n    needsToKeeper\n    connections\n    counted\n    seenAs {\n      who\n      profile\n      expertise\n      needs\n      connections\n      counted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeVisibility($input: ChangeVisibilityInput!) {\n    changeVisibility(input: $input) {\n      ...VisibilityParts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeVisibility($input: ChangeVisibilityInput!) {\n    changeVisibility(input: $input) {\n      ...VisibilityParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks($key: String!) {\n    viewer {\n      accountId\n    }\n    program(key: $key) {\n      id\n      name\n      webhooks {\n        ...ShownWebhook\n      }\n    }\n  }\n"): (typeof documents)["\n  query Webhooks($key: String!) {\n    viewer {\n      accountId\n    }\n    program(key: $key) {\n      id\n      name\n      webhooks {\n        ...ShownWebhook\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstanceWebhooks {\n    webhooks {\n      ...ShownWebhook\n    }\n  }\n"): (typeof documents)["\n  query InstanceWebhooks {\n    webhooks {\n      ...ShownWebhook\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownWebhook on Webhook {\n    id\n    url\n    kinds\n    isActive\n    gaveUpAt\n    deliveries(first: 10) {\n      ...DeliveryLine\n    }\n  }\n"): (typeof documents)["\n  fragment ShownWebhook on Webhook {\n    id\n    url\n    kinds\n    isActive\n    gaveUpAt\n    deliveries(first: 10) {\n      ...DeliveryLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryLine on WebhookDelivery {\n    id\n    kind\n    at\n    state\n    attempts\n    status\n    problem\n    nextTryAt\n  }\n"): (typeof documents)["\n  fragment DeliveryLine on WebhookDelivery {\n    id\n    kind\n    at\n    state\n    attempts\n    status\n    problem\n    nextTryAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddWebhook($input: AddWebhookInput!) {\n    addWebhook(input: $input) {\n      secret\n      webhook {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      ...DeliveryLine\n    }\n  }\n"): (typeof documents)["\n  mutation TestWebhook($id: ID!) {\n    testWebhook(id: $id) {\n      ...DeliveryLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchWebhook($id: ID!, $isActive: Boolean!) {\n    switchWebhook(id: $id, isActive: $isActive) {\n      id\n      isActive\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchWebhook($id: ID!, $isActive: Boolean!) {\n    switchWebhook(id: $id, isActive: $isActive) {\n      id\n      isActive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhook($id: ID!) {\n    removeWebhook(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemoveWebhook($id: ID!) {\n    removeWebhook(id: $id)\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;