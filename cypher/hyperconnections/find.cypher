// Who outside the own network can help with these topics and this text, and how well by each part of the score?
// Not those who ask the same themselves, nor those who only share a word with it, by knowing its false friend.
// Relevance first, over everybody: topics add up as chances do, 1 - Π (1 - gain) with gain = weight of the topic × its
// rarity × how well it is known; texts by full text, the profile's and those of the three likest challenges they worked
// on, each as far as it is above a fifth of the likest of all. Each part counts relative to the best candidate. Distance,
// novelty and the rest are worked out for the most relevant ones only, and an introduction over more than four
// connections counts as out of reach.
OPTIONAL MATCH (me:Person {id: $personId})
WITH me, [need IN $topics WHERE need.throughId IS NULL | need.topicId] AS meant,
  HEAD(COLLECT { MATCH (me)-[:MEMBER_OF]->(cohort:Cohort) RETURN cohort ORDER BY cohort.starts DESC, cohort.key LIMIT 1 }) AS cohort,
  COLLECT { MATCH (me)-[:KNOWS_ABOUT]->(:Topic)-[:PART_OF]->(discipline:Discipline) RETURN DISTINCT discipline } AS disciplines
CALL (me) {
  UNWIND $topics AS need
  MATCH (:Topic {id: need.topicId})<-[knows:KNOWS_ABOUT]-(person)
  WITH me, person, 0.95 * need.weight * need.rarity * (0.5 + 0.1 * knows.level) AS gain
  WITH me, person, 1 - exp(sum(log(1 - gain))) AS topical
  WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE' AND NOT coalesce(person.paused, false)
    AND (me IS NULL OR person <> me AND NOT EXISTS { MATCH (me)-[:CONNECTED]-(person) })
  ORDER BY topical DESC, person.key
  LIMIT toInteger($hits)
  RETURN person, topical, 0.0 AS profile, 0.0 AS work, [] AS helped
  UNION ALL
  WITH $query AS query WHERE query <> ''
  CALL db.index.fulltext.queryNodes('person_profiles', query, {limit: toInteger($hits)}) YIELD node, score
  RETURN node AS person, 0.0 AS topical, score AS profile, 0.0 AS work, [] AS helped
  UNION ALL
  WITH $query AS query WHERE query <> ''
  CALL db.index.fulltext.queryNodes('challenge_texts', query, {limit: toInteger($hits)}) YIELD node, score
  WHERE node.id <> coalesce($challengeId, '')
  WITH collect({challenge: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  WITH hit.challenge AS challenge, hit.score / best - 0.2 AS likeness
  WHERE likeness > 0
  MATCH (challenge)<-[:HELPED_WITH|POSES]-(person:Person)
  WITH DISTINCT person, challenge, likeness ORDER BY likeness DESC, challenge.key
  WITH person, collect({id: challenge.id, likeness: likeness})[..3] AS worked
  RETURN person, 0.0 AS topical, 0.0 AS profile, reduce(sum = 0.0, one IN worked | sum + one.likeness) AS work,
    [one IN worked WHERE one.likeness > 0.2 | one.id] AS helped
}
WITH me, meant, cohort, disciplines, person, sum(topical) AS topical, sum(profile) AS profile, sum(work) AS work,
  reduce(all = [], some IN collect(helped) | all + some) AS helped
WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE' AND NOT coalesce(person.paused, false)
  AND ($amongKeys IS NULL OR person.key IN $amongKeys)
  AND NOT EXISTS { MATCH (person)-[:POSES]->(:Challenge {id: $challengeId}) }
  AND NOT EXISTS { MATCH (person)-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]->(need) WHERE need.id = $needId }
  AND (topical > 0 OR work > 0
    OR NOT EXISTS { MATCH (person)-[:KNOWS_ABOUT]->(:Topic)-[:FALSE_FRIEND]-(other:Topic) WHERE other.id IN meant })
  AND (me IS NULL OR person <> me
    AND NOT EXISTS { MATCH (me)-[:CONNECTED]-(person) }
    AND ($outside <> 'COHORT' OR cohort IS NULL OR NOT EXISTS { MATCH (person)-[:MEMBER_OF]->(cohort) })
    AND ($outside <> 'COMMUNITY' OR person.community <> me.community))
WITH me, disciplines, max(topical) AS bestTopical, max(profile) AS bestProfile, max(work) AS bestWork,
  collect({person: person, topical: topical, profile: profile, work: work, helped: helped}) AS candidates
UNWIND candidates AS candidate
WITH me, disciplines, candidate.person AS person, candidate.helped AS helped,
  $topicalWeight * CASE WHEN bestTopical > 0 THEN candidate.topical / bestTopical ELSE 0.0 END
  + $profileWeight * CASE WHEN bestProfile > 0 THEN candidate.profile / bestProfile ELSE 0.0 END
  + $workWeight * CASE WHEN bestWork > 0 THEN candidate.work / bestWork ELSE 0.0 END AS relevance
ORDER BY relevance DESC, person.key
LIMIT toInteger($pool)
CALL (me, person) {
  MATCH path = allShortestPaths((me)-[:CONNECTED*..4]-(person))
  WHERE none(step IN nodes(path) WHERE coalesce(step.visibility, 'EVERYONE') <> 'EVERYONE')
  WITH path, reduce(least = 1.0, tie IN relationships(path) | CASE WHEN tie.strength < least THEN tie.strength ELSE least END) AS weakest,
    reduce(sum = 0.0, tie IN relationships(path) | sum + tie.strength) AS total
  ORDER BY weakest DESC, total DESC, reduce(keys = '', step IN nodes(path) | keys + ' ' + step.key)
  LIMIT 1
  RETURN collect({distance: length(path), weakest: weakest, broker: nodes(path)[-2]}) AS near
}
WITH me, disciplines, person, helped, relevance, head(near) AS way
WITH me, disciplines, person, helped, relevance, way,
  COLLECT { MATCH (person)-[:KNOWS_ABOUT]->(:Topic)-[:PART_OF]->(discipline:Discipline) RETURN DISTINCT discipline } AS theirs,
  coalesce(person.capacity, 2) - COUNT { MATCH (person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-() WHERE tie.since >= $monthAgo } AS room
WITH me, person, helped, relevance, way.distance AS near,
  CASE
    WHEN me IS NULL THEN 0.0
    ELSE 0.5 * CASE WHEN way IS NULL OR way.distance >= 4 THEN 1.0 ELSE (way.distance - 1) / 3.0 END
      + 0.25 * CASE WHEN person.community = me.community THEN 0.0 ELSE 1.0 END
      + 0.25 * CASE WHEN disciplines = [] OR theirs = [] THEN 0.0
          ELSE 1.0 * size([one IN theirs WHERE NOT one IN disciplines]) / size(theirs) END
  END AS novelty,
  CASE
    WHEN way IS NULL THEN 0.0
    ELSE 2.0 / way.distance * (0.5 + 0.5 * way.weakest)
      * CASE WHEN coalesce(way.broker.paused, false) OR way.broker.capacity = 0 THEN 0.5 ELSE 1.0 END
  END AS reachability,
  CASE WHEN room > 0 THEN room / (room + 1.0) ELSE 0.0 END AS availability
WITH me, person, helped, relevance, near, novelty, reachability, availability,
  relevance * (0.5 + 0.35 * ((1 - $boldness) * reachability + $boldness * novelty) + 0.15 * availability) AS score
ORDER BY score DESC, relevance DESC, person.key
LIMIT toInteger($first)
CALL (me, person, near) {
  WITH me, person, near WHERE near IS NULL AND me IS NOT NULL
  MATCH path = shortestPath((me)-[:CONNECTED*]-(person))
  WHERE none(step IN nodes(path) WHERE coalesce(step.visibility, 'EVERYONE') <> 'EVERYONE')
  RETURN collect(length(path)) AS far
}
RETURN person.id AS personId, relevance, novelty, reachability, availability, score,
  coalesce(near, head(far)) AS distance, helped AS helpedIds
ORDER BY score DESC, relevance DESC, person.key
