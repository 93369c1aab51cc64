import { createFirstInvitation } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { mailer } from '../mail.ts';
import { defaultSettings } from '../settings.ts';
import { createClient } from './client.story.ts';
import { openMailServer } from './mail-server.story.ts';

const db = await openTestDb();
const mail = await openMailServer();
const logged: string[] = [];
const settings = {
  ...defaultSettings(),
  attempts: 1000,
  sendMail: mailer(mail.url, 'Peers <peers@example.org>'),
};
const app = await createApp({ db, settings, log: (text) => logged.push(text) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

test('a new password comes by mail, to whoever has an account; with the mail server away, the log names nobody', async () => {
  const olu = createClient(address);
  const invitation = await createFirstInvitation(db, settings.secret);
  const email = 'olu@example.org';
  await olu.auth('/sign-up/email', {
    name: 'Olu',
    email,
    password: 'a well kept secret',
    invitation,
  });
  expect(await olu.ask('{ signIn { mail } }')).toEqual({ signIn: { mail: true } });

  const unknown = await olu.auth('/request-password-reset', { email: 'x@example.org' });
  expect(await olu.auth('/request-password-reset', { email })).toEqual(unknown);
  const letter = await mail.next();
  expect(letter).toMatch(/^From: Peers <peers@example\.org>$/m);
  expect(letter).toMatch(/^To: olu@example\.org$/m);
  expect(letter).toMatch(/^Subject: A new password for Peergraph$/m);
  const link = new URL(/http\S+/.exec(letter)?.[0] ?? '');
  expect(link.origin + link.pathname).toBe(`${address}/reset-password`);
  const token = link.searchParams.get('token');
  const newPassword = 'another well kept secret';
  expect((await olu.auth('/reset-password', { token, newPassword })).status).toBe(200);
  expect((await olu.auth('/sign-in/email', { email, password: newPassword })).status).toBe(200);
  expect(mail.letters).toEqual([]);
  expect(logged).toEqual([]);

  await mail.close();
  expect(await olu.auth('/request-password-reset', { email })).toEqual(unknown);
  // What the system says of it differs; whom it was for is in none of it.
  await expect
    .poll(() => logged, { timeout: 20_000 })
    .toEqual([expect.stringMatching(/^A letter could not be sent: E[A-Z]+$/)]);
});
