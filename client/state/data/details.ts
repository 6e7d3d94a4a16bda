/** Which question answers which id: the detail behind an item that is open in the panel or in the list, asked for once. */
import { request } from '../../api/fetcher.ts';
import { DISPUTE_PANEL, EDGE_PANEL, ENDS, ENTITY_PANEL } from '../../api/operations.ts';
import { CLAIM_PANEL, JUDGEMENT_PANEL, SOURCE_PANEL } from '../../api/panels.ts';
import { getState, type Purpose, type State, update } from '../store.ts';
import { replaceAddress } from '../view/address.ts';
import { maskInput } from '../view/view.ts';
import { askPath } from './ask-path.ts';
import { load, stop } from './loading.ts';
import { partsOf, pathEnds } from './paths.ts';
import { type Detail, isEntity, type Rows, withDetail, withKnown } from './rows.ts';

/** Asks for the detail of the open item, unless it is known; one that has another id by now is open by that. */
export function askForOpen(): void {
  stop('panel');
  const id = openToday();
  if (id === null || getState().rows.details.has(id)) return;
  const ask = async (signal: AbortSignal): Promise<(rows: Rows) => Rows> => {
    const detail = await askDetail(id, getState(), signal);
    return (before) => withDetail(id, detail)(withParts(detail)(before));
  };
  load('panel', ask, () => {
    if (openToday() !== id) replaceAddress();
  });
}

function openToday(): string | null {
  const { open: id, rows } = getState();
  const now = id === null ? null : (rows.renamed.get(id) ?? id);
  if (now !== id) update((state) => ({ ...state, open: now }));
  return now;
}

/** The purpose of asking for an item that is opened in the list. */
export const branchOf = (id: string): Purpose => `branch:${id}`;

/** Asks for the detail of an item that is opened in the list, unless it is known or on its way. `then` is called when it comes. */
export function askForBranch(id: string, then: () => void): void {
  const state = getState();
  const phase = state.loads.get(branchOf(id))?.phase;
  if (state.rows.details.has(id) || phase === 'loading' || phase === 'waiting') return;
  load(branchOf(id), async (signal) => withDetail(id, await askDetail(id, state, signal)), then);
}

/** What a detail tells besides, to be known by id: the ends of a relation, the nodes and lines of a path. */
function withParts(detail: Detail | null): (rows: Rows) => Rows {
  if (detail?.of === 'edge') return withKnown([detail.row.from, detail.row.to], []);
  if (detail?.of !== 'path') return (rows) => rows;
  const { nodes, lines } = partsOf(detail.row.paths);
  return withKnown([...nodes, ...detail.row.ends], lines);
}

/** The detail of an id, of any kind that has a panel; null where nobody has the id. Errors: `ApiError`. */
async function askDetail(
  id: string,
  { rows, view }: Pick<State, 'rows' | 'view'>,
  signal: AbortSignal,
): Promise<Detail | null> {
  if (id.startsWith('relation:')) return edge(id, rows, signal);
  if (id.startsWith('dispute:')) {
    const { dispute } = await request(DISPUTE_PANEL, { id }, { signal });
    return dispute && { of: 'dispute', row: dispute };
  }
  if (id.startsWith('claim:')) {
    const { claim } = await request(CLAIM_PANEL, { id }, { signal });
    return claim && { of: 'claim', row: claim };
  }
  if (id.startsWith('source:')) {
    const { source } = await request(SOURCE_PANEL, { id }, { signal });
    return source && { of: 'source', row: source };
  }
  if (id.startsWith('judgement:')) {
    const { node } = await request(JUDGEMENT_PANEL, { id }, { signal });
    return node?.__typename === 'Judgement' ? { of: 'judgement', row: node } : null;
  }
  const ends = pathEnds(id);
  if (ends) {
    const path = await askPath({ ends, view: maskInput(view), known: rows.relations }, signal);
    return path && { of: 'path', row: path };
  }
  if (!isEntity(id)) return null;
  const { node } = await request(ENTITY_PANEL, { id }, { signal });
  return node && 'names' in node ? { of: 'entity', row: node } : null;
}

async function edge(id: string, rows: Rows, signal: AbortSignal): Promise<Detail | null> {
  const ends = rows.relations.get(id) ?? (await endsOf(id, signal));
  if (!ends) return null;
  const { node, others } = await request(EDGE_PANEL, { id, pair: [ends.from.id, ends.to.id] }, { signal });
  if (node?.__typename !== 'Relation') return null;
  return { of: 'edge', row: { ...node, others: others?.nodes ?? [] } };
}

async function endsOf(id: string, signal: AbortSignal): Promise<{ from: { id: string }; to: { id: string } } | null> {
  const { node } = await request(ENDS, { id }, { signal });
  return node?.__typename === 'Relation' ? node : null;
}
