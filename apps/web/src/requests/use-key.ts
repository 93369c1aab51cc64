import { useRef } from 'react';

/** A key for a mutation: the same for the same input, so that what is sent twice happens once. */
export function useKey() {
  const last = useRef({ input: '', key: '' });
  return (input: object): string => {
    const text = JSON.stringify(input);
    if (last.current.input !== text) last.current = { input: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
