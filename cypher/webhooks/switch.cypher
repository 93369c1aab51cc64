// Tells an address nothing more, or again of what happens from now on. What waited for it is dropped.
MATCH (webhook:Webhook {id: $id}) WHERE webhook.isActive <> $isActive
OPTIONAL MATCH (count:EventCount {key: 'events'})
SET webhook.isActive = $isActive, webhook.since = coalesce(count.last, 0)
REMOVE webhook.failingSince, webhook.gaveUpAt
WITH webhook
MATCH (webhook)<-[:TO]-(waiting:Delivery) WHERE waiting.dueAt IS NOT NULL
SET waiting.outcome = 'DROPPED', waiting.endedAt = $now
REMOVE waiting.dueAt
