// Remembers that somebody left, by hashes of the key of their source and of their address, which lead to nobody.
UNWIND $hashes AS hash
MERGE (stone:Tombstone {hash: hash})
  ON CREATE SET stone.together = $together, stone.on = $today
