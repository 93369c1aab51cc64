// Which programs have these ids?
UNWIND $ids AS id
MATCH (program:Program {id: id})
RETURN program.id AS id, program.key AS key, program.name AS name, program.description AS description
