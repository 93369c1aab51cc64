// Which ties run between these nodes? None to somebody hidden.
MATCH (from:Person|Topic|Discipline|Challenge|Program|Cohort|Session)
WHERE from.id IN $ids
WITH collect(from) AS nodes
UNWIND nodes AS from
MATCH (from)-[tie:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]->(to)
WHERE to.id IN $ids AND all(end IN [from, to] WHERE (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles))
    AND (NOT tie:KNOWS_ABOUT|INTERESTED_IN OR (end.expertiseAudience IS NULL OR any(circle IN end.expertiseAudience WHERE circle IN $circles)))
    AND (NOT tie:CONNECTED OR (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
      OR any(one IN [from, to] WHERE 'person:' + one.id IN $circles)))
RETURN from.id AS fromId, to.id AS toId, type(tie) AS kind, tie.strength AS strength, tie.origin AS origin,
  tie.since AS since, tie.level AS level, tie.note AS note,
  CASE WHEN tie:KNOWS_ABOUT THEN nullIf(reduce(all = '', one IN tie.evidence | all + CASE all WHEN '' THEN '' ELSE '; ' END + one), '') ELSE tie.evidence END AS evidence
ORDER BY kind, fromId, toId
