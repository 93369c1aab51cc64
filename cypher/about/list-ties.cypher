// What ties this person to whom or what, those that they took away included? Whoever or whatever they may not see has no
// name here; nor what they said is not theirs and is somebody else’s by now.
MATCH (me:Person {id: $personId})-[tie:KNOWS_ABOUT|INTERESTED_IN|HAS_GOAL|HAS_QUESTION|HAS_NEED|POSES|HELPED_WITH|LED|ATTENDED|MEMBER_OF|CONNECTED|DENIES]-(other)
WHERE startNode(tie) = me OR type(tie) = 'CONNECTED'
WITH tie, coalesce(tie.what, type(tie)) AS what, other,
  NOT other:Person AND NOT other:Challenge AND NOT other:Session
      AND NOT (type(tie) = 'DENIES' AND EXISTS { (other)<-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]-() })
    OR type(tie) = 'DENIES' AND tie.what = 'POSES'
    OR other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles) AS isSeen
RETURN what, CASE WHEN isSeen THEN other.id END AS otherId, CASE WHEN isSeen THEN other.key END AS key,
  CASE WHEN isSeen THEN coalesce(other.name, other.title, other.statement) END AS title,
  tie.level AS level, tie.saidLevel AS saidLevel, coalesce(tie.words, []) AS words, coalesce(tie.sources, []) AS sources,
  CASE WHEN tie.evidence IS NULL THEN [] WHEN tie.evidence IS :: STRING THEN [tie.evidence] ELSE tie.evidence END AS evidence,
  coalesce(tie.since, other.date, other.createdAt) AS since, tie.until AS until, coalesce(tie.roles, []) AS roles, tie.origin AS origin,
  tie.requestId AS requestId, coalesce(tie.isOwnWord, false) AS isOwnWord, tie.deniedOn AS deniedOn,
  coalesce(tie.told, CASE WHEN NOT other:Person AND NOT other:Topic AND NOT other:Cohort THEN other.told END) AS told
ORDER BY what, level DESC, since IS NULL, since DESC, title, otherId
