import { SignInButton } from './SignInButton.tsx';
import { StatePanel } from './StatePanel.tsx';

/** What stands on a page of one's own where nobody is signed in. */
export function SignedOut() {
  return <StatePanel level={1} title="You are not signed in" action={<SignInButton />} />;
}
