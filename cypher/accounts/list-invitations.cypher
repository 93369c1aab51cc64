// Invitations by the hash of their link, or those of a program that are still open, the newest first. The first
// administrator’s is open only while there is none.
MATCH (invitation:Invitation)-[:INVITES_TO]->(target)
WHERE invitation.hash = $hash OR ($hash IS NULL AND target.id = $programId AND invitation.left > 0 AND invitation.expiresAt > $now)
WITH invitation, target ORDER BY invitation.createdAt DESC LIMIT 200
RETURN invitation.id AS id, invitation.roles AS roles, invitation.positions AS positions,
  invitation.forWhom AS forWhom, invitation.left AS left, invitation.expiresAt AS expiresAt,
  CASE WHEN target:Program THEN target.id END AS programId,
  [(invitation)-[:INTO]->(cohort:Cohort) | cohort.id][0] AS cohortId,
  [(invitation)-[:FOR]->(person:Person) | person.id][0] AS personId,
  invitation.left > 0 AND invitation.expiresAt > $now AND CASE WHEN invitation.isFirst
    THEN NOT EXISTS { MATCH (:Account)-[:HAS_ROLE {role: 'ADMIN'}]->(:Instance) }
    ELSE EXISTS {
      MATCH (maker:AuthRecord {id: invitation.ownerId})-[held:HAS_ROLE]->(lead)
      WHERE maker.demo IS NULL AND (held.role = 'ADMIN' OR held.role = 'ORGANISER' AND lead = target)
    } END AS isOpen
