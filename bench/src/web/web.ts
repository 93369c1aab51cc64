import { openBrowser } from '@peergraph/server/browser';
import { builtWeb } from '@peergraph/server/web-build';
import type { Bench } from '../benches.ts';
import { compare, type Pair, type Result } from '../result.ts';
import { compareBundles } from './bundle.ts';
import { inventView, withoutCommunities } from './invented-view.ts';
import { openSite } from './site.ts';
import { lookAt, type Visit, visit } from './visit.ts';

/** Large maps take long and vary little. */
const roundsAt = (size: number) => (size > 2_000 ? 3 : 5);

type Played = Record<keyof Pair, Visit>;
type Contenders = Record<keyof Pair, () => Promise<Visit>>;

/**
 * The explorer beside a bare Cytoscape with default looks and no names, which draws the same people and ties in the same
 * places on the same area: how long until it can be used, and how it moves. Where the explorer gathers people into
 * communities, once so and once without. The API's answers are ready beforehand.
 */
export const web: Bench = {
  name: 'web',
  people: [300, 1_000, 5_000],
  run: async ({ people, tell, signal, atEnd }) => {
    const folder = await builtWeb({ onProgress: tell, signal });
    const site = await openSite(folder);
    atEnd(site.close);
    const browser = await openBrowser();
    const close = () => browser.close();
    atEnd(close);
    signal.addEventListener('abort', close);
    const results: Result[] = [];
    for (const size of people) {
      const view = inventView(size);
      const whole = withoutCommunities(view);
      const ours = `${site.address}/explore?focus=person:${view.focus.key}&depth=3`;
      const theirs = `${site.address}/bare`;
      site.show({ view: whole });
      const drawn = await lookAt(browser, ours);
      site.show({ view, drawn });
      const { nodes } = await lookAt(browser, ours);
      const isGathered = nodes < size;
      const cases = [
        { name: `${size} people`, view, note: isGathered ? `ours draws ${nodes}` : undefined },
        ...(isGathered ? [{ name: `${size} people, drawn whole`, view: whole }] : []),
      ];
      for (const one of cases) {
        site.show({ view: one.view, drawn });
        const played = await play(one.name, roundsAt(size), {
          ours: () => visit(browser, ours),
          theirs: () => visit(browser, theirs),
        });
        results.push(...resultsOf(one.name, played, one.note));
      }
    }
    results.push(...(await compareBundles(folder, site.asked)));
    return { results, software: { chromium: browser.version() } };

    async function play(name: string, rounds: number, { ours, theirs }: Contenders) {
      const played: Played[] = [];
      for (let round = 0; round < rounds; round += 1) {
        signal.throwIfAborted();
        // Which comes first changes from round to round.
        const before = round % 2 === 1 ? await theirs() : undefined;
        played.push({ ours: await ours(), theirs: before ?? (await theirs()) });
        tell(`${name}: round ${round + 1} of ${rounds}`);
      }
      return played;
    }
  },
};

const measures = [
  { measure: 'first', metric: 'first interactive frame, median ms' },
  { measure: 'pan', metric: 'frames while panning, p95 ms' },
  { measure: 'zoom', metric: 'frames while zooming, p95 ms' },
] as const;

function resultsOf(name: string, played: readonly Played[], note: string | undefined): Result[] {
  return measures.map(({ measure, metric }) =>
    compare({
      case: name,
      metric,
      other: 'bare Cytoscape',
      pairs: played.map(({ ours, theirs }) => ({ ours: ours[measure], theirs: theirs[measure] })),
      note,
    }),
  );
}
