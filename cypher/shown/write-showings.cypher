// Remembers whom the answer to a search showed, to whom, as what and for what kind of thing; what is there stays.
UNWIND $rows AS row
MATCH (person:Person {id: row.personId})
MERGE (showing:Showing {key: row.key})
  ON CREATE SET showing.accountId = $accountId, showing.day = $day, showing.shownAs = row.shownAs, showing.about = $about,
    showing.isNew = true
WITH person, showing WHERE showing.isNew
REMOVE showing.isNew
CREATE (showing)-[:SHOWS]->(person)
