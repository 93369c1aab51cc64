import { Avatar } from '../../ui/Avatar.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { capital } from '../../ui/words/capital.ts';
import type { Scene } from '../acts.ts';
import { select, startFrom } from '../changes.ts';
import { kindOf, kinds, shapeOf } from '../kinds.ts';
import { refTo } from '../ref.ts';
import type { Command } from './sentence-choices.tsx';
import type { Hit } from './use-hits.ts';

/** As many of one kind are offered. */
const mostOfAKind = 5;

/** What was found, kind by kind, that of the best hit first: what is on the map is selected, all else started from. */
export function hitGroups(hits: readonly Hit[], scene: Scene) {
  const order = [...new Set(hits.map(({ kind }) => kind))];
  return kinds
    .filter(({ kind }) => order.includes(kind))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, words }) => ({
      title: capital(words),
      choices: hits
        .filter((hit) => hit.kind === kind)
        .slice(0, mostOfAKind)
        .map((hit) => hitCommand(hit, scene)),
    }));
}

function hitCommand(hit: Hit, { shown, explorer }: Scene): Command {
  const ref = refTo(hit);
  const isHere = shown.byRef.has(ref);
  const what = isHere ? 'on the map' : `start from this ${kindOf(hit.kind).word}`;
  return {
    id: ref,
    title: hit.title,
    subtitle: [what, hit.subtitle].filter(Boolean).join(' · '),
    marker:
      hit.kind === 'PERSON' ? (
        <Avatar personKey={hit.key} name={hit.title} size={28} />
      ) : (
        <KindShape kind={shapeOf(hit.kind)} size={20} />
      ),
    run: () =>
      isHere
        ? explorer.change((view) => select(view, ref), { amends: true })
        : explorer.change((view) => startFrom(view, ref)),
  };
}
