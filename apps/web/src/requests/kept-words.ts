import { useEffect, useState } from 'react';

/** What somebody has written and not sent; `way` is the place of a path, FACILITATOR or DIRECT. */
export type AskWords = {
  need: string;
  tried: string;
  outcome: string;
  freeTimes: string;
  timeZone: string;
  way: string;
};

const fields = ['need', 'tried', 'outcome', 'freeTimes', 'timeZone', 'way'] as const;

/** Words kept in this browser, over those to begin with; what cannot be read is as if it were not there. */
export function readKept(text: string | null, beginning: AskWords): AskWords {
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

/** Words that survive a reload of the page: of one person, for one challenge, to one other. */
export function useKeptWords(place: string, beginning: AskWords) {
  const key = `peergraph ask ${place}`;
  const [words, setWords] = useState(() => readKept(read(key), beginning));
  const [isTouched, setTouched] = useState(() => read(key) !== null);
  useEffect(() => {
    if (isTouched) write(key, JSON.stringify(words));
  }, [key, isTouched, words]);
  const change = (changed: Partial<AskWords>) => {
    setTouched(true);
    setWords((before) => ({ ...before, ...changed }));
  };
  const forget = () => {
    setTouched(false);
    write(key, null);
  };
  return { words, isKept: isTouched, change, forget };
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
