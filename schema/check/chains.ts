/** Chains: who says it first, who passes it on, who prints it. Every claim has one, and it ends at the article's outlet. */
import type { ClaimProposal, Problem, Proposals } from '../proposals.ts';
import type { Path } from './shape/shape.ts';

export function checkChains(proposals: Proposals): Problem[] {
  return proposals.claims.flatMap((claim, index) =>
    problemsOfChain(claim, proposals.article.outlet).map((problem) => ({
      ...problem,
      path: ['claims', index, 'statedBy'] as Path,
    })),
  );
}

type Finding = Omit<Problem, 'path'>;

function problemsOfChain({ code, statedBy }: ClaimProposal, outlet: string): Finding[] {
  if (statedBy.some(({ role }) => role === 'NARRATOR')) return problemsOfNarrator(code, statedBy, outlet);
  const roleAt = (role: string) => statedBy.filter((statement) => statement.role === role);
  if (roleAt('SPEAKER').length === 0) {
    const cure = 'Say who says it; where the article names nobody, that is the narrator.';
    return [{ code: 'NO_SPEAKER', reason: `Nobody speaks in ${code}.`, cure }];
  }
  const last = statedBy.at(-1);
  if (last?.role !== 'OUTLET' || last.source !== outlet || roleAt('OUTLET').length > 1) {
    return [
      {
        code: 'CHAIN_WITHOUT_OUTLET',
        reason: `The chain of ${code} ends at ${last?.source} as ${last?.role}, not once at the outlet of the article.`,
        cure: `End it with ${outlet} as OUTLET, once.`,
      },
    ];
  }
  return [...problemsOfOrder(code, statedBy), ...problemsOfMembers(code, statedBy)];
}

function problemsOfNarrator(code: string, statedBy: ClaimProposal['statedBy'], outlet: string): Finding[] {
  const [first] = statedBy;
  const isAlone = statedBy.length === 1 && first?.order === 0 && first.certainty !== 'UNSURE';
  if (isAlone && first.source === outlet) return [];
  return [
    {
      code: 'NARRATOR_NOT_ALONE',
      reason: `In ${code} the narrator stands with others, or is not the outlet of the article.`,
      cure: `Where nobody is named, ${outlet} stands alone as NARRATOR, with order 0.`,
    },
  ];
}

/** Speakers first and together (0), then agencies one by one (1, 2 …), then the outlet. */
function problemsOfOrder(code: string, statedBy: ClaimProposal['statedBy']): Finding[] {
  const speakers = statedBy.filter(({ role }) => role === 'SPEAKER').length;
  const isRight = statedBy.every(({ role, order }, index) =>
    index < speakers ? role === 'SPEAKER' && order === 0 : role !== 'SPEAKER' && order === index - speakers + 1,
  );
  if (isRight) return [];
  return [
    {
      code: 'CHAIN_ORDER',
      reason: `The chain of ${code} is out of order: ${statedBy.map(({ role, order }) => `${role} ${order}`).join(', ')}.`,
      cure: 'Speakers come first, all with order 0, then the agencies with 1, 2 and so on, then the outlet.',
    },
  ];
}

function problemsOfMembers(code: string, statedBy: ClaimProposal['statedBy']): Finding[] {
  const findings: Finding[] = [];
  const sources = statedBy.map(({ source }) => source);
  const twice = sources.find((source, index) => sources.indexOf(source) !== index);
  if (twice !== undefined) {
    const cure = 'Name each once; what the outlet says in its own voice has the narrator alone.';
    findings.push({ code: 'CHAIN_REPEATS', reason: `${twice} stands twice in the chain of ${code}.`, cure });
  }
  if (statedBy.at(-1)?.certainty === 'UNSURE') {
    const cure = 'Leave its certainty out: it printed the claim.';
    findings.push({ code: 'OUTLET_UNSURE', reason: `The outlet of ${code} is marked UNSURE.`, cure });
  }
  return findings;
}
