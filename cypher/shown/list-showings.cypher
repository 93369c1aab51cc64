// To whom did searches show this person, the newest day first? Who asked has no id where that is not for this person.
MATCH (:Person {id: $personId})<-[:SHOWS]-(showing:Showing)
OPTIONAL MATCH (:AuthRecord {id: showing.accountId})-[:IS]->(asker:Person)
  WHERE asker.audience IS NULL OR any(circle IN asker.audience WHERE circle IN $circles)
WITH DISTINCT showing.day AS day, showing.shownAs AS shownAs, showing.about AS about, asker.id AS askerId
ORDER BY day DESC, shownAs, about, askerId
RETURN day, shownAs, about, askerId
LIMIT toInteger($first)
