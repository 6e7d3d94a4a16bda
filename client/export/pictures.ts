/** The view as a picture: dots from the renderer with the marks over them, or a drawing of our own. */
import { paintMarks } from '../graph/marks.ts';
import { wordsWidth } from '../graph/measure.ts';
import { type OnScreen, onScreen } from '../graph/on-screen.ts';
import { sceneNow } from '../graph/scene/scene-now.ts';
import { FONT_FAMILY } from '../graph/scene/shapes.ts';
import { dayWords } from '../i18n/dates.ts';
import { directionOf } from '../i18n/language.ts';
import { words } from '../i18n/t.ts';
import { fallenWords } from '../state/actions/leaving-out.ts';
import { getState } from '../state/store.ts';
import { isMasked } from '../state/view/view.ts';
import { drawing } from './svg.ts';

/** Dots a px: sharp in print. */
const SCALE = 2;
/** The line under a picture that says what it is of, in px. */
const CAPTION = { height: 28, size: 11, margin: 12 };

/** The view as PNG, twice as fine as the screen. Throws where nothing is drawn. */
export async function pngOf(): Promise<Blob> {
  const shown = drawnNow();
  const { width, height } = shown.size;
  const sheet = document.createElement('canvas');
  sheet.width = width * SCALE;
  sheet.height = (height + CAPTION.height) * SCALE;
  const ctx = sheet.getContext('2d');
  if (!ctx) throw new Error('No canvas to draw on');
  ctx.fillStyle = shown.tokens.paper;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  ctx.drawImage(await createImageBitmap(await shown.picture(SCALE)), 0, 0);
  ctx.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  paintMarks(ctx, shown.marks, shown.tokens);
  const { lang } = getState();
  const start = lang === 'ar' ? width - CAPTION.margin : CAPTION.margin;
  ctx.font = `400 ${CAPTION.size}px ${FONT_FAMILY}`;
  ctx.direction = directionOf(lang);
  ctx.textAlign = 'start';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = shown.tokens['ink-2'];
  ctx.fillText(caption(), start, height + CAPTION.height / 2);
  return new Promise((done, fail) =>
    sheet.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture is too large'))), 'image/png'),
  );
}

/** The view as SVG. Throws where nothing is drawn. */
export function svgOf(): string {
  const state = getState();
  return drawing(drawnNow(), sceneNow(state), { lang: state.lang, caption: caption(), ...CAPTION }, wordsWidth);
}

function drawnNow(): OnScreen {
  const shown = onScreen();
  if (!shown || shown.probe.nodes.length === 0) throw new Error('Nothing is drawn');
  return shown;
}

/** Whose picture, of which day, and what is left out in it. */
function caption(): string {
  const state = getState();
  const t = words(state.lang);
  const day = dayWords(state.lang, new Date().toISOString().slice(0, 10));
  return [t('wordmark'), day, isMasked(state.view) ? fallenWords(state) : ''].filter(Boolean).join(' · ');
}
