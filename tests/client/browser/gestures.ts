/** Places of nodes on the page, and fingers on them. */
import type { CDPSession, Page } from 'playwright';
import { canvas } from './browser.ts';

type Place = { x: number; y: number };

/** The middle of a node, in px of the page. */
export async function middleOf(page: Page, id: string): Promise<Place> {
  const node = (await canvas(page)).nodes.find((one) => one.id === id);
  const box = await page.locator('.graph').boundingBox();
  if (!node || !box) throw new Error(`${id} is not drawn`);
  const { left, right, top, bottom } = node.shape;
  return { x: box.x + (left + right) / 2, y: box.y + (top + bottom) / 2 };
}

/** Puts fingers down, moves or lifts them. */
export async function fingersOf(page: Page) {
  const client: CDPSession = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Rests a finger on a node until its commands are there, and lifts it. */
export async function longPress(page: Page, id: string): Promise<void> {
  const fingers = await fingersOf(page);
  await fingers('touchStart', [await middleOf(page, id)]);
  await page.getByRole('menuitem').first().waitFor();
  await fingers('touchEnd', []);
}
