import type { ReactNode } from 'react';
import classes from './StatePanel.module.css';

type Props = {
  title: string;
  children?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  /** `alert` is read out at once. */
  role?: 'alert' | 'status';
  /** A page that is nothing else has it as its first heading. */
  level?: 1 | 2;
};

/** Nothing to show, and why, and what to do: for empty lists, missing pages and errors. */
export function StatePanel({ title, children, action, role, level = 2 }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={classes.panel} {...(role ? { role } : {})}>
      <Heading className={classes.title}>{title}</Heading>
      {children ? <div className={classes.text}>{children}</div> : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </section>
  );
}
