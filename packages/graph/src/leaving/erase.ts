import { audited } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { conflict, notFound } from '../errors.ts';
import { endRequest } from '../requests/clock.ts';
import { eraseUnnamedTopics } from '../topics.ts';
import {
  eraseAccountNode,
  erasePersonNode,
  eraseRequests,
  findPlan,
  listNaming,
  listOpenRequests,
  lockDuties,
  lockIdentity,
  writeTexts,
} from './queries.ts';
import { rememberLeft } from './tombstones.ts';

/** What would go with somebody who leaves, and what they have to hand over before. */
export type Leaving = {
  /** What stands in the way, with what to do about it; null where nothing does. */
  obstacle: string | null;
  /** Whether they prove by a password that it is them; otherwise by having signed in just now. */
  hasPassword: boolean;
  /** Challenges that nobody else poses. */
  challenges: number;
  /** Introductions that are open, of their own and of others. */
  introductions: number;
  connections: number;
};

const demoStays =
  'This is one of the demo’s people, and whoever visits may be them: they stay. Your own account can be erased.';

function handOver(duties: readonly string[]): string | null {
  if (duties.length === 0) return null;
  const named = [...duties]
    .sort()
    .map((name) => (name === '' ? 'the last administrator here' : `the last organiser of ${name}`));
  return `You are ${named.join(', and ')}. Give somebody else that role first, then leave.`;
}

/** What leaving would mean for this account. */
export async function findLeaving(
  db: Db,
  { accountId, personId }: { accountId: string; personId: string | null },
): Promise<Leaving> {
  const [plan] = await findPlan(db, { accountId, personId });
  if (!plan) return notFound('There is no such account.');
  const { isDemo, duties, ...rest } = plan;
  return { ...rest, obstacle: isDemo ? demoStays : handOver(duties) };
}

/**
 * Erases somebody everywhere: account, person, and what is theirs alone. Introductions that are open end as if their time
 * were over. What stays is that somebody left, by hashes, and the audit, which holds ids. By their account, or by the key
 * of a person. Throws NOT_FOUND, and CONFLICT where they are the last who organise or administer something.
 */
export function erase(
  db: Db,
  who: { accountId: string } | { personKey: string },
  byId: string | null,
): Promise<void> {
  const wanted = { accountId: null, personKey: null, ...who };
  const what = { action: 'person.erase', accountId: byId, subjectId: wanted.accountId };
  return audited(db, what, async (tx) => {
    const [identity] = await lockIdentity(tx, wanted);
    if (!identity) return notFound('There is nobody to erase.');
    const { accountId, personId, key, email, isDemo } = identity;
    if (isDemo) conflict(demoStays);
    if (accountId !== null) {
      const duties = await lockDuties(tx, { accountId });
      const refusal = handOver(duties.map(({ program }) => program ?? ''));
      if (refusal) conflict(refusal);
    }
    if (personId !== null) {
      for (const { id } of await listOpenRequests(tx, { personId })) await endRequest(tx, id);
      await unname(tx, personId);
      await eraseRequests(tx, { personId });
      const topics = await erasePersonNode(tx, { personId });
      await eraseUnnamedTopics(tx, { ids: topics.map(({ topicId }) => topicId) });
    }
    if (accountId !== null) await eraseAccountNode(tx, { accountId });
    await rememberLeft(tx, { key, email });
  });
}

/**
 * Takes somebody’s whole name out of what others wrote, and leaves the rest of it. Where they have no part only a name that
 * nobody takes for words counts, as it is written, or whoever calls themself “not” would turn everybody’s rules around.
 */
async function unname(tx: Db, personId: string): Promise<void> {
  const found = await listNaming(tx, { personId });
  const rows = found.map(({ names, hasPart, texts, ...where }) => {
    const counting = names
      .filter((name) => hasPart || isClearlyName.test(name))
      .sort((one, other) => other.length - one.length)
      .map((name) => wholeName(name, hasPart ? 'giu' : 'gu'));
    const without = (text: string) =>
      counting.reduce((kept, name) => kept.replace(name, '…'), text);
    return { ...where, texts: texts.map(without) };
  });
  await writeTexts(tx, { rows });
}

/** Two words that begin with no small letter, at least. */
const isClearlyName = /(?<!\S)\P{Ll}.*\s\P{Ll}/u;

/** A name where no letter or digit goes on before or after it; one may choose any signs for a name. */
const wholeName = (name: string, flags: string) => {
  const literally = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, flags);
};
