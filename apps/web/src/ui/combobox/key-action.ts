type List = { open: boolean; active: number; choices: readonly { id: string }[] };

export type KeyAction =
  | { kind: 'none' }
  | { kind: 'move'; to: number }
  | { kind: 'choose'; id: string }
  | { kind: 'enter' }
  | { kind: 'dismiss' };

/** What a key pressed in a combobox does: arrows go round, Enter chooses, Escape closes and then empties. */
export function keyAction(key: string, { open, active, choices }: List): KeyAction {
  const count = choices.length;
  if (key === 'Escape') return { kind: 'dismiss' };
  if (key === 'Enter') {
    const chosen = open ? choices[active] : undefined;
    return chosen ? { kind: 'choose', id: chosen.id } : { kind: 'enter' };
  }
  if (count === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return { kind: 'none' };
  if (!open) return { kind: 'move', to: key === 'ArrowDown' ? 0 : count - 1 };
  return { kind: 'move', to: (active + (key === 'ArrowDown' ? 1 : count - 1)) % count };
}
