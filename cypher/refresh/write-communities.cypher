// Keeps beside each person the community and the connected component they are in.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
SET person.community = toInteger(row.community), person.component = toInteger(row.component)
