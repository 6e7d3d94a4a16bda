/** One line per pair of nodes: which relations it stands for, how it is drawn, and where it has arrows. Pure. */

import { RELATIONS } from '../../../schema/generated/registry.ts';
import type { DisputeKind, RelationType } from '../../api/generated/graphql.ts';
import type { Line } from '../../state/data/rows.ts';

/** `conflict`: reports cannot all hold (double rail and ◆); `differ`: they differ otherwise (hollow ◇). */
export type Mark = 'conflict' | 'differ';

export type Pair = {
  /** The ids of both ends, the smaller one first. */
  id: string;
  a: string;
  b: string;
  /** Those that stand, then those that fell; contested first, then most independent sources, then the order of types. At least one. */
  relations: readonly Line[];
  /** Largest number of independent sources among them. */
  sources: number;
  /** Every relation is only implied. */
  implied: boolean;
  /** No relation has support left in the view. */
  fallen: boolean;
  mark: Mark | null;
  arrowAtA: boolean;
  arrowAtB: boolean;
};

const CONFLICTING: ReadonlySet<DisputeKind> = new Set(['VALUE', 'ACTOR', 'TIME', 'PLACE']);

/** Whether a disagreement is drawn with ◆ (cannot all hold) or with ◇ (differ otherwise). */
export const isConflict = ({ kind }: { kind: DisputeKind }): boolean => CONFLICTING.has(kind);

/** The mark of one relation: from the open disagreements that it stands in. */
export function markOf({ disputed, disputes }: Line): Mark | null {
  if (!disputed) return null;
  const open = disputes.filter(({ state }) => state === 'OPEN');
  return open.some(isConflict) ? 'conflict' : 'differ';
}

const WEIGHT = { conflict: 2, differ: 1 };
const weight = (line: Line): number => WEIGHT[markOf(line) ?? 'differ'] * (markOf(line) ? 1 : 0);
const orderOf = (type: RelationType): number => RELATIONS[type].order;

/** Contested first, then most independent sources, then the order of types, then id. */
export const byStrength = (one: Line, other: Line): number =>
  weight(other) - weight(one) ||
  other.nIndependent - one.nIndependent ||
  orderOf(one.type) - orderOf(other.type) ||
  (one.id < other.id ? -1 : 1);

/** The id that a relation points to on the canvas: from the event to the victim; null where it points nowhere. */
export function pointsTo({ type, from, to }: Line): string | null {
  const { arrow } = RELATIONS[type];
  if (arrow === 'NONE') return null;
  return arrow === 'TO' ? to.id : from.id;
}

/** Id of the line between two nodes, whichever way round they are given. */
export const pairId = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`);

/** The lines between these nodes, by id; `isDrawn` says which relations count, `fallen` which have no support left. */
export function pairsOf(
  relations: Iterable<Line>,
  nodes: ReadonlySet<string>,
  isDrawn: (line: Line) => boolean = () => true,
  fallen: ReadonlySet<string> = new Set(),
): Pair[] {
  const groups = new Map<string, Line[]>();
  for (const line of relations) {
    const { from, to } = line;
    if (!nodes.has(from.id) || !nodes.has(to.id) || from.id === to.id || !isDrawn(line)) continue;
    const id = pairId(from.id, to.id);
    groups.set(id, [...(groups.get(id) ?? []), line]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, lines]) => pairOf(id, lines, fallen));
}

function pairOf(id: string, lines: readonly Line[], fallen: ReadonlySet<string>): Pair {
  const standing = lines.filter((line) => !fallen.has(line.id)).sort(byStrength);
  const gone = lines.filter((line) => fallen.has(line.id)).sort(byStrength);
  const counted = standing.length > 0 ? standing : gone;
  const [a = '', b = ''] = id.split('|');
  const targets = counted.map(pointsTo);
  const marks = standing.map(markOf);
  return {
    id,
    a,
    b,
    relations: [...standing, ...gone],
    sources: Math.max(...counted.map(({ nIndependent }) => nIndependent)),
    implied: counted.every(({ basis }) => basis === 'IMPLIED'),
    fallen: standing.length === 0,
    mark: marks.includes('conflict') ? 'conflict' : marks.includes('differ') ? 'differ' : null,
    arrowAtA: targets.includes(a),
    arrowAtB: targets.includes(b),
  };
}

/** Width in px: how many independent sources stand behind it, in three steps. */
export const widthOf = (sources: number): number => (sources >= 3 ? 2.75 : sources === 2 ? 2 : 1.25);
