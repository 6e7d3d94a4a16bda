/** Shapes of the files in schema/ontology: as a person writes them (`…File`) and as the loader resolves them (`Ontology`). */

export type Pair = { ar: string; en: string };
export type Color = { light: string; dark: string };
export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
/** Counted forms, `{n}` for the number; English has only one and other. */
export type Forms = { ar: Record<string, string>; en: Record<string, string> };
/** A code of another codebook; `note` says what is lost. */
export type Mapping = { scheme: string; code: string; note?: Pair };

export type Code = {
  description: string;
  label: Pair;
  forms?: Forms;
  color?: Color;
  icon?: string;
  mappings?: Mapping[];
};
export type Codes = Record<string, Code>;

/** `derived` instead of `codes`: the codes come from nodes/ or relations/. */
export type EnumFile = {
  name: string;
  description: string;
  codes?: Codes;
  derived?: 'types' | 'kinds' | 'subKinds' | 'relations';
};

export type Argument = { type: string; default?: number; description: string };
export type Field = { type: string; description: string; args?: Record<string, Argument> };

/** What can stand on the canvas (with `code`), the interface `Entity`, or what is only stored. */
export type NodeFile = {
  name: string;
  description: string;
  /** Code in `EntityType`, and all that follows from being one. */
  code?: string;
  prefix?: string;
  codeDescription?: string;
  label?: Pair;
  forms?: Forms;
  color?: Color;
  icon?: string;
  mappings?: Mapping[];
  /** How the fields of the interface are described on this type. */
  shared?: Record<string, string>;
  /** Its own fields in the API. */
  fields?: Record<string, Field>;
  kinds?: Codes;
  /** Named lists of kinds, for the conditions of readings. */
  sets?: Record<string, string[]>;
  subKinds?: Codes;
  /** Properties with a uniqueness constraint each. */
  unique?: string[];
};

export const QUALIFIERS = ['relation', 'side', 'role', 'act', 'outcome', 'bearing'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** `key`: it tells relations apart; else it is aggregated over supports and null where they differ. */
export type QualifierFile = { key: boolean; required?: boolean; values: string[] };

/** When a reading applies: every part must hold. A null in a list means "has none". */
export type Condition = {
  supports?: 'ALLEGED' | 'HISTORICAL';
  fromType?: string;
  fromKind?: string[];
  fromNumber?: 'sg' | 'pl';
  toKind?: string[];
  secondEnd?: true;
} & { [Q in Qualifier]?: (string | null)[] };

/** One way to read a relation; the first one that fits wins. `when` is the condition in words. */
export type Reading = { when?: string; if?: Condition; line: Pair; sentence: Pair };

export type RelationFile = {
  name: string;
  description: string;
  label: Pair;
  mappings?: Mapping[];
  /** Pairs of entity types, `from` first. */
  ends: [string, string][];
  /** One family, or one for each type of `from`. */
  family: string | Record<string, string>;
  arrow: string;
  qualifiers?: { [Q in Qualifier]?: QualifierFile };
  readings: Reading[];
};

export type IndexFile = { version: string; nodes: string[]; relations: string[]; enumerations: string[] };

/** The whole ontology, in the order of index.yaml, every reference resolved. */
export type Ontology = {
  version: string;
  nodes: NodeFile[];
  relations: RelationFile[];
  enums: { name: string; description: string; codes: Codes; derived?: string }[];
};

/** A mistake in the ontology, and where. */
export class OntologyError extends Error {
  readonly file: string;
  constructor(file: string, reason: string) {
    super(`schema/ontology/${file}: ${reason}`);
    this.name = 'OntologyError';
    this.file = file;
  }
}

/** The file of a thing: `EntityKind` → `entity-kind`, `VICTIM_OF` → `victim-of`. */
export function fileName(folder: string, name: string): string {
  const kebab = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('_', '-');
  return `${folder}/${kebab}.yaml`;
}
