// What did this person try already to reach that one for this challenge: who was asked to introduce, were the facilitators,
// was the other ever asked themself, and is one of the requests open?
MATCH (:Person {id: $learnerId})<-[:FROM]-(request:Request {challengeId: $challengeId})-[:TO]->(:Person {id: $expertId})
WITH collect(request) AS requests
RETURN reduce(ids = [], one IN requests | ids + one.triedIds) AS ids,
  any(one IN requests WHERE one.way = 'FACILITATOR' OR one.programId IN one.triedIds) AS facilitators,
  any(one IN requests WHERE one.wasPitched AND one.state IN ['DECLINED', 'EXPIRED', 'WITHDRAWN']) AS wasAsked,
  any(one IN requests WHERE one.open IS NOT NULL) AS isOpen
