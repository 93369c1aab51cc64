// What does a search start from: what its challenge, goal, question or need says and which topics that names, which of its
// topics there are, whether there is whom it is for, and which words many profiles hold, how many of how many?
OPTIONAL MATCH (common:CommonWords {id: 'profiles'})
RETURN
  COLLECT {
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
    WITH ask WHERE (ask.audience IS NULL OR any(circle IN ask.audience WHERE circle IN $circles))
    RETURN {
      text: reduce(all = coalesce(ask.title + '. ', ''), words IN [ask.statement] + coalesce(ask.ownWords, []) | all + coalesce(words + ' ', '')),
      topicIds: COLLECT { MATCH (ask)-[about:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY about.weight DESC, topic.key }
    }
  } AS asks,
  COLLECT {
    UNWIND $topicIds AS id
    MATCH (topic:Topic {id: id})
    WHERE (topic.audience IS NULL OR any(circle IN topic.audience WHERE circle IN $circles))
    RETURN topic {.id, .name}
  } AS topics,
  EXISTS { MATCH (person:Person {id: $personId}) WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles)) } AS isSomebody,
  CASE WHEN common IS NULL THEN null ELSE common {.words, .counts, .people} END AS common
