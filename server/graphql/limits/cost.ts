/**
 * What a question may cost: rows, the sum over all lists of the product of `first` on the way down. Fields are free, and so are
 * plain lists, but for one that stands inside an object of its own type: a dispute's members' claims' disputes grow by the power
 * of their depth. (decisions.md 7 has all plain lists free: measured, 14 levels over one dispute took the whole heap.) Counted
 * before anything is read, from the document and its variables alone; what an answer holds in truth is watched in answer-size.ts.
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
  getNullableType,
  isCompositeType,
  isListType,
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
/** Plain lists with a bound in the contract. */
const MOST_OF: Record<string, number> = {
  'Article.mentions': 5_000,
  'Article.passages': 5_000,
  'Claim.disputes': 50,
  'Dispute.members': 200,
  'Relation.disputes': 50,
};
/** Of all others: as of a page. */
const USUAL_MOST = 20;

/** Rows that an operation can give at most. Of an interface the dearest of its types counts, for an object has only one. */
export function rowsOf({ schema, document, operation, variables }: Question): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  // Each selection is counted once per type and way to it, so that a fragment bomb costs no more than its text.
  const counted = new Map<SelectionSetNode, Map<string, number>>();

  /** @param above kinds of the objects that this one stands in, and its own */
  function rowsIn(selections: SelectionSetNode, type: GraphQLObjectType, above: ReadonlySet<string>): number {
    const ofSelections = counted.get(selections) ?? new Map<string, number>();
    counted.set(selections, ofSelections);
    const way = [type.name, ...[...above].sort()].join();
    const known = ofSelections.get(way);
    if (known !== undefined) return known;
    const rows = selections.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + rowsOfField(node, type, above);
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value;
      return fragment && applies(condition, type) ? sum + rowsIn(fragment.selectionSet, type, above) : sum;
    }, 0);
    ofSelections.set(way, rows);
    return rows;
  }

  function rowsOfField(node: FieldNode, parent: GraphQLObjectType, above: ReadonlySet<string>): number {
    const field = parent.getFields()[node.name.value];
    if (field === undefined) return 0; // introspection
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return 0;
    const { selectionSet } = node;
    const types = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    const below = Math.max(...types.map((one) => rowsIn(selectionSet, one, new Set([...above, kindOf(one)]))));
    const isInOwnKind = types.some((one) => above.has(kindOf(one)));
    const rows = firstOf(node, field) ?? (isInOwnKind ? mostOf(parent, field) : null);
    return rows === null ? below : rows * (1 + below);
  }

  /** Null for what is no plain list. Lists of a page are counted by its `first`. */
  function mostOf(parent: GraphQLObjectType, { name, type }: GraphQLField<unknown, unknown>): number | null {
    if (!isListType(getNullableType(type)) || 'pageInfo' in parent.getFields()) return null;
    return MOST_OF[`${parent.name}.${name}`] ?? USUAL_MOST;
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
  return root ? rowsIn(operation.selectionSet, root, new Set()) : 0;
}

/** All entities are of one kind: what holds one may hold any other. */
function kindOf(type: GraphQLObjectType): string {
  return type.getInterfaces().find(({ name }) => name === 'Entity')?.name ?? type.name;
}

function literalOf(value: ValueNode | ConstValueNode | undefined): number | null {
  return value?.kind === Kind.INT ? Number(value.value) : null;
}
