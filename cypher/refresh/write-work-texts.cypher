// Keeps beside each challenge and session the one text by which it is found: title, what it says, and its topics. The
// title stands there twice, because its words say most of what it is about.
MATCH (work:Challenge|Session)
WHERE $works IS NULL OR work.key IN $works
CALL (work) {
  OPTIONAL MATCH (work)-[:ABOUT]->(topic:Topic)
  WITH work, topic ORDER BY topic.key
  WITH work, collect(topic.name) AS topics
  WITH work, reduce(all = work.title + '\n' + work.title,
    part IN [coalesce(work.statement, work.description, ''), coalesce(work.outcome, '')] + topics + coalesce(work.ownWords, []) |
    CASE WHEN part = '' THEN all ELSE all + '\n' + part END) AS text
  WITH work, text WHERE work.text IS NULL OR work.text <> text
  SET work.text = text
} IN TRANSACTIONS OF 2000 ROWS
