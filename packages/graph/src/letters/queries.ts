import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { EventRow } from '../requests/event-queries.ts';
import { EventKind, RequestState, RequestWay } from '../requests/states.ts';
import { LetterKind } from './kinds.ts';

const texts = z.array(z.string());
const nothing = z.object({});

export const takeTold = defineQuery(
  'letters/take-told',
  z.object({ first: z.int() }),
  z.object({
    order: z.int(),
    eventId: z.string(),
    kind: EventKind,
    at: z.string(),
    byId: z.string().nullable(),
    request: z
      .object({
        id: z.string(),
        state: RequestState,
        learnerId: z.string(),
        expertId: z.string(),
        brokerId: z.string().nullable(),
        programId: z.string().nullable(),
        way: RequestWay,
        wasPitched: z.boolean(),
      })
      .nullable(),
    readers: z.array(
      z.object({
        accountId: z.string(),
        personId: z.string(),
        facilitates: z.boolean(),
        choices: texts,
      }),
    ),
  }),
);
export const writeLetters = defineQuery(
  'letters/write-letters',
  z.object({
    last: z.int(),
    letters: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        /** Null for what comes once a day. */
        kind: LetterKind.nullable(),
        dueAt: z.string(),
        accountId: z.string(),
        eventId: z.string(),
      }),
    ),
  }),
  nothing,
);
/** A letter that is to be sent; `kind` is null for what comes once a day. */
export const DueLetter = z.object({
  id: z.string(),
  kind: LetterKind.nullable(),
  accountId: z.string(),
  attempts: z.int(),
  choices: texts,
});
export type DueLetter = z.infer<typeof DueLetter>;
export const claimDue = defineQuery(
  'letters/claim-due',
  z.object({ now: z.string(), first: z.int(), tries: z.array(z.string().nullable()) }),
  DueLetter,
);
/** Sent, given up, or with nothing left to tell. */
export const LetterOutcome = z.enum(['SENT', 'FAILED', 'EMPTY']);
export const finishLetter = defineQuery(
  'letters/finish',
  z.object({ id: z.string(), outcome: LetterOutcome, now: z.string() }),
  nothing,
);
export const findLetter = defineQuery(
  'letters/find-letter',
  z.object({ id: z.string() }),
  DueLetter.omit({ attempts: true }).extend({ requestId: z.string().nullable() }),
);
export const listLetterEvents = defineQuery(
  'letters/list-events',
  z.object({ id: z.string(), first: z.int() }),
  EventRow,
);
/** What somebody did last in the request of a letter to them, since it was written. */
export const findAnswer = defineQuery(
  'letters/find-answer',
  z.object({ id: z.string(), personId: z.string() }),
  z.object({ kind: EventKind, at: z.string() }),
);
const Choices = z.object({ choices: texts });
export const findLetterChoices = defineQuery(
  'letters/find-choices',
  z.object({ accountId: z.string() }),
  Choices,
);
export const changeLetterChoices = defineQuery(
  'letters/change-choices',
  z.object({ accountId: z.string(), kinds: z.array(LetterKind), timing: z.string() }),
  Choices,
);
