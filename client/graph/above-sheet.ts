/** Where the panel is a sheet over the canvas, what is open stands centred above it; once it is closed, all is where it was. */
import { chosenNow } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import type { Canvas } from './adapter.ts';
import { roomOf } from './arrange.ts';
import type { Point } from './scene/labels.ts';

/** The share of the page that the sheet takes, as the style sheet has it; 0 where the panel stands beside the canvas. */
const shareOfSheet = (): number => Number(getComputedStyle(document.documentElement).getPropertyValue('--sheet'));

/** `look`: at what is open now; `begin`: the same, on a picture that is shown anew. */
export type Aside = { look(state: State): void; begin(state: State): void };

/** Keeps what is open in sight on a canvas. */
export function aboveSheet(canvas: Canvas, box: HTMLElement): Aside {
  /** By how much the picture stands aside for the sheet, in px. */
  let moved: Point = { x: 0, y: 0 };
  const look = (state: State): void => {
    const [chosen] = chosenNow(state);
    const share = shareOfSheet();
    if (state.open === null) {
      canvas.shift({ x: -moved.x, y: -moved.y });
      moved = { x: 0, y: 0 };
    } else if (chosen && share > 0) {
      const room = roomOf({ width: box.clientWidth, height: box.clientHeight });
      const bottom = Math.max(room.top + 24, box.clientHeight - window.innerHeight * share);
      const by = canvas.centre(chosen, { ...room, bottom });
      moved = { x: moved.x + by.x, y: moved.y + by.y };
    }
  };
  return {
    look,
    begin(state) {
      moved = { x: 0, y: 0 };
      look(state);
    },
  };
}
