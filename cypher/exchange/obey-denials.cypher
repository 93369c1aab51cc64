// Takes away what this import brought although whoever it is of said meanwhile that it isn’t so.
MATCH (me:Person)-[denial:DENIES]->(other)
MATCH (me)-[tie]-(other) WHERE type(tie) = denial.what
DELETE tie
