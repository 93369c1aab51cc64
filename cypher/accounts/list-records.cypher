// Which of Better Auth’s records of a model fulfil these conditions? Where one of them is that an indexed property has a
// value, `by` names it. Conditions hold all together, and of those that say `either` at least one.
CALL () {
  WITH 1 AS once WHERE $by = 'id' MATCH (n:AuthRecord {id: $value}) RETURN n
  UNION ALL
  WITH 1 AS once WHERE $by = 'ownerId' MATCH (n:AuthRecord {ownerId: $value}) RETURN n
  UNION ALL
  WITH 1 AS once WHERE $by = 'subject' MATCH (n:AuthRecord {subject: $value}) RETURN n
  UNION ALL
  WITH 1 AS once WHERE $by = 'identifier' MATCH (n:AuthRecord {identifier: $value}) RETURN n
  UNION ALL
  WITH 1 AS once WHERE $by = 'email' MATCH (n:Account {email: $value}) RETURN n
  UNION ALL
  WITH 1 AS once WHERE $by = 'token' MATCH (n:AuthSession {token: $value}) RETURN n
  UNION ALL
  WITH 1 AS once WHERE $by IS NULL MATCH (n:AuthRecord) RETURN n
}
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
WHERE $model IN labels(n)
  AND all(t IN tried WHERE t.either OR t.holds)
  AND (none(t IN tried WHERE t.either) OR any(t IN tried WHERE t.either AND t.holds))
WITH n, n[$orderBy] AS place
ORDER BY CASE WHEN $descending THEN null ELSE place END, CASE WHEN $descending THEN place END DESC
SKIP toInteger($skip) LIMIT toInteger($first)
RETURN n {.*, lock: null} AS record
