/** Changes of the view as steps: switches, places, what is hidden, pinned or put away. Pure. */
import type { RelationFamily } from '../../api/generated/graphql.ts';
import type { Positions } from '../../graph/layouts/place.ts';
import type { Base } from './base.ts';
import { type Step, stepOf } from './steps.ts';
import { FAMILIES, FIRST_VIEW, flipped, KINDS, type Kind, toggled, type View } from './view.ts';

/** Switches a family of relations on or off. */
export function familyStep(view: View, family: RelationFamily): Step {
  const families = toggled(FAMILIES, view.families, family);
  return stepOf(view, { key: 'family', family, on: families.includes(family) }, { families });
}

/** Switches a kind of node on or off. */
export function kindStep(view: View, kind: Kind): Step {
  const kinds = toggled(KINDS, view.kinds, kind);
  return stepOf(view, { key: 'kind', kind, on: kinds.includes(kind) }, { kinds });
}

/** Switches on all that is on at first, and shows what is hidden. */
export function showAllStep(view: View): Step {
  const { families, kinds, hidden } = FIRST_VIEW;
  return stepOf(view, { key: 'showAll' }, { families, kinds, hidden });
}

/** Counts all sources, as known today. */
export function countAllStep(view: View): Step {
  const ids = [...new Set([...view.off.speaking, ...view.off.carrying])];
  const deed = ids.length > 0 ? ({ key: 'countAgain', ids } as const) : ({ key: 'asOfOff' } as const);
  return stepOf(view, deed, { off: FIRST_VIEW.off, asOf: FIRST_VIEW.asOf });
}

/** Takes over the view of a link, which may stand on another base. */
export function linkStep(view: View, base: Base | null, wanted: View, on: Base | null): Step {
  const step = stepOf(view, { key: 'link' }, wanted);
  return base === on ? step : { ...step, redo: { ...step.redo, base: on }, undo: { ...step.undo, base } };
}

/** Puts nodes somewhere; undone, they go back to where they stood, or to the base's place. */
export const moveStep = (view: View, to: Positions): Step =>
  stepOf(view, { key: 'move', ids: [...to.keys()] }, { places: new Map([...view.places, ...to]) });

/** Lays the picture out anew. */
export const arrangeStep = (view: View, to: Positions): Step =>
  stepOf(view, { key: 'arrange' }, { places: new Map([...view.places, ...to]) });

/** Hides nodes; their lines go with them. */
export const hideStep = (view: View, ids: readonly string[]): Step =>
  stepOf(view, { key: 'hide', ids }, { hidden: [...view.hidden, ...ids.filter((id) => !view.hidden.includes(id))] });

/** Shows hidden nodes again. */
export const restoreStep = (view: View, ids: readonly string[]): Step =>
  stepOf(view, { key: 'restore', ids }, { hidden: view.hidden.filter((id) => !ids.includes(id)) });

/** Pins a node, or lets it go: a pinned one stays where it is and is never folded away. */
export const pinStep = (view: View, id: string): Step =>
  stepOf(view, { key: view.pinned.includes(id) ? 'unpin' : 'pin', id }, { pinned: flipped(view.pinned, id) });

/** Draws every relation that the base or the reader has put away. */
export const drawAllStep = (view: View): Step => stepOf(view, { key: 'drawAll' }, { drawn: 'all', tucked: [] });

/** Puts relations away, such as those of one line. */
export function tuckStep(view: View, ids: readonly string[]): Step {
  const drawn = view.drawn === 'all' ? view.drawn : view.drawn.filter((id) => !ids.includes(id));
  return stepOf(view, { key: 'tuck', n: ids.length }, { tucked: [...new Set([...view.tucked, ...ids])], drawn });
}
