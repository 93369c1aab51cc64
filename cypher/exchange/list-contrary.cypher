// For which of these would a topic become a part of one that is a part of it already?
UNWIND $rows AS row
MATCH (topic:Topic {key: row.from})
WHERE EXISTS { (topic)<-[:BROADER*1..10]-(:Topic {key: row.to}) }
RETURN row.from AS from, row.to AS to
