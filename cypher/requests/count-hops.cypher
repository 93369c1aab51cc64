// How many steps of this chain are connections that whoever asks may see (they know of their own), and does its last but
// one introduce?
UNWIND range(0, size($path) - 2) AS index
OPTIONAL MATCH (a:Person {id: $path[index]})-[tie:CONNECTED]-(b:Person {id: $path[index + 1]})
WHERE ((a.connectionsAudience IS NULL OR any(circle IN a.connectionsAudience WHERE circle IN $circles)) OR 'person:' + b.id IN $circles)
  AND (b.connectionsAudience IS NULL OR any(circle IN b.connectionsAudience WHERE circle IN $circles))
WITH count(tie) AS hops
OPTIONAL MATCH (broker:Person {id: $path[-2]})
RETURN hops, coalesce(broker.name, '') AS name, coalesce(broker.paused, false) AS isPaused
