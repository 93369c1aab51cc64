// How do an ask's topics and what these people know meet, the strongest first, and which part of all a person
// knows of it is each? Gains add up as chances do, so parts are measured by their logarithms.
UNWIND $personIds AS personId
UNWIND $topics AS need
MATCH (person:Person {id: personId})-[knows:KNOWS_ABOUT]->(topic:Topic {id: need.topicId})
WITH personId, need, knows, topic, 0.95 * need.weight * need.rarity * (0.5 + 0.1 * knows.level) AS gain
ORDER BY gain DESC, topic.key
WITH personId, sum(log(1 - gain)) AS doubt, collect({need: coalesce(need.throughId, topic.id), how: need.how, note: need.note,
  expertise: topic.id, level: knows.level, evidence: knows.evidence, sources: knows.sources, since: knows.since, gain: gain})[..6] AS topicPaths
RETURN personId, [path IN topicPaths | path {.*, part: log(1 - path.gain) / doubt}] AS topicPaths
