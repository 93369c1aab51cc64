// Takes out of the text by which this person is found (see refresh/write-profiles) all that they may have changed, at once: by
// what they know they are found again after the next refresh.
MATCH (me:Person {id: $personId})
SET me.profile = reduce(all = '', part IN [coalesce(me.headline, ''), coalesce(me.bio, '')] |
  CASE WHEN part = '' THEN all WHEN all = '' THEN part ELSE all + '\n' + part END)
