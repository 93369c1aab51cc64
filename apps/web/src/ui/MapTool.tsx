import { ActionIcon } from '@mantine/core';

type Props = {
  label: string;
  onPress: () => void;
  /** What is drawn on it, 18 by 18. */
  path: string;
};

/** A button of a map. */
export function MapTool({ label, onPress, path }: Props) {
  return (
    <ActionIcon variant="default" size={40} aria-label={label} title={label} onClick={onPress}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </ActionIcon>
  );
}
