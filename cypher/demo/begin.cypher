// Notes that the graph is being filled with the demo program, so that a killed start is finished by the next.
MERGE (:Unfinished {what: 'demo'})
