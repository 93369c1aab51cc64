// The hashes of those who left.
MATCH (stone:Tombstone)
RETURN stone.hash AS hash
