// Keeps beside each challenge and session the one text by which it is found: title, what it says, and its topics. The
// title stands there twice, because its words say most of what it is about. One that was said otherwise while this was read
// is left to the refresh after that.
MATCH (work:Challenge|Session)
WHERE $works IS NULL OR work.key IN $works
CALL (work) {
  WITH work, [work.title, coalesce(work.statement, work.description, ''), coalesce(work.outcome, ''), coalesce(work.ownWords, [])] AS said
  WITH work, said, COLLECT { MATCH (work)-[:ABOUT]->(topic:Topic) RETURN topic.name ORDER BY topic.key } AS topics
  WITH work, said, topics, reduce(all = said[0] + '\n' + said[0], part IN said[1..3] + topics + said[3] |
    CASE WHEN part = '' THEN all ELSE all + '\n' + part END) AS text
  WITH work, said, topics, text WHERE work.text IS NULL OR work.text <> text
  SET work.lock = true
  REMOVE work.lock
  WITH work, text
  WHERE said = [work.title, coalesce(work.statement, work.description, ''), coalesce(work.outcome, ''), coalesce(work.ownWords, [])]
    AND topics = COLLECT { MATCH (work)-[:ABOUT]->(topic:Topic) RETURN topic.name ORDER BY topic.key }
  SET work.text = text
} IN TRANSACTIONS OF 2000 ROWS
