/** Sources are left out and counted again, days are gone back to; what falls on the canvas is said in one line. */
import { dayWords } from '../../i18n/dates.ts';
import { inLanguage, isFeminine, LISTED } from '../../i18n/language.ts';
import { type Translate, words } from '../../i18n/t.ts';
import { maskedNow, relationsNow } from '../selectors.ts';
import { getState, type State } from '../store.ts';
import { countAllStep } from '../view/changes.ts';
import { perform } from '../view/commands.ts';
import { type Deed, does, type Step, stepOf } from '../view/steps.ts';
import { isMasked, type Off, type View } from '../view/view.ts';

/** Leaves out the own word of sources, or counts it again. */
export function setSpeaking(ids: readonly string[], counts: boolean): void {
  const { speaking } = getState().view.off;
  const others = speaking.filter((id) => !ids.includes(id));
  change({ key: counts ? 'countAgain' : 'leaveOut', ids }, { speaking: counts ? others : [...others, ...ids] });
}

/** Leaves out what an outlet only passed on, or counts it again. */
export function setCarrying(id: string, counts: boolean): void {
  const others = getState().view.off.carrying.filter((one) => one !== id);
  change(
    { key: counts ? 'countAgainCarried' : 'leaveOutCarried', id },
    { carrying: counts ? others : [...others, id] },
  );
}

/** Leaves out everybody's word but one. */
export function only(id: string): void {
  const all = [...getState().rows.sources.values()].filter(({ nSpoken }) => nSpoken > 0);
  change({ key: 'only', id }, { speaking: all.map((source) => source.id).filter((one) => one !== id) });
}

/** Counts all sources again, as known today. */
export const countAll = (): void => take(countAllStep(getState().view));

/** Goes back to what was known on a day (`2022-01-21`); null: to all. */
export function asKnownOn(day: string | null): void {
  change(day === null ? { key: 'asOfOff' } : { key: 'asOf', day }, {}, { asOf: day });
}

function change(deed: Deed, off: Partial<Off>, more: Partial<View> = {}): void {
  const { view } = getState();
  take(stepOf(view, deed, { off: { ...view.off, ...off }, ...more }));
}

function take(step: Step): void {
  const state = getState();
  perform(step, fallenWords({ ...state, ...does(step)(state) }));
}

export type Fallen = { fallen: number; weakened: number; alone: number };

/** What falls and weakens between the nodes that are drawn, lines put away too, and how many nodes stand alone then. */
export function fallenNow(state: State): Fallen {
  const { fallen, weakened } = maskedNow(state);
  const lines = relationsNow(state);
  const ends = (some: typeof lines): Set<string> => new Set(some.flatMap(({ from, to }) => [from.id, to.id]));
  const standing = ends(lines.filter(({ id }) => !fallen.has(id)));
  return {
    fallen: lines.filter(({ id }) => fallen.has(id)).length,
    weakened: lines.filter(({ id }) => weakened.has(id)).length,
    alone: [...ends(lines)].filter((id) => !standing.has(id)).length,
  };
}

/** "5 relations have no support left, 1 has less support. 1 item stands alone." */
export function fallenWords(state: State): string {
  const t = words(state.lang);
  if (!isMasked(state.view)) return t('allCounted');
  const { fallen, weakened, alone } = fallenNow(state);
  const parts = [fallen > 0 && t('relFalls', { n: fallen }), weakened > 0 && t('relWeakened', { n: weakened })];
  const first = parts.filter((part) => part !== false).join(LISTED[state.lang].comma);
  const known = state.view.asOf === null ? [] : [t('knownOn', { date: dayWords(state.lang, state.view.asOf) })];
  return [...known, first === '' ? nothingFalls(state, t) : first, alone > 0 ? t('standAlone', { n: alone }) : '']
    .filter((part) => part !== '')
    .join('. ');
}

function nothingFalls({ view, rows, lang }: State, t: Translate): string {
  const [only, another] = [...view.off.speaking, ...view.off.carrying];
  const source = another === undefined && view.asOf === null ? rows.sources.get(only ?? '') : undefined;
  if (!source) return t('nothingFallsAll');
  const key = isFeminine(source) ? 'nothingFallsCanvasShe' : 'nothingFallsCanvas';
  return t(key, { source: inLanguage(source.label, lang) });
}
