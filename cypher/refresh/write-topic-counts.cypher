// Keeps beside each topic how many people know it: the rarer, the more a match says.
MATCH (topic:Topic)
CALL (topic) {
  WITH topic, COUNT { (topic)<-[:KNOWS_ABOUT]-() } AS people
  WITH topic, people WHERE topic.people IS NULL OR topic.people <> people
  SET topic.people = people
} IN TRANSACTIONS OF 500 ROWS
