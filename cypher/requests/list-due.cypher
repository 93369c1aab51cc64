// Which open requests are past their time, or due to be reminded of, the longest waiting first; and of which introductions
// is it to be asked what came of them?
CALL () {
  MATCH (request:Request) WHERE request.dueAt <= $now
  RETURN request, 0 AS rank
  UNION ALL
  MATCH (request:Request) WHERE request.remindAt <= $now AND (request.dueAt > $now OR request.dueAt IS NULL)
  RETURN request, 1 AS rank
}
WITH request, rank ORDER BY rank, request.dueAt, request.id LIMIT toInteger($first)
RETURN request.id AS id, rank = 0 AS isOver
