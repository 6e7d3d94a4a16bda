/** How often the rules are wrong: false alarms over claims that agree, and planted disagreements that they miss. */
import { describe, expect, it } from 'vitest';
import type { DisputeKind } from '../../../schema/generated/ontology.ts';
import { type AgreeingSet, agreeing, KNOWN_TO_ALARM, SETS } from './invented/agreeing.ts';
import { chance } from './invented/chance.ts';
import { disputesOf } from './invented/fixtures.ts';
import { PLANTS, plantedOf } from './invented/planted.ts';

const CLAIMS = 2000;
const PLANTED = 50;

type Alarms = Partial<Record<DisputeKind, number>>;
const counted = new Map<AgreeingSet, Alarms>();

/** Open disputes of each kind: all but refinements, which say that claims agree. */
function alarms(set: AgreeingSet): Alarms {
  const before = counted.get(set);
  if (before) return before;
  const { claims, judgements } = agreeing(chance(1), set, CLAIMS);
  expect(claims).toHaveLength(CLAIMS);
  const open = disputesOf(claims, judgements).filter(({ state }) => state === 'OPEN');
  const found: Alarms = {};
  for (const { kind } of open) found[kind] = (found[kind] ?? 0) + 1;
  counted.set(set, found);
  return found;
}

/** One LABEL by chance: two groups that are two, and have one number. */
const FALSE_ALARMS: Record<string, Alarms> = {
  'parts only': {},
  'two days': {},
  'whole and parts': {},
  'unsure groups': { LABEL: 1 },
};

describe(`false alarms over ${CLAIMS} claims that agree`, () => {
  it.each(SETS)('$name', (set) => {
    expect(alarms(set)).toEqual(FALSE_ALARMS[set.name]);
  });

  it('are counted, too, where a rule is known to speak up', () => {
    const rows = [...SETS, ...KNOWN_TO_ALARM].map((set) => ({ set: set.name, ...alarms(set) }));
    console.table(rows);
    const kinds = rows.slice(SETS.length).map(({ set, ...counts }) => [set, Object.keys(counts)]);
    expect(kinds).toEqual([
      ['one class unstated', ['SCOPE']],
      ['two days, escapes too', ['VALUE']],
    ]);
  });
});

describe(`${PLANTED} planted disagreements of each kind among claims that agree`, () => {
  it.each(PLANTS)('$kind: $what', (plant) => {
    const by = chance(50);
    const plants = plantedOf(plant, PLANTED, by);
    const [set] = SETS;
    const noise = set ? agreeing(by, set, 400) : { claims: [], judgements: [] };
    const disputes = disputesOf(
      [...noise.claims, ...plants.flatMap(({ claims }) => claims)],
      [...noise.judgements, ...plants.flatMap(({ judgements }) => judgements ?? [])],
      Object.assign({}, ...plants.map(({ kinds }) => kinds ?? {})),
    );
    const found = plants.map(({ claims }) => {
      const ids = new Set(claims.map(({ id }) => id));
      return disputes.filter(({ members }) => members.some((member) => ids.has(member.claim)));
    });
    expect(found.map((list) => list.map(({ kind }) => kind))).toEqual(plants.map(() => [plant.kind]));
    expect(found.every((list) => list[0]?.links.every((link) => link.rule === plant.rule))).toBe(true);
  });
});
