import type { Act, Scene } from '../acts.ts';
import { closeCommunity, openCommunity } from '../changes.ts';
import { counted } from '../kinds.ts';
import { communityTitle, namesakeOf } from './community.ts';
import { openingStep } from './gather-people.ts';

/** The opened community somebody is of. */
function openedAround({ node, step }: Scene) {
  const of = (key: string) => step.gathered.nodes.get(`person:${key}`)?.facets?.community;
  if (node?.kind !== 'PERSON' || node.community) return undefined;
  return step.view.opened.find(({ ref }) => of(namesakeOf(ref)) === node.facets?.community);
}

/** What can be done with a community, and with those who came out of one. */
export const communityActs: readonly Act[] = [
  {
    id: 'open-community',
    about: 'node',
    shortcut: 'Enter',
    title: ({ node }) => {
      const size = node?.community?.size ?? 0;
      return size > openingStep
        ? `Show the first ${openingStep} of these people one by one`
        : `Show these ${counted(size, 'PERSON')} one by one`;
    },
    can: ({ node }) => Boolean(node?.community),
    run: ({ node, explorer }) => node && explorer.change((view) => openCommunity(view, node.ref)),
  },
  {
    id: 'close-community',
    about: 'node',
    shortcut: 'g',
    title: ({ node }) => `Gather the community around ${node?.title ?? ''} again`,
    can: (scene) => openedAround(scene) !== undefined,
    run: (scene) => {
      const opened = openedAround(scene);
      if (opened) scene.explorer.change((view) => closeCommunity(view, opened.ref));
    },
  },
];

/** `45 people about maps, gathered again.`; empty when no community was opened or gathered. */
export function openingInWords(
  before: readonly Scene['shown']['nodes'][number][],
  after: readonly Scene['shown']['nodes'][number][],
): string {
  const sizeIn = (nodes: typeof before, ref: string) =>
    nodes.find((one) => one.ref === ref)?.community?.size ?? 0;
  for (const { ref } of before) {
    const came = sizeIn(before, ref) - sizeIn(after, ref);
    if (came > 0) return `${counted(came, 'PERSON')} of a community are shown one by one.`;
  }
  for (const { ref, community } of after)
    if (community && community.size > sizeIn(before, ref))
      return `${communityTitle(community)} are gathered into a community.`;
  return '';
}
