// Takes back an invitation to a program, or one to administer; those who accepted it stay.
MATCH (invitation:Invitation {id: $id})-[:INVITES_TO]->(target)
WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
SET invitation.left = 0
RETURN invitation.id AS id
