// Notes that all that was written has been derived from, and that so many people were touched; unless somebody else began to write.
MATCH (last:LastRefresh {token: $token})
SET last.touched = last.touched + toInteger($touched), last.token = null,
  last.seenPeople = COUNT { (:Person) }, last.seenConnections = COUNT { ()-[:CONNECTED]->() }
