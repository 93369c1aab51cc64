// Erases an account with all that is kept of how it signs in, its address wherever it stands, letters to it, and the words
// of invitations that it made or that were for its person alone. Invitations that it made are no longer good. An address
// that it had told of introductions is the program’s and stays, added by nobody.
MATCH (account:AuthRecord {id: $accountId}) WHERE account:Account
CALL (account) {
  MATCH (record:AuthRecord {ownerId: account.id})
  DETACH DELETE record
}
CALL (account) {
  MATCH (record:Verification) WHERE record.value CONTAINS account.id OR record.identifier CONTAINS account.email
  DETACH DELETE record
}
CALL (account) {
  MATCH (invitation:Invitation)
  WHERE invitation.ownerId = account.id OR invitation.uses = 1 AND EXISTS { (account)-[:ACCEPTED]->(invitation) }
  SET invitation.forWhom = null
  REMOVE invitation.ownerId
}
CALL (account) {
  MATCH (invitation:Invitation) WHERE any(one IN invitation.signUps WHERE one STARTS WITH account.email + ' ')
  SET invitation.signUps = [one IN invitation.signUps WHERE NOT one STARTS WITH account.email + ' ']
}
CALL (account) {
  MATCH (account)<-[:TO]-(letter:Letter)
  DETACH DELETE letter
}
CALL (account) {
  MATCH (webhook:Webhook {ownerId: account.id})
  REMOVE webhook.ownerId
}
CALL (account) {
  MATCH (showing:Showing {accountId: account.id})
  REMOVE showing.accountId
}
CALL (account) {
  MATCH (done:Done) WHERE done.key STARTS WITH account.id + ' '
  DELETE done
}
DETACH DELETE account
