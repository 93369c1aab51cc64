import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import page from './Page.module.css';
import { Problem } from './Problem.tsx';
import { type CameOf, useAct } from './use-act.ts';

type Props = {
  title: string;
  /** What would be done, in a word; null where it can’t be. */
  act: string | null;
  /** The word for leaving it as it is. */
  stay: string;
  work: () => Promise<CameOf>;
  /** Whether it is known yet that it can be done. */
  isKnown?: boolean;
  onClose: () => void;
  onDone?: () => void;
  /** What it means. */
  children: ReactNode;
};

/** Asks once more before something that can’t simply be undone. */
export function Confirm({ title, act: word, stay, work, isKnown = true, ...props }: Props) {
  const { onClose, onDone, children } = props;
  const { problem, isActing, act } = useAct(() => {
    onClose();
    onDone?.();
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{children}</p>
      <Problem text={problem} />
      <div className={page.acts}>
        {word ? (
          <Button size="md" loading={isActing} disabled={!isKnown} onClick={() => act(work)}>
            {word}
          </Button>
        ) : null}
        <Button size="md" variant="default" onClick={onClose}>
          {stay}
        </Button>
      </div>
    </Dialog>
  );
}
