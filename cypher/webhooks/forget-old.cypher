// Forgets what was over before this time.
MATCH (delivery:Delivery) WHERE delivery.endedAt < $before
DETACH DELETE delivery
