import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, onTestFinished, vi } from 'vitest';
import { startLocalNeo4j, statusOfLocalNeo4j, stopLocalNeo4j } from './control.ts';
import { homeAt } from './home.ts';
import { openNeo4j } from './open.ts';
import { isStopping, serverPid } from './server-process.ts';
import { testOnJvm } from './test-on-jvm.ts';

const folder = mkdtempSync(join(tmpdir(), 'peergraph-sharing-'));
const home = homeAt(join(folder, 'home'));
const environment = { ...process.env, NEO4J_URI: '' };
const options = { home: home.root, environment };
afterAll(async () => {
  await stopLocalNeo4j({ ...options, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const patient = { timeout: 240_000 };

/** Another process that opens the same home, says so, and then does what it is told: `stop` or `exit`. */
function startAnother(): ChildProcess {
  const code = `
    import { openNeo4j } from ${JSON.stringify(join(import.meta.dirname, 'open.ts'))};
    const opened = await openNeo4j({ home: ${JSON.stringify(home.root)} });
    process.stdin.once('data', async (told) => {
      if (String(told).trim() === 'stop') await opened.stop();
      process.exit();
    });
    console.log(JSON.stringify(opened));
  `;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { env: environment, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function opened(child: ChildProcess): Promise<{ uri: string; started: boolean }> {
  for await (const line of createInterface({ input: child.stdout ?? process.stdin }))
    return JSON.parse(line);
  throw new Error('The other process ended before it had opened anything.');
}

async function tell(child: ChildProcess, word: 'stop' | 'exit'): Promise<void> {
  const ended = once(child, 'exit');
  child.stdin?.end(`${word}\n`);
  await ended;
}

testOnJvm(
  'processes that come at once share one Neo4j, and the last to leave stops it',
  patient,
  async () => {
    const others = [startAnother(), startAnother()];
    const [here, ...there] = await Promise.all([openNeo4j(options), ...others.map(opened)]);
    const everyone = [here, ...there];
    expect(new Set(everyone.map(({ uri }) => uri)).size).toBe(1);
    expect(everyone.filter(({ started }) => started).length).toBe(1);
    const pid = serverPid(home);
    expect(await statusOfLocalNeo4j(home.root)).toEqual({
      state: 'running',
      how: 'local',
      uri: here.uri,
      pid,
      pinned: false,
      usedBy: expect.arrayContaining([process.pid, ...others.map((other) => other.pid)]),
      home: home.root,
      logs: home.logs,
      version: '5.26.30',
    });

    await here.stop();
    await here.stop();
    expect(serverPid(home)).toBe(pid);
    for (const other of others) await tell(other, 'stop');
    expect(serverPid(home)).toBeUndefined();
  },
);

testOnJvm(
  'killed while Neo4j starts, the next one goes on with it; exiting without a stop stops it all the same',
  patient,
  async () => {
    const killed = startAnother();
    await vi.waitUntil(() => serverPid(home) !== undefined, { timeout: 60_000 });
    const pid = serverPid(home);
    killed.kill('SIGKILL');

    const another = startAnother();
    expect(await opened(another)).toMatchObject({ started: false });
    expect(serverPid(home)).toBe(pid);
    await tell(another, 'exit');
    expect(serverPid(home) === undefined || isStopping(home)).toBe(true);
    await vi.waitUntil(() => serverPid(home) === undefined, { timeout: 60_000 });
  },
);

testOnJvm('db start outlives whoever uses it, until db stop', patient, async () => {
  const { uri } = await startLocalNeo4j(options);
  const user = await openNeo4j(options);
  expect(user).toMatchObject({ uri, started: false });
  expect(await stopLocalNeo4j(options)).toEqual({ stopped: false, usedBy: [process.pid] });
  await startLocalNeo4j(options);
  await user.stop();
  expect(await statusOfLocalNeo4j(home.root)).toMatchObject({
    state: 'running',
    pinned: true,
    usedBy: [],
  });

  expect(await stopLocalNeo4j(options)).toEqual({ stopped: true, usedBy: [] });
  expect(await statusOfLocalNeo4j(home.root)).toMatchObject({
    state: 'stopped',
    uri: undefined,
    pid: undefined,
  });
  expect(await readdir(home.run)).toEqual([]);
});
