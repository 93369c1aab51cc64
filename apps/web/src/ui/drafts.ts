import { useEffect, useState } from 'react';

const prefix = 'peergraph draft';

/** Words kept in this browser, over those to begin with; what cannot be read is as if it were not there. */
export function readKept<Field extends string>(
  text: string | null,
  fields: readonly Field[],
  beginning: Record<Field, string>,
): Record<Field, string> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return beginning;
    const texts = new Map<string, unknown>(Object.entries(kept));
    const words = { ...beginning };
    for (const field of fields) {
      const value = texts.get(field);
      if (typeof value === 'string') words[field] = value;
    }
    return words;
  } catch {
    return beginning;
  }
}

/** Whose words, and what they are for: `answer ID`. */
type Place = { personId: string; what: string };

/** Words that survive a reload of the page, in this browser, until they are sent or their writer signs out. */
export function useDraft<Field extends string>(
  { personId, what }: Place,
  fields: readonly Field[],
  beginning: Record<Field, string>,
) {
  const key = `${prefix} ${personId} ${what}`;
  const [words, setWords] = useState(() => readKept(read(key), fields, beginning));
  const [isKept, setKept] = useState(() => read(key) !== null);
  useEffect(() => {
    if (isKept) write(key, JSON.stringify(words));
  }, [key, isKept, words]);
  const change = (changed: Partial<Record<Field, string>>) => {
    setKept(true);
    setWords((before) => ({ ...before, ...changed }));
  };
  const forget = () => {
    setKept(false);
    write(key, null);
  };
  return { words, isKept, change, forget };
}

/** Takes away whatever this person wrote here and did not send: others may use the browser after them. */
export function forgetDrafts(personId: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(`${prefix} ${personId} `)) localStorage.removeItem(key);
  } catch {
    // Then nothing is kept here.
  }
}

/** Browsers may refuse to keep anything. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Then it is there until the page is left.
  }
}
