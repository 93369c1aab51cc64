import { ActionIcon } from '@mantine/core';
import { actOf, type Scene } from './acts.ts';
import { shortcutInWords } from './keys.ts';

/** An act as a button with a drawing on it, its title and key said on hovering. */
export function ActButton({ scene, id, path }: { scene: Scene; id: string; path: string }) {
  const act = actOf(id);
  const keys = act.shortcut ? ` (${shortcutInWords(act.shortcut)})` : '';
  const label = `${act.title(scene)}${keys}`;
  return (
    <ActionIcon
      variant="default"
      size={40}
      aria-label={label}
      title={label}
      disabled={!act.can(scene)}
      onClick={() => act.run(scene)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </ActionIcon>
  );
}
