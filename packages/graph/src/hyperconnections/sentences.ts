import type { Path } from '../paths.ts';
import type { PersonRow } from '../people.ts';
import type { TopicRow } from '../topics.ts';
import type { Candidate, TopicPath, Work } from './queries.ts';

/** The things a sentence can name, by id. */
export type Names = {
  people: Map<string, PersonRow>;
  topics: Map<string, TopicRow>;
};

/** As much of a topic path as a sentence says. */
type Meeting = Pick<TopicPath, 'need' | 'how' | 'note' | 'expertise' | 'level'>;

type Explained = Pick<Candidate, 'raised' | 'fromOutside'> & {
  person: PersonRow;
  topicPaths: Meeting[];
  paths: Path[];
  works: Pick<Work, 'part' | 'title'>[];
  words: string[];
  names: Names;
};

/** What the levels 1 to 5 of expertise mean, as a verb. */
const know = [
  'is beginning with',
  'has some practice in',
  'works with',
  'knows',
  'is who others ask about',
];

/** How a topic of the ask and one that somebody knows meet, as the end of "Mira …". */
function meeting({ need, how, expertise, level }: Meeting, names: Names): string {
  const needed = nameOfTopic(need, names);
  const knows = `${know[level - 1] ?? 'knows'} ${nameOfTopic(expertise, names)}`;
  switch (how) {
    case 'NAMED':
    case 'IN_TEXT':
      return knows;
    case 'FULL_TEXT':
      return `${knows}, which sounds like what you ask`;
    case 'MEANS_SIMILAR':
      return `${knows}, another field’s word for something close to ${needed}`;
    case 'NARROWER':
      return `${knows}, a part of ${needed}`;
    case 'BROADER':
      return `${knows}, which ${needed} is a part of`;
    case 'RELATED':
      return `${knows}, which is related to ${needed}`;
    case 'CO_OCCURS':
      return `${knows}, which often goes together with ${needed}`;
  }
}

/** How a topic of the ask and one that somebody knows meet, with the curator's note on the bridge between them. */
export function topicSentence(person: PersonRow, path: Meeting, names: Names): string {
  const sentence = `${person.name} ${meeting(path, names)}.`;
  return path.note ? `${sentence} ${path.note.trim().replace(/([^.!?])$/, '$1.')}` : sentence;
}

/** A few plain sentences: why this person, and, when it is for somebody, through whom. */
export function whySentence(item: Explained, forSomebody: boolean): string {
  const { paths, names, raised } = item;
  if (!forSomebody) return reasonsFor(item);
  const raisedFor = raised ? ` ${raisedSentence(item)}` : '';
  return `${reasonsFor(item)} ${throughWhom(paths[0], names)}${raisedFor}`;
}

/** What there is to say where coming from outside puts somebody among the first; null for those who don't. */
export const raisedSentence = ({ fromOutside }: Pick<Candidate, 'fromOutside'>): string | null =>
  fromOutside && reasonsToRaise[fromOutside];

const reasonsToRaise = {
  COMPONENT: 'They are shown this early because they come from another part of the network.',
  DISCIPLINE: 'They are shown this early because they come from other fields than yours.',
} as const;

function reasonsFor({ person, topicPaths, works, words, names }: Explained): string {
  const [best, second] = topicPaths;
  const [alike] = works;
  const alsoKnown =
    best && second && isNamed(best) && isNamed(second)
      ? `, and ${nameOfTopic(second.expertise, names)} too`
      : '';
  const known = best && `${person.name} ${meeting(best, names)}${alsoKnown}.`;
  if (known) return alike ? `${known} They ${workedOn(alike)}.` : known;
  if (alike) return `${person.name} ${workedOn(alike)}, and that may be like this.`;
  if (words.length > 0) return `${person.name} speaks of ${listed(words)} in their profile.`;
  return `${person.name} describes their work in words that people who know this use.`;
}

const workedOn = ({ part, title }: Explained['works'][number]) => `${partInWords[part]} “${title}”`;

const partInWords = { HELPED: 'helped with', LED: 'led', POSED: 'asked about' } as const;

// Making one takes far longer than using it.
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const monthOfYear = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const listed = (words: readonly string[]) => conjunction.format(words.map((word) => `“${word}”`));

function throughWhom(path: Path | undefined, names: Names): string {
  if (!path) return 'You see no way to them yet.';
  const contact = nameOfPerson(path.people[1], names);
  const broker = nameOfPerson(path.people.at(-2), names);
  const { paused, capacity } = names.people.get(path.people.at(-2) ?? '') ?? {};
  const takesNone = paused || capacity === 0;
  const then = takesNone ? 'takes no introductions for now' : 'can introduce you';
  if (path.ties.length === 2)
    return `${broker} knows you both${takesNone ? ', but' : ' and'} ${then}.`;
  if (path.ties.length === 3) return `${contact}, whom you know, knows ${broker}, who ${then}.`;
  return `The way leads through ${contact}, whom you know, and on to ${broker}, who ${then}.`;
}

/** How two people know each other, as it follows “know each other”; empty where nobody said. */
export const originWords: Record<Path['ties'][number]['origin'], string> = {
  MENTORING: 'from mentoring',
  PROJECT: 'from a project',
  COLLEAGUE: 'as colleagues',
  COAUTHOR: 'as co-authors',
  SESSION: 'from a session',
  COHORT: 'from the same cohort',
  FRIEND: 'as friends',
  INTRODUCTION: 'through an introduction',
  OTHER: '',
};

/** A path in words: who knows whom, from where, since when, and which step is the weakest, if one is. */
export function pathSentence(
  { people, ties, strength }: Path,
  names: Map<string, PersonRow>,
): string {
  const name = (index: number) => names.get(people[index] ?? '')?.name ?? 'somebody';
  const steps = ties.map((tie, index) => {
    const details = [originWords[tie.origin], tie.since ? `since ${monthAndYear(tie.since)}` : '']
      .filter((words) => words !== '')
      .join(' ');
    return `${name(index)} knows ${name(index + 1)}${details === '' ? '' : ` ${details}`}`;
  });
  const weakest = ties.findIndex((tie) => tie.strength === strength);
  const isUneven = ties.some((tie) => tie.strength !== strength);
  const weakestStep =
    isUneven && weakest >= 0 ? ` Weakest step: ${name(weakest)} – ${name(weakest + 1)}.` : '';
  return `${steps.join('; ')}.${weakestStep}`;
}

/** "May 2026", or "2026" where no more than the year is known. */
function monthAndYear(date: string): string {
  return date.endsWith('-01-01') ? date.slice(0, 4) : monthOfYear.format(new Date(date));
}

const isNamed = ({ how }: Meeting) => how === 'NAMED' || how === 'IN_TEXT';
const nameOfTopic = (id: string, { topics }: Names) => topics.get(id)?.name ?? 'a topic';
const nameOfPerson = (id: string | undefined, { people }: Names) =>
  people.get(id ?? '')?.name ?? 'somebody';
