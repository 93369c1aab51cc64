import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** The shortest operation that asks for a root field: with what it must be given, and nothing real in it. */
export function leastOperation(
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
): string {
  const given = field.args.filter(isNeeded).map((arg) => `${arg.name}: ${givenAs(arg.type)}`);
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  const rest = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind} { ${field.name}${args}${rest} }`;
}

const isNeeded = ({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>) =>
  isNonNullType(type) && defaultValue === undefined;

function givenAs(type: GraphQLInputType): string {
  if (isNonNullType(type)) return givenAs(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isNeeded);
    return `{ ${fields.map((field) => `${field.name}: ${givenAs(field.type)}`).join(', ')} }`;
  }
  const given: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'false',
    DateTime: '"2026-05-31"',
  };
  return given[type.name] ?? '"none"';
}
