/** Claims: each says something and shows where, in the right form, and stays small enough to be one statement. */
import type { ClaimProposal, Problem, Proposals } from '../proposals.ts';
import { canonicalJson } from '../types/canonical-json.ts';
import type { Path } from './shape/shape.ts';

/** One commit is one transaction: more claims would not fit into its time (decisions.md 5). */
const CLAIMS_MAX = 5000;
/** What the API lists of one article. */
const MENTIONS_MAX = 5000;
/** Characters of canonical JSON; the largest claim of the seed has under 4,000. */
const CLAIM_SIZE_MAX = 64 * 1024;

type Finding = Omit<Problem, 'path'> & { at: Path };

export function checkClaims(proposals: Proposals): Problem[] {
  const tooMany = [
    ...moreThan(CLAIMS_MAX, proposals.claims.length, 'claims'),
    ...moreThan(MENTIONS_MAX, proposals.mentions.length, 'mentions'),
  ];
  const findings = proposals.claims.flatMap((claim, index) =>
    [...problemsOfSize(claim), ...problemsOfEvidence(claim), ...problemsOfForm(claim), ...problemsOfRoles(claim)].map(
      ({ at, ...problem }) => ({ path: ['claims', index, ...at], ...problem }),
    ),
  );
  return [...tooMany, ...findings];
}

function moreThan(limit: number, count: number, list: string): Problem[] {
  if (count <= limit) return [];
  const reason = `The article brings ${count} ${list}, more than ${limit}.`;
  return [{ path: [list], code: 'TOO_MANY', reason, cure: 'Part it into several articles.' }];
}

function problemsOfSize(claim: ClaimProposal): Finding[] {
  const size = canonicalJson(claim).length;
  if (size <= CLAIM_SIZE_MAX) return [];
  const reason = `${claim.code} has ${size} characters, more than ${CLAIM_SIZE_MAX}.`;
  return [{ at: [], code: 'CLAIM_TOO_LARGE', reason, cure: 'Part it: a claim is one statement.' }];
}

function problemsOfEvidence({ code, assertions, passages }: ClaimProposal): Finding[] {
  const findings: Finding[] = [];
  if ((assertions as unknown[]).length === 0) {
    const cure = 'Write what it says: subject, predicate and objects.';
    findings.push({ at: ['assertions'], code: 'NO_ASSERTION', reason: `${code} says nothing.`, cure });
  }
  if (passages.length === 0) {
    const cure = 'Quote the words of the article that show it.';
    findings.push({ at: ['passages'], code: 'NO_PASSAGE', reason: `${code} has no passage.`, cure });
  }
  for (const [index, { start, end }] of passages.entries()) {
    if (passages.findIndex((other) => other.start === start && other.end === end) === index) continue;
    const reason = `${code} gives one passage twice.`;
    findings.push({ at: ['passages', index], code: 'PASSAGE_TWICE', reason, cure: 'Take one of them out.' });
  }
  return findings;
}

function problemsOfForm({ code, quoteForm, quoted, cue, statedBy }: ClaimProposal): Finding[] {
  const isNarrated = statedBy.some(({ role }) => role === 'NARRATOR');
  if (isNarrated !== (quoteForm === 'NARRATOR')) {
    const whose = isNarrated ? 'the narrator says it' : 'somebody is named who says it';
    const reason = `${code} has the form ${quoteForm}, but ${whose}.`;
    const cure = isNarrated ? 'Its form is NARRATOR.' : 'Its form is INDIRECT, PARTIAL_QUOTE or DIRECT_QUOTE.';
    return [{ at: ['quoteForm'], code: 'FORM_WITHOUT_SPEAKER', reason, cure }];
  }
  if ((quoteForm === 'PARTIAL_QUOTE' || quoteForm === 'DIRECT_QUOTE') && quoted.length === 0) {
    const reason = `${code} is a ${quoteForm}, but nothing in it is quoted.`;
    return [{ at: ['quoteForm'], code: 'NOTHING_QUOTED', reason, cure: 'Give the words inside the quotation marks.' }];
  }
  if (isNarrated && cue !== undefined) {
    const reason = `${code} is the narrator's, but has words that attribute it.`;
    return [{ at: ['cue'], code: 'CUE_OF_NARRATOR', reason, cure: 'Say who speaks, or take the cue out.' }];
  }
  return [];
}

/** A VICTIM suffered something, and nobody else did; only who takes part has a side. */
function problemsOfRoles({ code, roles }: ClaimProposal): Finding[] {
  return roles.flatMap(({ role, outcome, side }, index): Finding[] => {
    const at: Path = ['roles', index];
    if ((role === 'VICTIM') !== (outcome !== undefined)) {
      const reason = outcome === undefined ? 'A VICTIM without an outcome' : `A ${role} with the outcome ${outcome}`;
      const cure = 'A VICTIM has an outcome such as KILLED; no other role has one.';
      return [{ at, code: 'OUTCOME_WITHOUT_VICTIM', reason: `${reason} stands in ${code}.`, cure }];
    }
    if (side === undefined || role === 'PARTICIPANT') return [];
    const reason = `A ${role} with a side stands in ${code}.`;
    return [{ at, code: 'SIDE_WITHOUT_PART', reason, cure: 'Only a PARTICIPANT has a side.' }];
  });
}
