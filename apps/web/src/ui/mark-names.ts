type Piece = { text: string; name: boolean; at: number };

/** Cuts a sentence into parts, those that are one of the names marked; whole words, longest names first. */
export function markNames(sentence: string, wanted: readonly string[]): Piece[] {
  const names = [...new Set(wanted)]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return [{ text: sentence, name: false, at: 0 }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const parts: Piece[] = [];
  let at = 0;
  for (const match of sentence.matchAll(pattern)) {
    if (match.index > at) parts.push({ text: sentence.slice(at, match.index), name: false, at });
    parts.push({ text: match[0], name: true, at: match.index });
    at = match.index + match[0].length;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), name: false, at });
  return parts;
}
