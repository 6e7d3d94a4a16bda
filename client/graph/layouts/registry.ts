/** The layouts, as data: a new one is one file and one row. Positions come back once, never step by step. */
import type { Size } from '../scene/labels.ts';
import type { LayoutNode, Positions } from './place.ts';

/** Positions for all nodes in a frame of px; nodes in `fixed` keep theirs. */
export type Layout = (nodes: readonly LayoutNode[], fixed: Positions, frame: Size) => Promise<Positions>;

/** By forces. Its code is fetched when it is first needed: a composed view needs none. */
const force: Layout = async (...task) => (await import('./force.ts')).force(...task);

export const LAYOUTS = { force } as const satisfies Record<string, Layout>;
