/** Relations in words, both languages: the sentence, the word on the line, the family, the arrow. Rows: ontology/relations. */
import type {
  Act,
  Arrow,
  Bearing,
  EntityKind,
  EntityType,
  Outcome,
  PlaceRelation,
  RelationFamily,
  RelationType,
  Role,
  Side,
} from './generated/ontology.ts';
import {
  type Condition,
  KINDS,
  LABELS,
  type Pair,
  type QualifierCodes,
  RELATIONS,
  type Reading,
} from './generated/registry.ts';
import type { Words } from './proposals.ts';

/** One end of a relation: its kind, and its words. */
export type End = Words & { kind: EntityKind };

export type Qualifiers = {
  relation?: PlaceRelation | null | undefined;
  side?: Side | null | undefined;
  role?: Role | null | undefined;
  act?: Act | null | undefined;
  outcome?: Outcome | null | undefined;
  bearing?: Bearing | null | undefined;
};

export type RelationToRead = {
  type: RelationType;
  qualifiers: Qualifiers;
  from: End;
  to: End;
  /** Every claim behind it has modality ALLEGED. */
  everySupportAlleged: boolean;
  /** Every assertion behind it, or the main one of its claim, has aux HISTORICAL. */
  everySupportHistorical: boolean;
  /** The one source behind it, where it stands alone and is not the outlet's own voice. */
  soleSource?: Words | undefined;
  /** The other end of BETWEEN ("between {b} and {b2}"), where it is known. */
  secondEnd?: Words | undefined;
};

/** The relation as a sentence, without a full stop. With `soleSource` it begins "According to …" («بحسب …»). */
export function relationSentence(relation: RelationToRead): Pair {
  const { sentence } = readingOf(relation);
  return { ar: arabicSentence(sentence.ar, relation), en: englishSentence(sentence.en, relation) };
}

/** The short word for its line; of several relations on one line the caller takes the first. */
export function lineLabel(relation: RelationToRead): Pair {
  const { line } = readingOf(relation);
  const act = relation.qualifiers.act;
  const word = act ? LABELS.Act[act] : { ar: '', en: '' };
  return {
    ar: agreeing(line.ar, relation.from.arGender === 'FEMININE').replace('{act}', word.ar),
    en: line.en.replace('{act}', word.en),
  };
}

/** The family that it is switched with; depends on the type of `from` (PART_OF is course or ties). */
export function familyOf(type: RelationType, from: EntityType): RelationFamily {
  const family = RELATIONS[type].family[from];
  if (!family) throw new RangeError(`${type} does not begin at a ${from}`);
  return family;
}

/** At which end of the drawn line the arrow stands. */
export function arrowOf(type: RelationType): Arrow {
  return RELATIONS[type].arrow;
}

/** The row by which it is read. The ontology's lint has proved that there is one for all that may be stored. */
export function readingOf(relation: RelationToRead): Reading {
  const reading = RELATIONS[relation.type].readings.find((row) => applies(row.if, relation));
  if (!reading)
    throw new RangeError(`${relation.type} from ${relation.from.kind} to ${relation.to.kind} has no reading`);
  return reading;
}

const QUALIFIER_NAMES = ['relation', 'side', 'role', 'act', 'outcome', 'bearing'] as const;

function applies(condition: Condition, relation: RelationToRead): boolean {
  const { supports, fromType, fromKind, fromNumber, toKind, secondEnd } = condition;
  return (
    (supports !== 'ALLEGED' || relation.everySupportAlleged) &&
    (supports !== 'HISTORICAL' || relation.everySupportHistorical) &&
    (fromType === undefined || KINDS[relation.from.kind] === fromType) &&
    (fromKind === undefined || fromKind.includes(relation.from.kind)) &&
    (fromNumber === undefined || (relation.from.enNumber ?? 'sg') === fromNumber) &&
    (toKind === undefined || toKind.includes(relation.to.kind)) &&
    (secondEnd === undefined || relation.secondEnd !== undefined) &&
    QUALIFIER_NAMES.every((name) => qualifierFits(condition[name], relation.qualifiers[name]))
  );
}

function qualifierFits<Q extends keyof QualifierCodes>(
  wanted: (QualifierCodes[Q] | null)[] | undefined,
  code: QualifierCodes[Q] | null | undefined,
): boolean {
  return wanted === undefined || wanted.includes(code ?? null);
}

/** The slot without ° is nominative and governs the verb; {x°} is oblique. */
function arabicSentence(pattern: string, relation: RelationToRead): string {
  const governing = slotsOf(relation)[/\{(a|b)\}/.exec(pattern)?.[1] ?? 'a'];
  const sentence = agreeing(pattern, governing?.arGender === 'FEMININE').replace(
    SLOT,
    (_, name: string, oblique: string) => {
      const words = slotsOf(relation)[name];
      return (oblique ? words?.phrase?.ar : words?.subject?.ar) ?? words?.label.ar ?? '';
    },
  );
  const source = relation.soleSource;
  if (!source) return sentence;
  const name = source.phrase?.ar ?? source.label.ar;
  // "according to allegations" becomes "according to allegations of …", so that بحسب stands once
  return sentence.startsWith(ALLEGED_AR)
    ? sentence.replace(ALLEGED_AR, `بحسب اتهامات ${name}، `)
    : `بحسب ${name}، ${sentence}`;
}

const ALLEGED_AR = 'بحسب اتهامات، ';
const SLOT = /\{(a|b|b2)(°?)\}/g;

/** The first slot governs the verb; where it opens the sentence it takes `subject`. */
function englishSentence(pattern: string, relation: RelationToRead): string {
  const slots = slotsOf(relation);
  const governing = slots[/\{(a|b)\}/.exec(pattern)?.[1] ?? 'a'];
  const sentence = agreeing(pattern, governing?.enNumber === 'pl').replace(
    SLOT,
    (_, name: string, _oblique, at: number) => {
      const words = slots[name];
      return (at === 0 ? words?.subject?.en : undefined) ?? words?.phrase?.en ?? words?.label.en ?? '';
    },
  );
  const source = relation.soleSource;
  if (source) return `According to ${source.phrase?.en ?? source.label.en}, ${sentence}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function slotsOf({ from, to, secondEnd }: RelationToRead): Record<string, Words | undefined> {
  return { a: from, b: to, b2: secondEnd };
}

/** "is|are": the second form where `second` holds. */
function agreeing(pattern: string, second: boolean): string {
  return pattern.replace(/([^\s|{}]+)\|([^\s|{}]+)/g, second ? '$2' : '$1');
}
