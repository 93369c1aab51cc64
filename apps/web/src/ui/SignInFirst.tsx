import type { ReactNode } from 'react';
import { SignInButton } from './SignInButton.tsx';
import classes from './SignInFirst.module.css';

type Props = {
  /** Whether one of the demo's people can be gone on as. */
  isDemo: boolean;
  /** What comes after it, as a sentence. */
  then: string;
  /** Why, beginning with what one signs in for. */
  children: ReactNode;
};

/** Says that one signs in before something, how, and what comes after it. */
export function SignInFirst({ isDemo, then, children }: Props) {
  return (
    <div className={classes.notice}>
      <p>{children}</p>
      <p className="soft">
        {isDemo
          ? `This is the demo: continue as one of its people, without a password. ${then}`
          : `${then} An account is made with an invitation.`}
      </p>
      <div>
        <SignInButton word={isDemo ? 'Continue as somebody' : 'Sign in'} />
      </div>
    </div>
  );
}
