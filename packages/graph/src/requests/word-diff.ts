export type Change = { kind: 'SAME' | 'ADDED' | 'REMOVED'; text: string };

/** Beyond so many words on both sides together the middle is told as replaced whole. */
const mostWords = 3_000;

/** What became of a text, word by word: joined without what was added it is the former text, without what was removed the later. */
export function wordDiff(before: string, after: string): Change[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (
    end < from.length - start &&
    end < to.length - start &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end += 1;
  const changes = [
    ...same(from.slice(0, start)),
    ...middle(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    ...same(from.slice(from.length - end)),
  ];
  return joined(changes);
}

/** Words, each with the white space after it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
const same = (words: string[]): Change[] => words.map((text) => ({ kind: 'SAME', text }));
const removed = (words: string[]): Change[] => words.map((text) => ({ kind: 'REMOVED', text }));
const added = (words: string[]): Change[] => words.map((text) => ({ kind: 'ADDED', text }));

/** By the longest common subsequence. */
function middle(from: string[], to: string[]): Change[] {
  if (from.length + to.length > mostWords) return [...removed(from), ...added(to)];
  const width = to.length + 1;
  const longest = new Uint16Array((from.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      changes.push(...same(from.slice(i, i + 1)));
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      changes.push(...removed(from.slice(i, i + 1)));
      i += 1;
    } else {
      changes.push(...added(to.slice(j, j + 1)));
      j += 1;
    }
  }
  return [...changes, ...removed(from.slice(i)), ...added(to.slice(j))];
}

/** Neighbours of a kind as one. */
function joined(changes: Change[]): Change[] {
  const result: Change[] = [];
  for (const { kind, text } of changes) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
