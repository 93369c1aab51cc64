import type { Client, RequestPolicy } from 'urql';
import type { ExploreGraphFragment, HowUnderstood, NodeKind } from '../generated/graphql.ts';
import { type Ask, asking, NotThere } from './asking.ts';
import { type Gathered, joinGraphs, refsOf } from './gathered.ts';
import { kindOf } from './kinds.ts';
import {
  exploreAround,
  exploreBeyond,
  exploreByKey,
  exploreNodes,
  explorePaths,
  exploreTies,
} from './operations.ts';
import { partsOf, type Ref, refTo } from './ref.ts';
import type { View } from './view.ts';

/** What of a view has to be fetched, as one text: two views with the same text can share what was gathered. */
export function needs({ focus, depth, expansions, challenge, path }: View): string {
  return JSON.stringify([focus, depth, expansions, challenge, path?.from, path?.to]);
}

/** As many neighbours as are looked through for those an expansion brings in. */
const mostAround = 300;
/** As many people are drawn beyond the rings. */
const mostHelpers = 12;
/** As many nodes the server gives at once; where they are many, they are gathered. */
const mostNodes = 1000;

/** Ids by refs. */
type Ids = ReadonlyMap<Ref, string>;

/** Fetches all a view needs. What was fetched before comes from the cache. Throws `NotThere` and `NotAnswered`. */
export async function gather(
  client: Client,
  view: View,
  requestPolicy: RequestPolicy = 'cache-first',
): Promise<Gathered> {
  const ask = asking(client, requestPolicy);
  const { focus, expansions, challenge, path } = view;
  const named = new Set([focus, ...expansions.map(({ ref }) => ref)]);
  for (const ref of [challenge, path?.from, path?.to]) if (ref) named.add(ref);
  // A link may select somebody who does not come with what it shows: they are named all the same.
  const looked = new Set(view.selected === null ? named : [...named, view.selected]);
  const refs = [...looked].flatMap((ref) => partsOf(ref) ?? []);
  const { nodes: found } = (await ask(exploreByKey, { refs })).nodesByKey;
  const ids: Ids = new Map(found.map((node) => [refTo(node), node.id]));
  if (!ids.has(focus)) throw new NotThere(focus);

  const [{ graphs, newcomers }, beyond, ways] = await Promise.all([
    gatherAround(ask, view, ids),
    gatherBeyond(ask, view, ids),
    gatherPaths(ask, view, ids),
  ]);
  const seen = new Set(graphs.flatMap((graph) => graph.nodes.map(({ id }) => id)));
  const besides = [...(beyond?.people ?? []), ...(ways ?? []).flatMap(({ people }) => people)];
  const strangers = [...new Set(besides.map(({ id }) => id))].filter((id) => !seen.has(id));
  const together = [...seen, ...strangers].slice(0, mostNodes);
  const [joining, others] = await Promise.all([
    // Those who came in with different answers are tied as well.
    together.length > (graphs[0]?.nodes.length ?? 0) ? ask(exploreTies, { ids: together }) : null,
    strangers.length > 0 ? ask(exploreNodes, { ids: strangers }) : null,
  ]);
  if (others) graphs.push(others.nodes);
  const titles = new Map(found.map((node) => [refTo(node), node.title]));
  return {
    ...joinGraphs(graphs, joining?.nodes.ties),
    newcomers,
    titles,
    missing: [...named].filter((ref) => !ids.has(ref)),
    beyond: beyond && {
      title: titles.get(challenge ?? '') ?? '',
      topics: beyond.topics,
      helpers: beyond.helpers,
    },
    paths: ways && {
      from: titles.get(path?.from ?? '') ?? '',
      to: titles.get(path?.to ?? '') ?? '',
      ways,
    },
  };
}

/** The rings around the focus, and what expansions bring in: each the first that were not there before it. */
async function gatherAround(ask: Ask, view: View, ids: Ids) {
  const around = async (ref: Ref, depth: number, kinds: readonly NodeKind[], first: number) => {
    const id = ids.get(ref);
    if (id === undefined) return null;
    const variables = { id, depth, kinds: [...kinds], first };
    return (await ask(exploreAround, variables)).neighbourhood;
  };
  const focus = partsOf(view.focus);
  const { walk, also } = kindOf(focus?.kind ?? 'PERSON');
  const [rings, beside, ...wider] = await Promise.all([
    around(view.focus, view.depth, walk, mostNodes),
    also.length > 0 ? around(view.focus, 1, also, mostAround) : null,
    ...view.expansions.map(({ ref, kind }) => around(ref, 1, [kind], mostAround)),
  ]);

  const graphs = [rings, beside].flatMap((graph) => graph ?? []);
  const seen = new Set(graphs.flatMap((graph) => graph.nodes.map(({ id }) => id)));
  const newcomers = new Set<Ref>();
  view.expansions.forEach(({ ref, count }, place) => {
    const graph = wider[place];
    // Who stands around somebody who is not there has nobody to stand beside.
    if (!graph || !seen.has(ids.get(ref) ?? '')) return;
    for (const node of graph.nodes.filter(({ id }) => !seen.has(id)).slice(0, count)) {
      seen.add(node.id);
      newcomers.add(refTo(node));
    }
    graphs.push(only(graph, seen));
  });
  return { graphs, newcomers };
}

/** The part of a graph that runs between these nodes. */
function only(graph: ExploreGraphFragment, ids: ReadonlySet<string>): ExploreGraphFragment {
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => ids.has(node.id)),
    ties: graph.ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to)),
  };
}

/** Whoever knows a topic that came in like this knows what the challenge asks. */
const asked: readonly HowUnderstood[] = ['NAMED', 'IN_TEXT', 'MEANS_SIMILAR', 'NARROWER'];

async function gatherBeyond(ask: Ask, { focus, challenge }: View, ids: Ids) {
  const challengeId = ids.get(challenge ?? '');
  const personId = ids.get(focus);
  if (!challengeId || !personId || partsOf(focus)?.kind !== 'PERSON') return null;
  const input = { challengeId, personId, first: mostHelpers };
  const { items, understoodAs } = (await ask(exploreBeyond, { input })).hyperConnections;
  return {
    topics: understoodAs.flatMap(({ how, topic }) => (asked.includes(how) ? topic : [])),
    people: items.flatMap(({ person, paths: [best] }) => [person, ...(best?.people ?? [])]),
    helpers: new Map(
      items.map(({ person, distance, why, paths: [best] }) => [
        refTo({ kind: 'PERSON', key: person.key }),
        { steps: distance ?? null, why, way: refsOf(best?.people ?? []) },
      ]),
    ),
  };
}

async function gatherPaths(ask: Ask, { path }: View, ids: Ids) {
  if (!path) return null;
  const fromId = ids.get(path.from);
  const toId = ids.get(path.to);
  return fromId && toId ? (await ask(explorePaths, { fromId, toId })).paths : null;
}
