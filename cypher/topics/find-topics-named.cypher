// Which topics do these folded names stand for?
UNWIND $names AS name
MATCH (:TopicName {key: name})-[:NAMES]->(topic:Topic)
WHERE (topic.audience IS NULL OR any(circle IN topic.audience WHERE circle IN $circles))
WITH name, topic ORDER BY topic.key = name DESC, topic.key
RETURN name, topic.id AS id, topic.key AS key
