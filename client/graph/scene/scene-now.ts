/** The scene of the present state: labels at their sides, lines with their words. */
import { lineLabel } from '../../../schema/sentences.ts';
import { words } from '../../i18n/t.ts';
import type { Entity } from '../../state/data/rows.ts';
import { nodesNow, once, pairsNow, placesNow, samesNow, sizeStepsNow } from '../../state/selectors.ts';
import { QUESTION } from '../../state/speak.ts';
import type { State } from '../../state/store.ts';
import type { Base } from '../../state/view/base.ts';
import type { View } from '../../state/view/view.ts';
import { layoutNow } from '../arrange.ts';
import { type LayoutNode, label, type Positions, planOf } from '../layouts/place.ts';
import { type Box, type Side, union } from './labels.ts';
import type { Pair } from './pairs.ts';
import { type Scene, sceneOf } from './scene.ts';

type Sided = { sides: ReadonlyMap<string, Side>; extent: Box };

/** Sides of labels: the base's where a node still stands as the base has it, else the one that meets least. */
const sided = once((all: readonly LayoutNode[], places: Positions, base: Base | null, moved: View['places']): Sided => {
  const nodes = all.filter(({ id }) => places.has(id));
  const at = nodes.flatMap(({ id }) => places.get(id) ?? []);
  const held = nodes.map(({ id }) => (moved.has(id) ? undefined : base?.nodes.get(id)?.side));
  const { sides, labels, shapes } = label(planOf(nodes), at, undefined, held);
  // A composed picture has margins of its own, as long as nothing was moved or came.
  const whole = base?.id === 'first' && moved.size === 0 ? base.frame : null;
  const frame = whole ? [{ left: 0, top: 0, right: whole.width, bottom: whole.height }] : [];
  return {
    sides: new Map(nodes.map(({ id }, i) => [id, sides[i] ?? 'below'])),
    extent: union([...frame, ...shapes, ...labels.filter((box) => box !== undefined)]),
  };
});

/** What the canvas is to show. */
export function sceneNow(state: State): Scene {
  return sceneOf({
    rows: state.rows,
    nodes: nodesNow(state),
    pairs: pairsNow(state),
    sames: samesNow(state),
    pinned: state.view.pinned,
    places: placesNow(state),
    ...sided(layoutNow(state), placesNow(state), state.base, state.view.places),
    steps: sizeStepsNow(state),
    lang: state.lang,
    lineWords: (pair) => lineWords(pair, state),
    question: ({ a }) => questionWords(a, state),
  });
}

/** The words of the question whether somebody, some place or some event is the same as another. */
function questionWords(id: string, { rows, lang }: State): string {
  return words(lang)(QUESTION[rows.entities.get(id)?.__typename ?? 'Group']);
}

/** "carried out, +1": the first relation of a line, and how many more stand behind it. */
function lineWords({ relations }: Pair, { rows, lang }: State): string {
  const [first] = relations;
  const from = first && rows.entities.get(first.from.id);
  const to = first && rows.entities.get(first.to.id);
  if (!first || !from || !to) return '';
  const { type, qualifiers } = first;
  const asserted = { everySupportAlleged: false, everySupportHistorical: false };
  const word = lineLabel({ type, qualifiers, from: endOf(from), to: endOf(to), ...asserted })[lang];
  return relations.length > 1 ? words(lang)('andMore', { s: word, n: relations.length - 1 }) : word;
}

const endOf = ({ kind, label, names }: Entity): Parameters<typeof lineLabel>[0]['from'] => ({
  kind,
  label: { ar: label.ar ?? '', en: label.en ?? '' },
  arGender: names.arGender ?? 'MASCULINE',
  arNumber: 'sg',
});
