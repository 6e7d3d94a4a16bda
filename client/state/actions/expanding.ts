/** What a node is linked to comes on the canvas, and is folded away again; it is said what came, what was there and what is left out. */
import { RelationType as RelationTypes } from '../../../schema/generated/ontology.ts';
import { RELATIONS } from '../../../schema/generated/registry.ts';
import { familyOf } from '../../../schema/sentences.ts';
import { request } from '../../api/fetcher.ts';
import type { ExpandPageQuery, RelationType } from '../../api/generated/graphql.ts';
import { EXPAND_PAGE } from '../../api/operations.ts';
import { placesFor } from '../../graph/arrange.ts';
import { LISTED } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { askAmong } from '../data/ask-canvas.ts';
import { inTurn, load } from '../data/loading.ts';
import { edgesOf, typeCode, withKnown } from '../data/rows.ts';
import { say } from '../say.ts';
import { canvasNow, chosenNow } from '../selectors.ts';
import { getState, type State } from '../store.ts';
import { collapsed, expanded } from '../view/causes.ts';
import { perform } from '../view/commands.ts';
import { fullWords, roomLeft } from '../view/room.ts';
import { stepOf } from '../view/steps.ts';
import { maskInput } from '../view/view.ts';

type Expansion = NonNullable<ExpandPageQuery['expand']>;

/** At most so many come at once. */
const PAGE = 25;

/** Brings up to 25 neighbours of a node, by the families that are on; again brings the next. */
export const expand = (id: string): void => inTurn('expand', () => ask(id));

function ask(id: string): void {
  const { lang } = getState();
  if (roomLeft(getState()) === 0) {
    say(fullWords(lang));
    return;
  }
  let answer: Expansion | null = null;
  load(
    'expand',
    async (signal) => {
      const state = getState();
      const known = [...canvasNow(state)];
      const first = Math.min(PAGE, roomLeft(state));
      const variables = { id, types: wantedTypes(state, id), known, first, view: maskInput(state.view) };
      answer = (await request(EXPAND_PAGE, variables, { signal })).expand;
      if (!answer) return (rows) => rows;
      const { nodes, relations, truncated } = answer;
      // A view chooses the neighbours only: what is known of their relations holds when everything counts again.
      const isWhole = nodes.length === 0 || (!truncated && variables.view === null);
      const all = [...known, ...nodes.map((node) => node.id)];
      return withKnown(nodes, isWhole ? relations : await askAmong(all, signal));
    },
    () => (answer ? take(id, answer) : say(words(getState().lang)('notFound'))),
  );
}

/** Types with a family that is on, among those that may join this kind of node to another. */
function wantedTypes({ rows, view }: State, id: string): RelationType[] {
  const type = typeCode(rows.entities.get(id)?.__typename);
  return RelationTypes.filter((one) =>
    RELATIONS[one].ends.some(
      ([from, to]) => (from === type || to === type) && view.families.includes(familyOf(one, from)),
    ),
  );
}

/** Takes an answer over as one step, or says that there is nothing to add. */
function take(id: string, { nodes, counts, remainingRelations }: Expansion): void {
  const state = getState();
  const t = words(state.lang);
  const { comma, semicolon } = LISTED[state.lang];
  const wanted = new Set(wantedTypes(state, id));
  const off = counts.filter(({ type }) => !wanted.has(type)).reduce((sum, { count }) => sum + count, 0);
  const switchedOff = off > 0 ? [t('otherFamilies', { n: off })] : [];
  if (nodes.length === 0) {
    say([t(off > 0 ? 'nothingMoreOn' : 'nothingMore'), ...switchedOff].join(semicolon));
    return;
  }
  const came = nodes.map((node) => node.id);
  const there = linkedOnCanvas(state, id).filter((one) => !came.includes(one));
  const hidden = there.filter((one) => state.view.hidden.includes(one)).length;
  const parts = [t('added', { n: came.length })];
  if (there.length > 0) parts.push(t('wereThere', { n: there.length }));
  if (hidden > 0) parts.push(t('areHidden', { n: hidden }));
  if (remainingRelations) parts.push(t('leftOut', { n: remainingRelations }), t('nextPage'));
  const causes = expanded(state.view.causes, id, [...came, ...there]);
  perform(
    stepOf(
      state.view,
      { key: 'expand', id },
      { causes, places: new Map([...state.view.places, ...placesFor(state, came, id)]) },
    ),
    [parts.join(comma), ...switchedOff].join(semicolon),
  );
}

/** Other nodes of the canvas that a node is linked to by families that are on. */
export function linkedOnCanvas(state: State, id: string): string[] {
  const { rows, view } = state;
  const lines = edgesOf(rows, id).filter(({ family }) => view.families.includes(family));
  const linked = new Set(lines.map(({ from, to }) => (from.id === id ? to.id : from.id)));
  return canvasNow(state).filter((one) => one !== id && linked.has(one));
}

/** Folds away what only this node has brought. */
export function collapse(id: string): void {
  const { view, base, lang } = getState();
  const t = words(lang);
  const { causes, gone, stayed } = collapsed(view, base, id, chosenNow(getState()));
  const kept = stayed.length > 0 ? [t('keptOnFold', { n: stayed.length })] : [];
  if (gone.length === 0) {
    say([t('nothingToFold'), ...kept].join('. '));
    return;
  }
  const places = new Map([...view.places].filter(([node]) => !gone.includes(node)));
  const hidden = view.hidden.filter((node) => !gone.includes(node));
  perform(
    stepOf(view, { key: 'collapse', id }, { causes, places, hidden }),
    [t('folded', { n: gone.length }), ...kept].join('. '),
  );
}
