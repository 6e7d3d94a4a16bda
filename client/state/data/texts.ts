/** The list of texts: of all, or of those that mention an entity, a page at a time. */
import { request } from '../../api/fetcher.ts';
import { TEXTS } from '../../api/texts.ts';
import { getState, type Purpose } from '../store.ts';
import { load } from './loading.ts';
import { withTexts } from './rows.ts';

/** Asks for the first page, unless it is known; `then` is called once it is. */
export function askTexts(of: string | null, then: () => void): void {
  if (getState().rows.texts?.of === of) then();
  else load('reader', async (signal) => withTexts(of, await request(TEXTS, { of, begins: true }, { signal })), then);
}

/** The purpose of asking for the next page. */
export const MORE_TEXTS: Purpose = 'more:texts';

/** Asks for the next page. */
export function moreTexts(): void {
  const { of = null, next: after = null } = getState().rows.texts ?? {};
  load(MORE_TEXTS, async (signal) => withTexts(of, await request(TEXTS, { of, after, begins: false }, { signal })));
}
