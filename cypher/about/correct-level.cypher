// Writes how well a person says they know a topic, and keeps what the sources say beside; without a level, what the sources
// say counts again.
MATCH (:Person {id: $personId})-[knows:KNOWS_ABOUT]->(:Topic {id: $topicId})
SET knows.saidLevel = coalesce(knows.saidLevel, knows.level), knows.level = toInteger(coalesce($level, knows.saidLevel, knows.level))
FOREACH (_ IN CASE WHEN $level IS NULL THEN [1] ELSE [] END | SET knows.saidLevel = null)
RETURN knows.level AS level
