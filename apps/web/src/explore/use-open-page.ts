import { useNavigate } from '@tanstack/react-router';
import { partsOf } from './ref.ts';
import type { ShownNode } from './shown.ts';

/**
 * Goes to where one asks for an introduction to a person: beside their card, where they were found for a challenge, or else
 * a page that asks what for.
 */
export function useAskFor() {
  const navigate = useNavigate();
  return ({ key, helper }: ShownNode, challenge: string | null) => {
    const about = partsOf(challenge ?? '');
    if (helper && about)
      void navigate({
        to: '/challenges/$key',
        params: { key: about.key },
        search: { card: key, ask: true, first: 20 },
      });
    else void navigate({ to: '/people/$key/ask', params: { key } });
  };
}

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
