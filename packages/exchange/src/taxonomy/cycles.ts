import type { Problem } from '../records.ts';
import type { Concept, Label } from './concepts.ts';

type Named = Concept & { name: Label };

/** Takes away each tie by which a concept would be a part of itself, directly or over others, and tells of it. */
export function cutCycles(concepts: ReadonlyMap<string, Named>, problems: Problem[]): void {
  const state = new Map<string, 'open' | 'done'>();
  const cut = (from: Named, to: string, message: string) => {
    from.broader.delete(to);
    problems.push({ ...from.at, key: from.uri, message });
  };
  for (const start of concepts.values()) {
    // A stack of our own: a chain of broader concepts may be longer than calls can nest.
    const way: { concept: Named; left: string[] }[] = [];
    const enter = (concept: Named) => {
      state.set(concept.uri, 'open');
      way.push({ concept, left: [...concept.broader] });
    };
    if (!state.has(start.uri)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const uri = last.left.pop();
      if (uri === undefined) {
        state.set(last.concept.uri, 'done');
        way.pop();
        continue;
      }
      const next = concepts.get(uri);
      if (!next) continue;
      if (next === last.concept)
        cut(next, uri, `${next.name.words} is broader than itself; left out`);
      else if (state.get(uri) === 'open') {
        const circle = [
          ...way
            .slice(way.findIndex(({ concept }) => concept === next))
            .map(({ concept }) => concept),
          next,
        ];
        const names = circle.map(({ name }) => name.words);
        const shown = names.length > 6 ? [...names.slice(0, 3), '…', ...names.slice(-2)] : names;
        cut(
          last.concept,
          uri,
          `a circle of broader concepts: ${shown.join(' → ')}; the last step is left out`,
        );
      } else if (!state.has(uri)) enter(next);
    }
  }
}
