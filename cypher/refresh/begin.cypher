// Notes that everything is about to be derived anew, from this many people. What an earlier refresh counted holds no more.
CALL () {
  MATCH (former:LastRefresh)
  DELETE former
}
WITH COUNT { (person:Person) WHERE coalesce(person.chosenVisibility, person.visibility, 'EVERYONE') = 'EVERYONE' } AS people
CREATE (:LastRefresh {token: $token, people: people, touched: 0})
RETURN people
