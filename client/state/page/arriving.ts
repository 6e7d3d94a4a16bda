/** Links that arrive: what they name is fetched, taken over as one step in a page in use, and what is wrong with them is said. */
import { request } from '../../api/fetcher.ts';
import { CHANGED } from '../../api/operations.ts';
import { baseFor } from '../../graph/arrange.ts';
import { LISTED } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { askAmong, askNodes } from '../data/ask-canvas.ts';
import { load } from '../data/loading.ts';
import { withKnown } from '../data/rows.ts';
import { say } from '../say.ts';
import { canvasNow } from '../selectors.ts';
import { getState, update } from '../store.ts';
import { replaceAddress } from '../view/address.ts';
import { linkStep } from '../view/changes.ts';
import { perform } from '../view/commands.ts';
import { type Arrival, arrived } from '../view/read-link.ts';

/** Takes a link over in a page in use: one step, after what it adds was fetched. */
export function followLink(link: Arrival): void {
  const { base } = getState();
  const ids = [...new Set([...(base?.nodes.keys() ?? []), ...link.view.causes.keys()])];
  const take = async (): Promise<void> => {
    const { rows, view, base: before } = getState();
    const on = before && link.frame ? await baseFor(rows, before.frame, link.frame) : before;
    if (!on) return;
    const wanted = arrived(link, on);
    if (differs(wanted, view)) perform(linkStep(view, before, wanted, on));
    await checkLink(link);
    replaceAddress();
  };
  const missing = [...link.view.causes.keys()].filter((id) => !getState().rows.entities.has(id));
  if (missing.length === 0) void take();
  else {
    load(
      'link',
      async (signal) => withKnown(await askNodes(missing, signal), await askAmong(ids, signal)),
      () => void take(),
    );
  }
}

/** Views are compared part by part: maps and lists as they would be written. */
const differs = (one: object, other: object): boolean => text(one) !== text(other);
const text = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

/** Says what of a link could not be read, is not in this graph, or has changed since it was made. */
export async function checkLink(link: Arrival): Promise<void> {
  const state = getState();
  const t = words(state.lang);
  const { off } = link.view;
  const strangers = [...off.speaking, ...off.carrying].filter((id) => !state.rows.sources.has(id));
  if (strangers.length > 0) leaveKnownOut();
  const nodes = [...link.view.causes.keys(), ...link.view.hidden].filter((id) => !state.rows.entities.has(id));
  const unknown = [...new Set([...nodes, ...strangers])];
  const said = link.broken.length > 0 ? [t('linkBroken')] : [];
  if (unknown.length > 0)
    said.push(`${t('unknownIds', { n: unknown.length })}: ${unknown.slice(0, 3).join(LISTED[state.lang].comma)}`);
  const { revision } = link;
  if (revision !== null && revision < (state.rows.stats?.revision ?? 0)) {
    const { relations } = await request(CHANGED, { ids: [...canvasNow(state)], since: revision }).catch(() => ({
      relations: null,
    }));
    if (relations?.totalCount) said.push(t('changedSince', { n: relations.totalCount }));
  }
  if (said.length > 0) say(said.join('. '));
}

/** Sources that nobody knows are left out of what is left out: the API would refuse them. */
function leaveKnownOut(): void {
  update((state) => {
    const known = (ids: readonly string[]): string[] => ids.filter((id) => state.rows.sources.has(id));
    const { speaking, carrying } = state.view.off;
    return { ...state, view: { ...state.view, off: { speaking: known(speaking), carrying: known(carrying) } } };
  });
}
