// What are these cohorts' challenges, open ones first, of those the newest?
UNWIND $ids AS id
MATCH (:Cohort {id: id})<-[:IN]-(challenge:Challenge)
WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
WITH id, challenge ORDER BY challenge.status = 'OPEN' DESC, coalesce(challenge.createdAt, '') DESC, challenge.title, challenge.key
RETURN id AS ownerId, challenge.id AS id
