import { z } from 'zod';
import { audited } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { badInput, notFound } from '../errors.ts';
import { defineQuery } from '../query.ts';
import { writeAudiences } from './audiences.ts';
import { Visibility } from './visibility.ts';

/** What somebody shows to whom; nothing of them is shown to more people than their profile is. */
export const Settings = z.object({
  profile: Visibility,
  expertise: Visibility,
  /** Goals, questions and needs. */
  needs: Visibility,
  connections: Visibility,
});
export type Settings = z.infer<typeof Settings>;

const counted = z.boolean();

const Kept = Settings.extend({
  /** Whoever isn’t shown them, two steps away, may be told how many there are whom they know, before any name. */
  counted,
  /** Whether something was ever chosen for goals, questions and needs. */
  needsAreChosen: z.boolean(),
});
export type KeptSettings = z.infer<typeof Kept>;

type Change = Partial<Settings & Pick<KeptSettings, 'counted'>> & {
  accountId: string;
  personId: string;
};

const find = defineQuery('access/find-settings', z.object({ personId: z.string() }), Kept);
const change = defineQuery(
  'access/change-settings',
  Settings.extend({ counted }).partial().extend({ personId: z.string() }),
  z.object({ id: z.string() }),
);

/** What this person shows to whom. Throws NOT_FOUND. */
export async function findSettings(db: Db, personId: string): Promise<KeptSettings> {
  const [settings] = await find(db, { personId });
  return settings ?? notFound(`There is no person ${personId}.`);
}

/**
 * Changes what somebody shows to whom, at once wherever they are read. What is derived from everybody (counts, topics that
 * go together, communities) follows with the next refresh.
 */
export async function changeSettings(
  db: Db,
  { accountId, personId, ...wanted }: Change,
): Promise<KeptSettings> {
  if (wanted.profile === 'FACILITATORS')
    badInput('A profile is for EVERYONE, PROGRAM, COHORT or NOBODY.');
  const details = Object.entries(wanted).map(([what, choice]) => `${what} ${choice}`);
  const what = { action: 'visibility.change', accountId, subjectId: personId, details };
  return audited(db, what, async (tx) => {
    await change(tx, { personId, ...wanted });
    await writeAudiences(tx, [personId]);
    return findSettings(tx, personId);
  });
}
