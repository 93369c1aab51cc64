// Writes one record of Better Auth.
CREATE (n:AuthRecord:$($model))
SET n += $properties
RETURN n {.*} AS record
