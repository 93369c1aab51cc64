// Who asked to be erased is remembered by hashes alone, so that no import brings them back.
CREATE CONSTRAINT tombstone_hash IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.hash IS UNIQUE;
