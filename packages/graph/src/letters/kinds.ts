import { z } from 'zod';
import { type EventKind, type Parties, partsOf, turnIn } from '../requests/states.ts';

/** What a letter tells of: asked to introduce, asked to answer, asked for more, accepted, a time that nearly ended, or the rest. */
export const LetterKind = z.enum(['INTRODUCE', 'ANSWER', 'MORE', 'ACCEPTED', 'REMINDER', 'NEWS']);
export type LetterKind = z.infer<typeof LetterKind>;

/** At once, with others once a day, or not at all. */
export const LetterTiming = z.enum(['AT_ONCE', 'DAILY', 'NEVER']);
export type LetterTiming = z.infer<typeof LetterTiming>;

export type LetterChoice = { kind: LetterKind; timing: LetterTiming };

/** What holds where somebody chose nothing: what waits for them comes at once, the rest once a day. */
const byDefault = (kind: LetterKind): LetterTiming => (kind === 'NEWS' ? 'DAILY' : 'AT_ONCE');

/** How soon each kind comes, by what was chosen (`NEWS NEVER`). */
export function choicesIn(chosen: readonly string[]): LetterChoice[] {
  return LetterKind.options.map((kind) => {
    const words = chosen.find((one) => one.startsWith(`${kind} `))?.slice(kind.length + 1);
    const timing = LetterTiming.safeParse(words);
    return { kind, timing: timing.success ? timing.data : byDefault(kind) };
  });
}

export const timingOf = (kind: LetterKind, chosen: readonly string[]): LetterTiming =>
  choicesIn(chosen).find((one) => one.kind === kind)?.timing ?? byDefault(kind);

/** Who reads: a person, and whether as a facilitator of the program. */
export type LetterReader = { personId: string; facilitates: boolean };

type Told = {
  kind: EventKind;
  at: string;
  byId: string | null;
  request: Parties | null;
};

/** What is older than this, in ms, and waits for nobody, is no news any more. */
const stale = 7 * 86_400_000;

/**
 * What an event is to somebody it tells, as things stand now; null where it is not worth a letter: one did it oneself, it
 * asked for what is done meanwhile, or it is older than a week.
 */
export function letterKindOf(event: Told, reader: LetterReader, now: Date): LetterKind | null {
  const { kind, request, byId } = event;
  const isOld = now.getTime() - Date.parse(event.at) > stale;
  if (!request) return kind === 'PROPOSED' && !isOld ? 'NEWS' : null;
  const facilitates = reader.facilitates && request.programId ? [request.programId] : [];
  const parts = partsOf(request, { actorId: reader.personId, facilitates });
  const [part] = parts;
  if (!part) return null;
  const isOwn = byId === reader.personId;
  const waits =
    part === turnIn(request.state) &&
    (part !== 'BROKER' || request.brokerId === null || request.brokerId === reader.personId);
  switch (kind) {
    case 'REQUESTED':
    case 'PASSED_ON':
      if (part === 'BROKER' && waits && !isOwn) return 'INTRODUCE';
      break;
    case 'PITCHED':
    case 'TOLD':
      if (part === 'EXPERT') return waits && !isOwn ? 'ANSWER' : null;
      break;
    case 'ASKED':
      if (part === 'LEARNER') return waits ? 'MORE' : null;
      break;
    case 'REMINDED':
      return waits ? 'REMINDER' : null;
    case 'ACCEPTED':
      // Whoever said yes hears how to reach the other.
      if (part !== 'BROKER') return isOld ? null : 'ACCEPTED';
      break;
    case 'DRAFTED':
      return null;
  }
  return isOwn || isOld ? null : 'NEWS';
}
