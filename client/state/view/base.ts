/** What a view begins from: nodes with their places, composed by hand for the seed or laid out by rule. Pure. */
import type { Placed } from '../../graph/layouts/place.ts';
import type { Side, Size } from '../../graph/scene/labels.ts';
import type { SizeStep } from '../../graph/scene/shapes.ts';
import type { Line, Rows } from '../data/rows.ts';

/** The base of a view; everything else is a difference from it. Nodes stand in a frame of px, its corner at 0 0. */
export type Base = {
  id: 'first' | 'auto';
  frame: Size;
  nodes: ReadonlyMap<string, Placed>;
  /** Ids of relations that are not drawn at first. */
  tucked: ReadonlySet<string>;
};

/** Shares of the canvas, from its left edge and its top, and the side of the label. */
type Share = readonly [x: number, y: number, label: Side];
/** A first view composed by hand, as it stands beside the seed. */
export type Composed = {
  nodes: readonly { id: string; step: SizeStep; wide: Share; narrow: Share | null }[];
  /** Type, from, to, and a qualifier where there are several. */
  tucked: readonly (readonly string[])[];
};

/** Canvases below this width get the narrow composition, in px. */
const WIDE_FROM = 640;
/** With less than this a composition has no room for its labels, in px: it is then shown smaller. */
const SMALLEST = { narrow: { width: 390, height: 560 }, wide: { width: 760, height: 560 } } satisfies Record<
  string,
  Size
>;

/** The composed view on a canvas of this size, with the ids of today; null where the graph does not hold its nodes. */
export function composedBase({ nodes, tucked }: Composed, rows: Rows, canvas: Size): Base | null {
  const now = (id: string): string => rows.renamed.get(id) ?? id;
  if (!nodes.every(({ id }) => rows.entities.has(now(id)))) return null;
  const form = canvas.width < WIDE_FROM ? 'narrow' : 'wide';
  const frame = {
    width: Math.max(SMALLEST[form].width, canvas.width),
    height: Math.max(SMALLEST[form].height, canvas.height),
  };
  const placed = nodes.flatMap(({ id, step, [form]: share }): [string, Placed][] => {
    if (!share) return [];
    const [x, y, side] = share;
    return [[now(id), { x: Math.round(x * frame.width), y: Math.round(y * frame.height), side, step }]];
  });
  const isTucked = (line: Line): boolean => tucked.some((named) => isNamed(line, named.map(now)));
  const lines = [...rows.relations.values()].filter(isTucked);
  return { id: 'first', frame, nodes: new Map(placed), tucked: new Set(lines.map(({ id }) => id)) };
}

function isNamed({ type, from, to, qualifiers }: Line, [named, a, b, qualifier]: readonly string[]): boolean {
  const { relation, outcome, bearing, role } = qualifiers;
  const fits = qualifier === undefined || [relation, outcome, bearing, role].some((code) => code === qualifier);
  return type === named && from.id === a && to.id === b && fits;
}
