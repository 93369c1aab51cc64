import { z } from 'zod';
import type { Viewer } from '../accounts/viewer.ts';
import type { Db } from '../db.ts';
import { defineQuery } from '../query.ts';

const Preview = z.object({
  /** Two steps away, counted and not named. */
  people: z.int(),
  /** Of them, those to whom somebody leads whom one trusts; null where that is not told. */
  trusted: z.int().nullable(),
});
type Preview = z.infer<typeof Preview>;

const count = defineQuery(
  'people/count-preview',
  z.object({
    personId: z.string(),
    topicIds: z.array(z.string()).nullable(),
    trust: z.number(),
  }),
  Preview,
);

/** As strong as a connection is once the learner said that the introduction helped; above how well colleagues know each other. */
const trust = 0.7;

/** Fewer are not told to whoever analyses the network. */
const fewest = 5;

/**
 * How many people two steps from whoever asks know one of these topics, or are there at all, whom they see only as a number
 * yet. Null for everybody but the person themself, and for an analyst where it would be fewer than five.
 */
export async function findPreview(
  db: Db,
  viewer: Pick<Viewer, 'personId' | 'roles'> | null,
  { personId, topicIds }: { personId: string; topicIds: string[] | null },
): Promise<Preview | null> {
  if (!viewer?.personId || viewer.personId !== personId) return null;
  const [found] = await count(db, { personId, topicIds, trust });
  if (!found || !viewer.roles.some(({ role }) => role === 'ANALYST')) return found ?? null;
  const { people, trusted } = found;
  if (people < fewest) return null;
  return { people, trusted: trusted !== null && trusted >= fewest ? trusted : null };
}
