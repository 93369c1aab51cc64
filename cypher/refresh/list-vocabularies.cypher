// Which words go with which topic by now?
MATCH (topic:Topic)
WHERE topic.vocabulary IS NOT NULL
RETURN topic.id AS id, topic.vocabulary AS terms
