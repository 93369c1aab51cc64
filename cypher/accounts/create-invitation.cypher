// Writes an invitation to a program, or to administer the instance, perhaps into a cohort of the program and for somebody
// who is in the graph as one of its members. The same id twice is the same invitation. Nothing where these don't belong
// together, or where whoever invites has no say over all the programs that the person is in: their account sees what is for these.
MATCH (target:Program|Instance) WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
OPTIONAL MATCH (cohort:Cohort {id: $cohortId})-[:PART_OF]->(target)
OPTIONAL MATCH (person:Person {id: $personId})
  WHERE EXISTS { MATCH (person)-[now:MEMBER_OF]->(:Cohort)-[:PART_OF]->(target) WHERE now.until IS NULL OR now.until >= $today }
    AND NOT EXISTS {
      MATCH (person)-[now:MEMBER_OF]->(:Cohort)-[:PART_OF]->(other:Program)
      WHERE (now.until IS NULL OR now.until >= $today) AND NOT EXISTS {
        MATCH (:AuthRecord {id: $accountId})-[leads:HAS_ROLE]->(lead)
        WHERE leads.role = 'ADMIN' OR leads.role = 'ORGANISER' AND lead = other
      }
    }
WITH * WHERE ($cohortId IS NULL OR cohort IS NOT NULL) AND ($personId IS NULL OR person IS NOT NULL)
WITH *, NOT EXISTS { (:Invitation {id: $id}) } AS isNew
MERGE (invitation:Invitation {id: $id})
  ON CREATE SET invitation.hash = $hash, invitation.roles = $roles, invitation.positions = $positions,
    invitation.forWhom = $forWhom, invitation.left = toInteger($uses), invitation.uses = toInteger($uses), invitation.expiresAt = $expiresAt,
    invitation.createdAt = $now, invitation.isFirst = $isFirst, invitation.ownerId = $accountId
MERGE (invitation)-[:INVITES_TO]->(target)
FOREACH (one IN CASE WHEN cohort IS NULL THEN [] ELSE [cohort] END | MERGE (invitation)-[:INTO]->(one))
FOREACH (one IN CASE WHEN person IS NULL THEN [] ELSE [person] END | MERGE (invitation)-[:FOR]->(one))
RETURN isNew
