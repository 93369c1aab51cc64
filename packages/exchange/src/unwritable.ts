/** A file or folder that cannot be written; the message names it and says what is in the way. */
export class UnwritableFile extends Error {
  override name = 'UnwritableFile';
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'the disk can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'it is a file, not a folder'],
  ['ENOTDIR', 'a part of that path is a file, not a folder'],
]);

/** Throws what the system said of writing to this path as an `UnwritableFile`. */
export function unwritable(path: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error ? error.message : String(error);
  throw new UnwritableFile(`${path} can’t be written: ${reasons.get(code) ?? said}.`);
}
