import { bringBack, leavePath, setDepth, setTwin } from './changes.ts';
import { communityActs } from './communities/community-acts.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { lookActs } from './look-acts.ts';
import type { MapController } from './map/controller.ts';
import { nodeActs } from './node-acts.ts';
import type { Shown, ShownNode } from './shown.ts';
import type { Step } from './steps.ts';
import { twins } from './twin/twins.ts';
import type { Depth } from './view.ts';
import type { Ends } from './WaysPanel.tsx';

/** What opens over the page. */
export type Dialog = 'saved-views' | 'download';

/** All an act may need to know. */
export type Scene = {
  explorer: Explorer;
  state: ExplorerState;
  step: Step;
  shown: Shown;
  /** What acts about a node are about: the selected one, or the one whose menu is open. */
  node: ShownNode | undefined;
  map: MapController | null;
  /** Goes to the page of a node. */
  openPage: (node: ShownNode) => void;
  /** Goes to where one asks for an introduction to a person, for a challenge or none. */
  askFor: (node: ShownNode, challenge: string | null) => void;
  copyLink: () => void;
  openDialog: (dialog: Dialog) => void;
  /** Opens the box that asks between whom ways are wanted. */
  askForWays: (ends: Ends) => void;
};

/** Something a person can do here. Menus, keys and any list of commands are made of these. */
export type Act = {
  id: string;
  /** Acts about a node need one. */
  about: 'node' | 'view';
  title: (scene: Scene) => string;
  /** As `KeyboardEvent.key` says it, with `Ctrl+` and `Shift+` before it. */
  shortcut?: string;
  can: (scene: Scene) => boolean;
  run: (scene: Scene) => void;
};

const always = () => true;

export const acts: readonly Act[] = [
  ...communityActs,
  ...nodeActs,
  {
    id: 'undo',
    about: 'view',
    title: ({ state }) => (state.waiting ? 'Stop fetching' : 'Undo'),
    shortcut: 'Ctrl+z',
    can: ({ state }) => state.steps.past.length > 0 || state.waiting !== null,
    run: ({ explorer }) => explorer.undo(),
  },
  {
    id: 'redo',
    about: 'view',
    title: () => 'Redo',
    shortcut: 'Ctrl+Shift+z',
    can: ({ state }) => state.steps.future.length > 0,
    run: ({ explorer }) => explorer.redo(),
  },
  {
    id: 'fit',
    about: 'view',
    title: () => 'Fit the map',
    shortcut: 'f',
    can: ({ map }) => map !== null,
    run: ({ map }) => map?.fit(),
  },
  {
    id: 'lay-out',
    about: 'view',
    title: () => 'Lay out again',
    shortcut: 'l',
    can: always,
    run: ({ explorer, map }) => {
      explorer.change((view) => ({ ...view }), { anew: true });
      map?.fitNext();
    },
  },
  ...([1, 2, 3] as const).map(
    (depth: Depth): Act => ({
      id: `depth-${depth}`,
      about: 'view',
      title: () => (depth === 1 ? 'Show one step' : `Show ${depth === 2 ? 'two' : 'three'} steps`),
      shortcut: String(depth),
      can: ({ step }) => step.view.depth !== depth,
      run: ({ explorer }) => explorer.change((view) => setDepth(view, depth)),
    }),
  ),
  {
    id: 'bring-back',
    about: 'view',
    title: ({ step: { view } }) =>
      `Bring back what was folded away or taken out (${view.out.length + view.closed.length})`,
    can: ({ step: { view } }) => view.out.length + view.closed.length > 0,
    run: ({ explorer }) => explorer.change(bringBack),
  },
  {
    id: 'ask-ways',
    about: 'view',
    title: () => 'Find the ways between two people',
    can: ({ step }) => step.view.path === null,
    run: ({ askForWays, step: { view }, shown }) =>
      askForWays({ from: shown.focus?.kind === 'PERSON' ? view.focus : null, to: null }),
  },
  {
    id: 'leave-ways',
    about: 'view',
    title: () => 'Close the ways',
    can: ({ step }) => step.view.path !== null,
    run: ({ explorer }) => explorer.change(leavePath),
  },
  {
    id: 'copy-link',
    about: 'view',
    title: () => 'Copy a link to this view',
    can: always,
    run: ({ copyLink }) => copyLink(),
  },
  {
    id: 'saved-views',
    about: 'view',
    title: () => 'Save this view, or open a saved one',
    shortcut: 'v',
    can: always,
    run: ({ openDialog }) => openDialog('saved-views'),
  },
  {
    id: 'download',
    about: 'view',
    title: () => 'Download as a picture or a table',
    shortcut: 'd',
    can: always,
    run: ({ openDialog }) => openDialog('download'),
  },
  ...twins.map(
    (twin): Act => ({
      id: `twin-${twin}`,
      about: 'view',
      title: () => `Show as a ${twin}`,
      can: ({ step }) => step.view.twin !== twin,
      run: ({ explorer }) => explorer.change((view) => setTwin(view, twin)),
    }),
  ),
  ...lookActs,
];

/** The act of this id; it has to exist. */
export function actOf(id: string): Act {
  const act = acts.find((one) => one.id === id);
  if (!act) throw new Error(`There is no act ${id}.`);
  return act;
}
