// Which words go with which topic by now?
MATCH (topic:Topic)
WHERE topic.vocabulary IS NOT NULL AND ($topics IS NULL OR topic.key IN $topics)
RETURN topic.key AS topic, topic.vocabulary AS terms
