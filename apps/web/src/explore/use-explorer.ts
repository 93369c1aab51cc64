import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { type ExploreSearch, searchOf, viewOf } from './address.ts';
import { createExplorer, type Explorer, type ExplorerState } from './explorer.ts';

type OnAddress = (search: ExploreSearch, how: { replace: boolean }) => void;

/**
 * The explorer of a page, in step with its address: every view is written there, and an address that comes
 * from elsewhere (a link, back, forward) is shown. `problems` says what in it can't be meant.
 */
export function useExplorer(
  search: ExploreSearch,
  onAddress: OnAddress,
): { explorer: Explorer; state: ExplorerState; problems: readonly string[] } {
  const client = useClient();
  const [problems, setProblems] = useState<readonly string[]>([]);
  /** What was written and has not come back yet; the address may skip some of it. */
  const link = useRef({ onAddress, written: [] as string[], current: textOf(search) });
  useEffect(() => {
    link.current.onAddress = onAddress;
  });

  const [explorer] = useState(() =>
    createExplorer(client, (view, { isNewStep }) => {
      // What could not be meant in a link is no news once somebody went on from there.
      if (isNewStep) setProblems((before) => (before.length === 0 ? before : []));
      const { written, current } = link.current;
      const wanted = searchOf(view);
      const text = textOf(wanted);
      if (text === (written.at(-1) ?? current)) return;
      written.push(text);
      link.current.onAddress(wanted, { replace: !isNewStep });
    }),
  );
  const state = useSyncExternalStore(explorer.subscribe, explorer.state);
  // An answer that comes later must not bring anybody back here.
  useEffect(() => explorer.leave, [explorer]);

  const text = textOf(search);
  useEffect(() => {
    const { written } = link.current;
    link.current.current = text;
    const place = written.indexOf(text);
    if (place >= 0) {
      written.splice(0, place + 1);
      return;
    }
    written.length = 0;
    const read = viewOf(search);
    setProblems(read?.problems ?? []);
    if (read) explorer.show(read.view);
  }, [explorer, text]);

  return { explorer, state, problems };
}

/** The address but for the tab of a phone, in one order. */
function textOf({ view: _, ...search }: ExploreSearch): string {
  return JSON.stringify(
    Object.entries(search)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
}
