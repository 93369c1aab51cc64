CREATE INDEX request_program IF NOT EXISTS FOR (n:Request) ON (n.programId);
