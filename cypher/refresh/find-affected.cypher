// What has to be derived anew after an import wrote these people, these people’s expertise, these challenges and sessions,
// and these topics or their names? A topic that more people know now weakens every tie to it, so topics tied to it follow.
CALL () {
  UNWIND $topics AS key
  MATCH (:Topic {key: key})<-[:KNOWS_ABOUT]-(person:Person)
  RETURN collect(DISTINCT person.key) AS namers
}
CALL () {
  UNWIND $topics AS key
  MATCH (:Topic {key: key})<-[:ABOUT]-(work:Challenge|Session)
  RETURN collect(DISTINCT work.key) AS namings
}
CALL () {
  UNWIND $knowers AS key
  MATCH (:Person {key: key})-[:KNOWS_ABOUT]->(topic:Topic)
  WITH DISTINCT topic
  RETURN collect(topic.key) AS known, collect(CASE WHEN coalesce(topic.people, 0) <> COUNT {
    (topic)<-[:KNOWS_ABOUT]-(person:Person) WHERE person.expertiseAudience IS NULL
  } THEN topic.key END) AS recounted
}
CALL (recounted) {
  UNWIND recounted AS key
  MATCH (:Topic {key: key})<-[:CO_OCCURS]-(topic:Topic)
  RETURN collect(DISTINCT topic.key) AS weakened
}
CALL () {
  UNWIND $works AS key
  MATCH (:Challenge {key: key})-[:ABOUT]->(topic:Topic)
  RETURN collect(DISTINCT topic.key) AS needed
}
WITH $people + $knowers + namers AS people, $works + namings AS works, $topics + known AS counted,
  known + weakened + needed AS tied
CALL (people) {
  UNWIND people AS key
  MATCH (:Person {key: key})-[:KNOWS_ABOUT]->(topic:Topic)
  RETURN collect(DISTINCT topic.key) AS described
}
RETURN people, works, counted, tied, described
