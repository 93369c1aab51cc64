// Which challenge has this id or key?
CALL () {
  MATCH (challenge:Challenge {id: $id})
  RETURN challenge
  UNION
  MATCH (challenge:Challenge {key: $key})
  RETURN challenge
}
WITH challenge WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
RETURN challenge.id AS id, challenge.key AS key, challenge.title AS title, challenge.statement AS statement,
  challenge.outcome AS outcome, challenge.status AS status, challenge.createdAt AS createdAt
