/** Writes the TypeScript of schema/generated: constants and types, the registry, the legend, the constraints. */
import { constraints } from './constraints.ts';
import { type Codes, type NodeFile, type Ontology, QUALIFIERS, type RelationFile } from './shapes.ts';

const HEAD = '// Generated from schema/ontology by `npm run generate`. Do not edit.\n';

/** ontology.ts: every enumeration as a constant list and a union type. */
export function writeEnumerations({ enums }: Ontology): string {
  const lists = enums.map(({ name, codes }) => {
    const lines = Object.keys(codes).map((code) => `  '${code}',\n`);
    return `export const ${name} = [\n${lines.join('')}] as const;\nexport type ${name} = (typeof ${name})[number];\n`;
  });
  return [HEAD, ...lists].join('\n');
}

/** registry.ts: what rules, planner and client may rely on: ends, keys, readings, kinds, labels, colours. */
export function writeRegistry(ontology: Ontology): string {
  const { nodes, relations, enums } = ontology;
  const types = nodes.filter((node) => node.code);
  const drawn = nodes.filter((node) => node.color);
  const labels = enums.map(({ name, codes }) => [name, mapValues(codes, (code) => code.label)]);
  return [
    HEAD,
    REGISTRY_TYPES,
    `/** Version of the codes (\`Ontology.version\`). */\nexport const ONTOLOGY_VERSION = ${literal(ontology.version)};\n`,
    `/** Types of relations in the order of lists: ends, qualifiers, family, arrow and how they read. */`,
    `export const RELATIONS: Record<RelationType, Relation> = ${literal(
      Object.fromEntries(relations.map((relation, order) => [relation.name, relationEntry(relation, order)])),
    )};\n`,
    `/** The entity type of each kind. */`,
    `export const KINDS: Record<EntityKind, EntityType> = ${literal(typeOf(types, 'kinds'))};\n`,
    `/** The entity type of each finer kind. */`,
    `export const SUB_KINDS: Record<EntitySubKind, EntityType> = ${literal(typeOf(types, 'subKinds'))};\n`,
    `/** Label in the graph, prefix of ids, colour and shape of what is drawn or listed. */`,
    `export const NODES: Record<EntityType | 'SOURCE' | 'ARTICLE', NodeLook> = ${literal(
      Object.fromEntries(drawn.map((node) => [node.name.toUpperCase(), lookOf(node)])),
    )};\n`,
    `/** The word for every code, by enumeration. */`,
    `export const LABELS: {\n${enums.map(({ name }) => `  ${name}: Record<all.${name}, Pair>;\n`).join('')}} = ${literal(
      Object.fromEntries(labels),
    )};`,
    '',
  ].join('\n');
}

/** legend.ts: the lists of `Ontology.lists` in the API; kinds by type, counted forms, mappings. */
export function writeLegend({ nodes, enums }: Ontology): string {
  const lists = enums.flatMap(({ name, codes, derived }) =>
    derived === 'kinds'
      ? nodes.filter((node) => node.kinds).map((node) => codeList(`${node.name}Kind`, node.kinds ?? {}))
      : [codeList(name, codes)],
  );
  return [HEAD, LEGEND_TYPES, `export const LISTS: CodeList[] = ${literal(lists)};`, ''].join('\n');
}

/** constraints.ts: the statements that migrations run. */
export function writeConstraints(ontology: Ontology): string {
  const statements = constraints(ontology);
  return [
    HEAD,
    '/** Idempotent schema statements: uniqueness of ids and keys, range indexes for paging. One transaction each. */',
    `export const CONSTRAINTS: { name: string; cypher: string }[] = ${literal(statements)};`,
    '',
  ].join('\n');
}

function relationEntry(relation: RelationFile, order: number): object {
  const { ends, family, arrow, qualifiers = {}, readings } = relation;
  const names = QUALIFIERS.filter((name) => qualifiers[name]);
  const unique = (side: 0 | 1) => [...new Set(ends.map((pair) => pair[side]))];
  return {
    from: unique(0),
    to: unique(1),
    ends,
    key: names.filter((name) => qualifiers[name]?.key),
    aggregate: names.filter((name) => !qualifiers[name]?.key),
    required: names.filter((name) => qualifiers[name]?.required),
    values: Object.fromEntries(names.map((name) => [name, qualifiers[name]?.values])),
    family: Object.fromEntries(unique(0).map((from) => [from, typeof family === 'string' ? family : family[from]])),
    arrow,
    order,
    readings: readings.map((reading) => ({
      when: reading.when ?? null,
      if: reading.if ?? {},
      line: reading.line,
      sentence: reading.sentence,
    })),
  };
}

function typeOf(types: NodeFile[], list: 'kinds' | 'subKinds'): Record<string, string> {
  return Object.fromEntries(
    types.flatMap((node) => Object.keys(node[list] ?? {}).map((kind) => [kind, node.code ?? ''])),
  );
}

function lookOf(node: NodeFile): object {
  return { label: node.name, prefix: node.prefix, icon: node.icon, color: node.color, word: node.label };
}

function codeList(name: string, codes: Codes): object {
  return {
    name,
    codes: Object.entries(codes).map(([code, { label, forms, color, icon, mappings }]) => ({
      code,
      label,
      forms: Object.entries(forms?.ar ?? {}).map(([category, ar]) => ({
        category: category.toUpperCase(),
        text: { ar, en: forms?.en[category] ?? null },
      })),
      color: color ?? null,
      icon: icon ?? null,
      mappings: (mappings ?? []).map((mapping) => ({ note: null, ...mapping })),
    })),
  };
}

function mapValues<A, B>(object: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** A TypeScript literal: short things on one line, keys without quotation marks. */
function literal(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quoted(value) : String(value);
  const list = Array.isArray(value);
  const [open, close] = list ? '[]' : '{}';
  const inner = `${indent}  `;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => (list ? '' : `${/^\w+$/.test(key) ? key : quoted(key)}: `) + literal(part, inner));
  const line = list ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  if (parts.length === 0) return `${open}${close}`;
  if (line.length + indent.length < 110 && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

const REGISTRY_TYPES = `import type * as all from './ontology.ts';
import type { Act, Arrow, Bearing, EntityKind, EntitySubKind, EntityType, Outcome, PlaceRelation, RelationFamily, RelationType, Role, Side } from './ontology.ts';

export type Pair = { ar: string; en: string };
export type KeyQualifier = 'relation' | 'role' | 'outcome' | 'bearing';
export type AggregateQualifier = 'side' | 'act';

/** Codes that a qualifier may have. */
export type QualifierCodes = {
  relation: PlaceRelation;
  side: Side;
  role: Role;
  act: Act;
  outcome: Outcome;
  bearing: Bearing;
};

/** When a reading applies: every part must hold; a null in a list means "has none". */
export type Condition = {
  supports?: 'ALLEGED' | 'HISTORICAL';
  fromType?: EntityType;
  fromKind?: EntityKind[];
  fromNumber?: 'sg' | 'pl';
  toKind?: EntityKind[];
  secondEnd?: true;
} & { [Q in keyof QualifierCodes]?: (QualifierCodes[Q] | null)[] };

/** One way to read a relation: of those of its type the first that fits wins. \`when\` is the condition in words, null: always. */
export type Reading = { when: string | null; if: Condition; line: Pair; sentence: Pair };

export type Relation = {
  from: EntityType[];
  to: EntityType[];
  /** Pairs that are allowed, \`from\` first. */
  ends: [EntityType, EntityType][];
  /** Qualifiers that tell relations of one pair apart; \`required\` ones are never absent. */
  key: KeyQualifier[];
  /** Qualifiers that are null where supports differ. */
  aggregate: AggregateQualifier[];
  required: KeyQualifier[];
  /** Codes that each qualifier may have here. */
  values: { [Q in keyof QualifierCodes]?: QualifierCodes[Q][] };
  /** By type of \`from\`. */
  family: { [T in EntityType]?: RelationFamily };
  arrow: Arrow;
  order: number;
  readings: Reading[];
};

export type NodeLook = {
  /** Label in the graph and type in the API. */
  label: string;
  /** What its ids begin with, without the colon. */
  prefix: string;
  /** Name of its shape. */
  icon: string;
  color: { light: string; dark: string };
  word: Pair;
};
`;

const LEGEND_TYPES = `import type { PluralCategory, Scheme } from './ontology.ts';
import type { Pair } from './registry.ts';

/** One code and its words, as \`Code\` in the API. */
export type LegendCode = {
  code: string;
  label: Pair;
  /** {n} stands for the number; English has only ONE and OTHER. */
  forms: { category: PluralCategory; text: { ar: string; en: string | null } }[];
  color: { light: string; dark: string } | null;
  icon: string | null;
  mappings: { scheme: Scheme; code: string; note: Pair | null }[];
};
export type CodeList = { name: string; codes: LegendCode[] };

/** All codes, one list per enumeration; kinds by type. */`;
