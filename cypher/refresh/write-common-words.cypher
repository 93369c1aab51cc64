// Keeps how many profiles hold each word that many do, so that a search looks for the words that tell people apart.
MERGE (common:CommonWords {id: 'profiles'})
SET common.words = $words, common.counts = [count IN $counts | toInteger(count)], common.people = toInteger($people)
