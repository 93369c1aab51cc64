// With what are the names of those who left hashed here, and did anybody?
MATCH (instance:Instance {key: 'peergraph'})
RETURN instance.salt AS salt, EXISTS { (:Tombstone) } AS isAnybody
