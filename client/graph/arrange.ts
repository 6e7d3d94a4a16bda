/** Layout for the canvas as it is: how large nodes and their labels are, how much room there is, and where they then stand. */

import { allPairsNow, stepsNow } from '../state/selectors.ts';
import { setPlaces } from '../state/settings.ts';
import { getState, type State } from '../state/store.ts';
import type { LayoutNode } from './layouts/place.ts';
import { LAYOUTS } from './layouts/registry.ts';
import { type Box, labelSize, type Size } from './scene/labels.ts';
import { FONT, FONT_FAMILY, LINE_HEIGHT, sizeOf } from './scene/shapes.ts';

/** Kept free at the foot of the canvas for notices and the key, in px; less on low screens. */
const FOOT = { high: 64, low: 44, lowUnder: 600 };
const EDGE = 12;
/** The layout never fills more than this, however large the screen is: lines that long are hard to follow. */
const LARGEST_FRAME: Size = { width: 1240, height: 900 };
/** What a node with its label and its lines needs, in px². */
const ROOM_PER_NODE = 14_000;

/** The part of the canvas that a picture may fill, in px of its box. */
export const roomOf = (box: HTMLElement): Box => ({
  left: EDGE,
  top: EDGE,
  right: Math.max(EDGE + 1, box.clientWidth - EDGE),
  bottom: Math.max(EDGE + 1, box.clientHeight - (box.clientHeight < FOOT.lowUnder ? FOOT.low : FOOT.high)),
});

/** Lays the graph of the store out for a canvas, and puts the places into the store. */
export async function arrange(box: HTMLElement): Promise<void> {
  const state = getState();
  const nodes = layoutNodes(state);
  if (nodes.length === 0) return;
  const places = await LAYOUTS.force(nodes, new Map(Object.entries(state.view.moved)), frameFor(nodes.length, box));
  setPlaces(places);
}

/** The canvas as it is, up to what can be followed, and more where the nodes need more. */
function frameFor(nodes: number, box: HTMLElement): Size {
  const room = roomOf(box);
  const width = Math.min(room.right - room.left, LARGEST_FRAME.width);
  const height = Math.min(room.bottom - room.top, LARGEST_FRAME.height);
  const scale = Math.max(1, Math.sqrt((nodes * ROOM_PER_NODE) / (width * height)));
  return { width: width * scale, height: height * scale };
}

/** The nodes of the canvas as a layout sees them; with the lines of every family, so that a switch moves nothing. */
export function layoutNodes(state: State): LayoutNode[] {
  const pairs = allPairsNow(state);
  const ctx = document.createElement('canvas').getContext('2d');
  return state.rows.drawn.flatMap((id) => {
    const entity = state.rows.entities.get(id);
    if (!entity) return [];
    const step = stepsNow(state).get(id) ?? 'ordinary';
    const { size, weight } = FONT[step];
    const measure = (text: string): number => {
      if (!ctx) return text.length * size * 0.6;
      ctx.font = `${weight} ${size}px ${FONT_FAMILY}`;
      return ctx.measureText(text).width;
    };
    const linked = pairs.filter(({ a, b }) => a === id || b === id).map(({ a, b }) => (a === id ? b : a));
    const label = labelSize(entity.label, measure, size * LINE_HEIGHT);
    return [{ id, shape: sizeOf(entity.__typename, step), label, linked }];
  });
}
