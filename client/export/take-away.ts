/** Writes what is on the canvas into a file of the reader's: a picture, data with its citations, or the link. */
import { words } from '../i18n/t.ts';
import { say } from '../state/say.ts';
import { getState } from '../state/store.ts';
import { wholeLink } from '../state/view/address.ts';
import { cited, csvOf, jsonOf } from './data.ts';
import { linkPage } from './link-page.ts';
import { pngOf, svgOf } from './pictures.ts';

export type Form = 'png' | 'svg' | 'csv' | 'json' | 'html';

/** Makes a file of a form and hands it to the browser. Errors: `ApiError`, or what drawing a picture throws. */
export async function takeAway(form: Form): Promise<void> {
  const blob = await made(form);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `tawatur-${new Date().toISOString().slice(0, 10)}.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  say(words(getState().lang)('taken', { file: link.download }));
}

async function made(form: Form): Promise<Blob> {
  switch (form) {
    case 'png':
      return pngOf();
    case 'svg':
      return new Blob([svgOf()], { type: 'image/svg+xml' });
    case 'csv':
      return new Blob([csvOf(await cited(), getState().lang)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([jsonOf(await cited())], { type: 'application/json' });
    case 'html':
      return new Blob([linkPage(wholeLink(), getState().lang)], { type: 'text/html;charset=utf-8' });
  }
}
