// Which ties run between these nodes?
UNWIND $ids AS id
MATCH (from:Person|Topic|Discipline|Challenge|Program|Cohort|Session {id: id})-[tie:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]->(to)
WHERE to.id IN $ids
RETURN from.id AS fromId, to.id AS toId, type(tie) AS kind, tie.strength AS strength, tie.origin AS origin
ORDER BY kind, fromId, toId
