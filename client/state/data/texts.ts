/** The list of texts: of all, or of those that mention an entity, a page at a time. */
import { request } from '../../api/fetcher.ts';
import { TEXTS } from '../../api/texts.ts';
import { getState } from '../store.ts';
import { load } from './loading.ts';
import { withTexts } from './rows.ts';

/** Asks for the first page, unless it is known; `then` is called once it is. */
export function askTexts(of: string | null, then: () => void): void {
  if (getState().rows.texts?.of === of) then();
  else load('reader', async (signal) => withTexts(of, await request(TEXTS, { of, begins: true }, { signal })), then);
}

/** Asks for the next page. */
export function moreTexts(): void {
  const { of = null, next: after = null } = getState().rows.texts ?? {};
  load('more', async (signal) => withTexts(of, await request(TEXTS, { of, after, begins: false }, { signal })));
}
