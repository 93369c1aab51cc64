// How many people two steps away from this person, whom whoever asks is not shown, know one of these topics, or are there at
// all where none are named; and to how many of them leads somebody the person knows at least so well? Counted are only those
// who asked for it (see access/write-audiences) and are not away; who stands between shows whom they know to whoever asks.
MATCH (me:Person {id: $personId})-[tie:CONNECTED]-(between:Person)
WHERE all(end IN [me, between] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles)))
MATCH (between)-[:CONNECTED]-(person:CountedPerson)
WHERE person <> me AND NOT coalesce(person.paused, false) AND none(circle IN person.audience WHERE circle IN $circles)
  AND NOT EXISTS { (me)-[:CONNECTED]-(person) }
  AND ($topicIds IS NULL OR EXISTS { MATCH (person)-[:KNOWS_ABOUT]->(topic:Topic) WHERE topic.id IN $topicIds })
WITH person, max(tie.strength) AS strength
RETURN count(person) AS people, sum(CASE WHEN strength >= $trust THEN 1 ELSE 0 END) AS trusted
