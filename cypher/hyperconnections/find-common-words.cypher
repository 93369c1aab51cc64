// Which words do many profiles hold, and how many of how many?
MATCH (common:CommonWords {id: 'profiles'})
RETURN common.words AS words, common.counts AS counts, common.people AS people
