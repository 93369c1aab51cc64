// Takes names from topics that had them as aliases: they are other topics' own now.
UNWIND $rows AS row
MATCH (topic:Topic {key: row.key})<-[names:NAMES]-(:TopicName {key: row.name})
DELETE names
SET topic.aliases = [alias IN topic.aliases WHERE NOT alias IN row.spellings]
RETURN 0 AS created, count(DISTINCT topic) AS updated, 0 AS unchanged
