import type { TopicPath, Work } from '../hyperconnections/queries.ts';
import type { Names } from '../hyperconnections/sentences.ts';
import { cites, type PitchWords, type Sentence, usualMinutes } from './pitch-words.ts';

type Point = Pick<TopicPath, 'need' | 'how' | 'note' | 'expertise' | 'evidence'>;

export type PitchEvidence = {
  learner: { id: string; name: string };
  expert: { id: string; name: string };
  /** Who introduces, where it is a person who knows the expert. */
  broker?: { id: string; name: string; knowsExpertFrom: string } | undefined;
  challenge: { title: string };
  words: { need: string; tried: string; outcome: string; freeTimes: string; timeZone: string };
  found: { topicPaths: Point[]; works: Pick<Work, 'id' | 'part' | 'title'>[]; names: Names };
};

const mostPoints = 3;

/** The beginning of a text: a sentence of a pitch has its limit. */
const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\p{Surrogate}$/u, '')}…`;

/**
 * A first version of the pitch, from evidence alone: what is asked, in the learner's words; why this expert, by two or three
 * points where what they know meets what is needed, each in their own field's word where a bridge says which that is, and
 * by work they did; how the two are known to each other; a call of 20 minutes; when the learner is free. The best points
 * come first.
 */
export function draftPitch(evidence: PitchEvidence): PitchWords {
  const { learner, challenge, words } = evidence;
  const [first] = learner.name.split(' ');
  const opening = `${learner.name} asks about “${cut(challenge.title, 120)}”: “${words.need}”`;
  const sentences: Sentence[] = [
    { text: opening, cites: cites.words('need') },
    ...(words.tried === ''
      ? []
      : [{ text: `What ${first} tried: “${words.tried}”`, cites: cites.words('tried') }]),
    ...pointsOf(evidence),
    ...knownFrom(evidence),
    { text: `A good outcome would be: “${words.outcome}”`, cites: cites.words('outcome') },
    { text: `Would you give it one call of ${usualMinutes} minutes?` },
    ...(words.freeTimes === ''
      ? []
      : [
          {
            text: `${first} is free: ${words.freeTimes} (${words.timeZone}).`,
            cites: cites.words('freeTimes'),
          },
        ]),
  ];
  return { sentences, minutes: usualMinutes };
}

function pointsOf({ found, learner }: PitchEvidence): Sentence[] {
  const { topicPaths, works, names } = found;
  const topics = topicPaths.map((path) => ({
    text: pointOf(path, names, learner.name),
    cites: cites.topic(path.expertise),
  }));
  const [work] = works;
  const helped = work
    ? [
        {
          text: `You ${partOf[work.part]} “${work.title}”. Perhaps some of that helps here.`,
          cites: cites.work(work.id),
        },
      ]
    : [];
  return [...topics.slice(0, mostPoints - helped.length), ...helped];
}

const partOf: Record<Work['part'], string> = {
  HELPED: 'helped with',
  LED: 'led',
  POSED: 'asked about',
};

function pointOf({ need, how, note, expertise, evidence }: Point, names: Names, learner: string) {
  const needed = names.topics.get(need)?.name ?? 'this';
  const known = names.topics.get(expertise)?.name ?? 'this';
  const [first] = evidence;
  const shown = first ? ` Your profile says of it: “${first.trim().replace(/\.$/, '')}”.` : '';
  switch (how) {
    case 'NAMED':
    case 'IN_TEXT':
      return `You know ${known}, and that is what is asked about.${shown}`;
    case 'MEANS_SIMILAR': {
      const why = note ? ` ${note.trim().replace(/([^.!?])$/, '$1.')}` : '';
      return `In your field’s words this is about ${known}, which ${learner} calls ${needed}.${why}${shown}`;
    }
    case 'NARROWER':
      return `You know ${known}, a part of ${needed}.${shown}`;
    case 'BROADER':
      return `You know ${known}, which ${needed} is a part of.${shown}`;
    default:
      return `You know ${known}, which goes together with ${needed}.${shown}`;
  }
}

function knownFrom({ broker, expert }: PitchEvidence): Sentence[] {
  if (!broker) return [];
  const from = broker.knowsExpertFrom === '' ? '' : ` ${broker.knowsExpertFrom}`;
  return [{ text: `You and I know each other${from}.`, cites: cites.tie(broker.id, expert.id) }];
}

/** What to go through in a first call of so many minutes, in the order of the call. */
export function draftAgenda(
  { learner, expert, words }: Pick<PitchEvidence, 'learner' | 'expert' | 'words'>,
  minutes: number,
) {
  const [first, need, outcome, last] = minutes < usualMinutes ? [1, 1, 1, 1] : [3, 2, 3, 2];
  const talk = minutes - first - need - outcome - last;
  return [
    { minutes: first, text: `${learner.name} and ${expert.name} say who they are.` },
    { minutes: need, text: `${learner.name} says what is needed: “${words.need}”` },
    { minutes: talk, text: `${expert.name} asks, and says how they would go about it.` },
    {
      minutes: outcome,
      text: `What would be a good outcome: “${words.outcome}” What is the next small step?`,
    },
    { minutes: last, text: 'Whether to talk again, and when.' },
  ];
}
