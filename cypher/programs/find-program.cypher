// Which program has this id or key?
CALL () {
  MATCH (program:Program {id: $id})
  RETURN program
  UNION
  MATCH (program:Program {key: $key})
  RETURN program
}
RETURN program.id AS id, program.key AS key, program.name AS name, program.description AS description
