/** The article reader: which text lies over the canvas and where in it one reads. Opening and closing are entries of Back. */
import { request } from '../../api/fetcher.ts';
import { READER } from '../../api/texts.ts';
import { words } from '../../i18n/t.ts';
import { load, stop } from '../data/loading.ts';
import { withArticle } from '../data/rows.ts';
import { textOf } from '../data/text-of.ts';
import { say } from '../say.ts';
import { getState, update } from '../store.ts';
import { pushAddress, replaceAddress } from '../view/address.ts';

/**
 * Opens a text at a place (code points), or where the open item first stands in it, with words to look for; already open, it
 * only moves there.
 */
export function read(article: string, at: number | null, wanted = ''): void {
  const before = getState().reader;
  update((state) => ({ ...state, reader: { article, at, words: wanted } }));
  if (before?.article === article) replaceAddress();
  else pushAddress();
  askForArticle();
}

/** Opens the text in which the open item stands, where it stands there; else the newest; says so where the graph has none. */
export function readOpen(): void {
  const { open, rows } = getState();
  const article = textOf(open === null ? null : rows.details.get(open)) ?? rows.texts[0]?.id;
  if (article) read(article, null);
  else say(words(getState().lang)('noText'));
}

/** Takes the text away from the canvas. */
export function closeReader(): void {
  if (getState().reader === null) return;
  stop('reader');
  update((state) => ({ ...state, reader: null }));
  pushAddress();
}

/** Asks for the text that is open, unless it is known. */
export function askForArticle(): void {
  const { reader, rows } = getState();
  stop('reader');
  if (reader === null || rows.articles.has(reader.article)) return;
  const { article: id } = reader;
  load('reader', async (signal) => withArticle(id, (await request(READER, { id }, { signal })).article));
}
