// Waits until every index can be used, at most 5 minutes.
CALL db.awaitIndexes(300)
