// What was told to this address lately, and what came of it, the last first?
MATCH (webhook:Webhook {id: $webhookId})<-[:TO]-(delivery:Delivery)
WITH delivery ORDER BY delivery.at DESC, delivery.id LIMIT toInteger($first)
RETURN delivery.id AS id, delivery.kind AS kind, delivery.at AS at, delivery.attempts AS attempts,
  delivery.outcome AS outcome, delivery.status AS status, delivery.problem AS problem, delivery.triedAt AS triedAt,
  delivery.dueAt AS dueAt
ORDER BY at DESC, id
