/**
 * What a question may cost: rows, the sum over all lists of the product of `first` on the way down. Fields and plain lists are
 * free. Counted before anything is read, from the document and its variables alone.
 */
import {
  type ArgumentNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export type Question = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they were sent: not coerced, defaults not filled in. */
  variables: Readonly<Record<string, unknown>>;
};

/** More is refused by the list itself, with its own bound. */
const MOST_FIRST = 100;

/** Rows that an operation can give at most. Of an interface the dearest of its types counts, for an object has only one. */
export function rowsOf({ schema, document, operation, variables }: Question): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  // Each selection is counted once per type, so that a fragment bomb costs no more than its text.
  const counted = new Map<SelectionSetNode, Map<string, number>>();

  function rowsIn(selections: SelectionSetNode, type: GraphQLObjectType): number {
    const ofSelections = counted.get(selections) ?? new Map<string, number>();
    counted.set(selections, ofSelections);
    const known = ofSelections.get(type.name);
    if (known !== undefined) return known;
    const rows = selections.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + rowsOfField(node, type);
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value;
      return fragment && applies(condition, type) ? sum + rowsIn(fragment.selectionSet, type) : sum;
    }, 0);
    ofSelections.set(type.name, rows);
    return rows;
  }

  function rowsOfField(node: FieldNode, parent: GraphQLObjectType): number {
    const field = parent.getFields()[node.name.value];
    if (field === undefined) return 0; // introspection
    const below = node.selectionSet ? rowsBelow(node.selectionSet, field) : 0;
    const first = firstOf(node, field);
    return first === null ? below : first * (1 + below);
  }

  function rowsBelow(selections: SelectionSetNode, field: GraphQLField<unknown, unknown>): number {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const types = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    return Math.max(...types.map((one) => rowsIn(selections, one)));
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = schema.getType(condition);
    return isCompositeType(abstract) && !isObjectType(abstract) && schema.isSubType(abstract, type);
  }

  /** Null where the field is no list with `first`. Null, given or as a variable, counts as absent. */
  function firstOf(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number | null {
    const declared = args.find(({ name }) => name === 'first');
    if (declared === undefined) return null;
    const given = numberOf(node.arguments?.find(({ name }) => name.value === 'first'));
    return Math.min(Math.max(given ?? literalOf(declared.default?.literal) ?? MOST_FIRST, 0), MOST_FIRST);
  }

  function numberOf(argument: ArgumentNode | undefined): number | null {
    const value = argument?.value;
    if (value?.kind !== Kind.VARIABLE) return literalOf(value);
    const name = value.name.value;
    const sent = variables[name];
    if (sent !== undefined) return typeof sent === 'number' ? sent : null;
    return literalOf(operation.variableDefinitions?.find((one) => one.variable.name.value === name)?.defaultValue);
  }

  const root = schema.getRootType(operation.operation);
  return root ? rowsIn(operation.selectionSet, root) : 0;
}

function literalOf(value: ValueNode | ConstValueNode | undefined): number | null {
  return value?.kind === Kind.INT ? Number(value.value) : null;
}
