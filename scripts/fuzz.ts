import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../apps/server/src/accounts/client.story.ts';
import { createApp } from '../apps/server/src/app.ts';
import { openDatabase } from '../apps/server/src/database.ts';
import { loadDemo } from '../apps/server/src/demo.ts';
import { defaultSettings } from '../apps/server/src/settings.ts';
import { createFirstInvitation } from '../packages/graph/src/index.ts';

// Asks a server with the demo, in the audit profile, whatever Schemathesis makes up from its schema, for a minute as each
// kind of person. It fails where an answer is an accident of ours (5xx, INTERNAL_SERVER_ERROR, a line in the log), or none
// that the schema allows. Run it by hand, with Python 3.10 or newer: npm run fuzz [seconds] [role …]

const schemathesis = 'schemathesis==4.32.5';
const [seconds = '60', ...wanted] = process.argv.slice(2);
const sdl = join(import.meta.dirname, '../schema.graphql');
const folder = await mkdtemp(join(tmpdir(), 'peergraph-fuzz-'));
const tell = (line: string) => console.error(line);

function run(
  command: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      cwd: folder,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function required(command: string, args: string[]): Promise<void> {
  if ((await run(command, args)) !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}

const python = join(folder, 'python');
await required('python3', ['-m', 'venv', python]);
await required(join(python, 'bin/pip'), ['install', '--quiet', schemathesis]);

const { db, close } = await openDatabase({ home: join(folder, 'home'), onProgress: tell });
const logged: string[] = [];
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({
  db,
  settings,
  profile: 'audit',
  log: (text) => logged.push(text),
});
const address = await app.listen({ host: '127.0.0.1', port: 0 });

/** The cookie of somebody of the demo. */
async function demoPerson(as: string): Promise<string> {
  const client = createClient(address);
  await client.auth('/demo/continue', { as });
  return cookieOf(client);
}

/** The cookie of the first administrator; with them the demo’s accounts are over, so they come last. */
async function admin(): Promise<string> {
  const client = createClient(address);
  const invitation = await createFirstInvitation(db, settings.secret);
  const account = { name: 'Olu', email: 'olu@example.org', password: 'a well kept secret' };
  await client.auth('/sign-up/email', { ...account, invitation });
  await client.ask('mutation ($secret: String!) { acceptInvitation(secret: $secret) { name } }', {
    secret: invitation,
  });
  return cookieOf(client);
}

const cookieOf = ({ cookies }: ReturnType<typeof createClient>) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

const roles: Record<string, () => Promise<string>> = {
  'signed-out': async () => '',
  learner: () => demoPerson('learner'),
  expert: () => demoPerson('expert'),
  facilitator: () => demoPerson('facilitator'),
  organiser: () => demoPerson('organiser'),
  analyst: () => demoPerson('analyst'),
  admin,
};

/** Asks as one kind of person until the time is over; whether nothing was found. */
async function fuzz(role: string, cookie: string): Promise<boolean> {
  const rows = await db.run(
    'MATCH (n) WHERE n.id IS NOT NULL AND n.key IS NOT NULL WITH n ORDER BY rand() LIMIT 300 UNWIND [n.id, n.key] AS id RETURN id',
    {},
    'read',
  );
  const requests = await db.run('MATCH (n:Request) RETURN n.id AS id LIMIT 100', {}, 'read');
  const ids = [...rows, ...requests].map(({ id }) => id);
  const environment = {
    FUZZ_IDS: JSON.stringify(ids),
    PYTHONPATH: import.meta.dirname,
    SCHEMATHESIS_HOOKS: 'fuzz_hooks',
  };
  const end = Date.now() + Number(seconds) * 1000;
  let isClean = true;
  while (Date.now() < end) {
    const left = Math.max(5, Math.round((end - Date.now()) / 1000));
    const args = ['run', sdl, `--url=${address}/graphql`, '--phases=fuzzing', '--mode=positive'];
    args.push(`--max-time=${left}`, '--max-examples=4', '--continue-on-failure', '--no-shrink');
    args.push('--workers=4', '--request-timeout=30');
    args.push('--checks=no_accident,response_schema_conformance', '--warnings=off', '--no-color');
    args.push('--suppress-health-check=all', `--seed=${Math.floor(Math.random() * 1e9)}`);
    // Who asks would be signed out for the rest of the time.
    args.push('--exclude-name=Mutation.endAllSessions', '--exclude-name=Mutation.endSession');
    if (cookie) args.push('-H', `Cookie: ${cookie}`);
    isClean = (await run(join(python, 'bin/schemathesis'), args, environment)) === 0 && isClean;
  }
  tell(`${role}: ${isClean ? 'nothing was found' : 'see above'}`);
  return isClean;
}

try {
  await loadDemo(db, { onProgress: tell, requests: true });
  for (const [role, signIn] of Object.entries(roles)) {
    if (wanted.length > 0 && !wanted.includes(role)) continue;
    if (!(await fuzz(role, await signIn()))) process.exitCode = 1;
  }
  for (const line of logged) tell(line);
  if (logged.length > 0) process.exitCode = 1;
} finally {
  await app.close();
  await close();
  await rm(folder, { recursive: true, force: true });
}
