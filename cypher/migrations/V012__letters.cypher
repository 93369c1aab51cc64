// What was told to whom by mail, and how far events were read for it. A letter is due until it was sent or given up.
CREATE CONSTRAINT letter_id IF NOT EXISTS FOR (n:Letter) REQUIRE n.id IS UNIQUE;
// Whom it is to and of what it tells: one letter for each, however often events are read.
CREATE CONSTRAINT letter_key IF NOT EXISTS FOR (n:Letter) REQUIRE n.key IS UNIQUE;
CREATE INDEX letter_due IF NOT EXISTS FOR (n:Letter) ON (n.dueAt);
CREATE CONSTRAINT letter_cursor_key IF NOT EXISTS FOR (n:LetterCursor) REQUIRE n.key IS UNIQUE;
