import { useRef } from 'react';

/**
 * Makes the variables of a mutation that happens once, however often the same input is sent. `since` is what came before it,
 * where the same input may be meant anew after that.
 */
export function useOnce() {
  const last = useRef({ text: '', key: '' });
  return <Input extends object>(input: Input, since?: string | number) => {
    const text = JSON.stringify({ input, since });
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    return { input: { ...input, idempotencyKey: last.current.key } };
  };
}
