// What came of this delivery?
MATCH (delivery:Delivery {id: $id})
RETURN delivery.id AS id, delivery.kind AS kind, delivery.at AS at, delivery.attempts AS attempts,
  delivery.outcome AS outcome, delivery.status AS status, delivery.problem AS problem, delivery.triedAt AS triedAt,
  delivery.dueAt AS dueAt
