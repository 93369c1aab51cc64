// When were the two of this request introduced, what time did they set last for their first call, in which time zone, and
// how often did they set one?
MATCH (request:Request {id: $requestId})<-[:OF]-(accepted:Event {kind: 'ACCEPTED'})
RETURN accepted.at AS acceptedAt,
  COUNT { (request)<-[:OF]-(:Event {kind: 'CALL_SET'}) } AS times,
  HEAD(COLLECT {
    MATCH (request)<-[:OF]-(set:Event {kind: 'CALL_SET'})
    RETURN {startsAt: set.until, timeZone: set.timeZone} ORDER BY set.sequence DESC
  }) AS last
