/** Nodes and lines of a scene as data for the renderer; some sizes follow the zoom. Pure. */
import type { SceneLine, SceneNode } from './scene/scene.ts';
import { FONT, type SizeStep, sizeOf } from './scene/shapes.ts';
import { isLegible } from './zoom.ts';

/** Lead labels keep this size on the screen, in px. */
const LEAD_ON_SCREEN = 12;
/** Width of the paper between two rails, and of both rails together, in px. */
const RAIL = { width: 3, outline: 3 };

/** Size of a label's letters at a zoom, and whether they can be seen. */
export const lettering = (step: SizeStep, zoom: number): { fontSize: number; textOpacity: number } => ({
  fontSize: step === 'lead' ? Math.max(FONT.lead.size, LEAD_ON_SCREEN / zoom) : FONT[step].size,
  textOpacity: step === 'lead' || isLegible(zoom) ? 1 : 0,
});

/** Widths of a double rail at a zoom, so that it never closes. */
export function rails(zoom: number): { width: number; rail: number } {
  const small = Math.min(1, zoom);
  return { width: RAIL.width / small, rail: RAIL.outline / small };
}

export const nodeData = ({ at, ...node }: SceneNode, zoom: number): Record<string, unknown> => ({
  ...node,
  ...lettering(node.step, zoom),
  ...sizeOf(node.type, node.step),
});

export const lineData = ({ id, a, b, ...line }: SceneLine, zoom: number): Record<string, unknown> => ({
  id,
  source: a,
  target: b,
  ...line,
  ...(line.mark === 'conflict' ? rails(zoom) : {}),
});
