// What was worked out of this person from the rest of the graph?
MATCH (me:Person {id: $personId})
RETURN me.profile AS profile, me.community AS community,
  COUNT { MATCH (other:Person) WHERE other.community = me.community AND other <> me AND me.connectionsAudience IS NULL
    AND other.connectionsAudience IS NULL } AS others
