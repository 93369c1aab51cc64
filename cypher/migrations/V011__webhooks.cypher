// Addresses that are told of introductions, what each is told, and how far events were read for them. A delivery is due
// until it was taken there or given up.
CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delivery_id IF NOT EXISTS FOR (n:Delivery) REQUIRE n.id IS UNIQUE;
// To which address, and of what it tells: one delivery for each, however often events are read.
CREATE CONSTRAINT delivery_key IF NOT EXISTS FOR (n:Delivery) REQUIRE n.key IS UNIQUE;
CREATE INDEX delivery_due IF NOT EXISTS FOR (n:Delivery) ON (n.dueAt);
CREATE INDEX delivery_ended IF NOT EXISTS FOR (n:Delivery) ON (n.endedAt);
CREATE CONSTRAINT delivery_cursor_key IF NOT EXISTS FOR (n:DeliveryCursor) REQUIRE n.key IS UNIQUE;
