import { capital } from '../ui/words/capital.ts';
import { dayOf, monthOf } from '../ui/words/dates.ts';
import { inWords } from '../ui/words/steps.ts';
import type { HyperItem } from './hyper-card.ts';

/** One thing that speaks for somebody, ready to be read. */
export type Reason = {
  id: string;
  /** Before, and after, what can be followed. */
  words: string;
  /** The topics these words name. */
  names: string[];
  link: { to: 'challenge' | 'person'; key: string; name: string } | null;
  /** When, how sure, by how many, what came of it. */
  details: string[];
  /** The exact day, for pointing at it. */
  day: string | null;
  /** Which part of the relevance it is, 0 to 1. */
  share: number;
};

type Path = HyperItem['topicPaths'][number];
type Evidence = HyperItem['evidence'][number];
type SpeaksFor = {
  person: Pick<HyperItem['person'], 'name'>;
  topicPaths: readonly Pick<
    Path,
    | 'sentence'
    | 'origin'
    | 'level'
    | 'evidence'
    | 'sources'
    | 'since'
    | 'share'
    | 'expertise'
    | 'need'
  >[];
  evidence: readonly Evidence[];
};

/** Everything that speaks for somebody, what counts most first; introductions, which only show that they answer, last. */
export function reasonsFor({ person, topicPaths, evidence }: SpeaksFor): Reason[] {
  const known = topicPaths.map((path): Reason => {
    const since = monthOf(path.since);
    return {
      id: path.sentence,
      // The card has said whom it is about.
      words: capital(path.sentence.replace(`${person.name} `, '')),
      names: [path.expertise.name, path.need.name],
      link: null,
      details: [
        `level ${path.level} of 5`,
        ...(path.origin ? [path.origin.sentence.replace(/\.$/, '')] : []),
        ...(since ? [`since ${since}`] : []),
        ...(path.sources.length > 0 ? [`says ${path.sources.join(', ')}`] : []),
        ...path.evidence,
      ],
      day: dayOf(path.since),
      share: path.share,
    };
  });
  const did = evidence.map((one): Reason => {
    const month = monthOf(one.date);
    return {
      id: `${one.kind} ${one.key ?? one.title}`,
      ...whatOf(one),
      names: [],
      details: [...(month ? [month] : []), ...howOf(one)],
      day: dayOf(one.date),
      share: one.share,
    };
  });
  return [...known, ...did].sort((a, b) => b.share - a.share);
}

const did = { HELPED: 'Helped with', LED: 'Led', POSED: 'Asked' } as const;

function whatOf({ kind, title, key, part }: Evidence): Pick<Reason, 'words' | 'link'> {
  const name = `“${title}”`;
  switch (kind) {
    case 'CHALLENGE': {
      const words = did[part ?? 'HELPED'];
      return key
        ? { words, link: { to: 'challenge', key, name } }
        : { words: `${words} ${name}`, link: null };
    }
    case 'SESSION':
      return { words: `Led ${name}`, link: null };
    case 'INTRODUCTION':
      return key
        ? { words: 'Accepted an introduction to', link: { to: 'person', key, name: title } }
        : { words: `Accepted an introduction to ${title}`, link: null };
    case 'PROFILE':
      return { words: profileInWords(title), link: null };
  }
}

function profileInWords(title: string): string {
  if (title === '') return 'Describes their work in words that people who know this use';
  const words = title.split(', ').map((word) => `“${word}”`);
  return `Speaks of ${words.join(', ')}`;
}

function howOf({ kind, part, people, outcome }: Evidence): string[] {
  const others = (people ?? 1) - 1;
  const together =
    others > 0 ? [`with ${inWords(others)} ${others === 1 ? 'other' : 'others'}`] : [];
  const came = outcome ? [kind === 'CHALLENGE' ? `what came of it: ${outcome}` : outcome] : [];
  if (kind === 'PROFILE') return ['in their profile'];
  return part === 'POSED' ? ['asking counts less than helping', ...came] : [...together, ...came];
}

/** A part of the whole in words: what a bar says to those who do not see it. */
export function shareInWords(share: number): string {
  if (share < 0.005) return 'adds nothing to how relevant they are';
  const parts: [number, string][] = [
    [0.9, 'nearly all'],
    [0.6, 'most'],
    [0.45, 'about half'],
    [0.29, 'about a third'],
    [0.2, 'about a quarter'],
    [0.08, 'a small part'],
    [0, 'very little'],
  ];
  const [, words] = parts.find(([least]) => share >= least) ?? parts[6] ?? [0, ''];
  return `${words} of why they are relevant`;
}
