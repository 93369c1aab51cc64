import {
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  specifiedScalarTypes,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Known to whoever knows GraphQL. */
const common = [
  ...specifiedScalarTypes.map(({ name }) => name),
  ...['Query', 'Mutation', 'Subscription'],
];

/**
 * Says what is wrong with an operation in words that teach nobody the schema: without suggestions, and with `…` for each name
 * that is the schema’s and not in the operation itself.
 */
export function hideNames(schema: GraphQLSchema): (error: GraphQLError) => string {
  const secret = namesOf(schema);
  return ({ message, source, nodes }) => {
    const asked = source ?? nodes?.find(({ loc }) => loc)?.loc?.source;
    const known = new Set(asked?.body.match(names));
    const shown = (name: string) => (secret.has(name) && !known.has(name) ? '…' : name);
    return (
      message
        .replace(/ ?Did you mean .*$/s, '')
        .replace(/"[^"]*"/g, (quoted) => quoted.replace(names, shown))
        // What is given may hold a quotation mark, after which nothing is in the right quotes; English has no such words.
        .replace(/\b[_A-Za-z]*[A-Z]\w*/g, shown)
    );
  };
}

/** So many problems of one operation are told. */
const mostProblems = 5;

/** Words what is found wrong before an operation runs; what is found while it runs goes another way. */
export const wordProblems = (inWords: (error: GraphQLError) => string): Plugin => ({
  onValidate:
    () =>
    ({ result, setResult }) =>
      setResult(
        result
          .slice(0, mostProblems)
          .map(
            (error) => new GraphQLError(inWords(error), { ...error, nodes: error.nodes ?? null }),
          ),
      ),
});

const names = /[_A-Za-z]\w*/g;

/** What types, fields, arguments, values and directives are called. */
export function namesOf(schema: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const add = ({ name }: { name: string }) => found.add(name);
  for (const type of Object.values(schema.getTypeMap())) {
    add(type);
    for (const part of partsOf(type)) {
      add(part);
      if ('args' in part) part.args.forEach(add);
    }
  }
  for (const directive of schema.getDirectives()) {
    add(directive);
    directive.args.forEach(add);
  }
  for (const name of common) found.delete(name);
  return found;
}

function partsOf(type: GraphQLNamedType) {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values<{ name: string; args?: readonly { name: string }[] }>(type.getFields());
  return [];
}
