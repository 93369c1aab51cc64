// Notes that the demo program is complete.
MATCH (begun:Unfinished {what: 'demo'})
DELETE begun
