/** Links that arrive: what they name is fetched, taken over as one step in a page in use, and what is wrong with them is said. */
import { allAmong } from '../../api/among.ts';
import { request } from '../../api/fetcher.ts';
import { CHANGED } from '../../api/operations.ts';
import { baseFor } from '../../graph/arrange.ts';
import { LISTED } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { askAdded } from '../data/ask-canvas.ts';
import { idsAtFirst } from '../data/ask-first-view.ts';
import { load, stop } from '../data/loading.ts';
import { say } from '../say.ts';
import { canvasNow } from '../selectors.ts';
import { getState, subscribe } from '../store.ts';
import { replaceAddress } from '../view/address.ts';
import type { Base } from '../view/base.ts';
import { linkStep } from '../view/changes.ts';
import { perform } from '../view/commands.ts';
import type { Arrival } from '../view/read-link.ts';
import { fitting, fullWords } from '../view/room.ts';
import { isSource, viewOfLink } from './link-view.ts';

/** Takes a link over in a page in use: one step, after what it adds was fetched. What was on its way for the view before it is not waited for. */
export function followLink(link: Arrival): void {
  stop('expand');
  let on: Base | null = null;
  load(
    'link',
    async (signal) => {
      const base = await baseThere();
      const { rows } = getState();
      const { frame } = link;
      const isOther = frame && (frame.width !== base?.frame.width || frame.height !== base.frame.height);
      on = base && isOther ? await baseFor(rows, base.frame, frame) : base;
      const there = idsAtFirst(rows);
      const added = fitting(link.view.causes.keys(), there);
      return added.every((id) => rows.entities.has(id)) ? (same) => same : askAdded(added, there, signal);
    },
    () => take(link, on),
  );
}

/** What the view begins from, as soon as it is there; null where nothing is. */
const baseThere = (): Promise<Base | null> =>
  new Promise((tell) => {
    const look = (): void => {
      const { base, rows, loads } = getState();
      if (!base && (loads.has('first') || rows.entities.size > 0)) return;
      leave();
      tell(base);
    };
    const leave = subscribe(look);
    look();
  });

function take(link: Arrival, on: Base | null): void {
  const state = getState();
  if (!on) return;
  const wanted = viewOfLink(link, on, state);
  if (on !== state.base || differs(wanted, state.view)) perform(linkStep(state.view, state.base, wanted, on));
  replaceAddress();
  void checkLink(link);
}

/** Views are compared part by part: maps and lists as they would be written. */
const differs = (one: object, other: object): boolean => text(one) !== text(other);
const text = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

/** Says what of a link could not be read, has no room, is not in this graph, or has changed since it was made. */
export async function checkLink(link: Arrival): Promise<void> {
  const { rows, lang } = getState();
  const t = words(lang);
  const said = link.broken.length > 0 ? [t('linkBroken')] : [];
  const there = idsAtFirst(rows);
  const asked = fitting(link.view.causes.keys(), there);
  if (new Set([...there, ...link.view.causes.keys()]).size > there.length + asked.length) said.push(fullWords(lang));
  const { speaking, carrying } = link.view.off;
  const strangers = [...speaking, ...carrying].filter((id) => !isSource(rows, id));
  const nodes = [...asked, ...link.view.hidden].filter((id) => !rows.entities.has(rows.renamed.get(id) ?? id));
  const unknown = [...new Set([...nodes, ...strangers])];
  if (unknown.length > 0)
    said.push(`${t('unknownIds', { n: unknown.length })}: ${unknown.slice(0, 3).join(LISTED[lang].comma)}`);
  const changed = await changedSince(link.revision);
  if (changed > 0) said.push(t('changedSince', { n: changed }));
  if (said.length > 0) say(said.join('. '));
}

/** How many relations of the canvas have changed since a revision; 0 where nobody can tell. */
async function changedSince(since: number | null): Promise<number> {
  if (since === null || since >= (getState().rows.stats?.revision ?? 0)) return 0;
  await baseThere(); // Before, the canvas holds only what the link adds.
  const ask = async (ids: string[], after: string | null) => (await request(CHANGED, { ids, since, after })).relations;
  return (await allAmong(canvasNow(getState()), ask).catch(() => [])).length;
}
