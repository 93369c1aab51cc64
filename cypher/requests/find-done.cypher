// What came of the mutation that brought this key?
MATCH (done:Done {key: $key})
RETURN done.input AS input, done.requestId AS requestId, done.state AS state, done.sequence AS sequence
