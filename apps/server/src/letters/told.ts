import {
  type EventRow,
  findRequestFor,
  GraphError,
  type LetterKind,
  letterKindOf,
  listChallenges,
  listPeople,
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
    oneLine(people.find((person) => person.id === id)?.name ?? somebody);
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
export async function requestSeen({ db, actorId, facilitates }: Reader, requestId: string) {
  try {
    return await findRequestFor(db, { actorId, facilitates, requestId });
  } catch (error) {
    if (error instanceof GraphError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
