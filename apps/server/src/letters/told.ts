import {
  type EventRow,
  findRequestFor,
  ifFound,
  type LetterKind,
  letterKindOf,
  listChallenges,
  listPeople,
  listTimeline,
  type RequestView,
} from '@peergraph/graph';
import type { Reader } from './reader.ts';

/** Something a letter tells of, as its reader may know it now. */
export type Told = {
  event: EventRow;
  kind: LetterKind;
  /** Null for what is of no request. */
  request: RequestView | null;
  /** Names of the people it is about, in full; somebody where the reader may not see them. */
  names: { learner: string; expert: string; broker: string; by: string };
  /** The title of the challenge; empty where the reader may not see it. */
  challenge: string;
};

const somebody = 'somebody';

/** An event with what its reader may know of it; null where nothing is left that is worth a letter. */
export async function toldOf(reader: Reader, event: EventRow, now: Date): Promise<Told | null> {
  const request = event.requestId ? await requestSeen(reader, event.requestId) : null;
  if (event.requestId && !request) return null;
  const { actorId: personId } = reader;
  const kind = letterKindOf({ ...event, request }, { personId, facilitates: true }, now);
  if (!kind) return null;
  const { learnerId, expertId, brokerId } = request ?? {};
  const ids = [learnerId, expertId, brokerId, event.byId].flatMap((id) => id ?? []);
  const [people, challenges] = await Promise.all([
    listPeople(reader.db, { ids: [...new Set(ids)] }),
    listChallenges(reader.db, { ids: request ? [request.challengeId] : [] }),
  ]);
  const named = (id: string | null | undefined) =>
    nameIn(people.find((person) => person.id === id)?.name ?? somebody);
  return {
    event,
    kind,
    request,
    names: {
      learner: named(learnerId),
      expert: named(expertId),
      broker: brokerId ? named(brokerId) : 'the facilitators',
      by: named(event.byId),
    },
    challenge: oneLine(challenges[0]?.title ?? ''),
  };
}

/** A request, as far as it is the reader's; null where it is not. */
export const requestSeen = ({ db, actorId, facilitates }: Reader, requestId: string) =>
  ifFound(findRequestFor(db, { actorId, facilitates, requestId }));

/** What the expert asked last of the learner; empty where that is not for this reader. */
export async function questionIn({ db, actorId, facilitates }: Reader, requestId: string) {
  const timeline = await listTimeline(db, { actorId, facilitates, requestId });
  return timeline.findLast(({ kind }) => kind === 'ASKED')?.note ?? '';
}

/** Names are written by whoever bears them: none is long enough to say something else. */
const nameIn = (name: string) => {
  const line = oneLine(name);
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
