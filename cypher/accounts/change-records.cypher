// Changes or removes those of these records that still fulfil the conditions once they are locked: of many who would at
// the same time, one does. The conditions are those of list-records.
UNWIND $ids AS id
MATCH (n:AuthRecord {id: id})
SET n.lock = $token
WITH n, [c IN $conditions | {either: c.either, holds: coalesce(CASE c.operator
    WHEN 'eq' THEN (n[c.field] IS NULL AND c.value IS NULL) OR n[c.field] = c.value
    WHEN 'ne' THEN (n[c.field] IS NOT NULL AND c.value IS NULL) OR n[c.field] <> c.value
    WHEN 'lt' THEN n[c.field] < c.value
    WHEN 'lte' THEN n[c.field] <= c.value
    WHEN 'gt' THEN n[c.field] > c.value
    WHEN 'gte' THEN n[c.field] >= c.value
    WHEN 'in' THEN n[c.field] IN c.value
    WHEN 'not_in' THEN NOT n[c.field] IN c.value
    WHEN 'contains' THEN n[c.field] CONTAINS c.value
    WHEN 'starts_with' THEN n[c.field] STARTS WITH c.value
    WHEN 'ends_with' THEN n[c.field] ENDS WITH c.value
    WHEN 'eq_insensitive' THEN toLower(toString(n[c.field])) = c.value
    WHEN 'ne_insensitive' THEN toLower(toString(n[c.field])) <> c.value
    WHEN 'in_insensitive' THEN toLower(toString(n[c.field])) IN c.value
    WHEN 'not_in_insensitive' THEN NOT toLower(toString(n[c.field])) IN c.value
    WHEN 'contains_insensitive' THEN toLower(toString(n[c.field])) CONTAINS c.value
    WHEN 'starts_with_insensitive' THEN toLower(toString(n[c.field])) STARTS WITH c.value
    WHEN 'ends_with_insensitive' THEN toLower(toString(n[c.field])) ENDS WITH c.value
  END, false)}] AS tried
WHERE all(t IN tried WHERE t.either OR t.holds)
  AND (none(t IN tried WHERE t.either) OR any(t IN tried WHERE t.either AND t.holds))
SET n += $set
FOREACH (field IN keys($increment) | SET n[field] = coalesce(n[field], 0) + $increment[field])
WITH n, n {.*, lock: null} AS record
FOREACH (_ IN CASE WHEN $remove THEN [1] ELSE [] END | DETACH DELETE n)
RETURN record
