import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
} from 'graphql';
import { rulesOfType } from './fields.ts';
import { objectOf } from './reachable.ts';
import type { RuleName } from './rules.ts';

type Step = { name: string; args: string; rule: RuleName };
/** A way to the objects of a type: from a root, field by field. */
export type Route = { kind: 'query' | 'mutation' | 'subscription'; steps: readonly Step[] };

/** As many of one type: the first may lead to nothing in the story that is told. */
const most = 12;
/** The depth that the server allows, less what is asked for at the end. */
const deepest = 6;

/**
 * The shortest ways from the roots to each type. `given` are the arguments of root fields, each a way of its own;
 * whatever takes `first` is asked for a few.
 */
export function routesTo(
  schema: GraphQLSchema,
  given: readonly (readonly [field: string, args: string])[],
): ReadonlyMap<string, readonly Route[]> {
  const routes = new Map<string, Route[]>();
  let edge: { route: Route; type: string }[] = [];
  const go = (route: Route, type: string, field: GraphQLField<unknown, unknown>, args: string) => {
    const target = objectOf(field.type);
    const rule = rulesOfType(type).get(field.name);
    if (!target || !rule) return;
    const known = routes.get(target.name) ?? [];
    if (known.length >= most) return;
    const steps = [...route.steps, { name: field.name, args, rule }];
    const next = { ...route, steps };
    routes.set(target.name, [...known, next]);
    edge.push({ route: next, type: target.name });
  };
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  for (const [kind, root] of roots) {
    for (const [name, args] of given) {
      const field = root?.getFields()[name];
      if (root && field) go({ kind, steps: [] }, root.name, field, args);
    }
  }
  for (let depth = 1; depth < deepest; depth += 1) {
    const before = edge;
    edge = [];
    for (const { route, type } of before) {
      const object = schema.getType(type);
      if (!object || !('getFields' in object)) continue;
      for (const field of Object.values(objectOf(object)?.getFields() ?? {}))
        go(route, type, field, someOf(field.args));
    }
  }
  return routes;
}

/** A few, where one can say how many; a field below a root takes nothing it must be given. */
export function someOf(args: readonly GraphQLArgument[]): string {
  const needed = args.find(({ type, defaultValue }) => isNonNullType(type) && !defaultValue);
  if (needed) throw new Error(`What should be given as ${needed.name}?`);
  return args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
}

/** The operation that asks for this of the objects a route leads to. */
export const along = ({ kind, steps }: Route, selection: string): string =>
  steps
    .reduceRight((inner, { name, args }) => `{ ${name}${args} ${inner} }`, selection)
    .replace(/^/, `${kind} `);
