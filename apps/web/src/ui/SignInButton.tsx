import { Button } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';

/** To where one signs in, and from there back to this page. */
export function SignInButton({ word = 'Sign in' }: { word?: string }) {
  const to = useRouterState({ select: (state) => state.location.href });
  return (
    <Button size="md" renderRoot={(props) => <Link to="/sign-in" search={{ to }} {...props} />}>
      {word}
    </Button>
  );
}
