import type { UnderstoodTopic } from './queries.ts';

/**
 * Where the tie by which a topic came in is from, as a sentence: who says so, or how many know and need both as of the
 * last refresh. Null for an ask's own topics, and where nobody wrote it down.
 */
export function originSentence({ how, origin }: Pick<UnderstoodTopic, 'how' | 'origin'>) {
  if (!origin) return null;
  if (how === 'CO_OCCURS') return together(origin.people ?? 0, origin.challenges ?? 0);
  if (origin.source === null) return null;
  // What a list of topics says without naming where it was taken from.
  if (origin.source === 'import') return 'The program’s own list of topics says so.';
  return `${origin.source} says so.`;
}

function together(people: number, challenges: number): string | null {
  const parts = [
    people > 0 ? `${counted(people, 'person knows', 'people know')} both` : '',
    challenges > 0 ? `${counted(challenges, 'challenge needs', 'challenges need')} both` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(', ')}.` : null;
}

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
