/** Further pages of long lists: each takes the detail that is known and adds what follows. */
import { request } from '../../api/fetcher.ts';
import type { RelationType } from '../../api/generated/graphql.ts';
import { ALL_LINES, EDGE_CLAIMS, ENTITY_RELATIONS, SOURCE_CLAIMS } from '../../api/panels.ts';
import { getState, type Purpose } from '../store.ts';
import { load } from './loading.ts';
import { type Detail, type EdgeDetail, type EntityDetail, type Line, type SourceDetail, withKnown } from './rows.ts';

/** Those of a first list, then those of a second that are not in it. */
export const joined = <T extends { id: string }>(first: readonly T[], second: readonly T[]): T[] => [
  ...new Map([...first, ...second].map((row) => [row.id, row])).values(),
];

/** The purpose of asking for the next page of a list of an item. */
export const moreOf = (id: string, list: string): Purpose => `more:${id} ${list}`;
/** That of asking for the next relations of the whole graph. */
export const MORE_LINES: Purpose = 'more:relations';

/** Loads what `ask` brings and puts it into the detail of an id, if that is still known. */
function more<D extends Detail>(
  id: string,
  list: string,
  ask: (signal: AbortSignal) => Promise<(detail: D) => Detail>,
): void {
  load(moreOf(id, list), async (signal) => {
    const change = await ask(signal);
    return (rows) => {
      const detail = rows.details.get(id);
      return detail ? { ...rows, details: new Map([...rows.details, [id, change(detail as D)]]) } : rows;
    };
  });
}

/** The next claims behind a relation. */
export function moreEdgeClaims({ id, from, to, claims }: EdgeDetail): void {
  const after = claims.pageInfo.endCursor;
  more<Extract<Detail, { of: 'edge' }>>(id, 'claims', async (signal) => {
    const { node } = await request(EDGE_CLAIMS, { id, pair: [from.id, to.id], after }, { signal });
    const page = node?.__typename === 'Relation' ? node.claims : null;
    return ({ of, row }) => ({
      of,
      row: page ? { ...row, claims: { ...page, nodes: joined(row.claims.nodes, page.nodes) } } : row,
    });
  });
}

/** The next claims of a source, in the role in which they are listed. */
export function moreOfSource(source: SourceDetail, list: 'says' | 'narrates'): void {
  const role = list === 'says' ? 'SPEAKER' : 'NARRATOR';
  const after = source[list].pageInfo.endCursor;
  more<Extract<Detail, { of: 'source' }>>(source.id, list, async (signal) => {
    const page = (await request(SOURCE_CLAIMS, { id: source.id, role, after }, { signal })).source?.claims;
    return ({ of, row }) => ({
      of,
      row: page ? { ...row, [list]: { ...page, nodes: joined(row[list].nodes, page.nodes) } } : row,
    });
  });
}

/** Where the next page of relations of a type begins, by entity and type; the first of them asks from the beginning. */
const cursors = new Map<string, string>();

/** The next relations of an entity of one type; pages that hold nothing new are passed over. */
export function moreRelations({ id, relations: known }: EntityDetail, type: RelationType): void {
  const key = `${id} ${type}`;
  const isKnown = new Set(known.nodes.map((line) => line.id));
  more<Extract<Detail, { of: 'entity' }>>(id, type, async (signal) => {
    let came: typeof known.nodes = [];
    let goesOn = true;
    while (goesOn && came.length === 0) {
      const { node } = await request(ENTITY_RELATIONS, { id, type, after: cursors.get(key) ?? null }, { signal });
      const page = node && 'relations' in node ? node.relations : null;
      came = (page?.nodes ?? []).filter((line) => !isKnown.has(line.id));
      goesOn = page?.pageInfo.hasNextPage ?? false;
      if (page?.pageInfo.endCursor) cursors.set(key, page.pageInfo.endCursor);
    }
    // At the end one who asks again begins anew: what came before may have been forgotten since.
    if (!goesOn) cursors.delete(key);
    return ({ of, row }) => ({
      of,
      row: { ...row, relations: { ...row.relations, nodes: joined(row.relations.nodes, came) } },
    });
  });
}

/** Where the next page of all relations begins. */
let nextLines: string | null = null;

/** The next relations of the whole graph; pages that hold nothing new are passed over. */
export function moreLines(): void {
  const { relations: known } = getState().rows;
  load(MORE_LINES, async (signal) => {
    let came: readonly Line[] = [];
    for (let goesOn = true; goesOn && came.length === 0; ) {
      const { relations } = await request(ALL_LINES, { after: nextLines }, { signal });
      came = (relations?.nodes ?? []).filter(({ id }) => !known.has(id));
      goesOn = relations?.pageInfo.hasNextPage ?? false;
      nextLines = relations?.pageInfo.endCursor ?? nextLines;
    }
    return withKnown([], came);
  });
}
