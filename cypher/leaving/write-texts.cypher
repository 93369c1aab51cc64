// Writes what others said anew, without the name of somebody who leaves.
UNWIND $rows AS row
MATCH (one:Request|Event|Rule|Proposal {id: row.id})
SET one[row.field] = row.text
