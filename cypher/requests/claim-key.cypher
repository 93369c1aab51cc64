// Is this mutation new? Whoever brings the same key at the same time waits here until the first is kept or taken back.
MERGE (done:Done {key: $key})
  ON CREATE SET done.token = $token, done.input = $input, done.at = $at
RETURN done.token = $token AS isNew, done.input AS input, done.requestId AS requestId, done.state AS state,
  done.sequence AS sequence
