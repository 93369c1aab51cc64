import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** How many things a list is taken to hold where nothing says how many are wanted. */
const unboundedList = 5;

export type Operation = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Record<string, unknown> | null | undefined;
};

/**
 * How many objects an operation asks for at most: every list as long as its `first`, or as the list of ids it is asked
 * for with, one inside the other. A list that takes neither has that of the page around it, otherwise 5. 0 when the
 * operation can't run anyhow.
 */
export function sizeOfOperation(asked: Operation): number {
  const { schema, document, operationName, variableValues } = asked;
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variableValues ?? {});
  if (!coerced) return 0;

  // A fragment may be spread many times within many others: without this the work grows with the power of their number.
  const sizesOfFragments = new Map<string, number>();

  return sizeOfSelection(operation.selectionSet, root, undefined);

  function sizeOfSelection(
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType,
    page: number | undefined,
  ): number {
    let size = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) size += sizeOfField(selection, parent, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size += sizeOfSelection(
          selection.selectionSet,
          typeNamed(selection.typeCondition, parent),
          page,
        );
      } else {
        const { value } = selection.name;
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value,
        );
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) continue;
        const id = `${value} ${page}`;
        const known = sizesOfFragments.get(id);
        const one =
          known ??
          sizeOfSelection(fragment.selectionSet, typeNamed(fragment.typeCondition, parent), page);
        sizesOfFragments.set(id, one);
        size += one;
      }
    }
    return size;
  }

  function typeNamed(
    condition: { name: { value: string } } | undefined,
    otherwise: GraphQLNamedType,
  ) {
    return (condition && schema.getType(condition.name.value)) ?? otherwise;
  }

  function sizeOfField(
    node: FieldNode,
    parent: GraphQLNamedType,
    page: number | undefined,
  ): number {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return 0;
    const first = firstOf(field, node);
    if (!isListType(getNullableType(field.type))) {
      return 1 + sizeOfSelection(node.selectionSet, type, first);
    }
    return (
      (first ?? page ?? unboundedList) * (1 + sizeOfSelection(node.selectionSet, type, undefined))
    );
  }

  /** How many are wanted, said by the argument `first`, by a field `first` of an input object, or by listing them. */
  function firstOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const given = getArgumentValues(field, node, coerced);
    for (const value of [given, ...Object.values(given)]) {
      if (typeof value !== 'object' || value === null || !('first' in value)) continue;
      if (typeof value.first === 'number') return Math.max(1, value.first);
    }
    return Object.values(given).find(Array.isArray)?.length;
  }
}
