import { UnreadableFile } from '@peergraph/exchange';
import { createFirstInvitation, findInstance, GraphError, warmUp } from '@peergraph/graph';
import { Neo4jUnavailable } from '@peergraph/local-neo4j';
import { accountSettings } from './accounts/account-settings.ts';
import { createApp } from './app.ts';
import { openDatabase } from './database.ts';
import { loadDemo } from './demo.ts';
import { BadEnvironment, type Env, isLocal, readEnv } from './env.ts';
import { keepPosting } from './letters/post.ts';
import { CannotListen, listen, requireFreePort, stopListening } from './listening.ts';
import { createEventBus } from './requests/event-bus.ts';
import { keepTime } from './requests/keep-time.ts';
import { throughRedis } from './requests/redis-bell.ts';
import { BuildFailed, builtWeb } from './web-build.ts';
import { keepDelivering } from './webhooks/keep-delivering.ts';

// What `npm start` runs: everything that is missing is brought up in order, and given back in the opposite order.

const interruption = new AbortController();
const { signal } = interruption;
const undo: (() => Promise<void>)[] = [];
/** How much later the server may be ready so that the first question is answered sooner, in ms. */
const patience = 8000;
const tell = (message: string) => process.stdout.write(`${message}\n`);

async function start(): Promise<void> {
  const env = readEnv();
  const { port, host, hosts, home, demo, profile } = env;
  await requireFreePort({ port, host });
  const webFolder = await builtWeb({ onProgress: tell, signal });
  const { db, close } = await openDatabase({ home, onProgress: tell, signal });
  undo.push(close);
  if (demo) await loadDemo(db, { onProgress: tell, signal, requests: true });
  tell('Trying out the searches people wait for');
  await warmUp(db, patience);
  const accounts = await accountSettings(env);
  const { events, close: leaveRedis } = eventsFor(env);
  undo.push(async () => leaveRedis());
  const names = [host, ...hosts];
  const app = await createApp({
    db,
    webFolder,
    hosts: names,
    isLocal: isLocal(env),
    accounts,
    events,
    profile,
  });
  undo.push(() => stopListening(app));
  undo.push(keepTime(db, { events, log: console.error }));
  signal.throwIfAborted();
  const address = await listen(app, { port, host });
  const { secret: signing, privateWebhooks: arePrivate, sendMail } = accounts;
  const origin = accounts.url ?? address;
  const sending = { secret: signing, arePrivate, sendMail, origin, log: console.error };
  undo.push(keepDelivering(db, sending));
  if (sendMail)
    undo.push(keepPosting(db, { send: sendMail, origin, secret: signing, log: console.error }));
  const { hasAdmin } = await findInstance(db);
  if (!hasAdmin) {
    const secret = await createFirstInvitation(db, accounts.secret);
    const link = `${accounts.url ?? address}/invitation/${secret}`;
    tell(
      `Nobody administers this instance. Whoever opens this link first does, within a day:\n${link}`,
    );
  }
  if (profile === 'audit')
    tell('It shows its schema, for tools that audit it (PEERGRAPH_AUDIT): not for people’s use.');
  tell(`Peergraph is ready: ${address}\nStop it with Ctrl-C.`);
}

/** What tells of events: within this process, and in others where there is a Redis between them. */
function eventsFor({ redisUrl }: Env) {
  const events = createEventBus();
  return redisUrl ? throughRedis(events, redisUrl, console.error) : { events, close: () => {} };
}

async function giveBack(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

/** Stops in good order; a second wish to stop is granted at once. */
async function stop(): Promise<void> {
  if (signal.aborted) process.exit(130);
  tell('\nStopping …');
  interruption.abort();
  await started.catch(() => {});
  await giveBack();
  process.exit(0);
}

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
