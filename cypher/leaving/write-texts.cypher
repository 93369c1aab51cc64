// Writes what others said anew, without the name of somebody who leaves. What a challenge is found by is made anew by the
// refresh that follows.
UNWIND $rows AS row
MATCH (one:Request|Event|Pitch|Rule|Proposal|Challenge {id: row.id})
SET one[row.field] = CASE row.field WHEN 'texts' THEN row.texts ELSE row.texts[0] END
FOREACH (challenge IN CASE WHEN one:Challenge THEN [one] ELSE [] END | REMOVE challenge.text)
