/** The canvas: the one file that knows Cytoscape. Scenes go in as differences, what the reader does comes out as events. */
import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { lettering, lineData, nodeData, rails } from './elements.ts';
import { type CanvasEvents, listen } from './gestures.ts';
import type { Marks } from './marks.ts';
import { marksLayer, marksOf, rendered, SHAPE_ONLY, shapeOf } from './marks-layer.ts';
import { type Box, type Point, union } from './scene/labels.ts';
import type { Scene } from './scene/scene.ts';
import { styleOf } from './style.ts';
import type { Tokens } from './tokens.ts';
import { ZOOM } from './zoom.ts';

/** The renderer's own things, for the files that belong to it. */
export type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';

export type Canvas = {
  sync(scene: Scene): void;
  paint(tokens: Tokens): void;
  /** Ids of nodes and lines with a halo, and of the one under the pointer. */
  choose(ids: readonly string[]): void;
  hover(id: string | null): void;
  /** Only these stand in front; null: all. */
  spotlight(ids: ReadonlySet<string> | null): void;
  /** The node in the keyboard's ring. */
  ring(id: string | null): void;
  /** Fills `room`, px of the box, with all of the last scene; never smaller than 0.75, then centred on `lead`. */
  show(room: Box, lead: string | null): void;
  zoom(factor: number): void;
  /** Zooms out, never in, until these nodes are in `room` with all that was in it. */
  reveal(ids: readonly string[], room: Box): void;
  /** Moves the picture until a node or line stands halfway down `room`, and aside only as far as it must. @returns by how much, px. */
  centre(id: string, room: Box): Point;
  /** Moves the picture by so many px. */
  shift(by: Point): void;
  resize(): void;
  probe(): Probe;
  /** All that carries a mark, in px of the box; and a picture of everything else, `scale` dots a px. */
  marks(): Marks;
  picture(scale: number): Promise<Blob>;
  destroy(): void;
};

/** `at` alone is in the frame of the base. */
type ProbeNode = {
  id: string;
  label: string;
  at: Point;
  shape: Box;
  words: Box;
  chosen: boolean;
  back: boolean;
};
/** `relations`: how many it stands for; 0 where it only asks whether two are the same. */
type ProbeLine = {
  id: string;
  from: Point;
  to: Point;
  mark: string | null;
  chosen: boolean;
  back: boolean;
  fallen: boolean;
  relations: number;
};
/** What is drawn where, in px of the box: for pictures and tests. */
export type Probe = {
  zoom: number;
  nodes: ProbeNode[];
  lines: ProbeLine[];
};

/** Opens a canvas in a box that stands in the page. The box must be positioned by the style sheet. */
export function openCanvas(box: HTMLElement, events: CanvasEvents, first: Tokens): Canvas {
  let tokens = first;
  let ringed: string | null = null;
  let last: Scene = { nodes: [], lines: [], extent: { left: 0, top: 0, right: 0, bottom: 0 } };
  const ratio = Math.min(window.devicePixelRatio || 1, 2);
  const cy = cytoscape({
    container: box,
    style: styleOf(tokens) as StylesheetJson,
    layout: { name: 'preset', fit: false } as cytoscape.PresetLayoutOptions,
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    boxSelectionEnabled: true,
    autounselectify: true,
    pixelRatio: ratio,
  });
  const layer = marksLayer(box, ratio);
  cy.on('render', () => layer.draw(cy, ringed, tokens));
  cy.on('zoom', () => zoomed(cy));
  const letGo = listen(cy, box, events);
  return {
    sync(scene) {
      sync(cy, scene, last);
      last = scene;
    },
    paint(next) {
      tokens = next;
      cy.style(styleOf(tokens) as StylesheetJson);
    },
    choose: (ids) => withClass(cy, 'chosen', ids),
    hover(id) {
      withClass(cy, 'hov', id ? [id] : []);
      box.style.cursor = id ? 'pointer' : '';
    },
    spotlight: (ids) => spotlight(cy, ids),
    ring(id) {
      ringed = id;
      layer.draw(cy, ringed, tokens);
    },
    show: (room, lead) => showAll(cy, last.extent, room, lead),
    zoom: (factor) => void cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle(box) }),
    reveal: (ids, room) => reveal(cy, ids, room),
    centre: (id, room) => centre(cy, id, room),
    shift: (by) => void cy.panBy(by),
    resize: () => void cy.resize(),
    probe: () => probe(cy),
    marks: () => marksOf(cy, null),
    picture: (scale) => cy.png({ output: 'blob-promise', scale, full: false, bg: tokens.paper }),
    destroy() {
      letGo();
      cy.destroy();
    },
  };
}

const middle = (box: HTMLElement): Point => ({ x: box.clientWidth / 2, y: box.clientHeight / 2 });

/** Sizes that stay the same on the screen when the picture gets smaller. */
function zoomed(cy: Core): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    cy.nodes().forEach((node) => void node.data(lettering(node.data('step'), zoom)));
    cy.edges('[mark = "conflict"]').data(rails(zoom));
  });
}

/** Brings the picture to a scene: what is new comes, what is gone goes, what differs is told. */
function sync(cy: Core, { nodes, lines }: Scene, last: Scene): void {
  const zoom = cy.zoom();
  const stood = new Map(last.nodes.map(({ id, at }) => [id, at]));
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
      const before = stood.get(id);
      if (there.empty()) cy.add({ ...rest, data, ...(position ? { position } : {}) });
      else there.data(data);
      // Only where its place is another: else a scene that comes while a node is dragged would throw it back.
      if (position && before && (before.x !== position.x || before.y !== position.y)) there.position(position);
    }
  });
}

function withClass(cy: Core, name: string, ids: readonly string[]): void {
  cy.batch(() => {
    cy.elements(`.${name}`).removeClass(name);
    for (const id of ids) cy.getElementById(id).addClass(name);
  });
}

function spotlight(cy: Core, ids: ReadonlySet<string> | null): void {
  cy.batch(() => {
    cy.elements().forEach((element) => void element.toggleClass('back', ids !== null && !ids.has(element.id())));
  });
}

function reveal(cy: Core, ids: readonly string[], room: Box): void {
  const boxes = cy.nodes().map((node) => ({ id: node.id(), box: rendered(node.renderedBoundingBox()) }));
  const isIn = ({ left, right, top, bottom }: Box): boolean =>
    left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
  if (boxes.every(({ id, box }) => !ids.includes(id) || isIn(box))) return;
  // What was in sight stays there.
  const wanted = union(boxes.filter(({ id, box }) => ids.includes(id) || isIn(box)).map(({ box }) => box));
  const [width, height] = [wanted.right - wanted.left, wanted.bottom - wanted.top];
  const scale = Math.min(1, (room.right - room.left) / width, (room.bottom - room.top) / height);
  const zoom = Math.max(ZOOM.min, cy.zoom() * scale);
  const by = zoom / cy.zoom();
  const middle = { x: wanted.left + width / 2, y: wanted.top + height / 2 };
  // A picture that fits is moved only until all of it is in; one that does not stands in the middle.
  const place = (at: number, size: number, low: number, high: number): number =>
    by < 1 ? (low + high) / 2 : Math.min(high - size / 2, Math.max(low + size / 2, at));
  const { x, y } = cy.pan();
  cy.viewport({
    zoom,
    pan: {
      x: place(middle.x, width, room.left, room.right) - (middle.x - x) * by,
      y: place(middle.y, height, room.top, room.bottom) - (middle.y - y) * by,
    },
  });
  zoomed(cy);
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

function centre(cy: Core, id: string, room: Box): Point {
  if (cy.getElementById(id).empty()) return { x: 0, y: 0 };
  const at = centreOf(cy, id);
  const zoom = cy.zoom();
  const x = cy.pan().x + at.x * zoom;
  const margin = (room.right - room.left) / 4;
  const aside = Math.min(room.right - margin, Math.max(room.left + margin, x)) - x;
  const by = { x: aside, y: (room.top + room.bottom) / 2 - at.y * zoom - cy.pan().y };
  cy.panBy(by);
  return by;
}

function probe(cy: Core): Probe {
  const nodes = cy.nodes().map((node) => ({
    id: node.id(),
    label: String(node.data('label')),
    shape: shapeOf(node),
    at: { ...node.position() },
    chosen: node.hasClass('chosen'),
    back: node.hasClass('back'),
    words: rendered(node.renderedBoundingBox({ ...SHAPE_ONLY, includeNodes: false, includeLabels: true } as object)),
  }));
  const lines = cy.edges().map((edge) => ({
    id: edge.id(),
    from: edge.renderedSourceEndpoint(),
    to: edge.renderedTargetEndpoint(),
    mark: edge.data('mark') as string | null,
    chosen: edge.hasClass('chosen'),
    back: edge.hasClass('back'),
    fallen: Boolean(edge.data('fallen')),
    relations: Number(edge.data('relations')),
  }));
  return { zoom: cy.zoom(), nodes, lines };
}
