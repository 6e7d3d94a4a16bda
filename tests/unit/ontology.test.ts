/** The ontology: mistakes stop the generator with file and reason; what is generated is what the design asks for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lint } from '../../schema/generate/lint.ts';
import { load, readFiles } from '../../schema/generate/load.ts';
import { writeSdl } from '../../schema/generate/write-sdl.ts';
import { CONSTRAINTS } from '../../schema/generated/constraints.ts';
import { LISTS } from '../../schema/generated/legend.ts';
import { RelationType } from '../../schema/generated/ontology.ts';
import { KINDS, LABELS, NODES, RELATIONS } from '../../schema/generated/registry.ts';
import { parseCsv } from './ontology-csv.ts';

const DESIGN = '/work/shared/design';
const designed = existsSync(DESIGN);
if (!designed) console.warn(`SKIPPED: no ${DESIGN}; the ontology is not compared with the design.`);
const design = (file: string) => readFileSync(join(DESIGN, file), 'utf8');

/** File, text in it, what is planted instead, words of the mistake. */
const PLANTED: [string, string, string, string][] = [
  ['enums/side.yaml', '{ ar: مهاجم, en: attacker }', '{ en: attacker }', 'ATTACKER.label: ar is missing'],
  ['enums/side.yaml', '{ ar: مهاجم, en: attacker }', '{ ar: مهاجم }', 'ATTACKER.label: en is missing'],
  ['enums/side.yaml', 'مهاجم', 'attacker', 'ar holds Latin letters'],
  ['enums/side.yaml', 'en: attacker', 'en: مهاجم', 'en holds Arabic letters'],
  ['enums/side.yaml', 'ATTACKER:', 'Attacker:', 'upper case'],
  ['enums/side.yaml', 'Attacks.', 'Attacks', 'a sentence with a full stop'],
  ['enums/side.yaml', 'description: Attacks.', 'descripton: Attacks.', 'unknown field descripton'],
  ['enums/side.yaml', 'name: Side', 'name: Sides', 'index.yaml has Side'],
  ['enums/side.yaml', 'name: Side', 'name: [', 'is no YAML'],
  ['enums/outcome.yaml', 'two: قتيلان, ', '', 'forms.ar: two is missing'],
  ['enums/outcome.yaml', '"{n} قتلى"', 'قتلى', 'few lacks {n}'],
  ['enums/aux.yaml', 'scheme: PLOVER', 'scheme: CAMEO', 'CAMEO is unknown'],
  ['nodes/group.yaml', '#1D6A80', 'teal', 'teal is not #RRGGBB'],
  ['nodes/group.yaml', '#1D6A80', '#7B4A9E', 'Person has the same'],
  ['nodes/group.yaml', 'prefix: group', '# none', 'a type needs prefix'],
  ['nodes/group.yaml', '  STATE:', '  NAMED:', 'NAMED stands in two of its lists'],
  ['nodes/group.yaml', '- CIVILIANS', '- PEASANTS', 'PEASANTS is no kind of Group'],
  ['relations/leads.yaml', '[GROUP, GROUP]', '[GROUP, ARMY]', 'ends: ARMY is unknown'],
  ['relations/leads.yaml', 'family: TIES', 'family: BONDS', 'family: BONDS is unknown'],
  ['relations/part-of.yaml', 'GROUP: TIES', 'PLACE: TIES', 'family: none for GROUP'],
  ['relations/near.yaml', '[NEAR, AT]', '[NEAR, BESIDE]', 'BESIDE is unknown'],
  ['relations/near.yaml', '[NEAR, AT]', '[NEAR, AT, IN]', 'no reading for'],
  ['relations/targeted.yaml', 'role: [ADDRESSEE]', 'role: [GOVERNOR]', 'GOVERNOR cannot occur here'],
  ['relations/victim-of.yaml', 'fromKind: organisations', 'fromKind: armies', 'no set of kinds is named armies'],
  ['relations/occurred-at.yaml', 'fromKind: [WAR]', 'fromKind: [CITY]', 'CITY cannot occur here'],
  ['relations/between.yaml', 'if: { secondEnd: true }', '# always', 'never reached'],
  ['relations/leads.yaml', '"{a} leads|lead {b}"', '"{a} leads {c}"', 'unknown slot {c}'],
  ['relations/leads.yaml', 'يقود|تقود {a} {b°}', 'يقود|تقود {a} ل{b°}', 'ب, ل or ك directly before a slot'],
  ['relations/leads.yaml', 'يقود|تقود {a} {b°}', 'يقود|تقود {a°} {b°}', 'nothing governs the verb'],
  ['index.yaml', '  - LEADS\n', '', 'index.yaml does not name it'],
  ['index.yaml', '  - LEADS\n', '  - LEADS\n  - RULES\n', 'is missing, and index.yaml names it'],
];

describe('a mistake in the ontology', () => {
  const mistakes = (files: Record<string, string>): string[] => {
    try {
      return lint(load(files)).map(({ file, reason }) => `${file}: ${reason}`);
    } catch (error) {
      return [(error as Error).message];
    }
  };

  it('is not there now', () => {
    expect(mistakes(readFiles())).toEqual([]);
  });

  it.each(PLANTED)('in %s (%s → %s) is found', (file, there, planted, words) => {
    const files = readFiles();
    const text = files[file] ?? '';
    const changed = text.replace(there, planted);
    expect(changed).not.toBe(text);
    expect(mistakes({ ...files, [file]: changed }).join('\n')).toContain(words);
  });
});

describe.skipIf(!designed)('the design', () => {
  it('has the same entity types and enumerations, descriptions and all', () => {
    const named = (sdl: string) =>
      new Map(parse(sdl).definitions.map((each) => ['name' in each ? each.name?.value : each.kind, print(each)]));
    const contract = named(design('api.graphql'));
    const ours = named(writeSdl(load(readFiles())));
    for (const [name, sdl] of ours) expect(sdl).toBe(contract.get(name));
    const enums = [...contract].filter(([, sdl]) => /^enum /m.test(sdl)).map(([name]) => name);
    expect(enums.filter((name) => !ours.has(name))).toEqual([]);
  });

  it('has no reading that we lack, and ours are those that close its gaps', () => {
    const rows = parseCsv(design('relation-sentences.csv'));
    const key = (row: { type?: string; when?: string; line_en?: string; sentence_en?: string; sentence_ar?: string }) =>
      [row.type, row.when, row.line_en, row.sentence_en, row.sentence_ar].join(' · ');
    const theirs = rows.map((row) =>
      key({ ...row, line_en: (row['line_en'] ?? '').replace('label of the act', '{act}') }),
    );
    const ours = RelationType.flatMap((type) =>
      RELATIONS[type].readings.map(({ when, line, sentence }) =>
        key({ type, when: when ?? '', line_en: line.en, sentence_en: sentence.en, sentence_ar: sentence.ar }),
      ),
    );
    expect(theirs.filter((row) => !ours.includes(row))).toEqual([]);
    const added = ours.filter((row) => !theirs.includes(row)).map((row) => row.split(' · ').slice(0, 2).join(' · '));
    expect(added).toEqual([
      'PARTICIPATED_IN · role escaped, person',
      'VICTIM_OF · KILLED, people of whom nothing is said',
      'VICTIM_OF · CAPTURED, person',
      'VICTIM_OF · CAPTURED, people of whom nothing is said',
      'VICTIM_OF · INJURED, organisation',
      'VICTIM_OF · INJURED, person',
      'VICTIM_OF · INJURED',
      'BETWEEN · ',
      ...['N', 'E', 'SE', 'S', 'SW', 'W', 'NW'].map((bearing) => `DIRECTION_FROM · ${bearing}`),
    ]);
    for (const row of rows) {
      const relation = RELATIONS[row['type'] as RelationType];
      expect(Object.values(relation.family)).toContain((row['family'] ?? '').toUpperCase());
      expect(relation.arrow).toBe((row['arrow'] ?? '').toUpperCase());
    }
  });

  it.each([
    ['famActs', LABELS.RelationFamily.ACTS],
    ['famTies', LABELS.RelationFamily.TIES],
    ['famPresence', LABELS.RelationFamily.PRESENCE],
    ['kindValue', LABELS.DisputeKind.VALUE],
    ['kindActor', LABELS.DisputeKind.ACTOR],
    ['kindNonIndependent', LABELS.DisputeKind.NON_INDEPENDENT],
    ['stateOpen', LABELS.DisputeState.OPEN],
    ['stateAsIs', LABELS.DisputeState.ACCEPTED_AS_IS],
    ['implied', LABELS.Basis.IMPLIED],
    ['partialQuote', LABELS.QuoteForm.PARTIAL_QUOTE],
    ['narrator', LABELS.QuoteForm.NARRATOR],
    ['party', LABELS.Access.PARTY],
    ['agency', LABELS.ChainRole.AGENCY],
    ['actFoiling', LABELS.Act.FOILING_AND_CAPTURE],
    ['sideDefender', LABELS.Side.DEFENDER],
    ['rolePursued', LABELS.Role.PURSUED],
    ['outShield', LABELS.Outcome.USED_AS_SHIELD],
    ['group', LABELS.EntityType.GROUP],
  ])('names %s as its glossary does', (key, label) => {
    const row = parseCsv(design('glossary-ar-en.csv')).find((each) => each['key'] === key);
    expect(label.ar).toBe(row?.['ar']);
    expect((row?.['en'] ?? '').startsWith(label.en)).toBe(true);
  });
});

describe('what is drawn', () => {
  const PAPER = { light: '#FAF9F6', dark: '#14161A' };
  /** Relative luminance and contrast as WCAG 2 defines them. */
  const luminance = (color: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };

  it.each(Object.entries(NODES))('%s stands out from the paper in both themes', (_, { color }) => {
    expect(contrast(color.light, PAPER.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(color.dark, PAPER.dark)).toBeGreaterThanOrEqual(3);
  });
});

describe('the lists', () => {
  it('give kinds by type, and every other enumeration as a whole', () => {
    const kinds = ['GroupKind', 'PersonKind', 'PlaceKind', 'EventKind'];
    const all = LISTS.filter(({ name }) => kinds.includes(name)).flatMap(({ codes }) => codes.map(({ code }) => code));
    expect(all).toEqual(Object.keys(KINDS));
    const others = Object.keys(LABELS).filter((name) => name !== 'EntityKind');
    expect(LISTS.map(({ name }) => name).filter((name) => !kinds.includes(name))).toEqual(others);
  });

  it('count in six Arabic forms and two English ones', () => {
    const killed = LISTS.find(({ name }) => name === 'Outcome')?.codes.find(({ code }) => code === 'KILLED');
    expect(killed?.forms.map(({ category, text }) => [category, text.ar, text.en])).toEqual([
      ['ZERO', 'لا قتلى', null],
      ['ONE', 'قتيل واحد', '{n} killed'],
      ['TWO', 'قتيلان', null],
      ['FEW', '{n} قتلى', null],
      ['MANY', '{n} قتيلًا', null],
      ['OTHER', '{n} قتيل', '{n} killed'],
    ]);
  });
});

describe('the constraints', () => {
  it('give every type of relation its key and both its ways of paging, and each statement a name of its own', () => {
    for (const type of RelationType) {
      const statements = CONSTRAINTS.filter(({ cypher }) => cypher.includes(`[r:${type}]`)).map(({ cypher }) => cypher);
      expect(statements).toHaveLength(3);
      for (const columns of ['r.key IS UNIQUE', '(r.fromId, r.fromAt)', '(r.toId, r.toAt)']) {
        expect(statements.some((cypher) => cypher.endsWith(columns))).toBe(true);
      }
    }
    expect(new Set(CONSTRAINTS.map(({ name }) => name)).size).toBe(CONSTRAINTS.length);
    expect(CONSTRAINTS.every(({ cypher }) => cypher.includes('IF NOT EXISTS'))).toBe(true);
  });
});
