import type { KeptSettings, Settings } from './settings.ts';
import { type CircleKind, circlesOf, type Visibility } from './visibility.ts';

/** What somebody is to a person who shows something, from the nearest to the furthest. */
export const relations = ['FACILITATOR', 'COHORT', 'PROGRAM', 'ANYBODY'] as const;
export type Relation = (typeof relations)[number];

/** The kinds of circles of the person that somebody of each relation is in: who is in a cohort is in its program too. */
export const kindsOf: Readonly<Record<Relation, readonly CircleKind[]>> = {
  FACILITATOR: ['facilitators', 'program'],
  COHORT: ['cohort', 'program'],
  PROGRAM: ['program'],
  ANYBODY: [],
};

/** Whether something that is for these people is for somebody of that relation. */
export function isFor(relation: Relation, visibility: Visibility): boolean {
  const kinds = circlesOf[visibility];
  return kinds === null || kinds.some((kind) => kindsOf[relation].includes(kind));
}

/** What people of each relation see of somebody with these settings. */
export const seenAs = (settings: Settings & Pick<KeptSettings, 'counted'>) =>
  relations.map((who) => {
    const sees = (what: keyof Settings) =>
      isFor(who, settings.profile) && isFor(who, settings[what]);
    return {
      who,
      profile: sees('profile'),
      expertise: sees('expertise'),
      needs: sees('needs'),
      connections: sees('connections'),
      counted:
        settings.counted &&
        settings.profile !== 'NOBODY' &&
        !sees('profile') &&
        settings.expertise === 'EVERYONE' &&
        settings.connections === 'EVERYONE',
    };
  });
