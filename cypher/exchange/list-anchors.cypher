// Which topics do these folded names stand for, and which of them does anybody here use, or did somebody here name?
UNWIND $names AS name
MATCH (:TopicName {key: name})-[:NAMES]->(topic:Topic)
WITH name, topic ORDER BY topic.key = name DESC, topic.key
RETURN name, topic.key AS key, topic.name AS topic,
  topic.source IS NULL OR EXISTS { (topic)<-[:KNOWS_ABOUT|INTERESTED_IN|ABOUT]-() } AS isAnchor
