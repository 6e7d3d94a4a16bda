/** The canvas: the one file that knows Cytoscape. Scenes go in as differences, what the reader does comes out as events. */
import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type NodeSingular,
  type StylesheetJson,
} from 'cytoscape';
import { lettering, lineData, nodeData, rails, wordsBeside } from './elements.ts';
import { drawMarks } from './marks.ts';
import type { Box, Point } from './scene/labels.ts';
import type { Scene } from './scene/scene.ts';
import { styleOf } from './style.ts';
import type { Tokens } from './tokens.ts';
import { twoFingers, type Viewport } from './touch.ts';

export type CanvasEvents = {
  /** A node or a line was pressed; null: the background. */
  choose(id: string | null): void;
  /** The pointer came over a node or a line, or left it. */
  preview(id: string | null): void;
  /** A node was dragged somewhere, in the frame of the layout. */
  move(id: string, to: Point): void;
  /** The reader has zoomed or panned. */
  viewport(): void;
};

export type Canvas = {
  sync(scene: Scene): void;
  paint(tokens: Tokens): void;
  /** Ids of nodes and lines with a halo, and of the one under the pointer. */
  choose(ids: readonly string[]): void;
  hover(id: string | null): void;
  /** The node in the keyboard's ring. */
  ring(id: string | null): void;
  /** Fills `room`, px of the box, with all of the last scene; never smaller than 0.75, then centred on `lead`. */
  show(room: Box, lead: string | null): void;
  zoom(factor: number): void;
  /** Moves the picture until a node or line stands halfway down `room`, and aside only as far as it must. */
  centre(id: string, room: Box): void;
  resize(): void;
  probe(): Probe;
  destroy(): void;
};

/** What is drawn where, in px of the box: for tests. */
export type Probe = {
  zoom: number;
  nodes: { id: string; label: string; shape: Box; words: Box }[];
  lines: { id: string; from: Point; to: Point; mark: string | null; chosen: boolean }[];
};

/** Bounds of the zoom, and those of the first picture. */
const ZOOM = { min: 0.3, max: 3, fitMin: 0.75, fitMax: 1.2 };
/** Opens a canvas in a box that stands in the page. The box must be positioned by the style sheet. */
export function openCanvas(box: HTMLElement, events: CanvasEvents, first: Tokens): Canvas {
  let tokens = first;
  let ringed: string | null = null;
  let extent: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  const cy = cytoscape({
    container: box,
    style: styleOf(tokens) as StylesheetJson,
    layout: { name: 'preset', fit: false } as cytoscape.PresetLayoutOptions,
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: ratio,
  });
  const layer = marksLayer(box, ratio);
  cy.on('render', () => layer.draw(cy, ringed, tokens));
  const letGo = listen(cy, box, events);
  return {
    sync(scene) {
      extent = scene.extent;
      sync(cy, scene);
    },
    paint(next) {
      tokens = next;
      cy.style(styleOf(tokens) as StylesheetJson);
    },
    choose: (ids) => withClass(cy, 'chosen', ids),
    hover(id) {
      besideLine(cy, id);
      withClass(cy, 'hov', id ? [id] : []);
      box.style.cursor = id ? 'pointer' : '';
    },
    ring(id) {
      ringed = id;
      layer.draw(cy, ringed, tokens);
    },
    show: (room, lead) => showAll(cy, extent, room, lead),
    zoom: (factor) => void cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle(box) }),
    centre: (id, room) => centre(cy, id, room),
    resize: () => void cy.resize(),
    probe: () => probe(cy),
    destroy() {
      letGo();
      cy.destroy();
    },
  };
}

const middle = (box: HTMLElement): Point => ({ x: box.clientWidth / 2, y: box.clientHeight / 2 });

function listen(cy: Core, box: HTMLElement, events: CanvasEvents): () => void {
  const idOf = ({ target }: EventObject): string | null => (target === cy ? null : target.id());
  cy.on('tap', (event) => events.choose(idOf(event)));
  cy.on('mouseover', 'node, edge', (event) => events.preview(idOf(event)));
  cy.on('mouseout', 'node, edge', () => events.preview(null));
  cy.on('dragfree', 'node', ({ target }) => {
    const { x, y } = (target as NodeSingular).position();
    events.move(target.id(), { x: Math.round(x), y: Math.round(y) });
  });
  const left = (): void => events.preview(null);
  box.addEventListener('mouseleave', left);
  cy.on('zoom', () => zoomed(cy));
  cy.on('scrollzoom dragpan pinchzoom', () => events.viewport());
  const letGo = twoFingers(box, {
    viewport: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    setViewport({ zoom, pan }: Viewport) {
      cy.viewport({ zoom, pan });
      events.viewport();
    },
  });
  return () => {
    box.removeEventListener('mouseleave', left);
    letGo();
  };
}

/** Puts the words of a line beside it, before they are shown. */
function besideLine(cy: Core, id: string | null): void {
  const edge = id ? cy.edges(`#${CSS.escape(id)}`) : cy.collection();
  edge.forEach((one) => void one.data(wordsBeside(one.sourceEndpoint(), one.targetEndpoint(), one.data('label'))));
}

/** Sizes that stay the same on the screen when the picture gets smaller. */
function zoomed(cy: Core): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    cy.nodes().forEach((node) => void node.data(lettering(node.data('step'), zoom)));
    cy.edges('[mark = "conflict"]').data(rails(zoom));
  });
}

/** Brings the picture to a scene: what is new comes, what is gone goes, what differs is told. */
function sync(cy: Core, { nodes, lines }: Scene): void {
  const zoom = cy.zoom();
  const wanted = new Map<string, ElementDefinition>();
  for (const node of nodes) {
    wanted.set(node.id, { group: 'nodes', data: nodeData(node, zoom), position: { ...node.at } });
  }
  for (const line of lines) wanted.set(line.id, { group: 'edges', data: lineData(line, zoom) });
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const [id, { data, position, ...rest }] of wanted) {
      const there = cy.getElementById(id);
      if (there.empty()) cy.add({ ...rest, data, ...(position ? { position } : {}) });
      else there.data(data);
      if (position && there.nonempty()) there.position(position);
    }
  });
}

function withClass(cy: Core, name: string, ids: readonly string[]): void {
  cy.batch(() => {
    cy.elements(`.${name}`).removeClass(name);
    for (const id of ids) cy.getElementById(id).addClass(name);
  });
}

function showAll(cy: Core, extent: Box, room: Box, lead: string | null): void {
  if (cy.elements().empty()) return;
  const [width, height] = [room.right - room.left, room.bottom - room.top];
  const exact = Math.min(width / (extent.right - extent.left), height / (extent.bottom - extent.top));
  const zoom = Math.min(ZOOM.fitMax, Math.max(ZOOM.fitMin, exact));
  const whole = { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 };
  const leads = lead !== null && cy.getElementById(lead).nonempty();
  const at = exact < ZOOM.fitMin && leads ? centreOf(cy, lead) : whole;
  cy.viewport({
    zoom,
    pan: { x: (room.left + room.right) / 2 - at.x * zoom, y: (room.top + room.bottom) / 2 - at.y * zoom },
  });
  zoomed(cy);
}

function centreOf(cy: Core, id: string): Point {
  const box = cy.getElementById(id).boundingBox({ includeLabels: false });
  return { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
}

function centre(cy: Core, id: string, room: Box): void {
  if (cy.getElementById(id).empty()) return;
  const at = centreOf(cy, id);
  const zoom = cy.zoom();
  const x = cy.pan().x + at.x * zoom;
  const margin = (room.right - room.left) / 4;
  const aside = Math.min(room.right - margin, Math.max(room.left + margin, x)) - x;
  cy.pan({ x: cy.pan().x + aside, y: (room.top + room.bottom) / 2 - at.y * zoom });
}

type Layer = { draw(cy: Core, ringed: string | null, tokens: Tokens): void };

function marksLayer(box: HTMLElement, ratio: number): Layer {
  const sheet = document.createElement('canvas');
  sheet.className = 'marks';
  box.append(sheet);
  const ctx = sheet.getContext('2d');
  return {
    draw(cy, ringed, tokens) {
      if (!ctx) return;
      const [width, height] = [box.clientWidth, box.clientHeight];
      if (sheet.width !== Math.round(width * ratio)) sheet.width = Math.round(width * ratio);
      if (sheet.height !== Math.round(height * ratio)) sheet.height = Math.round(height * ratio);
      const lines = cy.edges('[?mark]').map((edge) => ({ mark: edge.data('mark'), at: halfway(edge) }));
      const node = ringed ? cy.getElementById(ringed) : null;
      const cursor = node?.nonempty() ? rendered(node.renderedBoundingBox(SHAPE_ONLY)) : null;
      drawMarks(ctx, { lines, cursor }, tokens, { width, height, ratio });
    },
  };
}

const halfway = (edge: cytoscape.EdgeSingular): Point => {
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
};

const SHAPE_ONLY = {
  includeLabels: false,
  includeOverlays: false,
  includeUnderlays: false,
  includeOutlines: false,
} as const;
const rendered = (box: { x1: number; y1: number; x2: number; y2: number }): Box => ({
  left: box.x1,
  top: box.y1,
  right: box.x2,
  bottom: box.y2,
});

function probe(cy: Core): Probe {
  const nodes = cy.nodes().map((node) => ({
    id: node.id(),
    label: String(node.data('label')),
    shape: rendered(node.renderedBoundingBox(SHAPE_ONLY)),
    words: rendered(node.renderedBoundingBox({ ...SHAPE_ONLY, includeNodes: false, includeLabels: true } as object)),
  }));
  const lines = cy.edges().map((edge) => ({
    id: edge.id(),
    from: edge.renderedSourceEndpoint(),
    to: edge.renderedTargetEndpoint(),
    mark: edge.data('mark') as string | null,
    chosen: edge.hasClass('chosen'),
  }));
  return { zoom: cy.zoom(), nodes, lines };
}
