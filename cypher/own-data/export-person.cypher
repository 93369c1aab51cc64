// Everything that is kept of this person: what it holds itself, what the sources say beside, and each tie with what it says
// and, where it is theirs, what is at its other end. Of others there is the key and the name, where they may be seen.
MATCH (me:Person {id: $personId})
OPTIONAL MATCH (me)-[:CORRECTS]->(said:Said)
RETURN me {.*, lock: null} AS person, said {.*} AS said, COLLECT {
  MATCH (me)-[tie:KNOWS_ABOUT|INTERESTED_IN|HAS_GOAL|HAS_QUESTION|HAS_NEED|POSES|HELPED_WITH|LED|ATTENDED|MEMBER_OF|CONNECTED|DENIES]-(other)
  WITH tie, other, other:Goal OR other:Question OR other:Need OR other:Challenge AND (type(tie) = 'POSES' OR tie.what = 'POSES') AS isOwn,
    NOT other:Person AND NOT other:Challenge OR other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles) AS isSeen
  RETURN {
    tie: type(tie), says: tie {.*, pair: null, path: null, brokerId: null, pitchId: null},
    with: CASE WHEN isOwn THEN other {.*} WHEN isSeen THEN {key: other.key, name: coalesce(other.name, other.title)} END,
    topics: CASE WHEN isOwn THEN [(other)-[:ABOUT]->(topic:Topic) | topic.name] ELSE [] END
  } AS told ORDER BY type(tie), other.key
} AS ties
