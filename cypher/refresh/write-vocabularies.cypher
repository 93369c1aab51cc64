// Keeps beside each topic the words that people who know it use, as terms of a Lucene query; a row without terms takes them away.
UNWIND $rows AS row
MATCH (topic:Topic {key: row.topic})
SET topic.vocabulary = row.terms
