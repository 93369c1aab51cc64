// Forgets that somebody left who comes back with this address.
MATCH (stone:Tombstone {hash: $hash})
MATCH (other:Tombstone {together: stone.together})
WITH DISTINCT other
DELETE other
