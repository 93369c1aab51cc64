import { SignInButton } from './SignInButton.tsx';
import { StatePanel } from './StatePanel.tsx';

/** What stands on a page of a program that is for its organisers or facilitators; `title` says for whom. */
export function TeamOnly({ title, isSignedIn }: { title: string; isSignedIn: boolean }) {
  return (
    <StatePanel level={1} title={title} action={isSignedIn ? undefined : <SignInButton />}>
      <p>
        {isSignedIn
          ? 'An organiser of the program can make you one.'
          : 'Sign in, if you are one of them.'}
      </p>
    </StatePanel>
  );
}
