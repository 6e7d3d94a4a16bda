/** Many claims of which none is wrong: each tells the truth of an invented event in its own words, exact, rough or vague. */
import type { Predicate, VictimStatus } from '../../../../schema/generated/ontology.ts';
import type { Assertion } from '../../../../schema/proposals.ts';
import type { RuleClaim } from '../../../../schema/rules/facts.ts';
import type { RuleJudgement } from '../../../../schema/rules/identity.ts';
import type { Chance } from './chance.ts';
import { claim, perhaps, says, value } from './fixtures.ts';

/** What sort of truths: the four sets of decisions.md 4, and two in which rules are known to speak up. */
export type AgreeingSet = {
  name: string;
  days: number[];
  /** Tell the whole beside its parts. */
  whole: boolean;
  /** Each group beside another that may be the same, and is not. */
  unsure: boolean;
  /** Escapes, those at large and those caught, too. */
  flight: boolean;
  /** Share of figures that do not say what sort of people they count. */
  unstated: number;
};

const PLAIN = { days: [100], whole: false, unsure: false, flight: false, unstated: 0 };

export const SETS: AgreeingSet[] = [
  { ...PLAIN, name: 'parts only' },
  { ...PLAIN, name: 'two days', days: [100, 102] },
  { ...PLAIN, name: 'whole and parts', whole: true },
  { ...PLAIN, name: 'unsure groups', unsure: true },
];

export const KNOWN_TO_ALARM: AgreeingSet[] = [
  { ...PLAIN, name: 'one class unstated', whole: true, unstated: 0.02 },
  { ...PLAIN, name: 'two days, escapes too', days: [100, 102], flight: true },
];

type Truth = {
  predicate: Predicate;
  subject: string;
  group: string;
  party: string;
  victimStatus: VictimStatus;
  /** One number a day of the set. */
  numbers: number[];
};

const CLUSTERS = 15;
const PARTS = 3;
const SOURCES = Array.from({ length: 20 }, (_, i) => `source:s${i}`);
const GROUPS: { group: string; party: string; victimStatus: VictimStatus }[] = [
  { group: 'group:guard', party: 'group:guard', victimStatus: 'COMBATANT' },
  { group: 'group:riders', party: 'group:riders', victimStatus: 'COMBATANT' },
  { group: 'group:villagers', party: 'group:villagers', victimStatus: 'CIVILIAN' },
];

/** `count` claims that agree. */
export function agreeing(
  by: Chance,
  set: AgreeingSet,
  count: number,
): { claims: RuleClaim[]; judgements: RuleJudgement[] } {
  const truths = truthsOf(by, set);
  const joins = parts().map(([part, whole]) => told(by, set, { main: says('ROLE', part, whole, { role: 'PART' }) }));
  const claims = [...joins];
  while (claims.length < count) {
    claims.push(by.often(0.15) ? circumstance(by, set) : figureOf(by, set, by.pick(truths)));
  }
  const judgements = set.unsure ? GROUPS.map(({ group }) => perhaps(group, `${group}-too`)) : [];
  return { claims: by.shuffled(claims), judgements };
}

function parts(): [string, string][] {
  return Array.from({ length: CLUSTERS * PARTS }, (_, i) => {
    const whole = Math.floor(i / PARTS);
    return [`event:raid-${whole}-${i % PARTS}`, `event:raids-${whole}`];
  });
}

function truthsOf(by: Chance, set: AgreeingSet): Truth[] {
  const names = GROUPS.flatMap((each) => (set.unsure ? [each, { ...each, group: `${each.group}-too` }] : [each]));
  const counts: Predicate[] = ['KILLED_COUNT', 'INJURED_COUNT', 'DISPLACED_COUNT'];
  const told = parts().flatMap(([subject]) =>
    names.flatMap((name) => counts.map((predicate) => ({ ...name, predicate, subject, numbers: growing(by, set) }))),
  );
  const flights = set.flight ? parts().flatMap(([subject]) => flight(by, set, subject)) : [];
  return [...told, ...flights, ...(set.whole ? wholes(told) : [])];
}

/** A toll that only grows, one number a day. */
function growing(by: Chance, { days }: AgreeingSet): number[] {
  let toll = by.int(3, 200);
  return days.map((_, i) => {
    toll += i === 0 ? 0 : by.int(0, 100);
    return toll;
  });
}

/** On each day all who got away are at large or caught. */
function flight(by: Chance, set: AgreeingSet, subject: string): Truth[] {
  const escaped = growing(by, set);
  const captured = escaped.map((all, i) => Math.floor((all * (i + 1)) / (escaped.length + 2)));
  const atLarge = escaped.map((all, i) => all - (captured[i] ?? 0));
  const who = { group: 'group:riders', party: 'group:riders', victimStatus: 'UNSTATED' as const, subject };
  return [
    { ...who, predicate: 'ESCAPED_COUNT', numbers: escaped },
    { ...who, predicate: 'CAPTURED_COUNT', numbers: captured },
    { ...who, predicate: 'AT_LARGE_COUNT', numbers: atLarge },
  ];
}

function wholes(told: Truth[]): Truth[] {
  const whole = ({ subject }: Truth) => subject.replace(/^event:raid-(\d+)-\d+$/, 'event:raids-$1');
  const groups = Map.groupBy(told, (truth) => `${truth.predicate} ${whole(truth)} ${truth.group}`);
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    const sum = (day: number) => list.reduce((total, { numbers }) => total + (numbers[day] ?? 0), 0);
    return first ? [{ ...first, subject: whole(first), numbers: first.numbers.map((_, day) => sum(day)) }] : [];
  });
}

type Said = Pick<Parameters<typeof claim>[0], 'main' | 'scope' | 'roles'> & { day?: number };

function told(by: Chance, { days }: AgreeingSet, said: Said): RuleClaim {
  const speakers = by.often(0.2) ? [] : by.shuffled(SOURCES).slice(0, by.often(0.1) ? 2 : 1);
  return claim({ slug: `a${by.int(0, 400)}`, by: speakers, day: by.pick(days), ...said });
}

function figureOf(by: Chance, set: AgreeingSet, truth: Truth): RuleClaim {
  const { predicate, subject, group, party } = truth;
  const day = by.int(0, set.days.length - 1);
  const victimStatus = by.often(set.unstated) ? 'UNSTATED' : truth.victimStatus;
  const main = says(predicate, subject, group, { value: inWords(by, truth.numbers[day] ?? 0) });
  return told(by, set, { main, scope: { party, victimStatus }, day: set.days[day] ?? 100 });
}

/** Words that are true of a number. */
function inWords(by: Chance, n: number) {
  const roll = by.next();
  if (roll < 0.4) return value('=', n);
  if (roll < 0.55) return value('~', Math.max(1, Math.round(n * (0.92 + by.next() * 0.16))));
  if (roll < 0.7) return value('>=', by.int(Math.floor(n / 2), n));
  if (roll < 0.8) return value('>', by.int(Math.floor(n / 2), n - 1));
  if (roll < 0.9) return value('range', by.int(Math.floor(n / 2), n - 1), by.int(n, n * 2));
  return roll < 0.95 ? value('<', by.int(n + 1, n * 2)) : value('UNSPECIFIED');
}

/** Who took part, who did it, and when: the day, its month, or an interval round it. */
function circumstance(by: Chance, set: AgreeingSet): RuleClaim {
  const [subject] = by.pick(parts());
  const dates = ['1990-05-10', '1990-05', '1990-05-08/1990-05-12', '1990', '1990-05-10/..'];
  const main: Assertion = by.pick([
    says('OCCURRED_ON', subject, [], { edtf: by.pick(dates) }),
    says('PARTICIPATED', subject, by.pick(GROUPS).group),
    says('PERPETRATED_BY', subject, 'group:riders'),
  ]);
  const roles = main.object.map((entity) => ({ role: 'PARTICIPANT' as const, entity, side: 'ATTACKER' as const }));
  return told(by, set, { main, roles });
}
