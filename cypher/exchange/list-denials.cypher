// What does somebody say isn’t so of what a source says of them?
MATCH (me:Person)-[denial:DENIES]->(other)
RETURN denial.what AS what, me.key AS person, other.key AS other
