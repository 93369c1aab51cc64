import type { AnyVariables, Client, CombinedError, RequestPolicy, TypedDocumentNode } from 'urql';
import type { ExploreGraphFragment, NodeKind } from '../generated/graphql.ts';
import { type Gathered, joinGraphs } from './gathered.ts';
import { kindOf } from './kinds.ts';
import { exploreAround, exploreByKey, exploreNodes } from './operations.ts';
import { partsOf, refTo } from './ref.ts';
import type { View } from './view.ts';

/** There is nothing of that name in the middle. */
export class NotThere extends Error {
  override name = 'NotThere';
}

/** The server could not be asked, or did not answer. */
export class NotAnswered extends Error {
  override name = 'NotAnswered';
  readonly reason: CombinedError;
  constructor(reason: CombinedError) {
    super(reason.message);
    this.reason = reason;
  }
}

/** What of a view has to be fetched, as one text: two views with the same text can share what was gathered. */
export function needs({ focus, depth, first, expansions }: View): string {
  return JSON.stringify([focus, depth, first, expansions]);
}

/** As many neighbours as are looked through for those an expansion brings in. */
const mostAround = 300;

/** Fetches all a view needs. What was fetched before comes from the cache. Throws `NotThere` and `NotAnswered`. */
export async function gather(
  client: Client,
  view: View,
  requestPolicy: RequestPolicy = 'cache-first',
): Promise<Gathered> {
  const ask = async <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise();
    if (error) throw new NotAnswered(error);
    if (!data) throw new Error('The server answered with nothing.');
    return data;
  };
  const around = async (id: string, depth: number, kinds: readonly NodeKind[], first: number) => {
    const variables = { id, depth, kinds: [...kinds], first };
    return (await ask(exploreAround, variables)).neighbourhood;
  };

  const named = [...new Set([view.focus, ...view.expansions.map(({ ref }) => ref)])];
  const refs = named.flatMap((ref) => partsOf(ref) ?? []);
  const ids = new Map(
    (await ask(exploreByKey, { refs })).nodesByKey.nodes.map((node) => [refTo(node), node.id]),
  );
  const focusId = ids.get(view.focus);
  const focus = partsOf(view.focus);
  if (focusId === undefined || !focus) throw new NotThere(view.focus);

  const { walk, also } = kindOf(focus.kind);
  const [rings, beside, ...wider] = await Promise.all([
    around(focusId, view.depth, walk, view.first),
    also.length > 0 ? around(focusId, 1, also, mostAround) : null,
    ...view.expansions.map(async ({ ref, kind, count }) => {
      const id = ids.get(ref);
      const graph = id === undefined ? null : await around(id, 1, [kind], mostAround);
      return { ref, count, graph };
    }),
  ]);

  const graphs = beside ? [rings, beside] : [rings];
  const seen = new Set(graphs.flatMap((graph) => graph.nodes.map((node) => node.id)));
  for (const { ref, count, graph } of wider) {
    if (!graph) continue;
    const newcomers = graph.nodes.filter(({ id }) => !seen.has(id) && id !== ids.get(ref));
    // Who stands around somebody who is not there has nobody to stand beside.
    if (!seen.has(ids.get(ref) ?? '')) continue;
    const chosen = newcomers.slice(0, count);
    for (const { id } of chosen) seen.add(id);
    graphs.push(only(graph, seen));
  }
  // Ties between those who came in with different answers.
  if (graphs.length > 1)
    graphs.push((await ask(exploreNodes, { ids: [...seen].slice(0, 1000) })).nodes);
  return { ...joinGraphs(graphs), missing: named.filter((ref) => !ids.has(ref)) };
}

/** The part of a graph that runs between these nodes. */
function only(graph: ExploreGraphFragment, ids: ReadonlySet<string>): ExploreGraphFragment {
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => ids.has(node.id)),
    ties: graph.ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to)),
  };
}
