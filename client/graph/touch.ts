/** Two fingers on the canvas: pan and pinch by us, since the renderer takes fingers less than 200 px apart for a menu tap. */
import type { Point } from './scene/labels.ts';
import { bounded } from './zoom.ts';

export type Viewport = { zoom: number; pan: Point };
export type Zoomable = { viewport(): Viewport; setViewport(next: Viewport): void };

type Grip = { middle: Point; apart: number; start: Viewport };

/** Takes gestures of two fingers on `box` away from the renderer. Returns what lets go again. */
export function twoFingers(box: HTMLElement, canvas: Zoomable): () => void {
  let grip: Grip | null = null;
  const hold = (touches: TouchList): Grip | null => {
    const [one, other] = [touches[0], touches[1]];
    if (!one || !other || touches.length !== 2) return null;
    const corner = box.getBoundingClientRect();
    return {
      middle: {
        x: (one.clientX + other.clientX) / 2 - corner.left,
        y: (one.clientY + other.clientY) / 2 - corner.top,
      },
      apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
      start: canvas.viewport(),
    };
  };
  const take = (event: TouchEvent): void => {
    if (event.type === 'touchstart') {
      const next = hold(event.touches);
      if (next && !grip) event.target?.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }));
      grip = next ?? grip;
    }
    if (!grip) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const now = event.type === 'touchmove' ? hold(event.touches) : null;
    if (now) canvas.setViewport(follow(grip, now));
    if (event.touches.length === 0) grip = null;
  };
  const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  for (const type of types) box.addEventListener(type, take, { capture: true, passive: false });
  return () => {
    for (const type of types) box.removeEventListener(type, take, { capture: true });
  };
}

/** The viewport that keeps what was between the fingers between them. */
function follow({ middle, apart, start }: Grip, now: Grip): Viewport {
  const zoom = bounded((start.zoom * now.apart) / apart);
  const under = { x: (middle.x - start.pan.x) / start.zoom, y: (middle.y - start.pan.y) / start.zoom };
  return { zoom, pan: { x: now.middle.x - under.x * zoom, y: now.middle.y - under.y * zoom } };
}
