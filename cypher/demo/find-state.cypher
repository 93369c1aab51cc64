// Is anything here but marks of our own (whose labels begin with two underscores, and the first link with its audit), and was
// filling the graph with the demo program begun but not finished?
RETURN
  EXISTS {
    MATCH (node)
    WHERE NOT node:Unfinished AND NOT node:LastRefresh AND NOT node:Instance AND NOT node:Invitation AND NOT node:AuditEntry
      AND none(label IN labels(node) WHERE label STARTS WITH '__')
  } AS isUsed,
  EXISTS { MATCH (:Unfinished {what: 'demo'}) } AS isUnfinished
