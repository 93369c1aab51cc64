import { type Act, acts, type Scene } from './acts.ts';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** A key with what was held, as acts write it: `Ctrl+Shift+z`; Command counts as Ctrl. */
function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const ctrl = ctrlKey || metaKey;
  // Shift with a letter alone, or with a sign, only says how the sign was typed.
  const shift = shiftKey && (ctrl || key.length > 1);
  return [ctrl ? 'Ctrl' : '', altKey ? 'Alt' : '', shift ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+');
}

/** The act a key stands for, where it can be done now. */
export function actFor(press: Press, scene: Scene): Act | undefined {
  const shortcut = shortcutOf(press);
  const alias = shortcut === 'Ctrl+y' ? 'Ctrl+Shift+z' : shortcut;
  return acts.find((act) => act.shortcut === alias && act.can(scene));
}

/** A shortcut as people read it: `Ctrl Z`. */
export function shortcutInWords(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
