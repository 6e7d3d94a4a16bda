/** Invented claims for the rules: names, places and numbers belong to nobody. */
import { createHash } from 'node:crypto';
import type {
  DisputeKind,
  DisputeState,
  EntityKind,
  Modality,
  Predicate,
} from '../../../../schema/generated/ontology.ts';
import type { Assertion, ClaimRole, Scope, Statement, Value } from '../../../../schema/proposals.ts';
import { findDisputes } from '../../../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../../../schema/rules/disputes/notes.ts';
import {
  type Dispute,
  type Facts,
  type Rule,
  type RuleClaim,
  type World,
  worldOf,
} from '../../../../schema/rules/facts.ts';
import type { RuleJudgement } from '../../../../schema/rules/identity.ts';
import { boundsOf, OP_SIGNS } from '../../../../schema/types/interval.ts';

const known = new Map<string, string>();

/** SHA-256; remembered, because property tests ask for the same keys thousands of times. */
export function hash(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = createHash('sha256').update(text).digest('hex');
  known.set(text, made);
  return made;
}

/** A value from a sign and a number: `value('>', 40)`, `value('range', 5, 9)`, `value('UNSPECIFIED')`. */
export function value(sign: string, n: number | null = null, to: number | null = null): Value {
  const op = OP_SIGNS[sign];
  if (!op) throw new Error(`${sign} is no operator`);
  return { ...boundsOf(op, n, to), unit: 'PERSONS', verbatim: { exact: String(n), start: 0, end: 1 } };
}

/** What a fixture says of a claim; the rest is filled in. */
export type Sketch = {
  code?: string;
  slug?: string;
  /** Source ids; without any the outlet narrates. */
  by?: string[];
  agency?: string;
  /** Day number of publication, or an interval of two. */
  day?: number | [number, number];
  modality?: Modality;
  main: Assertion;
  also?: Assertion[];
  roles?: ClaimRole[];
  scope?: Scope;
};

export const OUTLET = 'source:morning-herald';

let made = 0;

export function claim({ code, slug = 'one', by = [], agency, day = 100, ...sketch }: Sketch): RuleClaim {
  const name = code ?? `C${String(++made).padStart(5, '0')}`;
  const [reportedFrom, reportedTo] = typeof day === 'number' ? [day, day] : day;
  const through: Statement[] = agency ? [{ source: agency, order: 1, role: 'AGENCY' }] : [];
  const chain: Statement[] = [
    ...by.map((source): Statement => ({ source, order: 0, role: 'SPEAKER' })),
    ...through,
    { source: OUTLET, order: 2, role: 'OUTLET' },
  ];
  return {
    id: `claim:${slug}/${name}@00000000`,
    code: name,
    slug,
    status: 'ACCEPTED',
    reportedFrom,
    reportedTo,
    modality: sketch.modality ?? 'ASSERTED',
    assertions: [sketch.main, ...(sketch.also ?? [])],
    roles: sketch.roles ?? [],
    statedBy: by.length > 0 ? chain : [{ source: OUTLET, order: 0, role: 'NARRATOR' }],
    ...(sketch.scope ? { scope: sketch.scope } : {}),
  };
}

/** An assertion; `object` may be one id. */
export function says(
  predicate: Assertion['predicate'],
  subject: string,
  object: string | string[] = [],
  more: Partial<Assertion> = {},
): Assertion {
  return { predicate, subject, object: typeof object === 'string' ? [object] : object, ...more };
}

/** Facts with every source that the claims name (not fighting, entity of the same name) and every event of one kind. */
export function factsOf(
  claims: RuleClaim[],
  judgements: RuleJudgement[] = [],
  kinds: Record<string, EntityKind> = {},
): Facts {
  const sources = [...new Set(claims.flatMap(({ statedBy }) => statedBy.map(({ source }) => source)))].sort();
  const ends = claims.flatMap(({ assertions }) => assertions.flatMap(({ subject, object }) => [subject, ...object]));
  const events = [...new Set(ends)].filter((id) => id.startsWith('event:'));
  return {
    claims,
    judgements,
    sources: sources.map((id, no) => ({ id, no, isBelligerent: false, entity: id.replace('source:', 'group:') })),
    entities: events.map((id) => ({ id, kind: kinds[id] ?? 'ARMED_CLASH' })),
  };
}

export function worldFor(claims: RuleClaim[], judgements?: RuleJudgement[], kinds?: Record<string, EntityKind>): World {
  return worldOf(factsOf(claims, judgements, kinds), hash);
}

/** The disputes of a few claims, without notes. */
export function disputesOf(...args: Parameters<typeof worldFor>): Dispute[] {
  const world = worldFor(...args);
  return withNotes(findDisputes(world), [], world);
}

/** An UNSURE judgement ("the same?"). */
export function perhaps(a: string, b: string): RuleJudgement {
  return { id: `judgement:fixture/${a}-${b}`, verdict: 'UNSURE', a, b };
}

/** A POSITIVE judgement, by the id of `a`. */
export function same(a: string, b: string): RuleJudgement {
  return { id: `judgement:fixture/${a}=${b}`, verdict: 'POSITIVE', a, b, canonical: a };
}

/** Claims, and who may be whom, that a rule must find or leave alone. */
export type Case = {
  claims: RuleClaim[];
  judgements?: RuleJudgement[];
  kinds?: Record<string, EntityKind>;
  /** How many of the claims are members, the last ones; all if absent. */
  only?: number;
  /** Rules that speak up instead; none if absent. */
  instead?: Rule[];
};

export type RuleCases = {
  rule: Rule;
  kind: DisputeKind;
  state: DisputeState;
  finds: Record<string, Case>;
  leaves: Record<string, Case>;
};

type Count = [sign: string, n?: number, to?: number];

/** A figure said of a group, by a source of its own unless told otherwise. */
export function figure(
  predicate: Predicate,
  subject: string,
  who: string | string[],
  [sign, n, to]: Count,
  more: Partial<Sketch> = {},
): RuleClaim {
  return claim({ by: ['source:watch'], ...more, main: says(predicate, subject, who, { value: value(sign, n, to) }) });
}
