// Which ties run between these nodes? None to somebody hidden.
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session)
WHERE node.id IN $ids AND coalesce(node.visibility, 'EVERYONE') = 'EVERYONE'
WITH collect(node) AS nodes
UNWIND nodes AS from
MATCH (from)-[tie:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]->(to)
WHERE to.id IN $ids AND coalesce(to.visibility, 'EVERYONE') = 'EVERYONE'
RETURN from.id AS fromId, to.id AS toId, type(tie) AS kind, tie.strength AS strength, tie.origin AS origin,
  tie.since AS since, tie.level AS level, tie.note AS note,
  CASE WHEN tie:KNOWS_ABOUT THEN nullIf(reduce(all = '', one IN tie.evidence | all + CASE all WHEN '' THEN '' ELSE '; ' END + one), '') ELSE tie.evidence END AS evidence
ORDER BY kind, fromId, toId
