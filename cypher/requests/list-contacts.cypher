// How can the two of an accepted request be reached, the learner first, where each shows themself to the other and both to
// whoever asks? As long as only the demo is here, its people have the invented address that they have once somebody goes on
// as them.
MATCH (learner:Person)<-[:FROM]-(:Request {id: $requestId, state: 'ACCEPTED'})-[:TO]->(expert:Person)
UNWIND [{shown: learner, other: expert, place: 1}, {shown: expert, other: learner, place: 2}] AS part
WITH part.shown AS person, part.other AS other, part.place AS place
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
  AND (person.audience IS NULL OR any(circle IN ['person:' + other.id] + COLLECT {
    MATCH (other)-[member:MEMBER_OF]->(cohort:Cohort) WHERE member.until IS NULL OR member.until >= $today
    RETURN 'cohort:' + cohort.id AS circle
    UNION
    MATCH (other)-[member:MEMBER_OF]->(:Cohort)-[:PART_OF]->(program:Program) WHERE member.until IS NULL OR member.until >= $today
    RETURN 'program:' + program.id AS circle
    UNION
    MATCH (other)<-[:IS]-(:Account)-[held:HAS_ROLE]->(program:Program) WHERE held.role IN ['ORGANISER', 'FACILITATOR']
    UNWIND ['facilitators:' + program.id, 'program:' + program.id] AS circle
    RETURN circle
  } WHERE circle IN person.audience))
WITH collect({person: person, place: place}) AS both WHERE size(both) = 2
MATCH (instance:Instance {key: 'peergraph'})
UNWIND both AS one
WITH one.person AS person, one.place AS place, instance
RETURN person.id AS personId, coalesce([(account:Account)-[:IS]->(person) | account.email][0],
  CASE WHEN instance.demoPeople = COUNT { (:Person) } AND NOT EXISTS { MATCH (other:Account) WHERE other.demo IS NULL }
    THEN person.key + '@demo.invalid' END) AS email
ORDER BY place
