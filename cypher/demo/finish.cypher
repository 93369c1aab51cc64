// Notes that the demo program is complete, and how many people it brought.
MATCH (begun:Unfinished {what: 'demo'})
DELETE begun
MERGE (instance:Instance {key: 'peergraph'})
SET instance.demoPeople = COUNT { (:Person) }
