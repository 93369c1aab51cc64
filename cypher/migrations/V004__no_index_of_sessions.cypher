// Since V002 the titles of sessions are found by another index, and nobody searched their descriptions by this one.
DROP INDEX session_texts IF EXISTS;
