// Is anybody here, and was filling the graph with the demo program begun but not finished?
OPTIONAL MATCH (person:Person)
WITH person LIMIT 1
OPTIONAL MATCH (begun:Unfinished {what: 'demo'})
RETURN person IS NOT NULL AS hasPeople, begun IS NOT NULL AS isUnfinished
LIMIT 1
