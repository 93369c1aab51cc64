// Is there an administrator, and may anybody go on as one of the demo’s people: was everybody here brought by the demo,
// and is nobody’s account real?
MATCH (instance:Instance {key: 'peergraph'})
RETURN EXISTS { (:Account)-[:HAS_ROLE {role: 'ADMIN'}]->(instance) } AS hasAdmin,
  coalesce(instance.demoPeople = COUNT { (:Person) }, false)
    AND NOT EXISTS { MATCH (other:Account) WHERE other.demo IS NULL } AS isDemo
