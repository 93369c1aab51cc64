// Forgets who was shown to whom before this day.
MATCH (showing:Showing) WHERE showing.day < $before
CALL (showing) { DETACH DELETE showing } IN TRANSACTIONS OF 5000 ROWS
