// Keeps how many profiles there are, how long they are, and how many hold each word, until the next whole refresh.
MATCH (last:LastRefresh)
SET last.profiles = toInteger($profiles), last.meanLength = toFloat($meanLength),
  last.words = $words, last.counts = [count IN $counts | toInteger(count)]
