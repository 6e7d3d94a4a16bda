/** What a node is linked to comes on the canvas, and is folded away again; it is said what came, what was there and what is left out. */
import { familyOf } from '../../schema/sentences.ts';
import { request } from '../api/fetcher.ts';
import type { ExpandPageQuery, RelationType } from '../api/generated/graphql.ts';
import { EXPAND_PAGE } from '../api/operations.ts';
import { placesFor } from '../graph/arrange.ts';
import { type Translate, words } from '../i18n/t.ts';
import { load } from './data/loading.ts';
import { type Entity, edgesOf, entityType, type Rows, withKnown } from './data/rows.ts';
import { say } from './say.ts';
import { canvasNow } from './selectors.ts';
import { getState, type State } from './store.ts';
import { maskInput } from './view/mask-input.ts';
import { collapsed, expanded } from './view/causes.ts';
import { collapseStep, expandStep } from './view/changes.ts';
import { perform } from './view/commands.ts';

type Expansion = NonNullable<ExpandPageQuery['expand']>;

/** Brings up to 25 neighbours of a node, by the families that are on; again brings the next. */
export function expand(id: string): void {
  let answer: Expansion | null = null;
  load(
    'expand',
    async (signal) => {
      const state = getState();
      const types = wantedTypes(state, id);
      const variables = { id, types, known: [...canvasNow(state)], view: maskInput(state.view) };
      answer = (await request(EXPAND_PAGE, variables, { signal })).expand;
      return answer ? withKnown(answer.nodes, answer.relations) : (rows) => rows;
    },
    () => answer && take(id, answer),
  );
}

/** Types of the families that are on. A type without a family at this kind of node cannot begin there, but may end there. */
function wantedTypes({ rows, view }: State, id: string): RelationType[] {
  const known = new Set(edgesOf(rows, id).filter(({ family }) => view.families.includes(family)).map(({ type }) => type));
  return [...known];
}
