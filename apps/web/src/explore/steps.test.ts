import { expect, test } from 'vitest';
import { joinGraphs } from './gathered.ts';
import { amend, noSteps, record, redo, type Step, undo } from './steps.ts';
import { viewAround } from './view.ts';

const step = (focus: string): Step => ({
  view: viewAround(focus),
  gathered: {
    ...joinGraphs([]),
    newcomers: new Set(),
    titles: new Map<string, string>(),
    missing: [],
    beyond: null,
    paths: null,
  },
  places: new Map(),
});
const [ada, ben, cleo] = [step('person:ada'), step('person:ben'), step('person:cleo')];

test('every act can be undone and done again, until something else is done', () => {
  const both = record(record(noSteps, ada), ben);
  const back = undo(both);
  expect(back).toEqual({ past: [], present: ada, future: [ben] });
  expect(redo(back)).toEqual(both);
  expect(record(back, cleo)).toEqual({ past: [ada], present: cleo, future: [] });
});

test('at either end nothing happens', () => {
  expect(undo(noSteps)).toBe(noSteps);
  const one = record(noSteps, ada);
  expect([undo(one), redo(one)]).toEqual([one, one]);
});

test('what only amends is no step of its own', () => {
  expect(amend(record(record(noSteps, ada), ben), cleo)).toEqual({
    past: [ada],
    present: cleo,
    future: [],
  });
});
