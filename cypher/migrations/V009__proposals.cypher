// What a facilitator has in mind for a learner: one for each learner and challenge while it is open.
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_open IF NOT EXISTS FOR (n:Proposal) REQUIRE n.open IS UNIQUE;
