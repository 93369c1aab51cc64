// Notes that everything is about to be derived anew, from this many people. What an earlier refresh counted holds no more.
CALL () {
  MATCH (former:LastRefresh)
  DELETE former
}
WITH COUNT { (:Person) } AS people
CREATE (:LastRefresh {token: $token, people: people, touched: 0})
RETURN people
