// Which deliveries are due, few of each address at once? Whoever takes them has them until the time of the next try, which
// comes where they do not arrive by then. Each is found anew and locked before it is looked at again, because what was read
// before the lock stays as it was read: of two servers one has it.
MATCH (waiting:Delivery) WHERE waiting.dueAt <= $now
MATCH (waiting)-[:TO]->(webhook:Webhook)
WITH webhook, waiting ORDER BY waiting.dueAt, waiting.id
WITH webhook, collect({id: waiting.id, dueAt: waiting.dueAt})[..toInteger($ofEach)] AS few
UNWIND few AS one
WITH one.id AS id ORDER BY one.dueAt, id LIMIT toInteger($first)
MATCH (delivery:Delivery {id: id})
SET delivery.lock = true
REMOVE delivery.lock
WITH delivery WHERE delivery.dueAt <= $now
MATCH (delivery)-[:TO]->(webhook:Webhook)
SET delivery.dueAt = coalesce($tries[delivery.attempts], $tries[-1]), delivery.attempts = delivery.attempts + 1
RETURN delivery.id AS id, delivery.kind AS kind, delivery.at AS at, delivery.attempts AS attempts,
  delivery.requestId AS requestId, delivery.programId AS programId, webhook.id AS webhookId, webhook.url AS url
