/** A file and the statements its rows are sent to, in order. Cells are text; lists are separated by `;`. */
export type UnwindStep = { file: string; statements: readonly string[] };

/** The same nodes, connections and properties as ours, without names and aliases of topics, checks and counts. */
export const unwindSteps: readonly UnwindStep[] = [
  {
    file: 'programs.csv',
    statements: [
      `UNWIND $rows AS row
       MERGE (n:Program {key: row.key}) ON CREATE SET n.id = randomUUID()
       SET n.name = row.name`,
    ],
  },
  {
    file: 'cohorts.csv',
    statements: [
      `UNWIND $rows AS row
       MATCH (program:Program {key: row.program})
       MERGE (n:Cohort {key: row.key}) ON CREATE SET n.id = randomUUID()
       SET n.name = row.name, n.starts = row.starts, n.ends = row.ends
       MERGE (n)-[:PART_OF]->(program)`,
    ],
  },
  {
    file: 'topics.csv',
    statements: [
      `UNWIND $rows AS row
       MERGE (n:Topic {key: toLower(row.name)}) ON CREATE SET n.id = randomUUID()
       SET n.name = row.name, n.aliases = split(row.aliases, ';')
       WITH n, row UNWIND split(row.disciplines, ';') AS name
       MERGE (discipline:Discipline {key: toLower(name)})
         ON CREATE SET discipline.id = randomUUID(), discipline.name = name
       MERGE (n)-[:PART_OF]->(discipline)`,
      `UNWIND $rows AS row
       MATCH (n:Topic {key: toLower(row.name)}), (broader:Topic {key: toLower(row.broader)})
       MERGE (n)-[:BROADER]->(broader)`,
    ],
  },
  {
    file: 'bridges.csv',
    statements: [
      `UNWIND $rows AS row
       WITH row WHERE row.relation = 'means_similar'
       MATCH (from:Topic {key: toLower(row.from)}), (to:Topic {key: toLower(row.to)})
       MERGE (from)-[bridge:MEANS_SIMILAR]->(to) SET bridge.note = row.note`,
      `UNWIND $rows AS row
       WITH row WHERE row.relation = 'false_friend'
       MATCH (from:Topic {key: toLower(row.from)}), (to:Topic {key: toLower(row.to)})
       MERGE (from)-[bridge:FALSE_FRIEND]->(to) SET bridge.note = row.note`,
    ],
  },
  {
    file: 'people.csv',
    statements: [
      `UNWIND $rows AS row
       MERGE (n:Person {key: row.key}) ON CREATE SET n.id = randomUUID()
       SET n.name = row.name, n.headline = row.headline, n.bio = row.bio, n.affiliation = row.affiliation,
         n.city = row.city, n.country = row.country, n.languages = split(row.languages, ';'),
         n.capacity = toInteger(row.capacity), n.paused = toBoolean(row.paused)`,
    ],
  },
  {
    file: 'expertise.csv',
    statements: [
      `UNWIND $rows AS row
       MATCH (person:Person {key: row.person}), (topic:Topic {key: toLower(row.topic)})
       MERGE (person)-[knows:KNOWS_ABOUT]->(topic)
       SET knows.level = toInteger(row.level), knows.sources = [row.source], knows.since = row.since`,
    ],
  },
  {
    file: 'interests.csv',
    statements: [
      `UNWIND $rows AS row
       MATCH (person:Person {key: row.person}), (topic:Topic {key: toLower(row.topic)})
       MERGE (person)-[:INTERESTED_IN]->(topic)`,
    ],
  },
  {
    file: 'memberships.csv',
    statements: [
      `UNWIND $rows AS row
       MATCH (person:Person {key: row.person}), (cohort:Cohort {key: row.cohort})
       MERGE (person)-[member:MEMBER_OF]->(cohort)
       SET member.roles = split(row.roles, ';'), member.since = row.since, member.until = row.until`,
    ],
  },
  {
    file: 'challenges.csv',
    statements: [
      `UNWIND $rows AS row
       MERGE (n:Challenge {key: row.key}) ON CREATE SET n.id = randomUUID()
       SET n.title = row.title, n.statement = row.statement, n.status = row.status, n.createdAt = row.createdAt`,
      `UNWIND $rows AS row
       MATCH (n:Challenge {key: row.key}), (cohort:Cohort {key: row.cohort})
       MERGE (n)-[:IN]->(cohort)`,
      `UNWIND $rows AS row UNWIND split(row.posedBy, ';') AS key
       MATCH (n:Challenge {key: row.key}), (person:Person {key: key})
       MERGE (person)-[:POSES]->(n)`,
      `UNWIND $rows AS row UNWIND split(row.helpedBy, ';') AS key
       MATCH (n:Challenge {key: row.key}), (person:Person {key: key})
       MERGE (person)-[:HELPED_WITH]->(n)`,
      `UNWIND $rows AS row UNWIND split(row.topics, ';') AS name
       MATCH (n:Challenge {key: row.key}), (topic:Topic {key: toLower(name)})
       MERGE (n)-[:ABOUT]->(topic)`,
    ],
  },
  {
    file: 'sessions.csv',
    statements: [
      `UNWIND $rows AS row
       MATCH (cohort:Cohort {key: row.cohort})
       MERGE (n:Session {key: row.key}) ON CREATE SET n.id = randomUUID()
       SET n.title = row.title, n.date = row.date
       MERGE (n)-[:IN]->(cohort)`,
      `UNWIND $rows AS row UNWIND split(row.ledBy, ';') AS key
       MATCH (n:Session {key: row.key}), (person:Person {key: key})
       MERGE (person)-[:LED]->(n)`,
      `UNWIND $rows AS row UNWIND split(row.attendedBy, ';') AS key
       MATCH (n:Session {key: row.key}), (person:Person {key: key})
       MERGE (person)-[:ATTENDED]->(n)`,
      `UNWIND $rows AS row UNWIND split(row.topics, ';') AS name
       MATCH (n:Session {key: row.key}), (topic:Topic {key: toLower(name)})
       MERGE (n)-[:ABOUT]->(topic)`,
    ],
  },
  {
    file: 'connections.csv',
    statements: [
      `UNWIND $rows AS row
       MATCH (from:Person {key: row.from}), (to:Person {key: row.to})
       MERGE (from)-[tie:CONNECTED {pair: row.from + ' ' + row.to}]-(to)
       SET tie.origin = row.origin, tie.since = row.since, tie.strength = toFloat(row.strength)`,
    ],
  },
];
