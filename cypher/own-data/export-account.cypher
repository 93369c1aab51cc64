// Everything that is kept of this account but what proves that somebody is it: roles, ways of signing in, sessions, access
// tokens, invitations, letters.
MATCH (account:AuthRecord {id: $accountId}) WHERE account:Account
RETURN account {.*, lock: null} AS account,
  COLLECT {
    MATCH (account)-[held:HAS_ROLE]->(target:Program|Instance)
    RETURN {role: held.role, since: held.since, program: CASE WHEN target:Program THEN target.key END} AS told ORDER BY held.key
  } AS roles,
  COLLECT {
    MATCH (one:AuthRecord {ownerId: account.id}) WHERE one:Credential
    RETURN one {.*, password: null, accessToken: null, refreshToken: null, idToken: null, lock: null} AS told ORDER BY one.createdAt
  } AS credentials,
  COLLECT {
    MATCH (one:AuthRecord {ownerId: account.id}) WHERE one:AuthSession
    RETURN one {.*, token: null, lock: null} AS told ORDER BY one.createdAt
  } AS sessions,
  COLLECT {
    MATCH (one:AuthRecord {ownerId: account.id}) WHERE one:AccessToken
    RETURN one {.*, hash: null, lock: null} AS told ORDER BY one.createdAt
  } AS accessTokens,
  COLLECT {
    MATCH (one:Invitation) WHERE one.ownerId = account.id
    RETURN one {.id, .roles, .positions, .forWhom, .uses, .left, .createdAt, .expiresAt} AS told ORDER BY one.createdAt
  } AS invitationsMade,
  COLLECT {
    MATCH (account)-[:ACCEPTED]->(one:Invitation)
    RETURN one {.id, .roles, .positions, .createdAt} AS told ORDER BY one.createdAt
  } AS invitationsAccepted,
  COLLECT {
    MATCH (account)<-[:TO]-(one:Letter)
    RETURN one {.id, .kind, .dueAt, .attempts, .outcome, .endedAt} AS told ORDER BY one.key
  } AS letters
