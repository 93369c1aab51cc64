// What came of a try? What arrived, or was tried as often as any is, is over; an address where nothing has arrived for long
// is told nothing more, and what waited for it is dropped. Says whose it is where that was found now.
MATCH (delivery:Delivery {id: $id})-[:TO]->(webhook:Webhook)
SET delivery.status = $status, delivery.problem = $problem, delivery.triedAt = $now
SET delivery += CASE WHEN $outcome IS NULL THEN {} ELSE {outcome: $outcome, endedAt: $now, dueAt: null} END
SET webhook.failingSince = CASE
  WHEN $outcome = 'DELIVERED' THEN null
  WHEN delivery.kind = 'TEST' THEN webhook.failingSince
  ELSE coalesce(webhook.failingSince, $now)
END
WITH webhook WHERE webhook.isActive AND webhook.failingSince <= $longAgo
SET webhook.isActive = false, webhook.gaveUpAt = $now
WITH webhook
CALL (webhook) {
  MATCH (webhook)<-[:TO]-(waiting:Delivery) WHERE waiting.dueAt IS NOT NULL
  SET waiting.outcome = 'DROPPED', waiting.endedAt = $now
  REMOVE waiting.dueAt
}
MATCH (webhook)-[:OF]->(target:Program|Instance)
OPTIONAL MATCH (account:Account {id: webhook.ownerId}) WHERE account.demo IS NULL
RETURN webhook.url AS url, CASE WHEN target:Program THEN target.key END AS programKey, account.email AS email
