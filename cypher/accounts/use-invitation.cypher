// Uses an invitation once for an account; of more than it is for at the same time, so many as it is for do. Whoever used
// it before uses nothing up, and has to have kept what it gave: what was taken from them it does not bring back. For
// somebody in the graph it is good while its maker has a say over all the programs they are in.
MATCH (invitation:Invitation {hash: $hash})-[:INVITES_TO]->(target)
SET invitation.lock = $token, target.lock = $token
WITH invitation, target
MATCH (account:AuthRecord {id: $accountId})
WITH invitation, target, account, EXISTS { (account)-[:ACCEPTED]->(invitation) } AS isAgain,
  [(account)-[held:HAS_ROLE]->(target) | held.role] AS held
WHERE CASE WHEN isAgain THEN all(role IN invitation.roles WHERE role IN held)
  ELSE invitation.left > 0 AND invitation.expiresAt > $now AND CASE WHEN invitation.isFirst
    THEN NOT EXISTS { MATCH (:Account)-[:HAS_ROLE {role: 'ADMIN'}]->(:Instance) }
    ELSE EXISTS {
      MATCH (maker:AuthRecord {id: invitation.ownerId})-[leads:HAS_ROLE]->(lead)
      WHERE maker.demo IS NULL AND (leads.role = 'ADMIN' OR leads.role = 'ORGANISER' AND lead = target)
    } AND NOT EXISTS {
      MATCH (invitation)-[:FOR]->(:Person)-[now:MEMBER_OF]->(:Cohort)-[:PART_OF]->(other:Program)
      WHERE (now.until IS NULL OR now.until >= left($now, 10)) AND NOT EXISTS {
        MATCH (maker:AuthRecord {id: invitation.ownerId})-[leads:HAS_ROLE]->(lead)
        WHERE leads.role = 'ADMIN' OR leads.role = 'ORGANISER' AND lead = other
      }
    } END END
SET invitation.left = invitation.left - CASE WHEN isAgain THEN 0 ELSE 1 END
MERGE (account)-[:ACCEPTED]->(invitation)
RETURN isAgain, account.demo IS NOT NULL AS isDemo,
  coalesce(invitation.ownerId = account.id, false) AS isOwn
