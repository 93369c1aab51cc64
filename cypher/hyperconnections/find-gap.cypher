// What is missing when a search finds little: does anybody else know the ask's own topics, anybody outside the own network,
// anybody of them who is not away; which topics nobody knows, and who in the own network stands nearest to those who know
// (their topics meet). Each asks for one person only: thousands may know a topic.
OPTIONAL MATCH (me:Person {id: $personId})
WITH me, COLLECT { UNWIND $meantIds AS id MATCH (topic:Topic {id: id}) RETURN topic } AS meant,
  COLLECT {
    WITH me WHERE me IS NOT NULL RETURN me AS one
    UNION
    MATCH (one:Person)-[:POSES]->(:Challenge {id: $challengeId}) RETURN one
    UNION
    MATCH (:Goal|Question|Need {id: $needId})<-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]-(one:Person) RETURN one
  } AS askers,
  COLLECT {
    MATCH (me)-[:CONNECTED]-(one:Person) WHERE (all(end IN [me, one] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))) OR any(end IN [me, one] WHERE 'person:' + end.id IN $circles))
    RETURN one
    UNION
    MATCH (me)-[:MEMBER_OF]->(cohort:Cohort) WHERE $outside = 'COHORT'
    WITH cohort ORDER BY cohort.starts DESC, cohort.key LIMIT 1
    MATCH (cohort)<-[:MEMBER_OF]-(one:Person) RETURN one
  } AS own
RETURN
  EXISTS {
    UNWIND meant AS topic
    MATCH (topic)<-[:KNOWS_ABOUT]-(person:Person)
    WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles)) AND NOT person IN askers
  } AS isKnown,
  EXISTS {
    UNWIND meant AS topic
    MATCH (topic)<-[:KNOWS_ABOUT]-(person:Person)
    WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles)) AND NOT person IN askers AND NOT person IN own
      AND ($outside <> 'COMMUNITY' OR me IS NULL OR person.community <> me.community)
  } AS isKnownOutside,
  EXISTS {
    UNWIND meant AS topic
    MATCH (topic)<-[:KNOWS_ABOUT]-(person:Person)
    WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles)) AND NOT person IN askers AND NOT person IN own
      AND ($outside <> 'COMMUNITY' OR me IS NULL OR person.community <> me.community)
      AND NOT coalesce(person.paused, false)
  } AS isFree,
  COLLECT {
    UNWIND meant AS topic
    WITH topic WHERE NOT EXISTS {
      MATCH (topic)<-[:KNOWS_ABOUT]-(person:Person)
      WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
    }
    RETURN topic.id ORDER BY topic.key LIMIT 10
  } AS unknownTopicIds,
  COLLECT {
    MATCH (me)-[:CONNECTED]-(near:Person)-[:KNOWS_ABOUT]->(theirs:Topic)
    WHERE (all(end IN [me, near] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))) OR any(end IN [me, near] WHERE 'person:' + end.id IN $circles))
      AND (near.expertiseAudience IS NULL OR any(circle IN near.expertiseAudience WHERE circle IN $circles))
    WITH theirs, collect(near) AS knowers
    MATCH (theirs)-[:CO_OCCURS|RELATED|BROADER|MEANS_SIMILAR]-(topic:Topic)
    WHERE topic IN meant
    UNWIND knowers AS near
    WITH near, count(DISTINCT topic) AS topics
    RETURN near.id ORDER BY topics DESC, near.key LIMIT 3
  } AS frontierIds
