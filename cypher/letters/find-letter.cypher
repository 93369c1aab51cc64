// To whom is this letter, of which kind, and of which request does it tell first?
MATCH (letter:Letter {id: $id})-[:TO]->(account:Account)
RETURN letter.id AS id, letter.kind AS kind, account.id AS accountId, coalesce(account.letterChoices, []) AS choices,
  HEAD(COLLECT { MATCH (letter)-[:TELLS_OF]->(event:Event) RETURN event.requestId ORDER BY event.order }) AS requestId
