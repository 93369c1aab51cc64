import { writeAudiences } from '../access/audiences.ts';
import { audit } from '../audit/append.ts';
import { daysBefore } from '../days.ts';
import type { Db } from '../db.ts';
import { conflict, forbidden, notFound } from '../errors.ts';
import { idFromKey, onceOnly } from '../once.ts';
import { optionalWords, plainWords } from '../plain-words.ts';
import type { Acting } from '../requests/change.ts';
import { type ChallengeRow, lockPoser, writeChallenge } from './queries.ts';
import { topicNamesFrom, writeTopicsNamed } from './topics.ts';

type Words = {
  /** One line of at most 300 characters. */
  title: string;
  /** At most 5,000 characters, as what came of it. */
  statement?: string | null | undefined;
  outcome?: string | null | undefined;
  /** At most 12 names, in any of a topic’s spellings; what nobody named before becomes a topic. */
  topics?: readonly string[] | null | undefined;
};
type NewChallenge = Acting & Words & { cohortId?: string | null | undefined };
/** What is left out stays as it is. */
type Changed = Acting &
  Omit<Words, 'title'> & {
    challengeId: string;
    title?: string | null | undefined;
    status?: ChallengeRow['status'] | null | undefined;
  };

/** So many challenges of one person may be open at once. */
const mostOpen = 20;
/** So many may be posed on one day, in UTC: each brings words into the vocabulary that stay when it is closed. */
const mostADay = 20;

/**
 * Poses a challenge of one’s own, in a cohort one is in: the newest of them where none is said. Gives back its id. Throws
 * BAD_USER_INPUT, NOT_FOUND (no such cohort), FORBIDDEN (not in it) and CONFLICT (20 are open, or were posed today).
 */
export async function poseChallenge(db: Db, posed: NewChallenge): Promise<string> {
  const { actorId, accountId, key, cohortId = null, now = new Date() } = posed;
  const words = cleanWords(posed);
  const topics = topicNamesFrom(posed.topics ?? []);
  const input = ['POSE', words, topics, cohortId];
  const today = daysBefore(0, now);
  return onceOnly(
    db,
    { actorId, key, input, now },
    async (tx) => {
      const id = idFromKey('challenge', { actorId, key });
      const [standing] = await lockPoser(tx, {
        personId: actorId,
        challengeId: id,
        cohortId,
        today,
      });
      if (!standing) return notFound('You are not in the graph any more.');
      if (cohortId !== null && !standing.isCohort) notFound(`There is no cohort ${cohortId}.`);
      const cohort =
        cohortId === null
          ? standing.cohorts[0]
          : (standing.cohorts.find((one) => one.id === cohortId) ??
            forbidden('You are not in this cohort. Choose one that you are in, or none.'));
      if (standing.posedToday >= mostADay)
        conflict(
          `You posed ${standing.posedToday} challenges today; ${mostADay} a day are the limit. Pose this one tomorrow.`,
        );
      checkRoom(standing.others);
      const row = { id, personId: actorId, today, cohortId: cohort?.id ?? null };
      await writeChallenge(tx, { ...row, ...words, status: 'OPEN' });
      await writeTopicsNamed(tx, id, topics);
      await writeAudiences(tx, [actorId]);
      const programId = cohort?.programId;
      await audit(tx, { action: 'challenge.pose', accountId, subjectId: id, programId });
      return id;
    },
    async () => idFromKey('challenge', { actorId, key }),
  );
}

/**
 * Says a challenge of one’s own in other words, closes it or opens it again; from then on no import changes it. Throws
 * BAD_USER_INPUT, NOT_FOUND where it is not theirs, and CONFLICT where 20 others are open.
 */
export async function changeChallenge(db: Db, changed: Changed): Promise<string> {
  const { actorId, accountId, key, challengeId, status, now = new Date() } = changed;
  const { title, statement, outcome } = changed;
  const today = daysBefore(0, now);
  const named = changed.topics ? topicNamesFrom(changed.topics) : null;
  return onceOnly(
    db,
    { actorId, key, input: ['CHANGE', challengeId, title, statement, outcome, named, status], now },
    async (tx) => {
      const [was] = await lockPoser(tx, { personId: actorId, challengeId, cohortId: null, today });
      if (!was?.isTheirs || was.title === null || was.status === null)
        return notFound(`There is no challenge ${challengeId} of yours.`);
      const words = cleanWords({
        title: title ?? was.title,
        statement: statement ?? was.statement,
        outcome: outcome ?? was.outcome,
      });
      const after = status ?? was.status;
      if (after === 'OPEN' && was.status !== 'OPEN') checkRoom(was.others);
      const row = { id: challengeId, personId: actorId, today, cohortId: null };
      await writeChallenge(tx, { ...row, ...words, status: after });
      if (named) await writeTopicsNamed(tx, challengeId, named);
      await writeAudiences(tx, [actorId]);
      const details = after === was.status ? [] : [after];
      await audit(tx, { action: 'challenge.change', accountId, subjectId: challengeId, details });
      return challengeId;
    },
    async () => challengeId,
  );
}

function cleanWords({ title, statement, outcome }: Omit<Words, 'topics'>) {
  return {
    title: plainWords(title, { name: 'title', most: 300 }).replace(/\s*\n\s*/g, ' '),
    statement: optionalWords(statement, { name: 'statement', most: 5_000 }) || null,
    outcome: optionalWords(outcome, { name: 'outcome', most: 5_000 }) || null,
  };
}

function checkRoom(others: number): void {
  if (others >= mostOpen)
    conflict(`You have ${others} challenges open; ${mostOpen} are the limit. Close one first.`);
}
