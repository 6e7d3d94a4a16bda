/** Pages of relations: of one entity, by type, OUT before IN, newest event first; of the whole graph, by type and key. */
import { relationOf } from '../../objects/relations.ts';
import { type Page, pageOf, sizeOf } from '../../page.ts';
import type { Read } from '../../reader.ts';
import { type RelationList, type RelationQuery, relationList } from './relation-conditions.ts';
import { readRelationCounts, readTypeCounts } from './relation-counts.ts';
import { cursorOf, type Found, type Place, rowOf, startOf } from './relation-places.ts';
import {
  type Branch,
  branchText,
  COUNT_OF_ALL,
  COUNT_OF_ENTITY,
  filteredBranchText,
  SHORT_OF_ALL,
  SHORT_OF_ENTITY,
} from './relation-statements.ts';

/** Index rows that one filtered page may look at. */
const BUDGET = 5_000;
/** Relations that may be read and sorted for one page. */
const SHORT = 1_000;
/** Below every sort key, and above all of them. */
const LOWEST = '';
const HIGHEST = '~';

/** A list with what is known of its length. */
export type Listed = RelationList & {
  read: Read;
  /** Relations in each branch. */
  counts: number[];
  /** Relations in open branches. */
  candidates: number;
};
type Wanted = { start: Place; size: number };
/** `stopped`: where the work ended before the page was full. */
type Looked = { found: Found[]; stopped: Place | null };

/** @param id of an entity, canonical; null for all of the graph */
export async function readRelationPage(read: Read, id: string | null, asked: RelationQuery): Promise<Page> {
  const list = relationList(id, asked);
  const wanted = { start: startOf(list, asked), size: sizeOf(asked) };
  const listed = await measure(read, list);
  const { found, stopped } = await readRows(listed, wanted);
  const page = pageOf(
    found.map((one) => rowOf(list, one)),
    asked,
    () => countRows(listed),
  );
  if (stopped === null || page.hasNextPage) return page;
  return { ...page, hasNextPage: true, truncated: true, endCursor: cursorOf(list, stopped) };
}

/** Looks up how long a list is: that decides how it is read. */
export async function measure(read: Read, list: RelationList): Promise<Listed> {
  const counts = await countsOf(read, list);
  const { isOpen } = list;
  const candidates = counts.reduce((sum, count, i) => sum + (isOpen[i] ? count : 0), 0);
  return { ...list, read, counts, candidates };
}

/** The rows behind a place, and one more than was wanted where there are more. */
export function readRows(listed: Listed, wanted: Wanted): Promise<Looked> {
  return listed.candidates > SHORT ? readLong(listed, wanted) : readShort(listed, wanted);
}

async function countsOf(read: Read, { id, type, publicMode }: RelationList): Promise<number[]> {
  if (id === null || type === null) return readTypeCounts(read, { publicMode });
  const [counts = []] = await readRelationCounts(read, type, [id], { publicMode });
  return counts.map(({ count }) => count);
}

async function readShort({ read, id, order, params }: Listed, { start, size }: Wanted): Promise<Looked> {
  const text = id === null ? SHORT_OF_ALL : SHORT_OF_ENTITY;
  const rows = await read('relations page', text, { id, order, ...params, ...start, n: size + 1 });
  const found = (rows as [number, string, ...unknown[]][]).map(([branch, at, ...columns]) => {
    const relation = relationOf(columns);
    return { branch, at, key: relation.key, relation };
  });
  return { found, stopped: null };
}

/** Branch by branch until the page is full, or until as much was looked at as one page may. */
async function readLong(listed: Listed, { start, size }: Wanted): Promise<Looked> {
  const { id, branches, isOpen, counts } = listed;
  const found: Found[] = [];
  let budget = BUDGET;
  for (let branch = Math.max(start.branch, 0); branch < branches.length && found.length <= size; branch++) {
    if (!isOpen[branch] || counts[branch] === 0) continue;
    const at = branch === start.branch ? start.at : id === null ? LOWEST : HIGHEST;
    const rows = await readBranch(listed, branch, { at, budget, n: size + 1 - found.length });
    for (const [key, at, looked] of rows) {
      if (key !== null) found.push({ branch, key, at });
      else if (looked === budget) return { found, stopped: { branch, at } };
      else budget -= looked ?? 0;
    }
  }
  return { found, stopped: null };
}

/** Rows as the statements of a branch give them. */
type BranchRow = [key: string | null, at: string, looked?: number];

async function readBranch(
  { read, id, branches, isFiltered, params }: Listed,
  branch: number,
  bounds: { at: string; budget: number; n: number },
): Promise<BranchRow[]> {
  const text = isFiltered ? filteredBranchText : branchText;
  return (await read('relations page', text(branches[branch] as Branch), { id, ...params, ...bounds })) as BranchRow[];
}

/** All rows of the list; null where counting would take too long. */
export async function countRows({ read, id, order, params, candidates, isFiltered }: Listed): Promise<number | null> {
  if (!isFiltered) return candidates;
  if (candidates > BUDGET) return null;
  const [row] = await read('relations count', id === null ? COUNT_OF_ALL : COUNT_OF_ENTITY, { id, order, ...params });
  return row?.[0] as number;
}
