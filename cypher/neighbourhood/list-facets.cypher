// What are these people filtered by: what they know best, the fields and cohorts it is in, and whether they can be asked now?
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
RETURN person.id AS id, coalesce(person.languages, []) AS languages, person.community AS community,
  NOT coalesce(person.paused, false) AND coalesce(person.capacity, 2) >
    COUNT { (person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-(other) WHERE tie.since >= $monthAgo AND (other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles)) }
    + COUNT { (person)<-[:TO]-(open:Request)-[:FROM]->(other) WHERE open.open IS NOT NULL AND (other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles)) } AS canBeAsked,
  COLLECT {
    MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic)
    WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
    RETURN topic.id ORDER BY knows.level DESC, topic.people, topic.name LIMIT 12
  } AS topicIds
