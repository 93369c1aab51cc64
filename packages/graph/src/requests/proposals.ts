import { z } from 'zod';
import { seenFrom } from '../access/circles.ts';
import { audit, audited } from '../audit/append.ts';
import { today } from '../days.ts';
import { type Db, patiently } from '../db.ts';
import { badInput, forbidden, ifFound, notFound } from '../errors.ts';
import { findHyperConnections } from '../hyperconnections/find.ts';
import { whySentence } from '../hyperconnections/sentences.ts';
import { onceOnly } from '../once.ts';
import { optionalWords } from '../plain-words.ts';
import { defineQuery } from '../query.ts';
import type { Acting } from './change.ts';
import type { Actor } from './states.ts';

/** A draft, held, shown to the learner, or put aside. */
export const ProposalState = z.enum(['DRAFT', 'HELD', 'PUBLISHED', 'ASIDE']);
export type ProposalState = z.infer<typeof ProposalState>;

/** An introduction a facilitator has in mind; it is the learner who asks for it, or does not. */
const ProposalRow = z.object({
  id: z.string(),
  state: ProposalState,
  learnerId: z.string(),
  expertId: z.string(),
  challengeId: z.string(),
  /** Why this expert, as the search said it, and not through whom. */
  why: z.string(),
  /** What the facilitator says to the learner. */
  note: z.string(),
  byId: z.string(),
  at: z.string(),
});
export type ProposalRow = z.infer<typeof ProposalRow>;

export const listUnserved = defineQuery(
  'requests/list-unserved',
  z.object({
    programId: z.string(),
    learnerIds: z.array(z.string()).nullish(),
    first: z.int().min(1).max(200),
  }),
  z.object({ learnerId: z.string(), challengeId: z.string() }),
);
export type UnservedRow = Awaited<ReturnType<typeof listUnserved>>[number];
const listCircles = defineQuery(
  'requests/list-circles',
  z.object({ programId: z.string(), learnerIds: z.array(z.string()), today: z.string() }),
  z.object({ learnerId: z.string(), circles: z.array(z.string()) }),
);
const write = defineQuery(
  'requests/write-proposal',
  ProposalRow.omit({ state: true, note: true }).extend({ programId: z.string() }),
  z.object({ id: z.string() }),
);
export const listProposals = defineQuery(
  'requests/list-proposals',
  z.object({
    programId: z.string().nullish(),
    learnerId: z.string().nullish(),
    /** Whoever reads a program's; everybody's where it is left out. */
    actorId: z.string().nullish(),
  }),
  ProposalRow,
);
const change = defineQuery(
  'requests/change-proposal',
  z.object({
    id: z.string(),
    actorId: z.string(),
    programIds: z.array(z.string()),
    state: ProposalState.nullish(),
    note: z.string().nullish(),
  }),
  ProposalRow.extend({ isPublished: z.boolean() }),
);
const findProposal = defineQuery(
  'requests/find-proposal',
  z.object({ id: z.string() }),
  ProposalRow,
);
const tellProposal = defineQuery(
  'requests/tell-proposal',
  z.object({
    id: z.string(),
    learnerId: z.string(),
    proposalId: z.string(),
    byId: z.string(),
    at: z.string(),
  }),
  z.object({}),
);

const mostLearners = 30;
const mostChoices = 10;
const atOnce = 4;

type Batch = Actor & { programId: string; learnerIds: readonly string[]; now?: Date };
type Choice = {
  learnerId: string;
  challengeId: string;
  expertId: string;
  score: number;
  why: string;
};

/**
 * Drafts for each of these learners the best introduction for their newest open challenge, within what each expert takes:
 * the best match of all comes first, and whoever has no room left is passed over. Learners without such a challenge, with
 * something on its way for it, or for whom nobody is left, get none. Returns how many were drafted. Throws FORBIDDEN to
 * others than facilitators of the program.
 */
export async function draftProposals(
  db: Db,
  { programId, learnerIds, actorId, accountId, facilitates, now = new Date() }: Batch,
): Promise<number> {
  if (!facilitates?.includes(programId))
    return forbidden('Only facilitators of this program draft for others.');
  if (learnerIds.length > mostLearners)
    return badInput(`learnerIds has ${learnerIds.length}; ${mostLearners} at once are the limit.`);
  const [unserved, before, circles] = await Promise.all([
    listUnserved(db, { programId, learnerIds: [...learnerIds], first: mostLearners }),
    listProposals(db, { programId }),
    listCircles(db, { programId, learnerIds: [...learnerIds], today: today() }),
  ]);
  const choices: Choice[] = [];
  const room = new Map<string, number>();
  const search = async (one: UnservedRow) => {
    // The learner reads why, so it says only what both may see.
    const shared = circles.find(({ learnerId }) => learnerId === one.learnerId)?.circles ?? [];
    // Whoever drafts for many waits for all of them; one search that is slow does not end the rest.
    const items = await findFor(seenFrom(patiently(db), shared), one);
    for (const item of items) {
      const { personId: expertId, score, room: left } = item;
      const promised = before.filter((proposal) => proposal.expertId === expertId).length;
      room.set(expertId, left - promised);
      // Through whom is told where one asks: whoever is on the way may have hidden by then.
      choices.push({ ...one, expertId, score, why: whySentence(item, false) });
    }
  };
  // A few at once: each is a search of its own, and others search too.
  const waiting = unserved.filter(({ learnerId }) => learnerId !== actorId);
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await search(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const drafted = bestWithin(choices, room);
  await audited(db, { action: 'proposal.draft', accountId, programId }, async (tx) => {
    for (const { score: _, ...choice } of drafted)
      await write(tx, {
        ...choice,
        id: crypto.randomUUID(),
        programId,
        byId: actorId,
        at: now.toISOString(),
      });
  });
  return drafted.length;
}

/** Whom a learner could meet; nobody where they or their challenge are not for whoever looks. */
async function findFor(db: Db, { learnerId: personId, challengeId }: UnservedRow) {
  const asked = { personId, challengeId, first: mostChoices };
  return (await ifFound(findHyperConnections(db, asked)))?.items ?? [];
}

/** One choice a learner, the best score first, no expert beyond their room. */
export function bestWithin(
  choices: readonly Choice[],
  room: ReadonlyMap<string, number>,
): Choice[] {
  const left = new Map(room);
  const chosen = new Map<string, Choice>();
  const ranked = [...choices].sort(
    (a, b) => b.score - a.score || (a.learnerId + a.expertId < b.learnerId + b.expertId ? -1 : 1),
  );
  for (const choice of ranked) {
    const places = left.get(choice.expertId) ?? 0;
    if (chosen.has(choice.learnerId) || places <= 0) continue;
    left.set(choice.expertId, places - 1);
    chosen.set(choice.learnerId, choice);
  }
  return [...chosen.values()];
}

type Changing = Acting & {
  proposalId: string;
  state?: ProposalState | null | undefined;
  note?: string | null | undefined;
};

/**
 * Holds a proposal, publishes it, puts it in other words or aside, once however often its key comes. The learner is told
 * of what is published, and may put it aside. Throws NOT_FOUND for whoever has no part in it.
 */
export async function changeProposal(db: Db, changing: Changing): Promise<ProposalRow> {
  const {
    proposalId: id,
    actorId,
    accountId,
    key,
    facilitates = [],
    state = null,
    now = new Date(),
  } = changing;
  const note =
    typeof changing.note === 'string'
      ? optionalWords(changing.note, { name: 'note', most: 1_000 })
      : null;
  const none = () => notFound(`There is no proposal ${id}.`);
  return onceOnly(
    db,
    { actorId, key, input: ['PROPOSAL', id, state, note], now },
    async (tx) => {
      const programIds = [...facilitates];
      const [changed = none()] = await change(tx, { id, actorId, programIds, state, note });
      const { isPublished, ...proposal } = changed;
      if (isPublished)
        await tellProposal(tx, {
          id: crypto.randomUUID(),
          learnerId: proposal.learnerId,
          proposalId: id,
          byId: actorId,
          at: now.toISOString(),
        });
      await audit(tx, { action: 'proposal.change', accountId, subjectId: id });
      return proposal;
    },
    async (tx) => (await findProposal(tx, { id }))[0] ?? none(),
  );
}
