import type { Place } from '../records.ts';
import { topicKey } from '../topic-name.ts';
import type { Claim } from './metadata.ts';

export type DatedClaim = Claim & { since: string | undefined };

export type Expertise = {
  person: string;
  topic: string;
  source: string;
  since: string | undefined;
  at: Place;
};

/** One expertise for each person and topic: who all said so, and when it was said last. */
export function mergeClaims(claims: readonly DatedClaim[]): Expertise[] {
  const merged = new Map<string, Expertise & { sources: Set<string> }>();
  for (const { person, words, source, since, at } of claims) {
    const key = `${person} ${topicKey(words)}`;
    const known = merged.get(key) ?? {
      person,
      topic: words,
      source,
      since,
      at,
      sources: new Set<string>(),
    };
    known.sources.add(source);
    if (since !== undefined && since > (known.since ?? '')) known.since = since;
    merged.set(key, known);
  }
  return [...merged.values()].map(({ sources, ...one }) => ({
    ...one,
    source: [...sources].join(', ').slice(0, 200),
  }));
}
