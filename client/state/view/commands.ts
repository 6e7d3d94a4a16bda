/** Commands on the view: what can be undone, done again and read in a history; each is written into the address. */
import type { RelationFamily } from '../../api/generated/graphql.ts';
import type { Point } from '../../graph/scene/labels.ts';
import { standing } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { say } from '../say.ts';
import { firstCursor, nodesNow } from '../selectors.ts';
import { getState, update } from '../store.ts';
import { replaceAddress } from './address.ts';
import { drawAllStep, familyStep, kindStep, moveStep, showAllStep } from './changes.ts';
import { deedWords } from './deeds.ts';
import { does, redoes, type Step, undoes } from './steps.ts';
import type { Kind } from './view.ts';

/** Does a step, says it, and writes it into the address. */
export function perform(step: Step): void {
  update((state) => ({ ...state, ...does(step)(state) }));
  const { lang, rows } = getState();
  say(standing(deedWords(step.deed, words(lang), lang, rows)));
  settleCursor();
  replaceAddress();
}

/** Keeps the keyboard on a node that is drawn. */
function settleCursor(): void {
  const state = getState();
  if (state.cursor && nodesNow(state).includes(state.cursor)) return;
  update((before) => ({ ...before, cursor: firstCursor(before) }));
}

export const toggleFamily = (family: RelationFamily): void => perform(familyStep(getState().view, family));
export const toggleKind = (kind: Kind): void => perform(kindStep(getState().view, kind));
export const showAll = (): void => perform(showAllStep(getState().view));
export const drawAll = (): void => perform(drawAllStep(getState().view));
export const move = (id: string, to: Point): void => perform(moveStep(getState().view, new Map([[id, to]])));

/** Takes the last change of the view back and says which. */
export const undo = (): void => travel('undo');
/** Does it again. */
export const redo = (): void => travel('redo');

function travel(way: 'undo' | 'redo'): void {
  const { log, lang, rows } = getState();
  const t = words(lang);
  const step = (way === 'undo' ? log.done : log.undone).at(-1);
  if (!step) {
    say(t(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
    return;
  }
  update((state) => ({ ...state, ...(way === 'undo' ? undoes(state) : redoes(state)) }));
  say(t(way === 'undo' ? 'undone' : 'redone', { s: deedWords(step.deed, t, lang, rows) }));
  settleCursor();
  replaceAddress();
}
