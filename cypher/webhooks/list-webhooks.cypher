// Which addresses are told of introductions in this program, or in the whole instance, the first added first?
MATCH (target:Program|Instance)
WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
MATCH (webhook:Webhook)-[:OF]->(target)
RETURN webhook.id AS id, webhook.url AS url, webhook.kinds AS kinds, webhook.createdAt AS createdAt,
  webhook.isActive AS isActive, webhook.failingSince AS failingSince, webhook.gaveUpAt AS gaveUpAt,
  CASE WHEN target:Program THEN target.id END AS programId
ORDER BY createdAt, id
