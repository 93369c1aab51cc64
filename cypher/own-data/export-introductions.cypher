// In which introductions has this person a part, as far as they are told, with what they asked; what did they say and do in
// introductions; which pitches and rules did they write, and what is suggested to them?
MATCH (me:Person {id: $personId})
RETURN COLLECT {
    MATCH (me)<-[part:FROM|TO|VIA]-(request:Request)
    WHERE type(part) <> 'TO' OR request.wasPitched
    RETURN {
      id: request.id, part: CASE type(part) WHEN 'FROM' THEN 'LEARNER' WHEN 'TO' THEN 'EXPERT' ELSE 'BROKER' END,
      state: CASE WHEN type(part) = 'FROM' AND request.state = 'DECLINED' THEN 'EXPIRED' ELSE request.state END,
      way: request.way, createdAt: request.createdAt, challenge: request.challengeId, program: request.programId, cohort: request.cohortId,
      asked: CASE WHEN type(part) = 'FROM' THEN request {.need, .tried, .outcome, .freeTimes, .timeZone} END
    } AS told ORDER BY request.createdAt, request.id
  } AS requests,
  COLLECT {
    MATCH (me)<-[:TELLS]-(event:Event) WHERE event.byId = me.id
    RETURN event {request: event.requestId, .kind, .at, .note, .pitchVersion, .until, .met, .helped} AS told ORDER BY event.order
  } AS said,
  COLLECT {
    MATCH (pitch:Pitch {byId: me.id})
    RETURN pitch {request: pitch.requestId, .version, .texts, .minutes, .reading, .readingUrl, .at} AS told ORDER BY pitch.at, pitch.version
  } AS pitches,
  COLLECT {
    MATCH (rule:Rule {byId: me.id})
    RETURN rule {.text, .isActive, .at} AS told ORDER BY rule.at
  } AS rules,
  COLLECT {
    MATCH (proposal:Proposal {state: 'PUBLISHED'})-[:FROM]->(me)
    RETURN proposal {.why, .note, .at} AS told ORDER BY proposal.at
  } AS suggested
