import { type ReactNode, useEffect, useRef } from 'react';
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
  /** It takes the place of what had the focus, and is read from here. */
  takesFocus?: boolean;
};

/** Nothing to show, and why, and what to do: for empty lists, missing pages and errors. */
export function StatePanel({ title, children, action, role, level = 2, takesFocus }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={classes.panel} {...(role ? { role } : {})}>
      <Heading ref={heading} className={classes.title} {...(takesFocus ? { tabIndex: -1 } : {})}>
        {title}
      </Heading>
      {children ? <div className={classes.text}>{children}</div> : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </section>
  );
}
