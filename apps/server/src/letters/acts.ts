import {
  type ActingOn,
  type Actor,
  badInput,
  conflict,
  type Db,
  draftFor,
  holdRequest,
  listPitchesFor,
  type Part,
  type PitchWords,
  sendPitch,
  turnAway,
  writePitchFor,
} from '@peergraph/graph';
import type { UseLetterInput } from '../generated/resolvers.ts';
import { answers, momentIn } from '../requests/answers.ts';
import type { LetterAct } from './token.ts';

/** What is said with an act, where it needs something said. */
export type Said = Pick<UseLetterInput, 'note' | 'until' | 'words'>;

type Act = {
  /** Whose act it is. */
  part: Part;
  /** What the link in the letter says. */
  label: string;
  run: (db: Db, acting: ActingOn, said: Said) => Promise<unknown>;
};

export type RequestAct = Exclude<LetterAct, 'STOP'>;

/** What each link of a letter does to the request it is about. */
export const acts: Record<RequestAct, Act> = {
  ACCEPT: {
    part: 'EXPERT',
    label: 'Yes, introduce us',
    run: answers.ACCEPT,
  },
  ASK: {
    part: 'EXPERT',
    label: 'Ask for more',
    run: answers.ASK,
  },
  PAUSE: {
    part: 'EXPERT',
    label: 'Answer later',
    run: answers.PAUSE,
  },
  DECLINE: {
    part: 'EXPERT',
    label: 'Not this time',
    run: answers.DECLINE,
  },
  SEND: {
    part: 'BROKER',
    label: 'Send the pitch as it is',
    run: async (db, acting, { words }) => {
      const { version, ...pitch } = await pitchToSend(db, acting);
      if (!words) return badInput('words is missing: what was read, as `letter` told it.');
      if (JSON.stringify(linesOf(pitch)) !== JSON.stringify(words))
        return conflict('The pitch was changed since you read it. Look at it as it is now first.');
      return version === null
        ? writePitchFor(db, { ...acting, ...pitch, send: true })
        : sendPitch(db, { ...acting, version });
    },
  },
  HOLD: {
    part: 'BROKER',
    label: 'Wait some days with it',
    run: (db, acting, { until }) => holdRequest(db, { ...acting, until: momentIn(until) }),
  },
  TURN_AWAY: {
    part: 'BROKER',
    label: 'Do not introduce them, and say why',
    run: (db, acting, { note }) => turnAway(db, { ...acting, reason: note ?? '' }),
  },
  TELL: {
    part: 'LEARNER',
    label: 'Answer the question',
    run: answers.TELL,
  },
};

/** A pitch as it is read: its sentences and, where there are, how long a call it asks for and what to read before. */
export function linesOf({ sentences, minutes, reading, readingUrl }: PitchWords): string[] {
  const toRead = [reading, readingUrl].filter(Boolean).join(', ');
  return [
    ...sentences.map(({ text }) => text),
    ...(minutes ? [`It asks for ${minutes} minutes.`] : []),
    ...(toRead ? [`To read before: ${toRead}`] : []),
  ];
}

/** The pitch as it would be sent: the last version that was kept or, where none was, what evidence makes of it. */
export async function pitchToSend(db: Db, acting: Actor & { requestId: string }) {
  const kept = (await listPitchesFor(db, acting)).at(-1);
  return kept ?? { version: null, ...(await draftFor(db, acting)) };
}
