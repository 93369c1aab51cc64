// Which requests are a program’s? Desks and inboxes ask for them wherever their challenge is by now.
CREATE INDEX request_program IF NOT EXISTS FOR (n:Request) ON (n.programId);
