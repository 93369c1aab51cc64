// Forgets an address with everything that was or would be told to it.
MATCH (webhook:Webhook {id: $id})
OPTIONAL MATCH (webhook)<-[:TO]-(delivery:Delivery)
DETACH DELETE webhook, delivery
