import { useNavigate } from '@tanstack/react-router';
import type { ShownNode } from './shown.ts';

/** Goes to the page of a person, challenge or program. */
export function useOpenPage() {
  const navigate = useNavigate();
  return ({ kind, key }: ShownNode) => {
    const params = { key };
    if (kind === 'PERSON') void navigate({ to: '/people/$key', params });
    else if (kind === 'CHALLENGE') void navigate({ to: '/challenges/$key', params });
    else if (kind === 'PROGRAM') void navigate({ to: '/programs/$key', params });
  };
}
