// Which versions of the pitch are there, the first one first?
MATCH (pitch:Pitch)-[:PITCHES]->(:Request {id: $requestId})
RETURN pitch.id AS id, pitch.version AS version, pitch.minutes AS minutes, pitch.reading AS reading,
  pitch.readingUrl AS readingUrl, pitch.byId AS byId, pitch.at AS at,
  [index IN range(0, size(pitch.texts) - 1) | {text: pitch.texts[index], cites: pitch.cites[index]}] AS sentences
ORDER BY version
