// For whom are these people, what they know, whom they know and what they asked for? What a person chose counts, then what
// their source says; nothing of them is for more than their profile is. An audience is a list of circles; without one,
// something is for everyone who may read here at all. Who asked to be counted before they are named, and keeps neither what
// they know nor whom they know from anybody who sees them, is a CountedPerson, unless nobody sees them. $levels are the choices from the narrowest on, with the kinds of
// circles each means, the last for everyone; $unsaid are those for goals, questions and needs where nothing is said.
//
// Each person is locked before anything of them is read: who has just hidden must not be shown by somebody who read before.
UNWIND $ids AS id
MATCH (person:Person {id: id})
SET person.lock = true
REMOVE person.lock
WITH person, COLLECT {
    MATCH (person)-[member:MEMBER_OF]->(cohort:Cohort)-[:PART_OF]->(program:Program)
    WHERE member.until IS NULL OR member.until >= $today
    RETURN {cohort: cohort.id, program: program.id} AS place ORDER BY cohort.id
  } AS places
WITH person, places, reduce(ids = [], place IN places | CASE WHEN place.program IN ids THEN ids ELSE ids + place.program END) AS programs
WITH person, {person: ['person:' + person.id], cohort: [place IN places | 'cohort:' + place.cohort],
    program: [id IN programs | 'program:' + id], facilitators: [id IN programs | 'facilitators:' + id], keeper: ['keeper']} AS circles
WITH person, circles,
  [level IN $levels | CASE WHEN level.kinds IS NOT NULL THEN reduce(all = [], kind IN level.kinds | all + circles[kind]) END] AS audiences,
  [coalesce(person.chosenVisibility, person.visibility, 'EVERYONE'), coalesce(person.expertiseVisibility, 'EVERYONE'),
    coalesce(person.connectionsVisibility, 'EVERYONE'), person.needsVisibility] AS chosen
WITH person, circles, audiences, [choice IN chosen | [rank IN range(0, size($levels) - 1) WHERE $levels[rank].visibility = choice][0]] AS ranks
WITH person, circles, audiences, ranks[0] AS profile,
  coalesce(person.counted, false) AND 0 < ranks[0] < size(audiences) - 1 AND all(rank IN ranks[1..3] WHERE rank = size(audiences) - 1) AS isCounted,
  [rank IN ranks | CASE WHEN rank > ranks[0] THEN ranks[0] ELSE rank END] AS ranks
SET person.audience = audiences[profile], person.expertiseAudience = audiences[ranks[1]], person.connectionsAudience = audiences[ranks[2]]
FOREACH (_ IN CASE WHEN person.audience IS NULL THEN [1] ELSE [] END | SET person:ListedPerson)
FOREACH (_ IN CASE WHEN person.audience IS NULL THEN [] ELSE [1] END | REMOVE person:ListedPerson)
FOREACH (_ IN CASE WHEN isCounted THEN [1] ELSE [] END | SET person:CountedPerson)
FOREACH (_ IN CASE WHEN isCounted THEN [] ELSE [1] END | REMOVE person:CountedPerson)
WITH person, CASE
    WHEN ranks[3] IS NOT NULL THEN audiences[ranks[3]]
    WHEN profile = 0 THEN audiences[0]
    ELSE reduce(all = [], kind IN $unsaid | all + circles[kind])
  END AS needsAudience
MATCH (person)-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]->(need:Goal|Question|Need)
SET need.audience = needsAudience
