// How many steps of this chain are connections of people whom everyone may see (whoever asks knows of themself, and
// every other is the end of one step), and does its last but one introduce?
UNWIND range(0, size($path) - 2) AS index
OPTIONAL MATCH (a:Person {id: $path[index]})-[tie:CONNECTED]-(b:Person {id: $path[index + 1]})
WHERE (b.connectionsAudience IS NULL OR any(circle IN b.connectionsAudience WHERE circle IN $circles))
WITH count(tie) AS hops
OPTIONAL MATCH (broker:Person {id: $path[-2]})
RETURN hops, coalesce(broker.name, '') AS name, coalesce(broker.paused, false) AS isPaused
