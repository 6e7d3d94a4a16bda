/**
 * What remains while sources are left out: counted anew by the rules that the server uses, so that it is seen at once. What
 * cannot be counted here, and the words for what has changed, are the server's: see under-view.ts. Pure.
 */
import type { DisputeKind } from '../../../schema/generated/ontology.ts';
import type { MaskEdge } from '../../../schema/rules/mask.ts';
import { byStrength } from '../../graph/scene/pairs.ts';
import { type Mask, maskInput } from '../view/view.ts';
import { type Counted, countUnder } from './count-under.ts';
import type { Left, Line, Rows } from './rows.ts';
import { toldDisputes, toldGrounds, toldLines } from './told.ts';

export type Masked = {
  /** Every relation that was told: those that remain with their counts and words, those that fall as they were. */
  lines: ReadonlyMap<string, Line>;
  /** Sentences of relations that were told by nothing else. */
  grounds: ReadonlyMap<string, Line['sentence']>;
  /** Ids of relations that no support is left of, and of those that lost some of it. */
  fallen: ReadonlySet<string>;
  weakened: ReadonlySet<string>;
  /** Ids of open disagreements of which nothing is left, and the kind of those of which something is. */
  fallenDisputes: ReadonlySet<string>;
  kinds: ReadonlyMap<string, DisputeKind>;
  /** Ids of relations and disagreements that the server is still to be asked about. */
  unsure: readonly string[];
};

type Judged = { line: Line; fate: 'stands' | 'weakened' | 'fallen'; isUnsure: boolean };

/** Relations judged under a view, and all that was counted for that. */
export type Weighed = { judged: readonly Judged[]; counted: Counted };

const NOTHING_SAID: ReadonlyMap<string, Left> = new Map();
const saidUnder = ({ underView }: Pick<Rows, 'underView'>, view: Mask): ReadonlyMap<string, Left> =>
  underView.view === maskName(view) ? underView.left : NOTHING_SAID;

/** Judges relations, each by itself: what else was told changes nothing of it. In their order. */
export function weigh(lines: readonly Line[], rows: Pick<Rows, 'disputes' | 'underView'>, view: Mask): Weighed {
  const counted = countUnder(rows, lines, view);
  const said = saidUnder(rows, view);
  return { judged: lines.map((line) => judge(line, counted, said.get(line.id))), counted };
}

const idsOf = (judged: readonly Judged[], chosen: (one: Judged) => boolean): string[] =>
  judged.filter(chosen).map(({ line }) => line.id);

/** Ids of relations that no support is left of. */
export const fallenOf = (judged: readonly Judged[]): ReadonlySet<string> =>
  new Set(idsOf(judged, ({ fate }) => fate === 'fallen'));

/** All that was told, under a view; `onCanvas`: its relations. What the server is still to be asked about stays as it was. */
export function maskedLines(
  rows: Rows,
  view: Mask,
  onCanvas: Weighed = weigh([...rows.relations.values()], rows, view),
): Masked {
  const told = toldLines(rows);
  const inPanels = [...told.values()].filter(({ id }) => !rows.relations.has(id));
  const judged = [...weigh(inPanels, rows, view).judged, ...onCanvas.judged];
  const { counted } = onCanvas;
  const said = saidUnder(rows, view);
  const elsewhere = toldDisputes(rows)
    .filter((one) => isElsewhere(one, counted))
    .map(({ id }) => id);
  const grounds = toldGrounds(rows).filter((id) => !told.has(id));
  const unsure = [...idsOf(judged, (one) => one.isUnsure), ...elsewhere, ...grounds];
  const isGone = (id: string): boolean => said.get(id) === null;
  const fallenHere = [...counted.disputes].filter((id) => !counted.kinds.has(id));
  return {
    lines: new Map(judged.map(({ line }) => [line.id, line])),
    grounds: new Map(grounds.flatMap((id) => sentenceIn(id, said))),
    fallen: new Set([...fallenOf(judged), ...grounds.filter(isGone)]),
    weakened: new Set(idsOf(judged, ({ fate }) => fate === 'weakened')),
    fallenDisputes: new Set([...fallenHere, ...elsewhere.filter(isGone)]),
    kinds: new Map([...counted.kinds, ...kindsIn(said)]),
    unsure: [...new Set(unsure)].filter((id) => !said.has(id)).sort(),
  };
}

/** Relations as a list has them: those that stand before those that fell, and the strongest first, as the view counts them. */
export const strongestFirst = <L extends Line>(
  all: readonly L[],
  { lines, fallen }: Pick<Masked, 'lines' | 'fallen'>,
): L[] => {
  const now = (line: L): Line => lines.get(line.id) ?? line;
  return [...all].sort((a, b) => Number(fallen.has(a.id)) - Number(fallen.has(b.id)) || byStrength(now(a), now(b)));
};

/** The view as it is asked about. */
export const maskName = (view: Mask): string => JSON.stringify(maskInput(view));

/** Words change with what speaks for a relation; a relation may have too many supports, or disagreements, to be told here. */
function judge(line: Line, counted: Counted, said: Left | undefined): Judged {
  const edge = counted.edges.get(line.id);
  const fate = line.supports ? fateOf(line.supports.length, edge?.supports.length ?? 0) : fateSaid(line, said);
  const isWhole = line.supports && fate === 'stands' && !line.disputes.some((one) => isElsewhere(one, counted));
  const isUnsure = !isWhole && fate !== 'fallen';
  if (said?.__typename === 'Relation') return { line: { ...line, ...said }, fate, isUnsure };
  return { line: edge ? recounted(line, edge, counted) : line, fate, isUnsure };
}

const fateOf = (before: number, now: number): Judged['fate'] =>
  now === 0 ? 'fallen' : now < before ? 'weakened' : 'stands';

function fateSaid({ nClaims }: Line, said: Left | undefined): Judged['fate'] {
  if (said?.__typename === 'Relation') return fateOf(nClaims, said.nClaims);
  return said === null ? 'fallen' : 'stands';
}

/** Whether a disagreement is open, and not told well enough to be counted. */
const isElsewhere = ({ id, state }: { id: string; state: string }, { disputes }: Counted): boolean =>
  state === 'OPEN' && !disputes.has(id);

function sentenceIn(id: string, said: ReadonlyMap<string, Left>): [string, Line['sentence']][] {
  const left = said.get(id);
  return left?.__typename === 'Relation' ? [[id, left.sentence]] : [];
}

const kindsIn = (said: ReadonlyMap<string, Left>): [string, DisputeKind][] =>
  [...said].flatMap(([id, left]) => (left?.__typename === 'Dispute' ? [[id, left.kind]] : []));

function recounted(line: Line, { basis, nClaims, nIndependent, disputed }: MaskEdge, counted: Counted): Line {
  const disputes = line.disputes.flatMap((dispute) => {
    const kind = counted.kinds.get(dispute.id);
    return dispute.state !== 'OPEN' || isElsewhere(dispute, counted) ? [dispute] : kind ? [{ ...dispute, kind }] : [];
  });
  const isContested = disputed || disputes.some((one) => isElsewhere(one, counted));
  return { ...line, basis, nClaims, nIndependent, disputed: isContested, disputes };
}
