/** Binds the store to the canvas: scene, layout, halo, ring, colours and size, each on its own. Views never touch the renderer. */
import { lineLabel } from '../../schema/sentences.ts';
import { words } from '../i18n/t.ts';
import { choose, move, setPlaces, setPreview } from '../state/actions.ts';
import type { Entity } from '../state/rows.ts';
import { allPairsNow, chosenNow, nodesNow, pairsNow, placesNow, stepsNow } from '../state/selectors.ts';
import { getState, type State, subscribe } from '../state/store.ts';
import { type Canvas, openCanvas, type Probe } from './adapter.ts';
import { type Box, labelSize, type Side, type Size } from './labels.ts';
import { chooseSides, type LayoutNode } from './layouts/place.ts';
import { LAYOUTS } from './layouts/registry.ts';
import type { Pair } from './pairs.ts';
import { sceneOf } from './scene.ts';
import { FONT, FONT_FAMILY, LINE_HEIGHT, sizeOf } from './shapes.ts';
import { readTokens } from './tokens.ts';

/** What the buttons over the canvas may do, and what tests may see. */
export type Handle = { zoom(factor: number): void; showWhole(): void; probe(): Probe | null; stop(): void };

/** Kept free at the foot of the canvas for notices and the key, in px; less on low screens. */
const FOOT = { high: 64, low: 44, lowUnder: 600 };
const EDGE = 12;
/** The layout never fills more than this, however large the screen is: lines that long are hard to follow. */
const LARGEST_FRAME: Size = { width: 1240, height: 900 };
/** What a node with its label and its lines needs, in px². */
const ROOM_PER_NODE = 14_000;

const roomOf = (box: HTMLElement): Box => ({
  left: EDGE,
  top: EDGE,
  right: Math.max(EDGE + 1, box.clientWidth - EDGE),
  bottom: Math.max(EDGE + 1, box.clientHeight - (box.clientHeight < FOOT.lowUnder ? FOOT.low : FOOT.high)),
});

/** Shows the graph in `host` and keeps it as the store has it, until `stop`. */
export function bindCanvas(host: HTMLElement): Handle {
  const box = document.createElement('div');
  box.className = 'graph';
  host.append(box);
  let canvas: Canvas | null = null;
  let touched = false;
  const over = new AbortController();
  const showWhole = (): void => {
    touched = false;
    if (!canvas) return;
    canvas.show(roomOf(box), chosenNow(getState())[0] ?? null);
    bringIntoSight(canvas, box, getState());
  };
  void fontsReady().then(() => {
    if (over.signal.aborted) return;
    canvas = openCanvas(
      box,
      {
        choose(id) {
          if (id === null) return;
          choose(id);
          focusWalk();
        },
        preview: setPreview,
        move,
        viewport: () => {
          touched = true;
        },
      },
      readTokens(document),
    );
    follow(canvas, box, over.signal, { showWhole, isTouched: () => touched });
  });
  return {
    zoom(factor) {
      touched = true;
      canvas?.zoom(factor);
    },
    showWhole,
    probe: () => canvas?.probe() ?? null,
    stop() {
      over.abort();
      canvas?.destroy();
      box.remove();
    },
  };
}

type Fitting = { showWhole: () => void; isTouched: () => boolean };

function follow(canvas: Canvas, box: HTMLElement, over: AbortSignal, { showWhole, isTouched }: Fitting): void {
  const tasks = [
    onChange(layoutInputs, () => void arrange(box).then(() => requestAnimationFrame(showWhole))),
    onChange(sceneInputs, (state) => canvas.sync(sceneNow(state))),
    onChange(
      (state) => [chosenNow(state), ...sceneInputs(state)],
      (state) => canvas.choose(chosenNow(state)),
    ),
    onChange(
      (state) => [state.open],
      (state) => bringIntoSight(canvas, box, state),
    ),
    onChange(
      (state) => [state.preview],
      ({ preview }) => canvas.hover(preview),
    ),
    onChange(
      (state) => [state.walking && state.cursor],
      ({ walking, cursor }) => canvas.ring(walking ? cursor : null),
    ),
    onChange(
      (state) => [state.theme],
      () => canvas.paint(readTokens(document)),
    ),
  ];
  const all = (): void => {
    for (const task of tasks) task(getState());
  };
  all();
  const leave = subscribe(all);
  const size = new ResizeObserver(() => {
    canvas.resize();
    all();
    if (!isTouched()) showWhole();
  });
  size.observe(box);
  const repaint = (): void => canvas.paint(readTokens(document));
  const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const look of looks) look.addEventListener('change', repaint, { signal: over });
  over.addEventListener('abort', () => {
    leave();
    size.disconnect();
  });
}

/** Runs a task when one of its inputs is another than last time, and the first time. */
function onChange(inputs: (state: State) => readonly unknown[], task: (state: State) => void): (state: State) => void {
  let last: readonly unknown[] | null = null;
  return (state) => {
    const next = inputs(state);
    if (last && next.every((value, i) => value === last?.[i])) return;
    last = next;
    task(state);
  };
}

const sceneInputs = (state: State): readonly unknown[] => [
  pairsNow(state),
  nodesNow(state),
  placesNow(state),
  stepsNow(state),
  state.lang,
];
/** The layout is made anew for another graph, and where a wide canvas has become a narrow one or the other way round. */
const layoutInputs = (state: State): readonly unknown[] => [state.rows.drawn, window.innerWidth < 640];

function sceneNow(state: State): ReturnType<typeof sceneOf> {
  const places = placesNow(state);
  const nodes = layoutNodes(state);
  const sides: ReadonlyMap<string, Side> = chooseSides(
    nodes.filter(({ id }) => places.has(id)),
    places,
  );
  return sceneOf({
    rows: state.rows,
    nodes: nodesNow(state),
    pairs: pairsNow(state),
    places,
    sides,
    steps: stepsNow(state),
    lang: state.lang,
    lineWords: (pair) => lineWords(pair, state),
  });
}

/** "carried out, +1": the first relation of a line, and how many more stand behind it. */
function lineWords({ relations }: Pair, { rows, lang }: State): string {
  const [first] = relations;
  const from = first && rows.entities.get(first.from.id);
  const to = first && rows.entities.get(first.to.id);
  if (!first || !from || !to) return '';
  const { type, qualifiers } = first;
  const asserted = { everySupportAlleged: false, everySupportHistorical: false };
  const word = lineLabel({ type, qualifiers, from: endOf(from), to: endOf(to), ...asserted })[lang];
  return relations.length > 1 ? words(lang)('andMore', { s: word, n: relations.length - 1 }) : word;
}

const endOf = ({ kind, label, names }: Entity): Parameters<typeof lineLabel>[0]['from'] => ({
  kind,
  label: { ar: label.ar ?? '', en: label.en ?? '' },
  arGender: names.arGender ?? 'MASCULINE',
  arNumber: 'sg',
});

async function arrange(box: HTMLElement): Promise<void> {
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

function layoutNodes(state: State): LayoutNode[] {
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

/** Where the panel is a sheet over the canvas, the open line or node stands centred above it. */
function bringIntoSight(canvas: Canvas, box: HTMLElement, state: State): void {
  const [chosen] = chosenNow(state);
  if (!chosen || window.innerWidth >= 900) return;
  const room = roomOf(box);
  canvas.centre(chosen, { ...room, bottom: Math.max(room.top + 80, box.clientHeight * 0.45) });
}

/** A press takes the focus off the page's elements; the walk gets it a frame later. */
function focusWalk(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.walk [tabindex="0"]')?.focus({ preventScroll: true }),
  );
}

/** Fonts before the first drawing: a text drawn earlier would keep the fallback's shapes. */
async function fontsReady(): Promise<void> {
  const faces = [400, 600].flatMap((weight) => [
    document.fonts.load(`${weight} 14px "IBM Plex Sans"`, 'abc'),
    document.fonts.load(`${weight} 14px "IBM Plex Sans Arabic"`, 'ابجد'),
  ]);
  await Promise.allSettled(faces);
}
