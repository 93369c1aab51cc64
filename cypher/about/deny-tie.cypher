// Takes away what a person says isn’t so, and keeps it aside with all it said, so that no import brings it back and the
// person can. A goal, question or need that is nobody’s is for nobody else.
MATCH (me:Person {id: $personId})
SET me.lock = true
REMOVE me.lock
WITH me
MATCH (me)-[tie:KNOWS_ABOUT|INTERESTED_IN|HAS_GOAL|HAS_QUESTION|HAS_NEED|POSES|HELPED_WITH|LED|ATTENDED|MEMBER_OF|CONNECTED]-(other)
WHERE type(tie) = $what AND other.id = $otherId
MERGE (me)-[denial:DENIES {what: $what}]->(other)
SET denial += properties(tie), denial.deniedOn = $today
FOREACH (_ IN CASE WHEN other:Goal OR other:Question OR other:Need THEN [1] ELSE [] END | SET other.audience = ['person:' + me.id])
DELETE tie
RETURN me.id AS id
