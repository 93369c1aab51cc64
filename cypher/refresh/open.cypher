// Notes that an import is about to write, and asks whether all that was written before it has been derived from: nobody was
// interrupted, and nobody joined or was introduced otherwise.
MATCH (last:LastRefresh)
WITH last, last.token IS NULL AND last.seenPeople = COUNT { (:Person) }
  AND last.seenConnections = COUNT { ()-[:CONNECTED]->() } AS isSettled
SET last.token = $token
RETURN isSettled
