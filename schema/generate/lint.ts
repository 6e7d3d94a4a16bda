/** What is wrong with an ontology that loads: words missing in a language, unknown references, colours, unreadable relations. */
import { readingMistakes } from './lint-readings.ts';
import { formsMistakes, pairMistakes, sentenceMistakes } from './lint-words.ts';
import {
  type Code,
  type Codes,
  fileName,
  type NodeFile,
  type Ontology,
  QUALIFIERS,
  type Qualifier,
  type RelationFile,
} from './shapes.ts';

export type Mistake = { file: string; reason: string };

/** The enumeration of each qualifier's codes. */
const QUALIFIER_ENUM: Record<Qualifier, string> = {
  relation: 'PlaceRelation',
  side: 'Side',
  role: 'Role',
  act: 'Act',
  outcome: 'Outcome',
  bearing: 'Bearing',
};

/** All mistakes, in the order of the files; empty if there are none. */
export function lint(ontology: Ontology): Mistake[] {
  return [
    ...ontology.nodes.flatMap((node) => named(fileName('nodes', node.name), nodeMistakes(node, ontology))),
    ...ontology.relations.flatMap((relation) =>
      named(fileName('relations', relation.name), [
        ...relationMistakes(relation, ontology),
        ...readingMistakes(relation, ontology),
      ]),
    ),
    ...ontology.enums.flatMap(({ name, description, codes, derived }) =>
      named(fileName('enums', name), [
        ...sentenceMistakes('description', description),
        ...(derived ? [] : codesMistakes(codes, ontology)),
      ]),
    ),
  ];
}

function named(file: string, reasons: string[]): Mistake[] {
  return reasons.map((reason) => ({ file, reason }));
}

function codesOf({ enums }: Ontology, name: string): Codes {
  return enums.find((each) => each.name === name)?.codes ?? {};
}

function nodeMistakes(node: NodeFile, ontology: Ontology): string[] {
  const inherited = Object.keys(ontology.nodes.find((each) => each.name === 'Entity')?.fields ?? {});
  const shared = Object.keys(node.shared ?? {});
  const stranger = shared.find((field) => !inherited.includes(field));
  const twin = ontology.nodes.find((each) => each !== node && each.color && each.color.light === node.color?.light);
  const kinds = Object.keys(node.kinds ?? {});
  return [
    ...sentenceMistakes('description', node.description),
    ...(node.label || node.code ? codeMistakes('', { label: { ar: '', en: '' }, ...node }, ontology) : []),
    ...(node.code && !(node.prefix && node.icon && node.color) ? ['a type needs prefix, icon and color'] : []),
    ...(stranger ? [`shared.${stranger}: Entity has no such field`] : []),
    ...(twin ? [`color: ${twin.name} has the same`] : []),
    ...codesMistakes({ ...node.kinds, ...node.subKinds }, ontology),
    ...Object.entries(node.sets ?? {}).flatMap(([set, members]) =>
      members.filter((kind) => !kinds.includes(kind)).map((kind) => `sets.${set}: ${kind} is no kind of ${node.name}`),
    ),
  ];
}

function relationMistakes(relation: RelationFile, ontology: Ontology): string[] {
  const { ends, family, arrow, qualifiers = {} } = relation;
  const types = codesOf(ontology, 'EntityType');
  const families = typeof family === 'string' ? [family] : ends.map(([from]) => family[from] ?? `none for ${from}`);
  return [
    ...codeMistakes('', relation, ontology),
    ...ends.flat().flatMap((type) => unknown('ends', type, types)),
    ...families.flatMap((name) => unknown('family', name, codesOf(ontology, 'RelationFamily'))),
    ...unknown('arrow', arrow, codesOf(ontology, 'Arrow')),
    ...QUALIFIERS.flatMap((name) =>
      (qualifiers[name]?.values ?? []).flatMap((code) =>
        unknown(`qualifiers.${name}`, code, codesOf(ontology, QUALIFIER_ENUM[name])),
      ),
    ),
  ];
}

function codesMistakes(codes: Codes, ontology: Ontology): string[] {
  return Object.entries(codes).flatMap(([code, entry]) => [
    ...(/^[A-Z][A-Z0-9_]*$/.test(code) ? [] : [`${code}: codes are upper case with underscores`]),
    ...codeMistakes(`${code}.`, entry, ontology),
  ]);
}

function codeMistakes(where: string, entry: Code, ontology: Ontology): string[] {
  const { description, label, forms, color, mappings = [] } = entry;
  const badColor = Object.values(color ?? {}).find((value) => !/^#[0-9A-F]{6}$/.test(value));
  return [
    ...sentenceMistakes(`${where}description`, description),
    ...pairMistakes(`${where}label`, label),
    ...(forms ? formsMistakes(`${where}forms`, forms) : []),
    ...(badColor ? [`${where}color: ${badColor} is not #RRGGBB`] : []),
    ...(color && !(color.light && color.dark) ? [`${where}color: light and dark are both needed`] : []),
    ...mappings.flatMap(({ scheme, note }) => [
      ...unknown(`${where}mappings`, scheme, codesOf(ontology, 'Scheme')),
      ...(note ? pairMistakes(`${where}mappings.note`, note) : []),
    ]),
  ];
}

function unknown(where: string, code: string, codes: Codes): string[] {
  return code in codes ? [] : [`${where}: ${code} is unknown`];
}
