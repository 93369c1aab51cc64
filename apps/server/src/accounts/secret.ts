import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret of this home: made at the first start and kept in `session-secret`, which nobody else may read. Two servers
 * that start at once take the same one.
 */
export async function secretOf(home: string): Promise<string> {
  const file = join(home, 'session-secret');
  await mkdir(home, { recursive: true });
  const made = randomBytes(32).toString('base64url');
  try {
    await writeFile(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const kept = (await readFile(file, 'utf8')).trim();
  if (kept.length < 32) throw new Error(`${file} is damaged. Remove it; everybody signs in anew.`);
  return kept;
}
