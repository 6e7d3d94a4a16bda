/** Judgements, disputes and mentions: what joins two things joins two things, and what is closed says why. */
import type { DisputeProposal, JudgementProposal, Mention, Problem, Proposals } from '../proposals.ts';
import type { Path } from './shape/shape.ts';

type Finding = Omit<Problem, 'path'> & { at: Path };

export function checkLinks({
  judgements,
  disputes,
  mentions,
}: Pick<Proposals, 'judgements' | 'disputes' | 'mentions'>): Problem[] {
  return [
    ...placed('judgements', judgements, problemsOfJudgement),
    ...placed('disputes', disputes, problemsOfDispute),
    ...placed('mentions', mentions, problemsOfMention),
    ...judgedTwice(judgements),
  ];
}

function placed<T>(list: string, items: T[], check: (item: T) => Finding[]): Problem[] {
  return items.flatMap((item, index) =>
    check(item).map(({ at, ...problem }) => ({ path: [list, index, ...at], ...problem })),
  );
}

function problemsOfJudgement({ code, verdict, a, b }: JudgementProposal): Finding[] {
  if (a === b) {
    const reason = `${code} judges ${a} and itself.`;
    return [{ at: ['b'], code: 'JUDGES_ITSELF', reason, cure: 'Name two different ids.' }];
  }
  const typeOf = (id: string) => id.slice(0, id.indexOf(':'));
  if (verdict === 'NEGATIVE' || typeOf(a) === typeOf(b)) return [];
  const reason = `${code} says that ${a} and ${b} are, or may be, the same, but they are of different types.`;
  return [{ at: ['verdict'], code: 'SAME_OF_TWO_TYPES', reason, cure: 'Such a pair can only be NEGATIVE.' }];
}

function judgedTwice(judgements: JudgementProposal[]): Problem[] {
  const pairs = judgements.map(({ a, b }) => [a, b].sort().join(' '));
  return judgements.flatMap(({ code, a, b }, index): Problem[] => {
    if (pairs.indexOf(pairs[index] ?? '') === index) return [];
    const reason = `${code} judges ${a} and ${b}, which another one does already.`;
    return [{ path: ['judgements', index], code: 'JUDGED_TWICE', reason, cure: 'Keep one of the two.' }];
  });
}

function problemsOfDispute({ code, state, claims, note, links }: DisputeProposal): Finding[] {
  const findings: Finding[] = [];
  if (new Set(claims).size !== claims.length || claims.length === 0) {
    const reason = `${code} names ${claims.length === 0 ? 'no claim' : 'a claim twice'}.`;
    findings.push({ at: ['claims'], code: 'BAD_MEMBERS', reason, cure: 'Name every claim that it is about, once.' });
  }
  if (state !== 'OPEN' && note === undefined) {
    const reason = `${code} is ${state}, and nothing says why.`;
    findings.push({ at: ['state'], code: 'CLOSED_WITHOUT_NOTE', reason, cure: 'Write a note in both languages.' });
  }
  for (const [index, { from, to }] of links.entries()) {
    if (from !== to && claims.includes(from) && claims.includes(to)) continue;
    const reason = `A link of ${code} goes from ${from} to ${to}.`;
    const cure = 'A link joins two different claims of the dispute.';
    findings.push({ at: ['links', index], code: 'LINK_OUTSIDE', reason, cure });
  }
  return findings;
}

/** How many entities a mention may mean. UNSURE names one where the other reading is none that is known. */
const MEANS: Record<Mention['resolution'], { least: number; most: number; words: string }> = {
  RESOLVED: { least: 1, most: 1, words: 'one' },
  UNSURE: { least: 1, most: 2, words: 'one or two' },
  UNRESOLVED: { least: 0, most: 0, words: 'none' },
};

function problemsOfMention({ exact, resolution, entities }: Mention): Finding[] {
  const { least, most, words } = MEANS[resolution];
  const count = new Set(entities).size;
  if (count === entities.length && count >= least && count <= most) return [];
  const reason = `The mention "${exact}" is ${resolution} and means ${entities.join(' and ') || 'nothing'}.`;
  return [
    { at: ['entities'], code: 'BAD_RESOLUTION', reason, cure: `A mention that is ${resolution} means ${words}.` },
  ];
}
