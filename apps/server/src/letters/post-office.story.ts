import { type Db, requestIntroduction, writePitchFor } from '@peergraph/graph';
import { afterAll, beforeEach } from 'vitest';
import { createApp } from '../app.ts';
import { execute } from '../execute.ts';
import { mailer } from '../mail.ts';
import { tellVillage } from '../requests/village.story.ts';
import { defaultSettings } from '../settings.ts';
import { sendLetters } from './send-letters.ts';
import { openMailServer } from './smtp.story.ts';

/** The village, whose people have accounts here, a mail server and a server that sends letters through it. */
export async function openPostOffice(db: Db) {
  const mail = await openMailServer();
  const logged: string[] = [];
  const settings = {
    ...defaultSettings(),
    url: 'https://peers.example.org',
    sendMail: mailer(mail.url, 'Peergraph <peers@example.org>'),
  };
  const app = await createApp({ db, settings });
  afterAll(() => {
    mail.close();
    return app.close();
  });
  const post = {
    origin: settings.url,
    secret: settings.secret,
    send: settings.sendMail,
    log: (text: string) => void logged.push(text),
  };
  let village: Awaited<ReturnType<typeof tellVillage>>;
  beforeEach(async () => {
    village = await tellVillage(db);
    mail.answer = '250 Kept';
    mail.received.splice(0);
    logged.splice(0);
    await db.run(accounts, {}, 'write');
  });
  const key = () => crypto.randomUUID();
  const send = (now: Date) => sendLetters(db, post, now);
  const asked = (changes: object = {}, now = at(1)) => {
    const { id, asked: words } = village;
    return requestIntroduction(db, { actorId: id('ada'), key: key(), ...words, ...changes, now });
  };
  return {
    mail,
    logged,
    app,
    secret: settings.secret,
    id: (key: string) => village.id(key),
    send,
    asked,
    /** The letters that come of what was done until now: to whom, and about what. */
    delivered: async (now: Date) => {
      mail.received.splice(0);
      await send(now);
      return mail.received.map(({ to, fields }) => [to, fields.get('subject')]);
    },
    /** The secret part of the link of the last letter to somebody that is called so. */
    linkIn: (to: string, label: string): string => {
      const letter = mail.received.findLast((one) => one.to === `${to}@example.org`);
      const line = new RegExp(`^${label}:\n\\S+/letter/(\\S+)$`, 'm');
      return line.exec(letter?.text ?? '')?.[1] ?? `no link ${label}`;
    },
    /** A request that Ben wrote to Cleo for; his words may be other ones. */
    pitched: async (now = at(1)) => {
      const { requestId } = await asked({}, now);
      const sentences = [{ text: 'You dug our wells.' }];
      const ben = { actorId: village.id('ben'), key: key(), requestId, sentences, send: true };
      await writePitchFor(db, { ...ben, now });
      return requestId;
    },
    /** Asks the API without signing in. */
    ask: async (query: string, variables: object) => {
      const payload = { query, variables };
      const response = await app.inject({ method: 'POST', url: '/graphql', payload });
      const { data, errors = [] } = response.json();
      return errors[0] ? { code: errors[0].extensions.code, message: errors[0].message } : data;
    },
    /** Asks it as one of them. */
    askAs: async (who: string, query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await execute(db, query, variables, village.viewer(who));
      return errors[0] ?? data;
    },
  };
}

/** A day of December 2026. */
export const at = (day: number, hour = 9, minute = 0) =>
  new Date(Date.UTC(2026, 11, day, hour, minute));

const accounts = `
  MERGE (:Instance {key: 'peergraph'})
  WITH 1 AS one
  MATCH (person:Person) WHERE person.key IN ['ada', 'ben', 'cleo', 'fay']
  CREATE (account:Account:AuthRecord {id: 'account of ' + person.key, name: person.name,
    email: person.key + '@example.org'})-[:IS]->(person)
  WITH account WHERE account.id = 'account of fay'
  MATCH (program:Program {key: 'program'})
  CREATE (account)-[:HAS_ROLE {role: 'FACILITATOR'}]->(program)`;
