import type { Db } from '../db.ts';

/**
 * A circle: some people something may be shown to. `person:ID` is one person, `program:ID` and `cohort:ID` whoever belongs
 * to it now, `facilitators:ID` those who facilitate or organise a program, `keeper` whoever keeps the instance. What a
 * person does not show to everyone has a list of them in its `audience`.
 */
export type Circle = string;

/**
 * What is asked by no account: jobs, imports, the command line, and everything while the instance is its keeper's alone.
 */
export const keeper: readonly Circle[] = ['keeper'];

/** Of no circle. Neo4j keeps a plan for each type of each parameter, and to it an empty list is a type of its own. */
const none: readonly Circle[] = [''];

/**
 * The same database as seen from these circles: every statement gets them as `$circles`, in transactions too. Seen from
 * others once more, it is those that count.
 */
export function seenFrom(db: Db, given: readonly Circle[]): Db {
  const circles = given.length > 0 ? given : none;
  return {
    ...db,
    run: (text, values, ...rest) => db.run(text, { circles, ...values }, ...rest),
    runAlone: (text, values) => db.runAlone(text, { circles, ...values }),
    inTransaction: (work, deadline) =>
      db.inTransaction((tx) => work(seenFrom(tx, circles)), deadline),
    tryOut: (work, limits) => db.tryOut((tx) => work(seenFrom(tx, circles)), limits),
  };
}
