// What do the people of this program carry: introductions they were asked for as experts (open, or made since this day), and
// those they were asked to make since then? Whoever is hidden is not counted.
MATCH (:Program {id: $programId})<-[:PART_OF]-(:Cohort)<-[:MEMBER_OF]-(person:Person)
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
WITH DISTINCT person
RETURN person.id AS personId,
  CASE WHEN coalesce(person.paused, false) THEN 0 ELSE coalesce(person.capacity, 2) END AS capacity,
  COUNT {
    MATCH (person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-()
    WHERE tie.since >= $since AND NOT EXISTS { (person)<-[:FROM]-(:Request {id: tie.requestId}) }
  }
    + COUNT { (person)<-[:TO]-(open:Request) WHERE open.open IS NOT NULL } AS asked,
  COUNT { (person)<-[:VIA]-(made:Request) WHERE made.createdAt >= $since } AS introduces
ORDER BY asked DESC, introduces DESC, person.key
