// Has an address told of introductions in a program, or in the whole instance, from now on. The same id again is the same
// one. Locks the program first, so that no more are added at once than it may have. Nothing where there is no such program.
MATCH (target:Program|Instance)
WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
SET target.lock = true
REMOVE target.lock
WITH target, EXISTS { (target)<-[:OF]-(:Webhook {id: $id}) } AS isThere, COUNT { (target)<-[:OF]-(:Webhook) } >= $most AS isFull
OPTIONAL MATCH (count:EventCount {key: 'events'})
FOREACH (_ IN CASE WHEN isThere OR isFull THEN [] ELSE [1] END |
  CREATE (webhook:Webhook {id: $id, url: $url, kinds: $kinds, createdAt: $now, ownerId: $accountId, isActive: true,
    since: coalesce(count.last, 0)})-[:OF]->(target))
RETURN isThere, isFull
