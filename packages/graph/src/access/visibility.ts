import { z } from 'zod';

/** For whom something of a person is, beside themself, from the fewest to the most; a profile is never for FACILITATORS. */
export const Visibility = z.enum(['NOBODY', 'FACILITATORS', 'COHORT', 'PROGRAM', 'EVERYONE']);
export type Visibility = z.infer<typeof Visibility>;

/** Kinds of circles; see `circles.ts`. */
export type CircleKind = 'person' | 'facilitators' | 'cohort' | 'program' | 'keeper';

/** The circles that may see it, at each choice; null is everyone who may read here at all. */
export const circlesOf: Readonly<Record<Visibility, readonly CircleKind[] | null>> = {
  NOBODY: ['person'],
  FACILITATORS: ['person', 'facilitators'],
  COHORT: ['person', 'facilitators', 'cohort'],
  PROGRAM: ['person', 'facilitators', 'program'],
  EVERYONE: null,
};

/** The same for goals, questions and needs of whom nothing was chosen. */
export const unsaid: readonly CircleKind[] = ['person', 'facilitators', 'keeper'];
