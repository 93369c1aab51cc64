// Which address is this, and of which program; of none where it is told of the whole instance?
MATCH (webhook:Webhook {id: $id})-[:OF]->(target:Program|Instance)
RETURN webhook.id AS id, webhook.url AS url, webhook.kinds AS kinds, webhook.createdAt AS createdAt,
  webhook.isActive AS isActive, webhook.failingSince AS failingSince, webhook.gaveUpAt AS gaveUpAt,
  CASE WHEN target:Program THEN target.id END AS programId
