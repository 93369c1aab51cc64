// Keeps a test that is sent to an address at once, and never again. Nothing where there is no such address.
MATCH (webhook:Webhook {id: $webhookId})-[:OF]->(target:Program|Instance)
CREATE (delivery:Delivery {id: $id, key: $id, kind: 'TEST', at: $now, attempts: 1})-[:TO]->(webhook)
SET delivery.programId = CASE WHEN target:Program THEN target.id END
RETURN delivery.id AS id, delivery.kind AS kind, delivery.at AS at, delivery.attempts AS attempts,
  delivery.requestId AS requestId, delivery.programId AS programId, webhook.id AS webhookId, webhook.url AS url
