// Brings back what a person took away, with all it said; where it is there again meanwhile, that stays. A goal,
// question or need that is somebody else’s by now does not come back.
MATCH (me:Person {id: $personId})
SET me.lock = true
REMOVE me.lock
WITH me
MATCH (me)-[denial:DENIES {what: $what}]->(other {id: $otherId})
WHERE NOT EXISTS { MATCH (other)<-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]-(owner) WHERE owner <> me }
WITH me, denial, other, properties(denial) AS said
DELETE denial
WITH me, other, said WHERE NOT EXISTS { MATCH (me)-[tie]-(other) WHERE type(tie) = $what }
CREATE (me)-[tie:$($what)]->(other)
SET tie = said
REMOVE tie.what, tie.deniedOn
RETURN me.id AS id
