import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ActingOn,
  acceptRequest,
  askForMore,
  type Db,
  draftFor,
  findChallenge,
  findPerson,
  findRequestFor,
  GraphError,
  patiently,
  persistently,
  recordOutcome,
  requestIntroduction,
  turnAway,
  writePitchFor,
} from '@peergraph/graph';
import { z } from 'zod';

const Act = z.strictObject({
  act: z.enum(['DRAFT', 'PITCH', 'TURN_AWAY', 'ASK', 'ACCEPT', 'OUTCOME']),
  by: z.string(),
  daysAgo: z.number(),
  note: z.string().default(''),
});
const DemoRequest = z.strictObject({
  learner: z.string(),
  expert: z.string(),
  challenge: z.string(),
  /** The keys of the people on it; null where the facilitators are asked. */
  path: z.array(z.string()).nullable(),
  need: z.string(),
  tried: z.string(),
  outcome: z.string(),
  freeTimes: z.string(),
  timeZone: z.string(),
  daysAgo: z.number(),
  afterwards: z.array(Act),
});
type DemoRequest = z.infer<typeof DemoRequest>;
type Told = z.infer<typeof Act>;

const day = 86_400_000;

/** Has the demo’s people ask each other, in the days before now. What was told before an interruption is not told again. */
export async function loadDemoRequests(db: Db, folder: string): Promise<void> {
  // A database that has just started plans each statement first.
  const text = await readFile(join(folder, 'requests.json'), 'utf8');
  for (const [index, asked] of z.array(DemoRequest).parse(JSON.parse(text)).entries())
    await persistently(() => tell(patiently(db), asked, `demo ${index}`));
}

async function tell(db: Db, asked: DemoRequest, name: string): Promise<void> {
  const { learner, expert, challenge, path, daysAgo, afterwards, ...words } = asked;
  const [learnerId, expertId] = [await idOf(db, learner), await idOf(db, expert)];
  const [posed] = await findChallenge(db, { key: challenge });
  const { requestId } = await requestIntroduction(db, {
    ...words,
    actorId: learnerId,
    key: name,
    now: daysBack(daysAgo),
    toId: expertId,
    challengeId: posed?.id ?? challenge,
    ...(path === null
      ? { way: 'FACILITATOR' }
      : { way: 'PERSON', path: await Promise.all(path.map((key) => idOf(db, key))) }),
  });
  const { programId } = await findRequestFor(db, { actorId: learnerId, requestId });
  for (const [index, one] of afterwards.entries()) {
    const acting = {
      actorId: await idOf(db, one.by),
      // The facilitators of the demo; who introduces by a path is a broker of that request anyhow.
      facilitates: programId === null ? [] : [programId],
      key: `${name} ${index}`,
      requestId,
      now: daysBack(one.daysAgo),
    };
    await act(db, acting, one).catch((error: unknown) => {
      // It happened before, and evidence has changed since.
      if (!(error instanceof GraphError && error.code === 'CONFLICT')) throw error;
    });
  }
}

async function act(db: Db, acting: ActingOn, { act: kind, note }: Told): Promise<unknown> {
  switch (kind) {
    case 'DRAFT':
    case 'PITCH':
      return writePitchFor(db, {
        ...acting,
        ...(await draftFor(db, acting)),
        send: kind === 'PITCH',
      });
    case 'TURN_AWAY':
      return turnAway(db, { ...acting, reason: note });
    case 'ASK':
      return askForMore(db, { ...acting, question: note });
    case 'ACCEPT':
      return acceptRequest(db, { ...acting, note });
    case 'OUTCOME':
      return recordOutcome(db, { ...acting, met: true, helped: true, note });
  }
}

const daysBack = (days: number) => new Date(Date.now() - days * day);

async function idOf(db: Db, key: string): Promise<string> {
  const [person] = await findPerson(db, { key });
  if (!person) throw new Error(`The demo has nobody with the key ${key}.`);
  return person.id;
}
