// Writes what others said anew, without the name of somebody who leaves; a challenge is found by its new words.
UNWIND $rows AS row
MATCH (one:Request|Event|Pitch|Rule|Proposal|Challenge {id: row.id})
SET one[row.field] = CASE row.field WHEN 'texts' THEN row.texts ELSE row.texts[0] END
WITH DISTINCT one
WHERE one:Challenge
SET one.text = reduce(all = one.title + '\n' + one.title,
  part IN [coalesce(one.statement, ''), coalesce(one.outcome, '')] | CASE WHEN part = '' THEN all ELSE all + '\n' + part END)
