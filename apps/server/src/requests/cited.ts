import type { Loaders } from '../loaders.ts';

const learners: Record<string, string> = {
  need: 'what the learner needs, in their own words',
  tried: 'what the learner tried, in their own words',
  outcome: 'what the learner hopes for, in their own words',
};

/** What a sentence of a pitch rests on, in words; empty where it rests on nothing, or on what is no longer there. */
export async function citedInWords(
  cites: string,
  { person, topic, node }: Pick<Loaders, 'person' | 'topic' | 'node'>,
): Promise<string> {
  const [kind = '', one = '', other = ''] = cites.split(' ');
  if (kind === 'WORDS') return learners[one] ?? '';
  if (kind === 'TOPIC') {
    const known = await topic.load(one);
    return known ? `what they know: ${known.name}` : '';
  }
  if (kind === 'WORK') {
    const work = await node.load(one);
    return work ? `work they did: ${work.title}` : '';
  }
  if (kind !== 'TIE') return '';
  const [from, to] = await Promise.all([person.load(one), person.load(other)]);
  return from && to ? `${from.name} and ${to.name} know each other` : '';
}
