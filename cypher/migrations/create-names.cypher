// Makes every label, type and property known that the statements name. Neo4j remarks on a name it has never seen, and
// keeps no plan of a statement it remarked on: until somebody had, say, a question, each search would be planned anew.
UNWIND ['CommonWords', 'CountedPerson', 'Credential', 'LastRefresh', 'Said', 'Showing', 'Tombstone', 'Unfinished', 'Verification'] AS label
CALL db.createLabel(label)
WITH DISTINCT 'labels' AS done
UNWIND [
  'ABOUT', 'ACCEPTED', 'ATTENDED', 'BROADER', 'CORRECTS', 'CO_OCCURS', 'DENIES', 'FALSE_FRIEND', 'FOR', 'FROM', 'HAS_GOAL', 'HAS_NEED', 'HAS_QUESTION',
  'HELPED_WITH', 'IN', 'INTERESTED_IN', 'INTO', 'INVITES_TO', 'KNOWS_ABOUT', 'LED', 'MEANS_SIMILAR', 'MEMBER_OF', 'NAMES',
  'OF', 'PART_OF', 'PITCHES', 'POSES', 'RELATED', 'SHOWS', 'TELLS', 'TELLS_OF', 'TO', 'VIA'
] AS type
CALL db.createRelationshipType(type)
WITH DISTINCT 'types' AS done
UNWIND [
  'about', 'action', 'attempts', 'audience', 'auditHash', 'auditSequence', 'byId', 'capacity', 'challengeId', 'chosenVisibility', 'cites',
  'city', 'cohortId', 'community', 'component', 'connectionsAudience', 'connectionsVisibility', 'country', 'counted', 'counts',
  'createdAt', 'date', 'demo', 'demoPeople', 'deniedOn', 'details', 'endedAt', 'ends', 'evidence', 'expertiseAudience',
  'expertiseVisibility', 'expiresAt', 'failingSince', 'forWhom', 'freeTimes', 'gaveUpAt', 'helped', 'identifier', 'input',
  'isActive', 'isCurated', 'isFirst', 'isOwnWord', 'kind', 'kinds', 'languages', 'last', 'later', 'left', 'letterChoices', 'level', 'meanLength', 'met',
  'minutes', 'need', 'needsVisibility', 'note', 'on', 'origin', 'otherId', 'ownFields', 'ownWordOf', 'password', 'path', 'paused',
  'people', 'pitchVersion', 'positions', 'previous', 'problem', 'profiles', 'programId', 'reading', 'readingUrl',
  'remaining', 'role', 'roles', 'saidLevel', 'salt', 'scopes', 'sentVersion', 'shownAs', 'signUps', 'since', 'sources', 'starts',
  'state', 'status', 'strength', 'subjectId', 'takesDirect', 'texts', 'timeZone', 'together', 'told', 'tried', 'triedAt',
  'triedIds', 'until', 'url', 'uses', 'value', 'visibility', 'vocabulary',
  'waitSince', 'wasPitched', 'way', 'weight', 'what', 'why', 'words'
] AS property
CALL db.createProperty(property)
FINISH
