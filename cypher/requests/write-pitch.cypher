// Keeps one more version of the pitch of a request; sentences and what they cite stand side by side.
MATCH (request:Request {id: $requestId})
CREATE (pitch:Pitch {id: $id, requestId: $requestId, version: $version})-[:PITCHES]->(request)
SET pitch.texts = $texts, pitch.cites = $cites, pitch.minutes = $minutes, pitch.reading = $reading,
  pitch.readingUrl = $readingUrl, pitch.byId = $byId, pitch.at = $at
