import { randomNumbers } from '@peergraph/exchange';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What arguments are filled with, by what they are called. */
export type Pool = { ids: readonly string[]; keys: readonly string[]; texts: readonly string[] };

/**
 * Operations that the schema allows, made up from a seed: any root field, any fields below it to a depth of six, arguments
 * from the pool. The same seed makes the same ones.
 */
export function* randomQueries(schema: GraphQLSchema, pool: Pool, seed: number): Generator<string> {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <Item>(list: readonly Item[]): Item | undefined => list[below(list.length)];

  const given = (type: GraphQLInputType, name: string): string => {
    if (isNonNullType(type)) return given(type.ofType, name);
    if (isListType(type))
      return `[${Array.from({ length: 1 + below(3) }, () => given(type.ofType, name)).join(', ')}]`;
    if (isEnumType(type)) return oneOf(type.getValues())?.name ?? '';
    if (isInputObjectType(type)) return inputOf(Object.values(type.getFields()));
    if (type.name === 'Int') return String(1 + below(4));
    if (type.name === 'Float') return String(below(11) / 10);
    if (type.name === 'Boolean') return String(random() < 0.5);
    const { ids, keys, texts } = pool;
    return JSON.stringify(oneOf(type.name === 'ID' ? ids : /key/i.test(name) ? keys : texts) ?? '');
  };
  const some = (
    args: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[],
  ) =>
    args
      .filter(({ type, defaultValue }) =>
        isNonNullType(type) && defaultValue === undefined ? true : random() < 0.4,
      )
      .map(({ name, type }) => `${name}: ${given(type, name)}`)
      .join(', ');
  const inputOf = (fields: Parameters<typeof some>[0]) => `{ ${some(fields)} }`;

  const select = (type: GraphQLObjectType, depth: number): string => {
    const wanted = Object.values(type.getFields()).filter(() => random() < 0.5);
    const parts = wanted.flatMap((field) => fieldOf(field, depth) ?? []);
    return `{ __typename ${parts.join(' ')} }`;
  };
  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string | undefined => {
    const args = some(field.args);
    const asked = args === '' ? field.name : `${field.name}(${args})`;
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return asked;
    return depth > 0 ? `${asked} ${select(type, depth - 1)}` : undefined;
  };

  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  while (true) {
    const root = oneOf(roots);
    const asked = root && fieldOf(root, 1 + below(5));
    if (asked) yield `{ ${asked} }`;
  }
}
