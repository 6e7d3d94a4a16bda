/** Whether every relation that may be stored has a reading, and whether the patterns of readings can be filled in. */
import { pairMistakes } from './lint-words.ts';
import {
  type Condition,
  type Ontology,
  QUALIFIERS,
  type Qualifier,
  type Reading,
  type RelationFile,
} from './shapes.ts';

/** One relation that may be stored, as far as conditions look at it. */
type Case = { fromType: string; fromKind: string; toKind: string; qualifiers: { [Q in Qualifier]?: string | null } };

/** Reasons, each naming the reading or the case. */
export function readingMistakes(relation: RelationFile, ontology: Ontology): string[] {
  const patterns = relation.readings.flatMap((reading, i) => [
    ...patternMistakes(`readings[${i}]`, reading),
    ...conditionMistakes(`readings[${i}].if`, reading.if ?? {}, relation, ontology),
  ]);
  const early = relation.readings.findIndex((reading, i) => !reading.if && i < relation.readings.length - 1);
  const unread = cases(relation, ontology).find((each) => !relation.readings.some((reading) => covers(reading, each)));
  return [
    ...patterns,
    ...(early < 0 ? [] : [`readings[${early}] always applies, so those after it are never reached`]),
    ...(unread ? [`no reading for ${unread.fromKind} to ${unread.toKind} ${JSON.stringify(unread.qualifiers)}`] : []),
  ];
}

function patternMistakes(where: string, { line, sentence }: Reading): string[] {
  const slots = [...`${sentence.ar} ${sentence.en}`.matchAll(/\{([^}]*)\}/g)].map(([, slot]) => slot ?? '');
  const stranger = slots.find((slot) => !/^(?:a|b|b2)°?$/.test(slot));
  const governing = [...sentence.ar.matchAll(/\{(?:a|b)\}/g)].length;
  return [
    ...(line.ar === '{act}' && line.en === '{act}' ? [] : pairMistakes(`${where}.line`, line)),
    ...pairMistakes(`${where}.sentence`, sentence),
    ...(stranger === undefined ? [] : [`${where}.sentence: unknown slot {${stranger}}`]),
    ...(/°\}/.test(sentence.en) ? [`${where}.sentence.en: ° is for Arabic`] : []),
    ...(governing > 1 ? [`${where}.sentence.ar: one slot at most is without °`] : []),
    ...(/\|/.test(sentence.ar) && governing === 0 ? [`${where}.sentence.ar: nothing governs the verb`] : []),
    // ل before a word with the article contracts (ل + ال = لل), which a pattern cannot do
    ...(/(?:^|\s)[وف]?[بلك]\{/.test(sentence.ar) ? [`${where}.sentence.ar: ب, ل or ك directly before a slot`] : []),
  ];
}

function conditionMistakes(where: string, condition: Condition, relation: RelationFile, ontology: Ontology): string[] {
  const kindsOf = (side: 0 | 1) => relation.ends.flatMap((pair) => kinds(ontology, pair[side]));
  const strangers = (name: string, wanted: string[] | undefined, known: string[]) =>
    (wanted ?? []).filter((code) => !known.includes(code)).map((code) => `${where}.${name}: ${code} cannot occur here`);
  return [
    ...strangers('fromKind', condition.fromKind, kindsOf(0)),
    ...strangers('toKind', condition.toKind, kindsOf(1)),
    ...strangers(
      'fromType',
      condition.fromType ? [condition.fromType] : [],
      relation.ends.map(([from]) => from),
    ),
    ...QUALIFIERS.flatMap((name) => {
      const codes = (condition[name] ?? []).filter((code) => code !== null);
      return strangers(name, codes, relation.qualifiers?.[name]?.values ?? []);
    }),
  ];
}

function kinds(ontology: Ontology, type: string): string[] {
  return Object.keys(ontology.nodes.find((node) => node.code === type)?.kinds ?? {});
}

/** Every combination of kinds and qualifiers that may be stored. */
function cases(relation: RelationFile, ontology: Ontology): Case[] {
  let combinations: Case['qualifiers'][] = [{}];
  for (const name of QUALIFIERS) {
    const qualifier = relation.qualifiers?.[name];
    if (!qualifier) continue;
    const values = [...qualifier.values, ...(qualifier.required ? [] : [null])];
    combinations = combinations.flatMap((rest) => values.map((value) => ({ ...rest, [name]: value })));
  }
  return relation.ends.flatMap(([fromType, toType]) =>
    kinds(ontology, fromType).flatMap((fromKind) =>
      kinds(ontology, toType).flatMap((toKind) =>
        combinations.map((qualifiers) => ({ fromType, fromKind, toKind, qualifiers })),
      ),
    ),
  );
}

/** The hardest case: supports are mixed, `from` is singular, no second end is known. */
function covers({ if: condition = {} }: Reading, each: Case): boolean {
  return (
    condition.supports === undefined &&
    condition.secondEnd === undefined &&
    (condition.fromNumber ?? 'sg') === 'sg' &&
    (condition.fromType ?? each.fromType) === each.fromType &&
    (condition.fromKind?.includes(each.fromKind) ?? true) &&
    (condition.toKind?.includes(each.toKind) ?? true) &&
    QUALIFIERS.every((name) => condition[name]?.includes(each.qualifiers[name] ?? null) ?? true)
  );
}
