import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.ts';
import { identityOf } from './process-identity.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peergraph-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('of many at once, one works at a time and all get their turn', async () => {
  const diary: string[] = [];
  await Promise.all(
    [1, 2, 3, 4, 5, 6].map((worker) =>
      withLock(folder, 'lock', async () => {
        diary.push(`${worker} begins`);
        await sleep(10);
        diary.push(`${worker} ends`);
      }),
    ),
  );
  const turns = [0, 2, 4, 6, 8, 10].map((at) => diary.slice(at, at + 2).map((line) => line[0]));
  expect(turns.every(([begins, ends]) => begins === ends)).toBe(true);
  expect(new Set(turns.flat())).toEqual(new Set(['1', '2', '3', '4', '5', '6']));
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock of a process that is gone is void, also when its id lives again in another', async () => {
  const child = spawn(process.execPath, ['--eval', '0']);
  const gone = identityOf(child.pid ?? 0);
  await once(child, 'exit');
  writeFileSync(join(folder, `lock.${gone}.aaaa`), '');
  // Where there is no /proc a process is known by its id alone.
  if (existsSync('/proc')) writeFileSync(join(folder, `lock.${process.pid}-12345.bbbb`), '');
  expect(await withLock(folder, 'lock', async () => readdirSync(folder).length)).toBe(1);
});

test('who waits is told for whom, and may give up', async () => {
  const told: number[] = [];
  await withLock(folder, 'lock', async () => {
    const signal = AbortSignal.timeout(900);
    const waiting = withLock(folder, 'lock', async () => 'in', {
      signal,
      onWait: (pid) => told.push(pid),
    });
    await expect(waiting).rejects.toThrow('aborted due to timeout');
  });
  expect(told).toEqual([process.pid]);
});

test('work that fails frees the lock', async () => {
  const fails = withLock(folder, 'lock', async () => {
    throw new Error('no luck');
  });
  await expect(fails).rejects.toThrow('no luck');
  expect(await withLock(folder, 'lock', async () => 'in')).toBe('in');
});
