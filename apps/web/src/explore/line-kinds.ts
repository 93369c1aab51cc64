import type { ConnectionOrigin } from '../generated/graphql.ts';
import { either } from '../ui/words/list.ts';
import type { Shown } from './shown.ts';

/** How lines are broken, on the map and on pictures of it: drawn and left out by turns, in pixels. */
export const dashes = { met: [2, 3], mentoring: [8, 4] };

type LineKind = {
  /** What each origin that is drawn so is called. */
  words: Partial<Record<ConnectionOrigin, string>>;
  dash: readonly number[];
  colour: '--control-line' | '--new';
};

const lines: readonly LineKind[] = [
  {
    words: {
      PROJECT: 'worked together',
      COLLEAGUE: 'worked together',
      COAUTHOR: 'worked together',
      FRIEND: 'friends',
      OTHER: 'know each other',
    },
    dash: [],
    colour: '--control-line',
  },
  {
    words: { COHORT: 'met in a cohort or session', SESSION: 'met in a cohort or session' },
    dash: dashes.met,
    colour: '--control-line',
  },
  { words: { MENTORING: 'mentoring' }, dash: dashes.mentoring, colour: '--control-line' },
  { words: { INTRODUCTION: 'introduced' }, dash: [], colour: '--new' },
];

/** The sorts of lines between people that are on the map: what they stand for there, their dash and the name of their colour. */
export function linesOn({ ties }: Pick<Shown, 'ties'>) {
  const here = new Set(ties.map(({ origin }) => origin));
  return lines.flatMap(({ words, dash, colour }) => {
    const told = Object.entries(words).filter(([origin]) =>
      [...here].some((one) => one === origin),
    );
    const word = either(new Set(told.map(([, one]) => one)));
    return told.length === 0 ? [] : [{ word, dash, colour }];
  });
}
