// Which communities does the network of a program, or the whole, fall into, largest first? People without any connection are
// a row of their own. A topic sets a community apart the more people of it know it, and the more than would by chance.
MATCH (person:Person)
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
WITH count(person) AS everybody
CALL () {
  WITH $programId AS programId WHERE programId IS NULL
  MATCH (person:Person)
  RETURN person
  UNION
  MATCH (:Program {id: $programId})<-[:PART_OF]-(:Cohort)<-[:MEMBER_OF]-(person:Person)
  RETURN person
}
WITH everybody, person
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
WITH everybody, person,
  COUNT { (person)-[:CONNECTED]-(other) WHERE all(end IN [person, other] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
    OR any(one IN [person, other] WHERE 'person:' + one.id IN $circles) AND (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles))) } AS connections
ORDER BY connections DESC, person.key
WITH everybody, connections = 0 AS isolated, CASE WHEN connections > 0 THEN person.community END AS id, collect(person) AS people
RETURN isolated, id, size(people) AS size, people[0].component AS component, [person IN people[..3] | person.id] AS personIds,
  COLLECT {
    UNWIND people AS person
    MATCH (person)-[:KNOWS_ABOUT]->(topic:Topic)
    WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles)) AND topic.people > 0
    WITH topic, count(*) AS knowing
    RETURN topic.name
    ORDER BY knowing * log(1.0 * knowing * everybody / (size(people) * topic.people)) DESC, topic.key
    LIMIT 3
  } AS about
ORDER BY size DESC, id
