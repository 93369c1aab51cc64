// Which topics have these ids?
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
WHERE (topic.audience IS NULL OR any(circle IN topic.audience WHERE circle IN $circles))
RETURN topic.id AS id, topic.key AS key, topic.name AS name, coalesce(topic.aliases, []) AS aliases,
  topic.description AS description, coalesce(topic.people, 0) AS peopleCount
