// Which of these topics does the expert of a request know, which of these challenges and sessions had they a part in, and
// which of these pairs are connected?
MATCH (request:Request {id: $requestId})-[:TO]->(expert:Person)
RETURN
  COLLECT {
    MATCH (expert)-[:KNOWS_ABOUT]->(topic:Topic)
    WHERE topic.id IN $topicIds AND (expert.expertiseAudience IS NULL OR any(circle IN expert.expertiseAudience WHERE circle IN $circles))
    RETURN topic.id
  } AS topicIds,
  COLLECT {
    MATCH (expert)-[:HELPED_WITH|LED|POSES]->(work)
    WHERE work.id IN $workIds AND (work.audience IS NULL OR any(circle IN work.audience WHERE circle IN $circles))
    RETURN DISTINCT work.id
  } AS workIds,
  COLLECT {
    UNWIND $pairs AS pair
    MATCH (a:Person)-[tie:CONNECTED {pair: pair}]->(b:Person)
    WHERE ((a.connectionsAudience IS NULL OR any(circle IN a.connectionsAudience WHERE circle IN $circles)) OR 'person:' + b.id IN $circles)
      AND ((b.connectionsAudience IS NULL OR any(circle IN b.connectionsAudience WHERE circle IN $circles)) OR 'person:' + a.id IN $circles)
    RETURN tie.pair
  } AS pairs
