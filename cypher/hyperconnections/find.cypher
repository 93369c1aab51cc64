// Who outside the own network can help with these topics and these words, and how well by each part of the score?
// Not those who ask the same themselves, nor those who only share a word with it, by knowing its false friend.
//
// Relevance first, over everybody, from three kinds of evidence, each 0 to 1: what they say they know (topics add up as
// chances do, 1 - Π (1 - gain), gain = weight of the topic × its rarity × how well it is known), the words of their
// profile, and the work they did (their challenges and sessions, the likest counting most: Σ likeness × 0.7^rank). Each
// is relative to the best candidate, and counts as far as that best one convinces: a text by how many of the words it
// holds, weighed by rarity (0.25 × ln(1 + N) a word, eight words at most), topics by what somebody who works with the
// strongest would have. Older work fades by half in five years, work of n people says 1 / ⁴√n of each, and a question posed
// counts less than an answer given, and what the asker posed says nothing new to them; of several parts in one work the first in the alphabet is told of: having helped comes
// before having asked. What counts how much is $weights, see weights.ts.
//
// Only once that has an order is anybody looked at closely, and only from the top: whether they may be seen, are away or
// known already. Distance, novelty and the rest are worked out for the most relevant ones only, and an introduction over
// more than four connections counts as out of reach: the distance is null then. What order the parts make is in score.ts.
OPTIONAL MATCH (me:Person {id: $personId})
WITH me,
  COLLECT {
    UNWIND $topics AS need
    WITH need WHERE need.throughId IS NULL
    MATCH (:Topic {id: need.topicId})-[:FALSE_FRIEND]-(friend:Topic)
    RETURN DISTINCT friend
  } AS friends,
  COLLECT {
    WITH me WHERE me IS NOT NULL RETURN me AS one
    UNION
    MATCH (me)-[:CONNECTED]-(one:Person) WHERE (all(end IN [me, one] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))) OR any(end IN [me, one] WHERE 'person:' + end.id IN $circles))
    RETURN one
    UNION
    MATCH (one:Person)-[:POSES]->(:Challenge {id: $challengeId}) RETURN one
    UNION
    MATCH (:Goal|Question|Need {id: $needId})<-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]-(one:Person) RETURN one
    UNION
    MATCH (me)-[:MEMBER_OF]->(cohort:Cohort) WHERE $outside = 'COHORT'
    WITH cohort ORDER BY cohort.starts DESC, cohort.key LIMIT 1
    MATCH (cohort)<-[:MEMBER_OF]-(one:Person) RETURN one
  } AS own,
  COLLECT {
    MATCH (me)-[:KNOWS_ABOUT]->(:Topic)-[:PART_OF]->(discipline:Discipline) WHERE (me.expertiseAudience IS NULL OR any(circle IN me.expertiseAudience WHERE circle IN $circles))
    RETURN DISTINCT discipline
  } AS disciplines,
  COLLECT { MATCH (me)-[:CONNECTED*0..2]-(one:Person) RETURN DISTINCT one } AS around
CALL (me, own) {
  UNWIND $topics AS need
  WITH need.topicId AS topicId,
    [level IN range(0, 5) | log(1 - 0.95 * need.weight * need.rarity * (0.5 + 0.1 * level))] AS doubts
  MATCH (:Topic {id: topicId})<-[knows:KNOWS_ABOUT]-(person)
  WITH person, sum(doubts[toInteger(knows.level)]) AS doubt
  ORDER BY doubt
  WITH person, doubt
  WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles)) AND NOT coalesce(person.paused, false)
    AND ($amongKeys IS NULL OR person.key IN $amongKeys)
    AND NOT person IN own AND ($outside <> 'COMMUNITY' OR me IS NULL OR person.community <> me.community)
  ORDER BY doubt, person.key
  LIMIT toInteger($hits)
  RETURN person, 1 - exp(doubt) AS topical, 0.0 AS profile, null AS work
  UNION ALL
  WITH me, own WHERE $profileQuery <> ''
  CALL db.index.fulltext.queryNodes('person_texts', $profileQuery) YIELD node AS person, score
  WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles)) AND NOT coalesce(person.paused, false)
    AND ($amongKeys IS NULL OR person.key IN $amongKeys)
    AND NOT person IN own AND ($outside <> 'COMMUNITY' OR me IS NULL OR person.community <> me.community)
  RETURN person, 0.0 AS topical, score AS profile, null AS work
  LIMIT toInteger($hits)
  UNION ALL
  WITH me, own WHERE $workQuery <> ''
  CALL db.index.fulltext.queryNodes('work_texts', $workQuery, {limit: 101}) YIELD node, score
  WHERE node.id <> $challengeId AND NOT EXISTS { (me)-[:POSES]->(node) }
    AND (node.audience IS NULL OR any(circle IN node.audience WHERE circle IN $circles))
  MATCH (node)<-[part:HELPED_WITH|LED|POSES]-(person:Person)
  WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles)) AND NOT coalesce(person.paused, false)
    AND ($amongKeys IS NULL OR person.key IN $amongKeys)
    AND NOT person IN own AND ($outside <> 'COMMUNITY' OR me IS NULL OR person.community <> me.community)
  WITH person, node, score, CASE type(part) WHEN 'POSES' THEN 'POSED' WHEN 'LED' THEN 'LED' ELSE 'HELPED' END AS part
  WITH person, node, score, min(part) AS part
  RETURN person, 0.0 AS topical, 0.0 AS profile, {id: node.id, part: part, score: score,
    worth: score * CASE part WHEN 'POSED' THEN $weights.posed ELSE 1.0 / COUNT { (node)<-[:HELPED_WITH|LED]-(one) WHERE (one.audience IS NULL OR any(circle IN one.audience WHERE circle IN $circles)) } ^ $weights.joint END
    * 0.5 ^ (duration.inDays(date(coalesce(node.createdAt, node.date, $today)), date($today)).days / $weights.halfLife)} AS work
}
WITH me, friends, around, disciplines, person, sum(topical) AS topical, sum(profile) AS profile, collect(work) AS works
WHERE topical > 0 OR works <> [] OR friends = []
  OR NOT EXISTS { MATCH (person)-[:KNOWS_ABOUT]->(known:Topic) WHERE known IN friends AND (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles)) }
WITH me, around, disciplines, person, topical, profile, COLLECT {
  UNWIND works AS work
  WITH work ORDER BY work.worth DESC, work.id LIMIT 10
  RETURN work
} AS works
WITH me, around, disciplines, person, topical, profile, works,
  reduce(sum = 0.0, rank IN range(0, size(works) - 1) | sum + works[rank].worth * 0.7 ^ rank) AS work
WITH me, around, disciplines, max(topical) AS bestTopical, max(profile) AS bestProfile, max(work) AS bestWork,
  max(CASE WHEN works = [] THEN 0.0 ELSE works[0].score END) AS bestScore,
  collect({person: person, topical: topical, profile: profile, work: work, works: works}) AS candidates
WITH me, around, disciplines, candidates, bestTopical, bestProfile, bestWork, bestScore,
  $weights.doubt * 0.25 * $length * log(1 + COUNT { (:ListedPerson) }) AS profileWords,
  $weights.doubt * 0.25 * $length * log(1 + COUNT { (:ListedWork) }) AS workWords,
  $weights.doubt * 0.76 * reduce(most = 0.0, need IN $topics | CASE WHEN need.weight * need.rarity > most THEN need.weight * need.rarity ELSE most END) AS topicalWords
WITH me, around, disciplines, candidates, bestScore,
  CASE WHEN bestTopical > 0 THEN $weights.topical / CASE WHEN topicalWords > bestTopical THEN topicalWords ELSE bestTopical END ELSE 0.0 END AS topicalWeight,
  CASE WHEN bestProfile > 0 THEN $weights.profile / CASE WHEN profileWords > bestProfile THEN profileWords ELSE bestProfile END ELSE 0.0 END AS profileWeight,
  CASE WHEN bestWork > 0 THEN $weights.work / bestWork * CASE WHEN workWords > bestScore THEN bestScore / workWords ELSE 1.0 END ELSE 0.0 END AS workWeight,
  CASE WHEN workWords > bestScore THEN workWords ELSE bestScore END AS alike
UNWIND candidates AS candidate
WITH me, around, disciplines, candidate.person AS person,
  [rank IN range(0, size(candidate.works[..3]) - 1) WHERE candidate.works[rank].score > 0.5 * alike |
    {id: candidate.works[rank].id, part: candidate.works[rank].part, gain: workWeight * candidate.works[rank].worth * 0.7 ^ rank}] AS works,
  {topical: topicalWeight * candidate.topical, profile: profileWeight * candidate.profile} AS parts,
  topicalWeight * candidate.topical + profileWeight * candidate.profile + workWeight * candidate.work AS relevance
ORDER BY relevance DESC, person.key
LIMIT toInteger($pool)
// Most are further away than four: whoever is not has somebody within two steps who is within two steps of the asker too.
CALL (me, person, around) {
  WITH me, person, around WHERE EXISTS { MATCH (person)-[:CONNECTED*0..2]-(between:Person) WHERE between IN around }
  MATCH path = allShortestPaths((me)-[:CONNECTED*..4]-(person))
  WHERE all(step IN nodes(path) WHERE (step.connectionsAudience IS NULL OR any(circle IN step.connectionsAudience WHERE circle IN $circles)))
  WITH path, reduce(least = 1.0, tie IN relationships(path) | CASE WHEN tie.strength < least THEN tie.strength ELSE least END) AS weakest,
    reduce(sum = 0.0, tie IN relationships(path) | sum + tie.strength) AS total
  ORDER BY weakest DESC, total DESC, reduce(keys = '', step IN nodes(path) | keys + ' ' + step.key)
  LIMIT 1
  RETURN collect({distance: length(path), weakest: weakest, broker: nodes(path)[-2]}) AS near
}
WITH me, disciplines, person, works, parts, relevance, head(near) AS way
WITH me, disciplines, person, works, parts, relevance, way,
  COLLECT {
    MATCH (person)-[:KNOWS_ABOUT]->(:Topic)-[:PART_OF]->(discipline:Discipline) WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
    RETURN DISTINCT discipline
  } AS theirs,
  coalesce(person.capacity, 2) AS capacity,
  COUNT { MATCH (person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-(other)
    WHERE tie.since >= $monthAgo AND NOT EXISTS { (person)<-[:FROM]-(:Request {id: tie.requestId}) } AND (other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles)) }
    + COUNT { (person)<-[:TO]-(open:Request)-[:FROM]->(other) WHERE open.open IS NOT NULL AND (other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles)) } AS asked,
  HEAD(COLLECT {
    MATCH (person)-[member:MEMBER_OF]->(cohort:Cohort)
    WHERE any(role IN member.roles WHERE role IN ['expert', 'mentor'])
    WITH cohort ORDER BY cohort.starts DESC, cohort.key LIMIT 1
    RETURN 1.0 / (1 + coalesce(cohort.later, 0))
  }) AS offered
WITH me, disciplines, person, works, parts, relevance, way, theirs, offered, asked,
  CASE WHEN capacity > asked THEN capacity - asked ELSE 0 END AS room
RETURN person.id AS personId, person.key AS key, relevance,
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
  room / (room + 1.0) * (1 - $weights.offered * (1 - coalesce(offered, 0.0))) AS availability,
  way.distance AS distance, works, parts.topical AS topical, parts.profile AS profile, asked, room,
  CASE
    WHEN person.component <> me.component THEN 'COMPONENT'
    WHEN disciplines <> [] AND theirs <> [] AND none(one IN theirs WHERE one IN disciplines) THEN 'DISCIPLINE'
  END AS fromOutside
ORDER BY relevance DESC, key
