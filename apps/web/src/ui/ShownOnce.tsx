import { Button, CopyButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ShownOnce.module.css';

type Props = {
  text: string | null;
  testId: string;
  /** What it is for, and what to do with it. */
  children: ReactNode;
};

/** A secret or a link that is told this once, ready to copy; nothing while there is none. */
export function ShownOnce({ text, testId, children }: Props) {
  if (text === null) return null;
  return (
    <div role="status" className={classes.shown}>
      <p>{children}</p>
      <p className={classes.text} data-testid={testId}>
        {text}
      </p>
      {/* Browsers let nobody copy on a page that came over plain HTTP from elsewhere. */}
      {window.isSecureContext ? (
        <CopyButton value={text} timeout={3000}>
          {({ copied, copy }) => (
            <Button variant="default" size="sm" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      ) : null}
    </div>
  );
}
