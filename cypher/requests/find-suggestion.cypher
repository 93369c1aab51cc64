// Whom did the expert of this request suggest instead, as far as whoever asks may see both, and what did they say of them?
MATCH (:Request {id: $requestId})<-[:OF]-(event:Event {kind: 'SUGGESTED'})
MATCH (by:Person {id: event.byId}) WHERE (by.audience IS NULL OR any(circle IN by.audience WHERE circle IN $circles))
MATCH (other:Person {id: event.otherId}) WHERE (other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles))
RETURN by.id AS byId, other.id AS suggestedId, coalesce(event.note, '') AS note
