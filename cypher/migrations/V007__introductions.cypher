// A request, what happened to it, what was pitched, the rules a program made of reasons, and which repeated mutations are
// done. Every uniqueness that a rule promises is a constraint, because two servers may write at once.
CREATE CONSTRAINT request_id IF NOT EXISTS FOR (n:Request) REQUIRE n.id IS UNIQUE;
// Learner, expert and challenge while the request is open; nothing afterwards.
CREATE CONSTRAINT request_open IF NOT EXISTS FOR (n:Request) REQUIRE n.open IS UNIQUE;
CREATE INDEX request_due IF NOT EXISTS FOR (n:Request) ON (n.dueAt);
CREATE INDEX request_reminder IF NOT EXISTS FOR (n:Request) ON (n.remindAt);
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
// The order of all events, by which a stream goes on where it broke off; the order within a request has no gaps.
CREATE CONSTRAINT event_order IF NOT EXISTS FOR (n:Event) REQUIRE n.order IS UNIQUE;
CREATE CONSTRAINT event_sequence IF NOT EXISTS FOR (n:Event) REQUIRE (n.requestId, n.sequence) IS UNIQUE;
CREATE CONSTRAINT event_count_key IF NOT EXISTS FOR (n:EventCount) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT pitch_id IF NOT EXISTS FOR (n:Pitch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pitch_version IF NOT EXISTS FOR (n:Pitch) REQUIRE (n.requestId, n.version) IS UNIQUE;
CREATE CONSTRAINT rule_id IF NOT EXISTS FOR (n:Rule) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT done_key IF NOT EXISTS FOR (n:Done) REQUIRE n.key IS UNIQUE;
