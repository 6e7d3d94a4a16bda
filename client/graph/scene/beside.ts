/** Where words stand at the middle of a line, so that they cover neither its mark nor, if it can be helped, anything else. Pure. */
import { type Box, overlap, type Point, type Size } from './labels.ts';

type Stretch = { from: Point; to: Point };
/** What a mark in the middle of a line, with its rim, keeps free round it, in px. */
export const MARK = 10;

/** The middle of a line. */
export const middleOf = ({ from, to }: Stretch): Point => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });

/** The box of words centred on a point. */
export const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Beside the line, on the upper side first: the place that meets the least of what is `taken`. */
export const besideMiddle = (line: Stretch, words: Size, taken: readonly Box[]): Point =>
  freest(beside(line, words), words, taken);

/** On the line: in its middle unless a mark is there, else along it, else beside it. */
export function onMiddle(line: Stretch, words: Size, marked: boolean, taken: readonly Box[]): Point {
  const { x, y } = middleOf(line);
  const [ux, uy] = direction(line);
  // Words clear a mark as soon as they do so across or down.
  const far = Math.min((words.width / 2 + MARK) / Math.abs(ux), (words.height / 2 + MARK) / Math.abs(uy));
  const along = [1, -1].map((way) => ({ x: x + way * far * ux, y: y + way * far * uy }));
  return freest([...(marked ? [] : [{ x, y }]), ...along, ...beside(line, words)], words, taken);
}

/** Both places across the middle at which words touch neither the line nor a mark on it. */
function beside(line: Stretch, { width, height }: Size): Point[] {
  const { x, y } = middleOf(line);
  const [ux, uy] = direction(line);
  const up = ux >= 0 ? 1 : -1;
  const [nx, ny] = [up * uy, -up * ux];
  const far = MARK + (width / 2) * Math.abs(nx) + (height / 2) * Math.abs(ny);
  return [1, -1].map((way) => ({ x: x + way * far * nx, y: y + way * far * ny }));
}

/** A unit vector along a line. */
function direction({ from, to }: Stretch): [number, number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return [(to.x - from.x) / length, (to.y - from.y) / length];
}

/** The first of the places where words meet least. */
function freest(places: readonly Point[], words: Size, taken: readonly Box[]): Point {
  const met = places.map((at) => taken.reduce((sum, box) => sum + overlap(boxAt(at, words), box), 0));
  return places[met.indexOf(Math.min(...met))] as Point;
}
