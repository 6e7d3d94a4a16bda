/** The scene of the present state: labels at their sides, lines with their words. */
import { lineLabel } from '../../../schema/sentences.ts';
import { words } from '../../i18n/t.ts';
import type { Entity } from '../../state/data/rows.ts';
import { nodesNow, pairsNow, placesNow, stepsNow } from '../../state/selectors.ts';
import type { State } from '../../state/store.ts';
import { layoutNodes } from '../arrange.ts';
import { label, planOf } from '../layouts/place.ts';
import { union } from './labels.ts';
import type { Pair } from './pairs.ts';
import { type Scene, sceneOf } from './scene.ts';

/** What the canvas is to show. */
export function sceneNow(state: State): Scene {
  const places = placesNow(state);
  const nodes = layoutNodes(state).filter(({ id }) => places.has(id));
  const at = nodes.flatMap(({ id }) => places.get(id) ?? []);
  const { sides, labels, shapes } = label(planOf(nodes), at);
  return sceneOf({
    rows: state.rows,
    nodes: nodesNow(state),
    pairs: pairsNow(state),
    places,
    sides: new Map(nodes.map(({ id }, i) => [id, sides[i] ?? 'below'])),
    extent: union([...shapes, ...labels.filter((box) => box !== undefined)]),
    steps: stepsNow(state),
    lang: state.lang,
    lineWords: (pair) => lineWords(pair, state),
  });
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
