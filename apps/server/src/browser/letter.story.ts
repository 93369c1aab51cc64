import { type Db, requestIntroduction, writePitchFor } from '@peergraph/graph';
import { z } from 'zod';
import { sendLetters } from '../letters/send-letters.ts';
import type { Settings } from '../settings.ts';

const Ids = z.object({
  toId: z.string(),
  lenaId: z.string(),
  piaId: z.string(),
  challengeId: z.string(),
  programId: z.string(),
});

/** Has Pia, a facilitator, write for Lena to whoever has this account; the paths of the links in their letter. */
export async function writeTo(
  db: Db,
  email: string,
  { secret }: Pick<Settings, 'secret'>,
): Promise<string[]> {
  const [row] = await db.run(
    `MATCH (:Account {email: $email})-[:IS]->(to:Person)
    MATCH (lena:Person {key: 'lena-okafor'}), (pia:Person {key: 'pia-lindqvist'})
    MATCH (challenge:Challenge {key: 'drift-or-change'}), (program:Program {key: 'water-commons'})
    RETURN to.id AS toId, lena.id AS lenaId, pia.id AS piaId, challenge.id AS challengeId, program.id AS programId`,
    { email },
    'read',
  );
  const { toId, lenaId, piaId, challengeId, programId } = Ids.parse(row);
  const key = () => crypto.randomUUID();
  const words = { need: 'Which of two loggers is lying?', outcome: 'To know by the next rain.' };
  const { requestId } = await requestIntroduction(db, {
    actorId: lenaId,
    key: key(),
    toId,
    challengeId,
    way: 'FACILITATOR',
    ...words,
  });
  const pia = { actorId: piaId, facilitates: [programId], key: key(), requestId };
  const sentences = [{ text: 'You know what a dry well sounds like.' }];
  await writePitchFor(db, { ...pia, sentences, send: true });
  const letters: string[] = [];
  const origin = 'https://peers.example.org';
  const send = async ({ text }: { text: string }) => void letters.push(text);
  await sendLetters(db, { origin, secret, send, log: () => {} });
  return [...letters.join().matchAll(/(?<=\.org)\/letter\/\S+/g)].map(([path]) => path);
}
