/** Relations in words: agreement, "According to …", line labels, families, arrows; and a sentence for all that may be stored. */
import { describe, expect, it } from 'vitest';
import type { EntityKind, RelationType } from '../../schema/generated/ontology.ts';
import { RelationType as RELATION_TYPES } from '../../schema/generated/ontology.ts';
import { KINDS, RELATIONS } from '../../schema/generated/registry.ts';
import {
  arrowOf,
  type End,
  familyOf,
  lineLabel,
  type Qualifiers,
  type RelationToRead,
  relationSentence,
} from '../../schema/sentences.ts';

const end = (kind: EntityKind, ar: string, en: string, more: Partial<End> = {}): End => ({
  kind,
  label: { ar, en },
  arGender: 'MASCULINE',
  arNumber: 'sg',
  ...more,
});
const river = end('NON_STATE_ARMED_GROUP', 'كتائب النهر', 'River Brigades', {
  phrase: { en: 'the River Brigades' },
  arGender: 'FEMININE',
  arNumber: 'pl',
  enNumber: 'pl',
});
const council = end('DE_FACTO_AUTHORITY', 'مجلس الميناء', 'Harbour Council', { phrase: { en: 'the Harbour Council' } });
const raid = end('ARMED_ATTACK', 'هجومان على الميناء', 'Raid on the harbour', {
  phrase: { ar: 'هجومين على الميناء', en: 'the raid on the harbour' },
  subject: { ar: 'الهجومان', en: 'the raid' },
});
const salma = end('NAMED', 'سلمى', 'Salma', { arGender: 'FEMININE' });
const read = (
  type: RelationType,
  from: End,
  to: End,
  qualifiers: Qualifiers = {},
  more: Partial<RelationToRead> = {},
) => ({
  type,
  from,
  to,
  qualifiers,
  everySupportAlleged: false,
  everySupportHistorical: false,
  ...more,
});

describe('the verb', () => {
  it('agrees with the gender of the Arabic subject and the number of the English one', () => {
    expect(relationSentence(read('PERPETRATED', river, raid))).toEqual({
      ar: 'نفّذت كتائب النهر هجومين على الميناء',
      en: 'The River Brigades carried out the raid on the harbour',
    });
    expect(relationSentence(read('PERPETRATED', council, raid)).ar).toBe('نفّذ مجلس الميناء هجومين على الميناء');
    expect(relationSentence(read('LEADS', river, council)).en).toBe('The River Brigades lead the Harbour Council');
    expect(relationSentence(read('LEADS', council, river)).en).toBe('The Harbour Council leads the River Brigades');
  });

  it('agrees with the other end where that one governs', () => {
    const fire = end('GUNFIRE', 'إطلاق النار', 'gunfire');
    expect(relationSentence(read('PERPETRATED', river, fire))).toEqual({
      ar: 'جاء إطلاق النار من جانب كتائب النهر',
      en: 'Gunfire came from the River Brigades',
    });
  });

  it('takes the nominative for the subject and the oblique phrase elsewhere', () => {
    expect(relationSentence(read('CAUSED', raid, raid))).toEqual({
      ar: 'أدّى الهجومان إلى هجومين على الميناء',
      en: 'The raid led to the raid on the harbour',
    });
  });
});

describe('what one source alone says', () => {
  const soleSource = end('MONITORING_ORG', 'المرصد', 'Watch', { phrase: { ar: 'مرصد الميناء', en: 'Harbour Watch' } });

  it('begins with its name, in lower case after it', () => {
    expect(relationSentence(read('PERPETRATED', river, raid, {}, { soleSource }))).toEqual({
      ar: 'بحسب مرصد الميناء، نفّذت كتائب النهر هجومين على الميناء',
      en: 'According to Harbour Watch, the River Brigades carried out the raid on the harbour',
    });
  });

  it('says بحسب once where it is an allegation', () => {
    const alleged = read('VICTIM_OF', river, raid, { outcome: 'USED_AS_SHIELD' }, { everySupportAlleged: true });
    expect(relationSentence(alleged).ar).toBe('بحسب اتهامات، استُخدمت كتائب النهر دروعًا بشرية خلال هجومين على الميناء');
    expect(relationSentence({ ...alleged, soleSource })).toEqual({
      ar: 'بحسب اتهامات مرصد الميناء، استُخدمت كتائب النهر دروعًا بشرية خلال هجومين على الميناء',
      en: 'According to Harbour Watch, the River Brigades were allegedly used as human shields during the raid on the harbour',
    });
  });
});

describe('the first reading that fits', () => {
  const killing = end('KILLING', 'مقتل', 'killing', { phrase: { en: 'the killing' } });
  it.each<[string, RelationToRead, string]>([
    [
      'an allegation is attributed',
      read('PERPETRATED', council, raid, {}, { everySupportAlleged: true }),
      'is attributed',
    ],
    ['the past stays past', read('LEADER_OF', salma, council, {}, { everySupportHistorical: true }), 'was the leader'],
    ['the present is present', read('LEADER_OF', salma, council), 'is the leader'],
    ['an organisation has members', read('VICTIM_OF', river, killing, { outcome: 'KILLED' }), 'Members of'],
    ['a person has none', read('VICTIM_OF', salma, raid, { outcome: 'CAPTURED' }), 'Salma was arrested'],
    [
      'nor is some of a person caught',
      read('VICTIM_OF', salma, end('CAPTURE', 'قبض', 'arrest'), { outcome: 'CAPTURED' }),
      'Salma was',
    ],
    ['nor escapes some of one', read('PARTICIPATED_IN', salma, raid, { role: 'ESCAPED' }), 'Salma was among'],
  ])('%s', (_, relation, words) => {
    expect(relationSentence(relation).en).toContain(words);
  });

  it('names both ends of "between" where the second is known', () => {
    const [a, b, b2] = ['وادٍ', 'تل', 'بحر'].map((ar) => end('NATURAL', ar, ar)) as [End, End, End];
    expect(relationSentence(read('BETWEEN', a, b, {}, { secondEnd: b2 })).ar).toBe('يقع وادٍ بين تل وبحر');
    expect(relationSentence(read('BETWEEN', a, b)).ar).toBe('يقع وادٍ بين تل ومكان آخر');
  });
});

describe('the line', () => {
  it('bears the word of the act, and agrees with a person', () => {
    expect(lineLabel(read('PERPETRATED', council, raid, { act: 'PURSUIT' }))).toEqual({ ar: 'ملاحقة', en: 'pursuit' });
    expect(lineLabel(read('PERPETRATED', council, raid))).toEqual({ ar: 'تنفيذ', en: 'carried out' });
    expect(lineLabel(read('AFFILIATED_WITH', salma, council, { role: 'ANALYST' })).ar).toBe('محللة');
  });

  it('points from the event to the victim, else to the end that is reached', () => {
    expect([arrowOf('VICTIM_OF'), arrowOf('PERPETRATED'), arrowOf('BORDERS')]).toEqual(['FROM', 'TO', 'NONE']);
  });

  it('is switched with a family that can depend on where it begins', () => {
    expect([familyOf('PART_OF', 'EVENT'), familyOf('PART_OF', 'GROUP')]).toEqual(['COURSE', 'TIES']);
    expect(() => familyOf('PART_OF', 'PLACE')).toThrow(RangeError);
  });
});

describe('all that may be stored', () => {
  const kindsOf = (type: string) => (Object.keys(KINDS) as EntityKind[]).filter((kind) => KINDS[kind] === type);
  const choices = (type: RelationType): Qualifiers[] =>
    Object.entries(RELATIONS[type].values).reduce<Qualifiers[]>(
      (rest, [name, values]) => {
        const optional = !(RELATIONS[type].required as string[]).includes(name);
        return rest.flatMap((each) =>
          [...values, ...(optional ? [null] : [])].map((code) => ({ ...each, [name]: code })),
        );
      },
      [{}],
    );

  it.each(RELATION_TYPES)('%s reads in both languages, with nothing left open', (type) => {
    for (const [fromType, toType] of RELATIONS[type].ends) {
      for (const from of kindsOf(fromType)) {
        for (const to of kindsOf(toType)) {
          for (const qualifiers of choices(type)) {
            const relation = read(type, end(from, 'ألف', 'alpha'), end(to, 'باء', 'beta'), qualifiers);
            const { ar, en } = relationSentence(relation);
            const line = lineLabel(relation);
            expect(`${ar}${en}${line.ar}${line.en}`).not.toMatch(/[{}|°]|undefined/);
            expect(line.ar && line.en).not.toBe('');
          }
        }
      }
    }
  });
});
