/** Reads schema/ontology in two passes: each file by itself, then all references. Stops at the first mistake with its file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type Code,
  type Codes,
  type Condition,
  type EnumFile,
  fileName,
  type IndexFile,
  type NodeFile,
  type Ontology,
  OntologyError,
  QUALIFIERS,
  type RelationFile,
} from './shapes.ts';

/** Path under schema/ontology → text. */
export type OntologyFiles = Record<string, string>;

export const ONTOLOGY_FOLDER = join(import.meta.dirname, '../ontology');

/** All YAML files under `folder`. */
export function readFiles(folder = ONTOLOGY_FOLDER): OntologyFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The resolved ontology. Throws OntologyError. Pure: text in, objects out. */
export function load(files: OntologyFiles): Ontology {
  const index = read<IndexFile>(files, 'index.yaml', INDEX_KEYS);
  const nodes = index.nodes.map((name) => named<NodeFile>(files, 'nodes', name, NODE_KEYS));
  const relations = index.relations.map((name) => named<RelationFile>(files, 'relations', name, RELATION_KEYS));
  const enums = index.enumerations.map((name) => named<EnumFile>(files, 'enums', name, ENUM_KEYS));
  refuseStrangers(files, index);
  const sets = Object.assign({}, ...nodes.map((node) => node.sets ?? {}));
  return {
    version: index.version,
    nodes,
    relations: relations.map((relation) => withSets(relation, sets)),
    enums: enums.map((file) => resolve(file, nodes, relations)),
  };
}

// ---- first pass: one file by itself. Keys with a star must be there.
const INDEX_KEYS = 'version* nodes* relations* enumerations*';
const CODE_KEYS = 'description* label* forms color icon mappings';
const NODE_KEYS =
  'name* description* code prefix codeDescription label forms color icon mappings shared fields kinds sets subKinds unique';
const RELATION_KEYS = 'name* description* label* mappings ends* family* arrow* qualifiers readings*';
const ENUM_KEYS = 'name* description* codes derived';
const READING_KEYS = 'when if line* sentence*';
const CONDITION_KEYS = `supports fromType fromKind fromNumber toKind secondEnd ${QUALIFIERS.join(' ')}`;

function read<T>(files: OntologyFiles, file: string, keys: string): T {
  const text = files[file];
  if (text === undefined) throw new OntologyError(file, 'is missing, and index.yaml names it');
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    throw new OntologyError(file, `is no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  checkKeys(file, '', data, keys);
  return data as T;
}

function named<T extends { name: string }>(files: OntologyFiles, folder: string, name: string, keys: string): T {
  const file = fileName(folder, name);
  const data = read<T>(files, file, keys);
  if (data.name !== name) throw new OntologyError(file, `name is ${data.name}, index.yaml has ${name}`);
  const { codes, kinds, subKinds, readings } = data as Partial<EnumFile & NodeFile & RelationFile>;
  for (const [list, entries] of Object.entries({ codes, kinds, subKinds })) {
    for (const [code, entry] of Object.entries(entries ?? {})) checkKeys(file, `${list}.${code}: `, entry, CODE_KEYS);
  }
  for (const [i, reading] of (readings ?? []).entries()) {
    checkKeys(file, `readings[${i}]: `, reading, READING_KEYS);
    if (reading.if) checkKeys(file, `readings[${i}].if: `, reading.if, CONDITION_KEYS);
  }
  return data;
}

function checkKeys(file: string, where: string, data: unknown, keys: string): void {
  if (typeof data !== 'object' || data === null) throw new OntologyError(file, `${where}a mapping is expected`);
  const known = keys.split(' ').map((key) => key.replace('*', ''));
  const unknown = Object.keys(data).find((key) => !known.includes(key));
  if (unknown) throw new OntologyError(file, `${where}unknown field ${unknown}`);
  for (const key of keys.split(' ').filter((each) => each.endsWith('*'))) {
    if (!(key.slice(0, -1) in data)) throw new OntologyError(file, `${where}${key.slice(0, -1)} is missing`);
  }
}

function refuseStrangers(files: OntologyFiles, index: IndexFile): void {
  const known = new Set([
    'index.yaml',
    ...index.nodes.map((name) => fileName('nodes', name)),
    ...index.relations.map((name) => fileName('relations', name)),
    ...index.enumerations.map((name) => fileName('enums', name)),
  ]);
  const stranger = Object.keys(files).find((file) => !known.has(file));
  if (stranger) throw new OntologyError(stranger, 'index.yaml does not name it');
}

// ---- second pass: references
function withSets(relation: RelationFile, sets: Record<string, string[]>): RelationFile {
  const expand = (kinds: string[] | string): string[] => {
    if (Array.isArray(kinds)) return kinds;
    const set = sets[kinds];
    if (!set) throw new OntologyError(fileName('relations', relation.name), `no set of kinds is named ${kinds}`);
    return set;
  };
  const readings = relation.readings.map((reading) => {
    if (!reading.if) return reading;
    const { fromKind, toKind, ...rest } = reading.if;
    const condition: Condition = {
      ...rest,
      ...(fromKind && { fromKind: expand(fromKind) }),
      ...(toKind && { toKind: expand(toKind) }),
    };
    return { ...reading, if: condition };
  });
  return { ...relation, readings };
}

function resolve(file: EnumFile, nodes: NodeFile[], relations: RelationFile[]): Ontology['enums'][number] {
  const { name, description, derived } = file;
  if (!derived) return { name, description, codes: file.codes ?? {} };
  const types = nodes.filter((node) => node.code);
  const codes: Codes = {};
  const add = (code: string, entry: Code) => {
    if (codes[code]) throw new OntologyError(fileName('enums', name), `${code} stands in two of its lists`);
    codes[code] = entry;
  };
  if (derived === 'relations') for (const relation of relations) add(relation.name, pickCode(relation));
  else if (derived === 'types') {
    for (const node of types) add(node.code ?? '', pickCode({ ...node, description: node.codeDescription ?? '' }));
  } else {
    for (const node of types) {
      for (const [code, entry] of Object.entries(node[derived] ?? {})) {
        add(code, { ...entry, description: `${node.name}: ${entry.description}` });
      }
    }
  }
  return { name, description, codes, derived };
}

function pickCode({ description, label, forms, color, icon, mappings }: Partial<Code>): Code {
  return {
    description: description ?? '',
    label: label ?? { ar: '', en: '' },
    ...(forms && { forms }),
    ...(color && { color }),
    ...(icon && { icon }),
    ...(mappings && { mappings }),
  };
}
