// Which topics does an ask mean, how strongly (0 to 1), and how did each come in?
// The ask's own topics, and those whose names stand in its text: of names within names the longest counts, and of two
// false friends in a text the one that fits the rest. Only where neither gives any, those that share words with the text.
// What somebody said is not meant is left out, and with it what only it would have led to.
CALL () {
  UNWIND $named AS id
  MATCH (topic:Topic {id: id})
  RETURN topic, 1.0 AS weight, 'NAMED' AS how
  UNION ALL
  MATCH (word:TopicName) WHERE word.key IN $names
  WITH collect(word) AS words
  UNWIND words AS word
  WITH words, word
  WHERE none(other IN words WHERE other <> word AND '-' + other.key + '-' CONTAINS '-' + word.key + '-')
  MATCH (word)-[:NAMES]->(topic:Topic)
  RETURN topic, 0.7 AS weight, 'IN_TEXT' AS how
  UNION ALL
  WITH $query AS query WHERE query <> ''
  CALL db.index.fulltext.queryNodes('topic_names', query, {limit: 6}) YIELD node, score
  WHERE NOT node.id IN $withoutIds
  WITH collect({topic: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  WITH hit, best WHERE hit.score > 0.6 * best
  RETURN hit.topic AS topic, 0.4 * hit.score / best AS weight, 'FULL_TEXT' AS how
}
WITH topic, weight, how WHERE NOT topic.id IN $withoutIds AND (topic.audience IS NULL OR any(circle IN topic.audience WHERE circle IN $circles))
WITH topic, weight, how ORDER BY weight DESC
WITH topic, head(collect({weight: weight, how: how})) AS best
WITH topic, best.weight AS weight, best.how AS how
ORDER BY how = 'NAMED' DESC, topic.people, topic.key
LIMIT 20
WITH collect(topic) AS seeds, collect({topic: topic, weight: weight, how: how}) AS found
UNWIND found AS seed
WITH seeds, seed.topic AS topic, seed.weight AS weight, seed.how AS how
WITH topic, weight, how, CASE how WHEN 'NAMED' THEN 1000 ELSE 0 END +
  COUNT { (topic)-[:BROADER|RELATED|MEANS_SIMILAR|CO_OCCURS]-(other) WHERE other IN seeds } +
  COUNT { (topic)-[:PART_OF]->()<-[:PART_OF]-(other) WHERE other IN seeds } AS support
WITH collect({topic: topic, weight: weight, how: how, support: support}) AS found
WITH [seed IN found WHERE seed.how = 'NAMED' OR none(rival IN found WHERE rival.support > seed.support
  AND EXISTS { WITH seed, rival MATCH (a)-[:FALSE_FRIEND]-(b) WHERE a = seed.topic AND b = rival.topic })] AS seeds
WITH seeds, [seed IN seeds | seed.topic] AS meant
UNWIND seeds AS seed
WITH seed.topic AS seed, seed.weight AS weight, seed.how AS how, meant
CALL (seed, weight, how, meant) {
  RETURN seed AS topic, weight AS strength, how AS cameIn, null AS through, null AS tie
  UNION ALL
  MATCH (seed)-[bridge:MEANS_SIMILAR]-(topic:Topic)
  RETURN topic, 0.9 * weight AS strength, 'MEANS_SIMILAR' AS cameIn, seed AS through, bridge AS tie
  UNION ALL
  WITH seed, weight, COUNT { (seed)<-[:BROADER]-() } AS parts
  MATCH (topic:Topic)-[tie:BROADER]->(seed)
  RETURN topic, 0.8 * weight * CASE WHEN parts > 12 THEN 12.0 / parts ELSE 1.0 END AS strength,
    'NARROWER' AS cameIn, seed AS through, tie
  UNION ALL
  MATCH (seed)-[tie:BROADER]->(topic:Topic)
  RETURN topic, 0.4 * weight AS strength, 'BROADER' AS cameIn, seed AS through, tie
  UNION ALL
  MATCH (seed)-[tie:RELATED]-(topic:Topic)
  RETURN topic, 0.6 * weight * coalesce(tie.weight, 1.0) AS strength, 'RELATED' AS cameIn, seed AS through, tie
  UNION ALL
  MATCH (seed)-[tie:CO_OCCURS]->(topic:Topic)
  WITH seed, weight, topic, tie ORDER BY tie.weight DESC, topic.key LIMIT 20
  WITH seed, weight, collect({topic: topic, tie: tie, weight: tie.weight}) AS ties
  UNWIND ties AS one
  RETURN one.topic AS topic, 0.8 * weight * one.weight / head(ties).weight AS strength,
    'CO_OCCURS' AS cameIn, seed AS through, one.tie AS tie
}
WITH meant, topic, strength, cameIn, through, tie
WHERE through IS NULL
  OR (topic.audience IS NULL OR any(circle IN topic.audience WHERE circle IN $circles)) AND NOT topic IN meant AND NOT topic.id IN $withoutIds AND NOT EXISTS { MATCH (topic)-[:FALSE_FRIEND]-(other) WHERE other IN meant }
WITH topic, strength, cameIn, through, tie ORDER BY strength DESC, through.key
WITH topic, head(collect({strength: strength, how: cameIn, through: through.id, tie: tie})) AS best
CALL () {
  MATCH (person:ListedPerson)
  RETURN count(person) AS people
}
WITH topic, best,
  CASE WHEN people = 0 THEN 1.0 ELSE log(1.0 + 1.0 * people / (1 + coalesce(topic.people, 0))) / log(1.0 + people) END AS rarity
WITH topic, best, CASE WHEN rarity > 1.0 THEN 1.0 ELSE rarity END AS rarity
RETURN topic.id AS topicId, best.strength AS weight, best.how AS how, best.through AS throughId, best.tie.note AS note, rarity,
  CASE WHEN best.tie IS NOT NULL THEN {source: coalesce(best.tie.source, best.tie.by), people: best.tie.people,
    challenges: best.tie.challenges} END AS origin,
  coalesce(topic.people, 0) AS people,
  CASE WHEN best.through IS NULL THEN coalesce(topic.vocabulary, []) ELSE [] END AS vocabulary
ORDER BY weight * rarity DESC, topic.key
LIMIT 30
