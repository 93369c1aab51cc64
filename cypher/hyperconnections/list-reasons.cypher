// Who are these people, and what speaks for each: what they say of themselves, as the search reads it; how the ask's topics
// and what they know meet, the strongest first, and which part of all they know of it is each (gains add up as chances do,
// so parts are measured by their logarithms); the work like it they had a part in; and the newest three introductions
// they accepted?
UNWIND $candidates AS candidate
MATCH (person:Person {id: candidate.personId})
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
CALL (person) {
  MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic)
  WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
  UNWIND [need IN $topics WHERE need.topicId = topic.id] AS need
  WITH need, knows, topic, 0.95 * need.weight * need.rarity * (0.5 + 0.1 * knows.level) AS gain
  ORDER BY gain DESC, topic.key
  WITH sum(log(1 - gain)) AS doubt, collect({need: coalesce(need.throughId, topic.id), how: need.how, note: need.note,
    expertise: topic.id, level: knows.level, evidence: knows.evidence, sources: knows.sources, since: knows.since, gain: gain})[..6] AS met
  RETURN [path IN met | path {.*, part: log(1 - path.gain) / doubt}] AS topicPaths
}
RETURN person {
    .id, .key, .name, .headline, .bio, .affiliation, .city, .country, languages: coalesce(person.languages, []), .capacity,
    paused: coalesce(person.paused, false), ownWords: CASE WHEN (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles)) THEN coalesce(person.ownWords, []) ELSE [] END
  } AS person,
  COLLECT {
    MATCH (person)-[:KNOWS_ABOUT]->(topic:Topic)-[:PART_OF]->(discipline:Discipline)
    WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
    WITH discipline, count(topic) AS topics ORDER BY topics DESC, discipline.name
    RETURN discipline {.id, .key, .name}
  } AS disciplines,
  coalesce(person.profile, '') AS profile, topicPaths,
  COLLECT {
    UNWIND candidate.workIds AS id
    MATCH (work:Challenge|Session {id: id})
    WHERE (work.audience IS NULL OR any(circle IN work.audience WHERE circle IN $circles))
    RETURN {id: id, key: work.key, title: work.title, kind: CASE WHEN work:Challenge THEN 'CHALLENGE' ELSE 'SESSION' END,
      date: coalesce(work.createdAt, work.date), outcome: work.outcome, people: COUNT { (work)<-[:HELPED_WITH|LED]-(one) WHERE (one.audience IS NULL OR any(circle IN one.audience WHERE circle IN $circles)) }}
  } AS works,
  COLLECT {
    MATCH (person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-(other:Person)
    WHERE (other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles))
      AND (all(end IN [person, other] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))) OR any(end IN [person, other] WHERE 'person:' + end.id IN $circles))
    WITH tie, other ORDER BY tie.since DESC, other.key LIMIT 3
    RETURN {key: other.key, name: other.name, since: tie.since, outcome: tie.evidence}
  } AS introductions
