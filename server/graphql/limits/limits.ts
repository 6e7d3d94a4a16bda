/** How large a question may be, decided before the database is asked (reliability.md 4). */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { TawaturError } from '../../errors.ts';
import { rowsOf } from './cost.ts';

/** What one operation holds, its fragments counted as often as they are spread. `depth` is the longest chain of fields. */
type Size = { depth: number; fields: number; aliases: number; directives: number };

const MAX_TOKENS = 2_000;
/** Introspection is 15 deep, and so are the longest questions of our own client. */
const LIMITS: Size = { depth: 15, fields: 500, aliases: 30, directives: 50 };
/** Rows of all lists together, as cost.ts counts them. */
const MOST_ROWS = 10_000;
const MAX_ERRORS = 10;
const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/** Refuses what passes a limit with QUERY_TOO_LARGE, naming limit and value; names no field that was not asked for. */
export function limits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithinLimits);
    },
    onValidate({ params: { documentAST }, setResult, setValidationFn }) {
      const refusals = overLimits(documentAST);
      if (refusals.length > 0) return setResult(refusals);
      setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { maxErrors: MAX_ERRORS, hideSuggestions: true }),
      );
    },
    onExecute({ args: { schema, document, operationName, variableValues }, setResultAndStopExecution }) {
      const operation = getOperationAST(document, operationName);
      if (!operation) return; // an error of its own, told by the execution
      const rows = rowsOf({ schema, document, operation, variables: variableValues ?? {} });
      if (rows > MOST_ROWS) setResultAndStopExecution({ errors: [refusal('rows', MOST_ROWS, rows)] });
    },
  };
}

function parseWithinLimits(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes('tokens')) throw error;
    throw refusal('tokens', MAX_TOKENS, MAX_TOKENS + 1);
  }
}

function overLimits(document: DocumentNode): GraphQLError[] {
  const measure = ruler(document);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operations.flatMap((operation) => {
    const size = measure(operation);
    return (Object.keys(LIMITS) as (keyof Size)[])
      .filter((name) => size[name] > LIMITS[name])
      .map((name) => refusal(name, LIMITS[name], size[name]));
  });
}

/** Measures operations; each fragment is walked once, so a fragment bomb costs no more than its text. */
function ruler(document: DocumentNode): (operation: OperationDefinitionNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, Size>();

  function fragment(name: string): Size {
    const seen = known.get(name);
    if (seen) return seen;
    // A cycle is an error of its own, told by validation.
    known.set(name, NOTHING);
    const node = fragments.get(name);
    const size = node ? within(node.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  }

  function within({ selections }: SelectionSetNode): Size {
    return selections.reduce<Size>((sum, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return add(sum, fragment(node.name.value), node.directives?.length);
      const below = node.selectionSet ? within(node.selectionSet) : NOTHING;
      if (node.kind === Kind.INLINE_FRAGMENT) return add(sum, below, node.directives?.length);
      const self = { ...below, depth: below.depth + 1, fields: below.fields + 1 };
      if (node.alias) self.aliases += 1;
      return add(sum, self, node.directives?.length);
    }, NOTHING);
  }
  return (operation) => add(NOTHING, within(operation.selectionSet), operation.directives?.length);
}

function add(a: Size, b: Size, directives = 0): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives + directives,
  };
}

function refusal(what: string, limit: number, value: number): GraphQLError {
  const sizes: Record<string, string> = {
    depth: `is ${value} fields deep`,
    rows: `asks for up to ${value} rows (what each list gives, times what stands inside)`,
    tokens: `has more than ${limit} tokens`,
  };
  const message = `The question ${sizes[what] ?? `has ${value} ${what}`}; at most ${limit} are answered.`;
  return new GraphQLError(message, {
    originalError: new TawaturError('QUERY_TOO_LARGE', message, { limit, value }),
  });
}
