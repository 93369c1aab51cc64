// How many profiles were there at the last whole refresh, how long were they, and how many held each word?
MATCH (last:LastRefresh)
RETURN last.profiles AS profiles, last.meanLength AS meanLength, last.words AS words, last.counts AS counts
