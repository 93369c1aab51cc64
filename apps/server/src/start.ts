import { UnreadableFile } from '@peergraph/exchange';
import {
  createFirstInvitation,
  findInstance,
  GraphError,
  patiently,
  warmUp,
} from '@peergraph/graph';
import { Neo4jUnavailable } from '@peergraph/local-neo4j';
import { createApp } from './app.ts';
import { openDatabase } from './database.ts';
import { loadDemo } from './demo.ts';
import { BadEnvironment, type Env, isLocal, readEnv } from './env.ts';
import { keepPosting } from './letters/send-letters.ts';
import { CannotListen, listen, requireFreePort, stopListening } from './listening.ts';
import { createEventBus } from './requests/event-bus.ts';
import { keepTime } from './requests/keep-time.ts';
import { throughRedis } from './requests/redis-bell.ts';
import { settingsIn } from './settings.ts';
import { BuildFailed, builtWeb } from './web-build.ts';
import { keepDelivering } from './webhooks/keep-delivering.ts';

// What `npm start` runs: everything that is missing is brought up in order, and given back in the opposite order.

const interruption = new AbortController();
const { signal } = interruption;
const undo: (() => Promise<void>)[] = [];
/** For so long, in ms, the searches that are tried out may keep the rest from the database. */
const patience = 60_000;
/** Within this time, in ms, a second signal is the same press: npm hands on what the terminal told the server as well. */
const onePress = 2000;
const tell = (message: string) => process.stdout.write(`${message}\n`);

async function start(): Promise<void> {
  const env = readEnv();
  const { port, host, hosts, home, demo, profile } = env;
  await requireFreePort({ port, host });
  const webFolder = await builtWeb({ onProgress: tell, signal });
  const { db, close, ranAlready } = await openDatabase({ home, onProgress: tell, signal });
  undo.push(close);
  if (ranAlready)
    tell(
      `The Neo4j of ${home} runs already, perhaps for another Peergraph: both show the same data`,
    );
  // On a busy machine a database that has just started is slow to answer first: a start waits longer than a page.
  const patient = patiently(db);
  if (demo) await loadDemo(patient, { onProgress: tell, signal, requests: true });
  const settings = await settingsIn(env);
  const { events, close: leaveRedis } = eventsFor(env);
  undo.push(async () => leaveRedis());
  const names = [host, ...hosts];
  const app = await createApp({
    db,
    webFolder,
    hosts: names,
    isLocal: isLocal(env),
    settings,
    events,
    profile,
  });
  undo.push(() => stopListening(app));
  signal.throwIfAborted();
  const address = await listen(app, { port, host });
  const { hasAdmin, isDemo } = await findInstance(patient);
  if (!hasAdmin) {
    const secret = await createFirstInvitation(patient, settings.secret);
    const link = `${settings.url ?? address}/invitation/${secret}`;
    tell(
      `Nobody administers this instance. Whoever opens this link first does, within a day; no earlier link works any more:\n${link}`,
    );
    if (isDemo)
      tell('It ends the demo as it is: from then on everybody has to sign in with an account.');
  }
  if (profile === 'audit')
    tell('It shows its schema, for tools that audit it (PEERGRAPH_AUDIT): not for people’s use.');
  tell(`Peergraph is ready: ${address}\nStop it with Ctrl-C.`);
  tell('Trying out the searches people wait for; until that is done the first ones take longer');
  await warmUp(db, patience, signal);
  // Only now: what nobody waits for had better not wait for the searches and fail.
  if (signal.aborted) return;
  const { secret, privateWebhooks: arePrivate, sendMail } = settings;
  const origin = settings.url ?? address;
  undo.push(keepTime(db, { events, log: console.error }));
  undo.push(keepDelivering(db, { secret, arePrivate, sendMail, origin, log: console.error }));
  if (sendMail) undo.push(keepPosting(db, { send: sendMail, origin, secret, log: console.error }));
}

/** What tells of events: within this process, and in others where there is a Redis between them. */
function eventsFor({ redisUrl }: Env) {
  const events = createEventBus();
  return redisUrl ? throughRedis(events, redisUrl, console.error) : { events, close: () => {} };
}

async function giveBack(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

let askedAt: number | undefined;

/** Stops in good order; a second wish to stop is granted at once. */
async function stop(): Promise<void> {
  if (askedAt !== undefined) {
    if (performance.now() - askedAt > onePress) process.exit(130);
    return;
  }
  askedAt = performance.now();
  tell('\nStopping …');
  interruption.abort();
  await started.catch(() => {});
  await giveBack();
  process.exit(0);
}

// A terminal that was closed takes no more words, and that is no reason to end without giving back.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
const started = start();

const expected = [
  Neo4jUnavailable,
  GraphError,
  BadEnvironment,
  CannotListen,
  BuildFailed,
  UnreadableFile,
];

started.catch(async (error: unknown) => {
  // Whoever stopped a start gives back what it had got hold of.
  if (signal.aborted) return;
  const isExpected = error instanceof Error && expected.some((known) => error instanceof known);
  console.error(isExpected ? error.message : error);
  await giveBack();
  process.exit(1);
});
