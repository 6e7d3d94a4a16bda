/** What the reader does on the canvas, from the renderer's events: press, press with shift, box, menu, drag, zoom. */
import type { Core, EventObject, NodeSingular } from './adapter.ts';
import type { Point } from './scene/labels.ts';
import { twoFingers, type Viewport } from './touch.ts';

export type CanvasEvents = {
  /** A node or a line was pressed; null: the background. `more`: with shift, so that it joins what is selected. */
  choose(id: string | null, more: boolean): void;
  /** A frame was drawn round these nodes and lines. */
  select(ids: readonly string[]): void;
  /** A node was pressed twice. */
  expand(id: string): void;
  /** The menu of a node or line is wanted, at a point of the window. */
  menu(id: string, at: Point): void;
  /** The pointer came over a node or a line, or left it. */
  preview(id: string | null): void;
  /** Nodes were dragged somewhere, in the frame of the base. */
  move(to: ReadonlyMap<string, Point>): void;
  /** The reader has zoomed or panned. */
  viewport(): void;
};

/** Listens until the returned function is called. */
export function listen(cy: Core, box: HTMLElement, events: CanvasEvents): () => void {
  const idOf = ({ target }: EventObject): string | null => (target === cy ? null : target.id());
  const shifted = ({ originalEvent }: EventObject): boolean =>
    originalEvent instanceof MouseEvent && (originalEvent.shiftKey || originalEvent.metaKey || originalEvent.ctrlKey);
  const release = presses(cy, box, events, idOf, shifted);
  frames(cy, events);
  cy.on('mouseover', 'node, edge', (event) => events.preview(idOf(event)));
  cy.on('mouseout', 'node, edge', () => events.preview(null));
  cy.on('dragfree', 'node', ({ target }) => {
    const { x, y } = (target as NodeSingular).position();
    events.move(new Map([[target.id(), { x: Math.round(x), y: Math.round(y) }]]));
  });
  cy.on('scrollzoom dragpan pinchzoom', () => events.viewport());
  const left = (): void => events.preview(null);
  const noMenu = (event: Event): void => event.preventDefault();
  box.addEventListener('mouseleave', left);
  box.addEventListener('contextmenu', noMenu);
  const letGo = twoFingers(box, {
    viewport: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    setViewport({ zoom, pan }: Viewport) {
      cy.viewport({ zoom, pan });
      events.viewport();
    },
  });
  return () => {
    box.removeEventListener('mouseleave', left);
    box.removeEventListener('contextmenu', noMenu);
    letGo();
    release();
  };
}

function presses(
  cy: Core,
  box: HTMLElement,
  events: CanvasEvents,
  idOf: (event: EventObject) => string | null,
  shifted: (event: EventObject) => boolean,
): () => void {
  // Lifting the finger after a long press is a tap for the renderer, and none for the reader.
  let held = false;
  // The renderer waits for a long press also when a second finger has come, or the first one gone.
  let alone = false;
  const menu = (event: EventObject): void => {
    const id = idOf(event);
    const { x, y } = event.renderedPosition;
    const corner = cy.container()?.getBoundingClientRect();
    if (id !== null && corner) events.menu(id, { x: corner.left + x, y: corner.top + y });
  };
  cy.on('taphold', (event) => {
    if (!alone) return;
    held = true;
    menu(event);
  });
  cy.on('cxttap', menu);
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('tap', (event) => {
    if (!held) events.choose(idOf(event), shifted(event));
  });
  // Two quick presses on two nodes are a double press for the renderer, and none for the reader.
  let last: string | null = null;
  let before: string | null = null;
  cy.on('tap', (event) => {
    before = last;
    last = idOf(event);
  });
  cy.on('dbltap', 'node', (event) => {
    if (before === idOf(event)) events.expand(String(before));
  });
  // The browser makes mouse events of the end of a touch; after a long press they would close the menu that it opened.
  const watch = (event: TouchEvent): void => {
    alone = event.type === 'touchstart' && event.touches.length === 1;
    if (event.type === 'touchend' && held) event.preventDefault();
  };
  const types = ['touchstart', 'touchend'] as const;
  for (const type of types) box.addEventListener(type, watch, { capture: true, passive: false });
  return () => {
    for (const type of types) box.removeEventListener(type, watch, { capture: true });
  };
}

/** A frame drawn with shift: the renderer tells of each element in it, one after another. */
function frames(cy: Core, events: CanvasEvents): void {
  let caught: string[] = [];
  cy.on('box', 'node, edge', ({ target }) => {
    if (caught.length === 0) {
      queueMicrotask(() => {
        events.select(caught);
        caught = [];
      });
    }
    caught.push(target.id());
  });
}
