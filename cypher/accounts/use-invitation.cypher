// Uses an invitation once for an account; of more than it is for at the same time, so many as it is for do. Whoever used
// it before uses nothing up.
MATCH (invitation:Invitation {hash: $hash})-[:INVITES_TO]->(target)
SET invitation.lock = $token, target.lock = $token
WITH invitation, target
MATCH (account:AuthRecord {id: $accountId})
WITH invitation, target, account, EXISTS { (account)-[:ACCEPTED]->(invitation) } AS isAgain
WHERE isAgain OR (invitation.left > 0 AND invitation.expiresAt > $now AND NOT (invitation.isFirst AND EXISTS {
  MATCH (:Account)-[:HAS_ROLE {role: 'ADMIN'}]->(:Instance)
}))
SET invitation.left = invitation.left - CASE WHEN isAgain THEN 0 ELSE 1 END
MERGE (account)-[:ACCEPTED]->(invitation)
RETURN invitation.id AS id
