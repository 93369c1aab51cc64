// Is there anything of which was never told for whom it is, as a migration leaves it until the refresh after it, and nobody
// importing now?
RETURN EXISTS { MATCH (work:Challenge|Session) WHERE work.audience IS NULL AND NOT work:ListedWork }
  OR EXISTS { MATCH (topic:Topic) WHERE topic.audience IS NULL AND NOT topic:ListedTopic }
  OR EXISTS { MATCH (person:Person) WHERE person.audience IS NULL AND NOT person:ListedPerson }
    AND NOT EXISTS { MATCH (last:LastRefresh) WHERE last.token IS NOT NULL } AS isUnfinished
