/**
 * What is read over the canvas: a text and where in it one reads, or a list of texts. Opening, closing and turning to another
 * text are entries of Back; where one reads only replaces them.
 */
import { request } from '../../api/fetcher.ts';
import { READER } from '../../api/texts.ts';
import { askForOpen } from '../data/details.ts';
import { load, stop } from '../data/loading.ts';
import { type Detail, withArticle } from '../data/rows.ts';
import { textOf } from '../data/text-of.ts';
import { askTexts, MORE_TEXTS } from '../data/texts.ts';
import { getState, type Listing, type Reading, type State, subscribe, update } from '../store.ts';
import { pushAddress, replaceAddress } from '../view/address.ts';

/**
 * Opens a text at a place (code points), or where the open item first stands in it, with words to look for; already open, it
 * only moves there.
 */
export function read(article: string, at: number | null, words = ''): void {
  turnTo({ article, at, words });
}

/** Moves in the open text, or looks for other words in it. */
export function readOn(change: Partial<Omit<Reading, 'article'>>): void {
  const { reader } = getState();
  if (reader && 'article' in reader) turnTo({ ...reader, ...change });
}

/** The open text where another item, once that is open, first stands in it. */
export const fromStart = (reader: State['reader']): State['reader'] =>
  reader && 'article' in reader && reader.words === '' ? { ...reader, at: null } : reader;

/** Opens the list of texts, all or those that mention an entity; where there is one only, that text. */
export function showTexts(of: string | null = null): void {
  const { onlyText } = getState().rows;
  if (onlyText !== null) read(onlyText, null);
  else turnTo({ of });
}

/**
 * Opens the text in which the open item stands, where it stands there; else the texts that mention it; else all. Where that is not
 * known yet it waits, until one goes on to something else.
 */
export function readOpen(): void {
  const { onlyText } = getState().rows;
  if (onlyText !== null) {
    read(onlyText, null);
    return;
  }
  askForOpen();
  const begun = getState();
  const look = (): void => {
    const now = getState();
    const isHere = PLACE.every((part) => now[part] === begun[part]);
    const detail = openDetail(now);
    if (isHere && detail === undefined) return;
    leave();
    if (isHere) readDetail(detail ?? null);
  };
  const leave = subscribe(look);
  look();
}

/** What tells whether one has gone on. */
const PLACE = ['open', 'reader', 'list', 'tab'] as const;

/** The detail of the open item, null where nothing is open; undefined: not known yet. */
const openDetail = ({ open, rows }: State): Detail | null | undefined =>
  open === null ? null : rows.details.get(rows.renamed.get(open) ?? open);

function readDetail(detail: Detail | null): void {
  const text = textOf(detail);
  if (text !== null) read(text, null);
  else showTexts(detail?.of === 'entity' ? detail.row.id : null);
}

/** Takes what is read away from the canvas. */
export function closeReader(): void {
  if (getState().reader === null) return;
  stop('reader');
  update((state) => ({ ...state, reader: null }));
  pushAddress();
}

function turnTo(reader: Reading | Listing): void {
  const before = getState().reader;
  update((state) => ({ ...state, reader }));
  if (before && nameOf(before) === nameOf(reader)) replaceAddress();
  else pushAddress();
  askForReader();
}

const nameOf = (reader: Reading | Listing): string => ('article' in reader ? reader.article : `of ${reader.of}`);

/** Asks for the text or the list that is open, unless it is known. A list of one text gives way to that. */
export function askForReader(): void {
  const { reader, rows } = getState();
  stop('reader');
  stop(MORE_TEXTS); // It would come into another list.
  if (reader === null) return;
  if ('of' in reader) askTexts(reader.of, readOnly);
  else if (!rows.articles.has(reader.article)) askText(reader.article);
}

function askText(id: string): void {
  load('reader', async (signal) => withArticle(id, (await request(READER, { id }, { signal })).article));
}

function readOnly(): void {
  const { nodes = [], next = null } = getState().rows.texts ?? {};
  const [text, another] = nodes;
  if (!text || another || next !== null) return;
  update((state) => ({ ...state, reader: { article: text.id, at: null, words: '' } }));
  replaceAddress();
  askForReader();
}
