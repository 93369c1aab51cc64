import type { Act, Scene } from './acts.ts';
import { collapse, expand, lookBeyond, showPath, startFrom, takeOut } from './changes.ts';
import { counted, kindOf } from './kinds.ts';
import { partsOf } from './ref.ts';
import type { ShownNode } from './shown.ts';
import { expansionStep } from './view.ts';
import { nameOf } from './words.ts';

const about = (
  act: Pick<Act, 'id' | 'shortcut'> & {
    title: (node: ShownNode, scene: Scene) => string;
    can?: (node: ShownNode, scene: Scene) => boolean;
    run: (node: ShownNode, scene: Scene) => void;
  },
): Act => ({
  id: act.id,
  about: 'node',
  ...(act.shortcut ? { shortcut: act.shortcut } : {}),
  title: (scene) => (scene.node ? act.title(scene.node, scene) : ''),
  can: (scene) =>
    scene.node !== undefined && !scene.node.community && (act.can?.(scene.node, scene) ?? true),
  run: (scene) => scene.node && act.run(scene.node, scene),
});

/** The kinds that expanding a node brings next: its own first, then any other there is more of. */
function nextKinds({ kind, more }: ShownNode) {
  const kinds = more.map((one) => one.kind);
  const own = kindOf(kind).opens.filter((one) => kinds.includes(one));
  return own.length > 0 ? own : kinds.slice(0, 1);
}

/** `Show 12 people around Olu`. */
function expandTitle(node: ShownNode): string {
  const kinds = nextKinds(node);
  const words = kinds.map((kind) => {
    const count = node.more.find((one) => one.kind === kind)?.count ?? 0;
    return counted(Math.min(count, expansionStep), kind);
  });
  return `Show ${words.join(' and ')} around ${nameOf(node)}`;
}

/** Kinds that have a page of their own. */
const pageKinds: readonly string[] = ['PERSON', 'CHALLENGE', 'PROGRAM'];

/** What can be done with somebody or something on the map. */
export const nodeActs: readonly Act[] = [
  about({
    id: 'expand',
    shortcut: 'Enter',
    title: (node, { step }) =>
      step.view.closed.includes(node.ref)
        ? `Unfold what stands behind ${nameOf(node)}`
        : expandTitle(node),
    can: (node, { step }) => node.more.length > 0 || step.view.closed.includes(node.ref),
    run: (node, { explorer }) => explorer.change((view) => expand(view, node.ref, nextKinds(node))),
  }),
  about({
    id: 'collapse',
    shortcut: '-',
    title: (node) => `Fold away what stands behind ${nameOf(node)}`,
    can: (node, { step, shown }) =>
      step.view.expansions.some((one) => one.ref === node.ref) ||
      (node.ref !== step.view.focus &&
        shown.nodes.some(({ via }) => via.length === 1 && via[0] === node.ref)),
    run: (node, { explorer }) => explorer.change((view) => collapse(view, node.ref)),
  }),
  about({
    id: 'start',
    shortcut: 's',
    title: (node) => `Start from ${nameOf(node)}`,
    can: (node, { step }) => node.ref !== step.view.focus,
    run: (node, { explorer }) => explorer.change((view) => startFrom(view, node.ref)),
  }),
  about({
    id: 'page',
    shortcut: 'o',
    title: (node) => `Open the page of ${nameOf(node)}`,
    can: ({ kind }) => pageKinds.includes(kind),
    run: (node, { openPage }) => openPage(node),
  }),
  about({
    id: 'ask',
    title: (node) => `Ask for an introduction to ${nameOf(node)}`,
    can: ({ kind, ref }, { step }) => kind === 'PERSON' && ref !== step.view.focus,
    run: (node, { askFor, step: { view } }) => askFor(node, view.challenge),
  }),
  about({
    id: 'beyond',
    shortcut: 'b',
    title: () => 'Show who can help with it beyond these rings',
    can: ({ kind, ref }, { step: { view } }) =>
      kind === 'CHALLENGE' && partsOf(view.focus)?.kind === 'PERSON' && view.challenge !== ref,
    run: (node, { explorer }) => explorer.change((view) => lookBeyond(view, node.ref)),
  }),
  about({
    id: 'ways',
    shortcut: 'w',
    title: (node, { step }) =>
      node.ref === step.view.focus
        ? `Ways from ${nameOf(node)} to somebody`
        : `Ways to ${nameOf(node)}`,
    can: ({ kind }) => kind === 'PERSON',
    run: (node, { explorer, step: { view }, askForWays }) => {
      const isPerson = partsOf(view.focus)?.kind === 'PERSON';
      if (!isPerson) askForWays({ from: null, to: node.ref });
      else if (node.ref === view.focus) askForWays({ from: node.ref, to: null });
      else explorer.change((before) => showPath(before, before.focus, node.ref));
    },
  }),
  about({
    id: 'out',
    shortcut: 'Delete',
    title: (node) => `Take ${nameOf(node)} out of the view`,
    can: (node, { step }) => node.ref !== step.view.focus,
    run: (node, { explorer }) => explorer.change((view) => takeOut(view, node.ref)),
  }),
];
