/** Assertions: each has the parts that its predicate needs and no others, and supports only relations that can be. */
import type { Predicate } from '../generated/ontology.ts';
import { RELATIONS } from '../generated/registry.ts';
import type { Assertion, ClaimProposal, Problem, Proposals } from '../proposals.ts';
import { identityOf } from '../rules/identity.ts';
import type { Draft } from '../rules/relations.ts';
import { draftsOf } from '../rules/relations.ts';
import { entityTypeOf } from '../types/ids.ts';
import type { Path } from './shape/shape.ts';

type Part = 'value' | 'relation' | 'role' | 'edtf' | 'partOfDay' | 'direction';
type Finding = Omit<Problem, 'path'> & { at: Path };

/** Parts that an assertion of the predicate cannot do without. */
const NEEDED: Partial<Record<Predicate, Part>> = {
  KILLED_COUNT: 'value',
  INJURED_COUNT: 'value',
  CAPTURED_COUNT: 'value',
  ESCAPED_COUNT: 'value',
  AT_LARGE_COUNT: 'value',
  DISPLACED_COUNT: 'value',
  DETAINED_POPULATION: 'value',
  NATIONALITY_COUNT: 'value',
  OCCURRED_AT: 'relation',
  NEAR: 'relation',
  ROLE: 'role',
};

/** Predicates that may have the part; what is listed nowhere may stand anywhere. */
const FITTING: Record<Part, readonly Predicate[]> = {
  value: [...predicatesThatNeed('value'), 'LOSSES_UNQUANTIFIED'],
  relation: [...predicatesThatNeed('relation'), 'OCCURRED_ON'],
  role: [...predicatesThatNeed('role'), 'TARGETED'],
  edtf: ['OCCURRED_ON'],
  partOfDay: ['OCCURRED_ON'],
  direction: ['TREND'],
};
const PARTS = Object.keys(FITTING) as Part[];

function predicatesThatNeed(part: Part): Predicate[] {
  return (Object.keys(NEEDED) as Predicate[]).filter((predicate) => NEEDED[predicate] === part);
}

export function checkAssertions(proposals: Proposals): Problem[] {
  return proposals.claims.flatMap((claim, index) => {
    const findings = [...claim.assertions.flatMap(problemsOfParts), ...problemsOfEnds(claim)];
    return findings.map(({ at, ...problem }) => ({ path: ['claims', index, ...at], ...problem }));
  });
}

function problemsOfParts(assertion: Assertion, n: number): Finding[] {
  const { predicate } = assertion;
  const needed = NEEDED[predicate];
  const findings: Finding[] = [];
  if (needed !== undefined && assertion[needed] === undefined) {
    const cure = `Add ${needed}${needed === 'value' ? '; where no number is said, its op is UNSPECIFIED' : ''}.`;
    const reason = `${predicate} has no ${needed}.`;
    findings.push({ at: ['assertions', n], code: 'PART_MISSING', reason, cure });
  }
  if (assertion.object.includes(assertion.subject)) {
    const reason = `${assertion.subject} stands on both sides of ${predicate}.`;
    findings.push({ at: ['assertions', n], code: 'SAME_ON_BOTH_SIDES', reason, cure: 'Name another object, or none.' });
  }
  for (const part of PARTS) {
    if (assertion[part] === undefined || FITTING[part].includes(predicate)) continue;
    const reason = `${part} does not belong to ${predicate}.`;
    const cure = `Take it out; it belongs to ${FITTING[part].join(', ')}.`;
    findings.push({ at: ['assertions', n, part], code: 'PART_DOES_NOT_BELONG', reason, cure });
  }
  return findings;
}

/** Keys of edges are not looked at here, so their parts need no hash. */
const unhashed = (text: string): string => text;

/** What a claim would draw, asked of the rules themselves: ends of the right types, qualifiers that the relation knows. */
function problemsOfEnds(claim: ClaimProposal): Finding[] {
  if (claim.assertions.length === 0) return [];
  const asRead = { ...claim, id: claim.code, slug: '', status: 'ACCEPTED', reportedFrom: 0, reportedTo: 0 } as const;
  return draftsOf(asRead, identityOf([]), unhashed).flatMap((draft): Finding[] => {
    const relation = RELATIONS[draft.type];
    const ends = [entityTypeOf(draft.from), entityTypeOf(draft.to)];
    // What is no id at all has been reported as such.
    const isAllowed = ends.includes(null) || relation.ends.some(([from, to]) => from === ends[0] && to === ends[1]);
    const at: Path = ['assertions', draft.assertion];
    if (!isAllowed) return [{ at, code: 'ENDS_DO_NOT_FIT', ...wordsOfEnds(draft, claim.code) }];
    const strange = strangeQualifier(draft);
    return strange === undefined ? [] : [{ at, code: 'QUALIFIER_DOES_NOT_FIT', ...strange }];
  });
}

function wordsOfEnds({ type, from, to }: Draft, code: string): { reason: string; cure: string } {
  const allowed = RELATIONS[type].ends.map((ends) => ends.join(' → ').toLowerCase()).join(', ');
  return {
    reason: `${code} would draw ${type} from ${from} to ${to}, which cannot be: it goes ${allowed}.`,
    cure: 'Mend subject, object or role, or take a predicate that draws no relation.',
  };
}

/** Qualifiers that are missing have been found with the parts of the assertion and the role. */
function strangeQualifier({ type, qualifiers }: Draft): { reason: string; cure: string } | undefined {
  const { values } = RELATIONS[type];
  for (const [name, code] of Object.entries(qualifiers)) {
    const known: readonly string[] = values[name as keyof typeof values] ?? [];
    if (known.includes(code)) continue;
    const cure = known.length > 0 ? `Use ${known.join(' or ')}.` : `Leave the ${name} out.`;
    return { reason: `${type} knows no ${name} ${code}.`, cure };
  }
  return undefined;
}
