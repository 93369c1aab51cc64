// Learns which topics belong together from the people who know both and the challenges about both, and keeps the 20
// strongest of each topic. Someone with few topics says more by each pair than someone with many, and a pair counts
// the more, the rarer its two topics are: weight = c · ln(1 + c · N / ((1 + n(a)) · (1 + n(b)))), c = Σ 1 / ln(2 + topics).
MATCH (topic:Topic)
WHERE $topics IS NULL OR topic.key IN $topics
CALL (topic) {
  OPTIONAL MATCH (topic)-[old:CO_OCCURS]->()
  DELETE old
  WITH DISTINCT topic
  MATCH (topic)<-[:KNOWS_ABOUT|ABOUT]-(source:Person|Challenge)
  WHERE source.audience IS NULL AND source.expertiseAudience IS NULL
  WITH topic, source, COUNT { (source)-[:KNOWS_ABOUT|ABOUT]->() } AS topics
  WHERE 1 < topics <= 60
  MATCH (source)-[:KNOWS_ABOUT|ABOUT]->(other:Topic)
  WHERE other <> topic
  WITH topic, other, sum(1 / log(2 + topics)) AS c, count(*) AS together,
    sum(CASE WHEN source:Person THEN 1 ELSE 0 END) AS people
  WITH topic, other, together, people,
    c * log(1 + c * $people / (1.0 * (1 + coalesce(topic.people, 0)) * (1 + coalesce(other.people, 0)))) AS weight
  ORDER BY weight DESC, other.key
  LIMIT 20
  CREATE (topic)-[:CO_OCCURS {weight: weight, count: together, people: people, challenges: together - people}]->(other)
} IN TRANSACTIONS OF 100 ROWS
