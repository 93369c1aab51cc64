import { slug } from '@peergraph/exchange';
import { z } from 'zod';
import { writeAudiences } from '../access/audiences.ts';
import { linkPerson } from '../accounts/people.ts';
import { writeRole } from '../accounts/roles.ts';
import { anyKey } from '../accounts/secrets.ts';
import { requireLead, type Viewer } from '../accounts/viewer.ts';
import { audit } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { badInput, conflict } from '../errors.ts';
import { idFromKey, onceOnly } from '../once.ts';
import { optionalWords, plainWords } from '../plain-words.ts';
import { defineQuery } from '../query.ts';

const text = z.string().nullable();
const create = defineQuery(
  'programs/create-program',
  z.object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    description: text,
    cohort: z.object({
      id: z.string(),
      key: z.string(),
      name: z.string(),
      starts: text,
      ends: text,
    }),
    token: z.string(),
  }),
  z.object({ taken: text }),
);

type Optional = string | null | undefined;
type NewProgram = {
  /** One line of at most 120 characters, as the cohort’s. */
  name: string;
  /** At most 2,000 characters. */
  description?: Optional;
  /** Days, or moments whose day counts. */
  cohort: { name: string; starts?: Optional; ends?: Optional };
  idempotencyKey?: Optional;
};

/**
 * Makes a program with its first cohort, for an administrator, who then organises it, and is somebody in the graph for it.
 * Its key is made of its name. Gives back its id. Throws FORBIDDEN, BAD_USER_INPUT and CONFLICT (the name is taken).
 */
export async function createProgram(db: Db, viewer: Viewer, wanted: NewProgram): Promise<string> {
  requireLead(viewer, null);
  const { accountId } = viewer;
  const words = cleanWords(wanted);
  const brought = { actorId: accountId, key: wanted.idempotencyKey ?? anyKey() };
  const programId = idFromKey('program', brought);
  return onceOnly(
    db,
    { ...brought, input: ['CREATE_PROGRAM', words], now: new Date() },
    async (tx) => {
      const cohort = { ...words.cohort, id: idFromKey('cohort', brought) };
      const token = crypto.randomUUID();
      const [made] = await create(tx, { ...words, id: programId, cohort, token });
      if (!made) throw new Error('The instance is gone.');
      if (made.taken !== null)
        conflict(`There is a program called “${made.taken}” already. Give this one another name.`);
      const personId = await linkPerson(tx, { accountId, personId: null, name: viewer.name });
      await writeRole(tx, { accountId, programId, role: 'ORGANISER' });
      await writeAudiences(tx, [personId]);
      await audit(tx, { action: 'program.create', accountId, subjectId: programId, programId });
      return programId;
    },
    async () => programId,
  );
}

function cleanWords({ name, description, cohort }: NewProgram) {
  const line = (words: string, what: string) =>
    plainWords(words, { name: what, most: 120 }).replace(/\s+/g, ' ');
  const called = line(name, 'name');
  const ofCohort = line(cohort.name, 'cohort.name');
  if (!/[\p{L}\p{N}]/u.test(called)) badInput('name needs a letter or a digit.');
  const starts = cohort.starts?.slice(0, 10) ?? null;
  const ends = cohort.ends?.slice(0, 10) ?? null;
  if (starts !== null && ends !== null && ends < starts)
    badInput(`cohort ends on ${ends}, before it starts on ${starts}.`);
  const key = slug(called);
  return {
    name: called,
    key,
    description: optionalWords(description, { name: 'description', most: 2_000 }) || null,
    cohort: { key: slug(`${key} ${ofCohort}`), name: ofCohort, starts, ends },
  };
}
