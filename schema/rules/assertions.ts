/** Reading one claim: what it asserts, denies or only supposes, who says it, who carries it, and when. */
import type { Basis, Role, Side } from '../generated/ontology.ts';
import type { Assertion } from '../proposals.ts';
import { readDate } from '../types/date.ts';
import { dayNumber } from '../types/day.ts';
import type { Interval } from '../types/interval.ts';
import type { RuleClaim, Support } from './facts.ts';

/** Not only expected or supposed. */
export function isReal(assertion: Assertion): boolean {
  return !assertion.aux?.some((aux) => aux === 'FUTURE' || aux === 'HYPOTHETICAL');
}

/** Denied in its own words, or the main assertion of a claim that denies. */
export function isDenied(claim: RuleClaim, n: number): boolean {
  const assertion = claim.assertions[n];
  if (assertion?.aux?.includes('NEGATION')) return true;
  return modalityOf(claim, n) === 'DENIED';
}

/** It says that something is or was so: only then does it support an edge or join two subjects. */
export function isHeld(claim: RuleClaim, n: number): boolean {
  const assertion = claim.assertions[n];
  return assertion !== undefined && isReal(assertion) && !isDenied(claim, n);
}

/** A claim that denies denies its main assertion; the others are denied only in their own words. */
function modalityOf(claim: RuleClaim, n: number) {
  const own = claim.assertions[n]?.modality;
  if (own !== undefined) return own;
  return n > 0 && claim.modality === 'DENIED' ? 'ASSERTED' : claim.modality;
}

/** A claim as far as it says who says it. */
type Chained = Pick<RuleClaim, 'statedBy'>;

/** Ids of the sources that speak, joint ones too, sorted; the narrator where nobody else does. */
export function speakersOf(claim: Chained): string[] {
  const role = claim.statedBy.some((step) => step.role === 'SPEAKER') ? 'SPEAKER' : 'NARRATOR';
  const ids = claim.statedBy.filter((step) => step.role === role).map((step) => step.source);
  return [...new Set(ids)].sort();
}

/** Nobody speaks but the narrator. */
export function isNarrated(claim: Chained): boolean {
  return !claim.statedBy.some((step) => step.role === 'SPEAKER');
}

/** Ids of the agencies that it came through. */
export function agenciesOf(claim: RuleClaim): string[] {
  return claim.statedBy.filter((step) => step.role === 'AGENCY').map((step) => step.source);
}

/** The outlet at the end of the chain; null where the speaker is the narrator. */
export function outletOf(claim: Chained): string | null {
  if (isNarrated(claim)) return null;
  const outlets = claim.statedBy.filter((step) => step.role === 'OUTLET').sort((a, b) => b.order - a.order);
  return outlets[0]?.source ?? null;
}

/** The side on which the claim has an entity, and its part, from its role PARTICIPANT. */
export function participation(claim: RuleClaim, entity: string): { side: Side | null; role: Role | null } {
  const part = claim.roles.find((role) => role.role === 'PARTICIPANT' && role.entity === entity);
  return { side: part?.side ?? null, role: part?.as ?? null };
}

/** One row per speaker, by speaker id; bundles are not numbered yet. */
export function supportsOf(claim: RuleClaim, n: number, object: string, basis: Basis): Support[] {
  const outlet = outletOf(claim);
  const historical = [claim.assertions[n], claim.assertions[0]].some((each) => each?.aux?.includes('HISTORICAL'));
  const alleged = modalityOf(claim, n) === 'ALLEGED';
  return speakersOf(claim).map((speaker) => ({
    claim: claim.id,
    assertion: n,
    object,
    speaker,
    outlet,
    from: claim.reportedFrom,
    to: claim.reportedTo,
    basis,
    bundle: 0,
    alleged,
    historical,
  }));
}

/** The days that a date can mean, as day numbers; ±Infinity where it is open. */
export function daysOf(edtf: string): Interval {
  const { earliest, latest } = readDate(edtf);
  return {
    min: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
    max: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
  };
}
