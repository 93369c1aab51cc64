// What signs in, what it may do where, and the record of what was done. Every node that Better Auth keeps has the label
// AuthRecord beside its own, so that one index serves for all of them.
CREATE CONSTRAINT auth_record_id IF NOT EXISTS FOR (n:AuthRecord) REQUIRE n.id IS UNIQUE;
CREATE INDEX auth_record_owner IF NOT EXISTS FOR (n:AuthRecord) ON (n.ownerId);
CREATE INDEX auth_record_subject IF NOT EXISTS FOR (n:AuthRecord) ON (n.subject);
CREATE INDEX auth_record_identifier IF NOT EXISTS FOR (n:AuthRecord) ON (n.identifier);
CREATE CONSTRAINT account_email IF NOT EXISTS FOR (n:Account) REQUIRE n.email IS UNIQUE;
CREATE CONSTRAINT auth_session_token IF NOT EXISTS FOR (n:AuthSession) REQUIRE n.token IS UNIQUE;
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_token_hash IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (n:Invitation) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT instance_key IF NOT EXISTS FOR (n:Instance) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT audit_entry_sequence IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.sequence IS UNIQUE;
// An account belongs to at most one person, and a person to at most one account.
CREATE CONSTRAINT is_account IF NOT EXISTS FOR ()-[r:IS]-() REQUIRE r.accountId IS UNIQUE;
CREATE CONSTRAINT is_person IF NOT EXISTS FOR ()-[r:IS]-() REQUIRE r.personId IS UNIQUE;
// Account, program and role: nobody has a role twice.
CREATE CONSTRAINT has_role_key IF NOT EXISTS FOR ()-[r:HAS_ROLE]-() REQUIRE r.key IS UNIQUE;
MERGE (instance:Instance {key: 'peergraph'}) SET instance.id = 'peergraph';
