import { capital } from '../../ui/words/capital.ts';
import { listed } from '../../ui/words/list.ts';
import { possessive, shortName } from '../../ui/words/person.ts';
import { inWords } from '../../ui/words/steps.ts';
import { kindOf, kinds } from '../kinds.ts';
import { tintOf } from '../map/hulls.ts';
import type { Shown, ShownNode } from '../shown.ts';

export type ListGroup = {
  id: string;
  title: string;
  nodes: readonly ShownNode[];
  /** How many it is about, where not everybody of it is in the list. */
  size?: number;
  /** The tint it has on the map. */
  tint?: number;
};

/** What is shown as a list: the focus first, then community by community, ring by ring, and on each ring kind by kind. */
export function listGroups({ focus, nodes: all, communities: drawn, byRef }: Shown): ListGroup[] {
  const together = new Set(drawn.flatMap(({ members }) => members));
  const nodes = all.filter(({ ref, helper }) => !together.has(ref) || helper);
  const most = Math.max(0, ...nodes.map((node) => node.ring ?? 0));
  const groups: ListGroup[] = focus
    ? [{ id: 'focus', title: 'In the middle', nodes: [focus] }]
    : [];
  const helpers = nodes.filter((node) => node.helper !== null);
  if (helpers.length > 0)
    groups.push({ id: 'helpers', title: 'Can help, and are not known yet', nodes: helpers });
  drawn.forEach(({ ref, size, about, members }, place) => {
    const here = members.flatMap((member) => {
      const node = byRef.get(member);
      return node && member !== focus?.ref && !node.helper ? node : [];
    });
    if (here.length === 0) return;
    const title = about.length > 0 ? listed(about, about.length) : 'people who belong together';
    groups.push({ id: ref, title: capital(title), nodes: here, size, tint: tintOf(place) });
  });
  for (let ring = 1; ring <= most; ring += 1)
    for (const { kind, words } of kinds) {
      const here = nodes.filter(
        (node) => node.ring === ring && node.kind === kind && !node.helper && !node.community,
      );
      if (here.length === 0) continue;
      const isOwnNetwork = focus?.kind === 'PERSON' && kind === 'PERSON' && ring === 1;
      const title = isOwnNetwork ? ringNames({ focus, nodes })[0] : words;
      groups.push({
        id: `${ring}-${kind.toLowerCase()}`,
        title: capital(ring === 1 ? (title ?? words) : `${words}, ${inWords(ring)} steps away`),
        nodes: here,
      });
    }
  const communities = nodes.filter((node) => node.community !== null);
  if (communities.length > 0)
    groups.push({
      id: 'communities',
      title: focus ? 'Gathered into communities' : 'Communities',
      nodes: communities,
    });
  const unreached = nodes.filter((node) => node.ring === null && !node.helper && !node.community);
  if (unreached.length > 0) groups.push({ id: 'unreached', title: 'Elsewhere', nodes: unreached });
  return groups;
}

/** What the rings of the map are called, from the nearest. */
export function ringNames({ focus, nodes }: Pick<Shown, 'focus' | 'nodes'>): string[] {
  const most = Math.max(0, ...nodes.map((node) => node.ring ?? 0));
  const first =
    focus?.kind === 'PERSON'
      ? `${possessive(shortName(focus.title))} network`
      : focus
        ? `around this ${kindOf(focus.kind).word}`
        : '';
  return Array.from({ length: most }, (_, place) =>
    place === 0 ? first : `${inWords(place + 1)} steps`,
  );
}
