// A connection's pair was the two keys with a space between, which keys may hold themselves. Ids never do.
MATCH (a:Person)-[c:CONNECTED]->(b:Person)
WITH c, CASE WHEN a.id < b.id THEN a.id + ' ' + b.id ELSE b.id + ' ' + a.id END AS pair
CALL (c, pair) { SET c.pair = pair } IN TRANSACTIONS OF 10000 ROWS;
