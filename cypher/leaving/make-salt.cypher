// With what are the names of those who left hashed here? With this, unless something else was made before.
MATCH (instance:Instance {key: 'peergraph'})
SET instance.salt = coalesce(instance.salt, $salt)
RETURN instance.salt AS salt
