import { createFirstInvitation, GraphError } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { defaultSettings } from '../settings.ts';
import { createClient } from './client.story.ts';

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000 };
const logged: string[] = [];
const log = (text: string) => logged.push(text);
const message = 'The database cannot be reached at the moment.';
const gone = () => Promise.reject(new GraphError('UNAVAILABLE', message));
const app = await createApp({ db, settings, log });
const cutOff = await createApp({ db: { ...db, run: gone, inTransaction: gone }, settings, log });
const [address, addressOfCutOff] = await Promise.all(
  [app, cutOff].map((one) => one.listen({ host: '127.0.0.1', port: 0 })),
);
afterAll(() => Promise.all([app.close(), cutOff.close()]));

test('while the database is away, whoever is signed in or signs in is told so, and the log keeps still', async () => {
  const olu = createClient(address ?? '');
  const invitation = await createFirstInvitation(db, settings.secret);
  const sign = { name: 'Olu', email: 'olu@example.org', password: 'a well kept secret' };
  expect(await olu.auth('/sign-up/email', { ...sign, invitation })).toMatchObject({ status: 200 });

  const later = createClient(addressOfCutOff ?? '');
  for (const [name, value] of olu.cookies) later.cookies.set(name, value);
  expect(await later.ask('{ viewer { name } }')).toEqual({ code: 'UNAVAILABLE', message });
  expect(await later.auth('/sign-in/email', sign)).toEqual({ status: 503, body: { message } });
  expect(logged).toEqual([]);
});
