import type { DeliveryLineFragment, WebhookKind } from '../generated/graphql.ts';
import { toTheMinute } from '../ui/words/moments.ts';

/** What an address can be told of, in the order in which it happens. */
export const kinds: { kind: WebhookKind; words: string }[] = [
  { kind: 'REQUESTED', words: 'somebody asks for an introduction' },
  { kind: 'ACCEPTED', words: 'an expert says yes' },
  { kind: 'MET', words: 'the two say that they met' },
];

export const kindWords: Record<DeliveryLineFragment['kind'], string> = {
  REQUESTED: 'Somebody asked',
  ACCEPTED: 'An expert said yes',
  MET: 'The two met',
  TEST: 'Test',
};

/** What came of it, in a sentence. */
export function outcomeOf({
  state,
  attempts,
  status,
  problem,
  nextTryAt,
}: Omit<DeliveryLineFragment, 'id' | 'kind' | 'at'>): string {
  if (state === 'DELIVERED') return `Arrived: it answered ${status}.`;
  if (state === 'DROPPED') return 'Not sent: the address was turned off before.';
  const why = problem ?? '';
  if (state === 'FAILED') return attempts > 1 ? `${why} Given up after ${attempts} tries.` : why;
  if (attempts === 0) return 'On its way.';
  return nextTryAt ? `${why} Next try: ${toTheMinute(nextTryAt)}.` : why;
}
