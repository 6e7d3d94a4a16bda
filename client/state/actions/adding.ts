/** What was found in the search box, opened in the panel or lies on a path comes on the canvas, as one step. */
import { placesFor } from '../../graph/arrange.ts';
import { words } from '../../i18n/t.ts';
import { askAmong, askNodes } from '../data/ask-canvas.ts';
import { load } from '../data/loading.ts';
import { edgesOf, withKnown } from '../data/rows.ts';
import { say } from '../say.ts';
import { nodesNow } from '../selectors.ts';
import { getState, type State } from '../store.ts';
import { withCause } from '../view/causes.ts';
import { perform } from '../view/commands.ts';
import { type Deed, stepOf } from '../view/steps.ts';

/** Adds an entity, near what links to it. */
export const add = (id: string): void => bring([id], 'search', { key: 'add', ids: [id] });

/** Adds the nodes of the chains between two entities, near the middle of what they are linked to. */
export const addPath = (ids: readonly string[], from: string, to: string): void =>
  bring(ids, 'path', { key: 'path', from, to });

/** Entities that are not drawn, hidden ones included. */
const missingOf = (state: State, ids: readonly string[]): string[] => {
  const drawn = new Set(nodesNow(state));
  return [...new Set(ids)].filter((id) => !drawn.has(id));
};

/** Asks for those that are missing and for their relations to what is there; nothing missing is no step. */
function bring(ids: readonly string[], cause: 'search' | 'path', deed: Deed): void {
  const state = getState();
  const missing = missingOf(state, ids);
  if (missing.length === 0) {
    say(words(state.lang)('nothingMoreOn'));
    return;
  }
  load(
    'expand',
    async (signal) =>
      withKnown(await askNodes(missing, signal), await askAmong([...nodesNow(state), ...missing], signal)),
    () => take(missing, cause, deed),
  );
}

function take(ids: readonly string[], cause: 'search' | 'path', deed: Deed): void {
  const state = getState();
  const { view, lang, rows } = state;
  const t = words(lang);
  const came = missingOf(state, ids).filter((id) => rows.entities.has(id));
  if (came.length === 0) return;
  const drawn = new Set([...nodesNow(state), ...came]);
  const alone = came.filter((id) => !edgesOf(rows, id).some(({ from, to }) => drawn.has(from.id) && drawn.has(to.id)));
  const said = [t('added', { n: came.length })];
  if (alone.length > 0) said.push(t('noLinks'));
  const places = new Map([...view.places, ...placesFor(state, came, null)]);
  const hidden = view.hidden.filter((id) => !came.includes(id));
  perform(stepOf(view, deed, { causes: withCause(view.causes, came, cause), places, hidden }), said.join('. '));
}
