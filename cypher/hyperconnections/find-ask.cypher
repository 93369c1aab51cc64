// What does this challenge, goal, question or need say, and which topics does it name?
CALL () {
  MATCH (ask:Challenge {id: $challengeId})
  RETURN ask
  UNION
  MATCH (ask:Goal {id: $needId})
  RETURN ask
  UNION
  MATCH (ask:Question {id: $needId})
  RETURN ask
  UNION
  MATCH (ask:Need {id: $needId})
  RETURN ask
}
RETURN reduce(all = coalesce(ask.title + '. ', ''), words IN [ask.statement] + coalesce(ask.ownWords, []) | all + coalesce(words + ' ', '')) AS text,
  COLLECT { MATCH (ask)-[about:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY about.weight DESC, topic.key } AS topicIds
