// Which challenges are there, in whatever program or none: open ones first, of those the newest?
MATCH (challenge:Challenge)
WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
WITH challenge ORDER BY challenge.status = 'OPEN' DESC, coalesce(challenge.createdAt, '') DESC, challenge.title, challenge.key
LIMIT toInteger($first)
RETURN challenge.id AS id, challenge.key AS key, challenge.title AS title, challenge.statement AS statement,
  challenge.outcome AS outcome, challenge.status AS status, challenge.createdAt AS createdAt
