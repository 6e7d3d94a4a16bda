/** Binds the store to the canvas: scene, layout, halo, ring, colours and size, each on its own. Views never touch the renderer. */

import { expand } from '../state/actions/expanding.ts';
import { choose } from '../state/actions/opening.ts';
import { clearSelection, select, spotlitNow, toggleSelected } from '../state/actions/selecting.ts';
import { setBase, setMenu, setPreview } from '../state/page/settings.ts';
import { canvasNow, chosenNow, nodesNow, pairsNow, placesNow, samesNow, sizeStepsNow } from '../state/selectors.ts';
import { getState, type State, subscribe } from '../state/store.ts';
import { arrangeTo, move } from '../state/view/commands.ts';
import { type Aside, aboveSheet } from './above-sheet.ts';
import { type Canvas, openCanvas, type Probe } from './adapter.ts';
import { arranged, baseFor, roomOf } from './arrange.ts';
import { setOnScreen } from './on-screen.ts';
import type { Box, Size } from './scene/labels.ts';
import { sceneNow } from './scene/scene-now.ts';
import { readTokens } from './tokens.ts';

/** What the buttons over the canvas may do, and what tests may see. */
export type Handle = {
  zoom(factor: number): void;
  showWhole(): void;
  /** Lays all but the pinned nodes out anew, as one step. */
  arrange(): void;
  probe(): Probe | null;
  stop(): void;
};

/** Shows the graph in `host` and keeps it as the store has it, until `stop`. */
export function bindCanvas(host: HTMLElement): Handle {
  const box = document.createElement('div');
  box.className = 'graph';
  host.append(box);
  let canvas: Canvas | null = null;
  let aside: Aside | null = null;
  let touched = false;
  const over = new AbortController();
  const lay = async (): Promise<void> => {
    const places = await arranged(getState(), sizeOf(box));
    if (over.signal.aborted) return;
    arrangeTo(places);
    requestAnimationFrame(showWhole);
  };
  const showWhole = (): void => {
    touched = false;
    if (!canvas) return;
    canvas.show(roomFor(sizeOf(box), getState()), chosenNow(getState())[0] ?? null);
    aside?.begin(getState());
  };
  void fontsReady().then(() => {
    if (over.signal.aborted) return;
    canvas = openCanvas(
      box,
      {
        choose(id, more) {
          if (id === null) clearSelection();
          else if (more) toggleSelected(id);
          else choose(id);
          if (id !== null) focusWalk();
        },
        select,
        expand,
        menu: (id, at) => setMenu({ id, at }),
        preview: setPreview,
        move,
        viewport: () => {
          touched = true;
        },
      },
      readTokens(document),
    );
    const shown = canvas;
    aside = aboveSheet(canvas, box);
    setOnScreen(() => ({
      size: sizeOf(box),
      tokens: readTokens(document),
      probe: shown.probe(),
      marks: shown.marks(),
      picture: shown.picture,
    }));
    follow(canvas, box, over.signal, { showWhole, isTouched: () => touched, look: aside.look });
  });
  return {
    zoom(factor) {
      touched = true;
      canvas?.zoom(factor);
    },
    showWhole,
    arrange: () => void lay(),
    probe: () => canvas?.probe() ?? null,
    stop() {
      over.abort();
      setOnScreen(null);
      canvas?.destroy();
      box.remove();
    },
  };
}

type Fitting = { showWhole: () => void; isTouched: () => boolean; look: Aside['look'] };

function follow(canvas: Canvas, box: HTMLElement, over: AbortSignal, { showWhole, isTouched, look }: Fitting): void {
  const begin = (): void =>
    void baseFor(getState().rows, sizeOf(box), getState().arriving?.frame ?? null).then((base) => {
      if (base && !over.aborted) setBase(base);
    });
  /** Nodes that were there at the last look: those that come are brought into sight. */
  let looked: readonly string[] = [];
  const tasks = [
    onChange(layoutInputs, begin),
    onChange(sceneInputs, (state) => canvas.sync(sceneNow(state))),
    onChange(
      (state) => [state.base],
      () => requestAnimationFrame(showWhole),
    ),
    onChange(
      (state) => [chosenNow(state), ...sceneInputs(state)],
      (state) => canvas.choose(chosenNow(state)),
    ),
    onChange((state) => [state.open], look),
    onChange(previewed, (state) => canvas.hover(previewed(state)[0])),
    onChange(
      (state) => [spotlitNow(state), ...sceneInputs(state)],
      (state) => canvas.spotlight(spotlitNow(state)),
    ),
    onChange(
      (state) => [canvasNow(state)],
      (state) => {
        const all = canvasNow(state);
        const came = all.filter((id) => !looked.includes(id) && !state.base?.nodes.has(id));
        if (came.length > 0 && looked.length > 0) canvas.reveal(came, roomOf(sizeOf(box)));
        looked = all;
      },
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
    if (isAsBegun(getState())) begin();
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

const sizeOf = (box: HTMLElement): Size => ({ width: box.clientWidth, height: box.clientHeight });

/** What is under the pointer, else the line that the keyboard has just walked. */
const previewed = ({ preview, walking, walked }: State): [string | null] => [preview ?? (walking ? walked : null)];

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
  samesNow(state),
  state.view.pinned,
  nodesNow(state),
  placesNow(state),
  sizeStepsNow(state),
  state.lang,
];
/** A view begins anew with another graph. */
const layoutInputs = ({ rows }: State): readonly unknown[] => [rows.found, rows.entities.size > 0];

/** Whether nothing stands elsewhere than a composed view has put it: then another canvas may be composed anew. */
const isAsBegun = ({ base, view }: State): boolean => base?.id === 'first' && view.places.size === 0;

/** A composed picture keeps its own margins; any other stands clear of the edges and the foot. */
function roomFor(canvas: Size, state: State): Box {
  const whole = { left: 0, top: 0, right: canvas.width, bottom: canvas.height };
  return isAsBegun(state) ? whole : roomOf(canvas);
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
