import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { rulesOfType } from './fields.ts';
import { type Asking, ruleOf } from './rules.ts';

/** The object a field leads to; undefined where it gives a plain value. */
export function objectOf(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType | undefined {
  const named = getNamedType(type);
  if (isInterfaceType(named)) throw new Error('Rules of interfaces are not thought of yet.');
  return isObjectType(named) ? named : undefined;
}

/** What types one ever comes upon by fields that the rules do not refuse to whoever asks so. */
export function reachable(schema: GraphQLSchema, asking: Asking): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (type: GraphQLObjectType | null | undefined) => {
    if (!type || found.has(type.name)) return;
    found.add(type.name);
    const rules = rulesOfType(type.name);
    for (const { name, type: of } of Object.values(type.getFields())) {
      const rule = rules.get(name);
      if (rule && ruleOf(rule).refusal(asking) === undefined) visit(objectOf(of));
    }
  };
  for (const root of [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ])
    visit(root);
  return found;
}
