import type { Shown } from './shown.ts';

const lines = [
  {
    word: 'worked together',
    origins: ['PROJECT', 'COLLEAGUE', 'COAUTHOR', 'FRIEND', 'OTHER'],
    dash: [],
    colour: '--control-line',
  },
  {
    word: 'met in a cohort or session',
    origins: ['COHORT', 'SESSION'],
    dash: [1.5, 2.5],
    colour: '--control-line',
  },
  { word: 'mentoring', origins: ['MENTORING'], dash: [7, 4], colour: '--control-line' },
  { word: 'introduced', origins: ['INTRODUCTION'], dash: [], colour: '--new' },
] as const;

/** The sorts of lines between people that are on the map, with their dash and the name of their colour. */
export function linesOn({ ties }: Pick<Shown, 'ties'>) {
  return lines.filter(({ origins }) =>
    ties.some(({ origin }) => origins.some((one) => one === origin)),
  );
}
