// Writes what others said anew, without the name of somebody who leaves.
UNWIND $rows AS row
MATCH (one:Request|Event|Pitch|Rule|Proposal {id: row.id})
SET one[row.field] = CASE row.field WHEN 'texts' THEN row.texts ELSE row.texts[0] END
