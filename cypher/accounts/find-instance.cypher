// Is there an administrator, is the instance its keeper’s alone, because nobody has an account that is no demo’s, and
// may anybody go on as one of the demo’s people, because also everybody here was brought by the demo?
MATCH (instance:Instance {key: 'peergraph'})
RETURN EXISTS { (:Account)-[:HAS_ROLE {role: 'ADMIN'}]->(instance) } AS hasAdmin,
  NOT EXISTS { MATCH (real:Account) WHERE real.demo IS NULL } AS isKeepers,
  coalesce(instance.demoPeople = COUNT { (:Person) }, false)
    AND NOT EXISTS { MATCH (other:Account) WHERE other.demo IS NULL } AS isDemo
