// Which programs are there, by name?
MATCH (program:Program)
RETURN program.id AS id, program.key AS key, program.name AS name, program.description AS description
ORDER BY program.name, program.key
LIMIT toInteger($first)
