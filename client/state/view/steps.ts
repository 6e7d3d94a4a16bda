/** Steps with their inverses: the history of the view that undo and redo walk through. Pure. */
import type { RelationFamily } from '../../api/generated/graphql.ts';
import type { Base } from './base.ts';
import type { Kind, View } from './view.ts';

/** What was done, as data for the readable history; words are found when it is shown. */
export type Deed =
  | { key: 'family'; family: RelationFamily; on: boolean }
  | { key: 'kind'; kind: Kind; on: boolean }
  | { key: 'showAll' | 'link' | 'arrange' | 'drawAll' | 'asOfOff' }
  | { key: 'move' | 'hide' | 'restore' | 'add'; ids: readonly string[] }
  | { key: 'pin' | 'unpin' | 'expand' | 'collapse'; id: string }
  | { key: 'path'; from: string; to: string }
  | { key: 'tuck'; n: number }
  | { key: 'leaveOut' | 'countAgain'; ids: readonly string[] }
  | { key: 'leaveOutCarried' | 'countAgainCarried' | 'only'; id: string }
  | { key: 'asOf'; day: string };

/** What a step changes: whole parts of the view, shared with the views before and after it; a link may bring another base. */
export type Change = Partial<View> & { base?: Base | null };
/** One step of the history with what does and undoes it. */
export type Step = { deed: Deed; redo: Change; undo: Change };
/** Steps that hold and steps that were taken back, the next to redo last. `cut`: older ones are no longer kept. */
export type Log = { done: readonly Step[]; undone: readonly Step[]; cut: boolean };

export const EMPTY_LOG: Log = { done: [], undone: [], cut: false };
/** Steps kept; older ones can no longer be undone. With 800 nodes moved in each they hold some 12 MB. */
const LONGEST_LOG = 200;

export type Viewed = { view: View; base: Base | null; log: Log };

const changed = ({ view, base }: Viewed, { base: other = base, ...parts }: Change): Omit<Viewed, 'log'> => ({
  view: { ...view, ...parts },
  base: other,
});

/** The step that makes a change, with its inverse. */
export function stepOf(view: View, deed: Deed, redo: Change): Step {
  const undo = Object.fromEntries(Object.keys(redo).map((part) => [part, view[part as keyof View]])) as Change;
  return { deed, redo, undo };
}

/** Does a step; what had been taken back is gone then. */
export const does =
  (step: Step) =>
  (viewed: Viewed): Viewed => {
    const done = [...viewed.log.done, step];
    const cut = viewed.log.cut || done.length > LONGEST_LOG;
    return { ...changed(viewed, step.redo), log: { done: done.slice(-LONGEST_LOG), undone: [], cut } };
  };

/** Takes the last step back; unchanged if there is none. */
export const undoes = (viewed: Viewed): Viewed => {
  const step = viewed.log.done.at(-1);
  if (!step) return viewed;
  const { done, undone, cut } = viewed.log;
  return { ...changed(viewed, step.undo), log: { done: done.slice(0, -1), undone: [...undone, step], cut } };
};

/** Does the step again that was taken back last; unchanged if there is none. */
export const redoes = (viewed: Viewed): Viewed => {
  const step = viewed.log.undone.at(-1);
  if (!step) return viewed;
  const { done, undone, cut } = viewed.log;
  return { ...changed(viewed, step.redo), log: { done: [...done, step], undone: undone.slice(0, -1), cut } };
};
