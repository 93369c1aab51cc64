// Which topics do these folded names stand for? A name that is a topic's own key comes first.
UNWIND $names AS name
MATCH (:TopicName {key: name})-[:NAMES]->(topic:Topic)
WITH name, topic ORDER BY topic.key = name DESC, topic.key
RETURN name, collect(topic.key) AS topics
