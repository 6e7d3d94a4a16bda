/** Places for more nodes than a fan has room for: in rows below the picture, which stays as it is. Pure. */
import { type Point, union } from '../scene/labels.ts';
import { CLEAR, heightOf, ownBox, type Picture, widthOf } from './fan.ts';
import type { LayoutNode } from './place.ts';

/** A place for each of `nodes`, in their order; the rows together are about as high and as wide as the room is. */
export function shelves(
  nodes: readonly LayoutNode[],
  { boxes, room }: Pick<Picture, 'boxes' | 'room'>,
): Map<string, Point> {
  const own = nodes.map((node) => ({ id: node.id, box: ownBox(node) }));
  const area = own.reduce((sum, { box }) => sum + (widthOf(box) + CLEAR) * (heightOf(box) + CLEAR), 0);
  const width = Math.max(widthOf(room), Math.sqrt((area * widthOf(room)) / heightOf(room)));
  const left = (room.left + room.right - width) / 2;
  const row = {
    left,
    top: CLEAR + (boxes.length > 0 ? union(boxes.map(({ box }) => box)).bottom : room.top),
    height: 0,
  };
  const found = new Map<string, Point>();
  for (const { id, box } of own) {
    if (row.left > left && row.left + widthOf(box) > left + width) {
      Object.assign(row, { left, top: row.top + row.height + CLEAR, height: 0 });
    }
    found.set(id, { x: Math.ceil(row.left - box.left), y: Math.ceil(row.top - box.top) });
    row.left += widthOf(box) + CLEAR;
    row.height = Math.max(row.height, heightOf(box));
  }
  return found;
}
