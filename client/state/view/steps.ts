/** Commands with their inverses: the history of the view that undo and redo walk through. Pure. */
import type { RelationFamily } from '../../api/generated/graphql.ts';
import type { Point } from '../../graph/scene/labels.ts';
import { FAMILIES, FIRST_VIEW, KINDS, type Kind, type Patch, patched, toggled, type View } from './view.ts';

/** What was done, as data for the readable history; words are found when it is shown. */
export type Deed =
  | { key: 'family'; family: RelationFamily; on: boolean }
  | { key: 'kind'; kind: Kind; on: boolean }
  | { key: 'showAll' }
  | { key: 'link' }
  | { key: 'move'; id: string };

/** One step of the history with the least data that does and undoes it. */
export type Step = { deed: Deed; redo: Patch; undo: Patch };
/** Steps that hold and steps that were taken back, the next to redo last. */
export type Log = { done: readonly Step[]; undone: readonly Step[] };

export const EMPTY_LOG: Log = { done: [], undone: [] };
/** Steps kept; older ones can no longer be undone. */
const LONGEST_LOG = 200;

export type Viewed = { view: View; log: Log };

/** Does a step; what had been taken back is gone then. */
export const does =
  (step: Step) =>
  ({ view, log }: Viewed): Viewed => ({
    view: patched(view, step.redo),
    log: { done: [...log.done, step].slice(-LONGEST_LOG), undone: [] },
  });

/** Takes the last step back; unchanged if there is none. */
export const undoes = (viewed: Viewed): Viewed => {
  const step = viewed.log.done.at(-1);
  if (!step) return viewed;
  const { done, undone } = viewed.log;
  return { view: patched(viewed.view, step.undo), log: { done: done.slice(0, -1), undone: [...undone, step] } };
};

/** Does the step again that was taken back last; unchanged if there is none. */
export const redoes = (viewed: Viewed): Viewed => {
  const step = viewed.log.undone.at(-1);
  if (!step) return viewed;
  const { done, undone } = viewed.log;
  return { view: patched(viewed.view, step.redo), log: { done: [...done, step], undone: undone.slice(0, -1) } };
};

/** Switches a family of relations on or off. */
export function familyStep(view: View, family: RelationFamily): Step {
  const families = toggled(FAMILIES, view.families, family);
  return {
    deed: { key: 'family', family, on: families.includes(family) },
    redo: { families },
    undo: { families: view.families },
  };
}

/** Switches a kind of node on or off. */
export function kindStep(view: View, kind: Kind): Step {
  const kinds = toggled(KINDS, view.kinds, kind);
  return { deed: { key: 'kind', kind, on: kinds.includes(kind) }, redo: { kinds }, undo: { kinds: view.kinds } };
}

/** Switches on all that is on at first. */
export const showAllStep = ({ families, kinds }: View): Step => ({
  deed: { key: 'showAll' },
  redo: { families: FIRST_VIEW.families, kinds: FIRST_VIEW.kinds },
  undo: { families, kinds },
});

/** Takes over what a link switches on and off. */
export const linkStep = (view: View, { families, kinds }: Pick<View, 'families' | 'kinds'>): Step => ({
  deed: { key: 'link' },
  redo: { families, kinds },
  undo: { families: view.families, kinds: view.kinds },
});

/** Puts a node somewhere; undone, it goes back to where it stood, or to the layout's place. */
export const moveStep = ({ moved }: View, id: string, to: Point): Step => ({
  deed: { key: 'move', id },
  redo: { moved: { [id]: to } },
  undo: { moved: { [id]: moved[id] ?? null } },
});
