import type { CitedSentence, PitchView } from '@peergraph/graph';
import type { Loaders } from '../loaders.ts';

/** A sentence of a pitch, to somebody of these two or to others. */
export type ReadSentence = CitedSentence & { reader: { id: string; parts: readonly string[] } };

/** A pitch, to somebody. */
export type ReadPitch = Omit<PitchView, 'sentences'> & { sentences: ReadSentence[] };
export const readBy = (pitch: PitchView, reader: ReadSentence['reader']): ReadPitch => ({
  ...pitch,
  sentences: pitch.sentences.map((sentence) => ({ ...sentence, reader })),
});

const learners: Record<string, string> = {
  need: 'what the learner needs',
  tried: 'what the learner tried',
  outcome: 'what the learner hopes for',
  freeTimes: 'when the learner is free',
};
const yours: Record<string, string> = {
  need: 'what you need',
  tried: 'what you tried',
  outcome: 'what you hope for',
  freeTimes: 'when you are free',
};

/** What a sentence of a pitch rests on, in words to whoever reads it; empty where it rests on nothing, or on what is no longer there. */
export async function citedInWords(
  { cites, reader }: ReadSentence,
  { person, topic, node }: Pick<Loaders, 'person' | 'topic' | 'node'>,
): Promise<string> {
  const [kind = '', one = '', other = ''] = cites.split(' ');
  const isExpert = reader.parts.includes('EXPERT');
  if (kind === 'WORDS') {
    const isLearner = reader.parts.includes('LEARNER');
    const said = (isLearner ? yours : learners)[one];
    return said ? `${said}, in ${isLearner ? 'your' : 'their'} own words` : '';
  }
  if (kind === 'TOPIC') {
    const known = await topic.load(one);
    return known ? `what ${isExpert ? 'you' : 'they'} know: ${known.name}` : '';
  }
  if (kind === 'WORK') {
    const work = await node.load(one);
    return work ? `work ${isExpert ? 'you' : 'they'} did: ${work.title}` : '';
  }
  if (kind !== 'TIE') return '';
  const [from, to] = await Promise.all([person.load(one), person.load(other)]);
  if (!from || !to) return '';
  if (from.id === reader.id) return `you and ${to.name} know each other`;
  if (to.id === reader.id) return `you and ${from.name} know each other`;
  return `${from.name} and ${to.name} know each other`;
}
