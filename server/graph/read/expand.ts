/** The neighbours of one entity, a page at a time, and the relations among what is then shown (graph-statements.md C). */
import type { RelationType } from '../../../schema/generated/ontology.ts';
import { relationId } from '../../../schema/types/ids.ts';
import { decodeCursor, encodeCursor, foreignCursor } from './cursor.ts';
import { type MaskNumbers, RELATION_REMAINS } from './masks.ts';
import { isGiven, type PageArgs, sizeOf } from './page.ts';
import { NO_CONDITIONS, relationList } from './pages/relations/relation-conditions.ts';
import type { Found, Place } from './pages/relations/relation-places.ts';
import { ANY_TYPE, type Branch, branchName, type Direction, IS_TOLD } from './pages/relations/relation-statements.ts';
import { countRows, type Listed, measure, readRows } from './pages/relations/relations.ts';
import type { Read } from './reader.ts';

/** What was asked for; `id` is canonical. */
export type ExpandQuery = PageArgs & {
  id: string;
  direction: Direction | null;
  types: RelationType[] | null;
  /** What is shown already, by whatever ids. */
  known: readonly string[];
  mask: MaskNumbers | null;
  /** True leaves out where protected people live. */
  publicMode: boolean;
};
export type ExpandPage = {
  /** Ids of new neighbours, in the order of the relations that lead to them. */
  nodes: string[];
  /** Ids, by type and key: those of the new neighbours to the centre, to each other, and to what is known. */
  relations: string[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
  /** Relations of the centre behind this page; null where they were not counted. */
  remaining: number | null;
  /** True where relations were left out for their number. */
  truncated: boolean;
};

const DEFAULT_NEIGHBOURS = 25;
const MOST_NEIGHBOURS = 50;
const MOST_RELATIONS = 300;
/** Rows that are read at once for each neighbour wanted: most pairs have fewer relations. */
const ROWS_PER_NEIGHBOUR = 4;
/** Rows of the centre that one page may pass: all of them may lead to what is known. */
const MOST_ROWS = 5_000;
/** Degree above which pairs are looked up instead of walking all relations of an end. */
const HUB = 200;
/** Branch, sort key, rows passed. */
const CURSOR = ['string', 'string', 'number'] as const;
const BEGINNING: Passed = { branch: -1, at: '', passed: 0 };

/** A place in the list of the centre's relations, and how many of them lie before it. */
type Passed = Place & { passed: number };
type Walk = { fresh: string[]; first: Passed | null; last: Passed; more: boolean };

const CANONICAL = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN DISTINCT coalesce(e.canonical, e.id)`;

/** Those of the centre first, so that no new neighbour stands alone. */
const RELATIONS = `
UNWIND $fresh AS x
MATCH (n:Entity {id: x})
CALL (n) {
  WITH n WHERE COUNT { (n)-[:${ANY_TYPE}]-() } <= ${HUB}
  MATCH (n)-[r:${ANY_TYPE}]-(o:Entity) WHERE o.id IN $shown
  RETURN r
  UNION ALL
  WITH n WHERE COUNT { (n)-[:${ANY_TYPE}]-() } > ${HUB}
  UNWIND $shown AS y
  MATCH (o:Entity {id: y})
  MATCH (n)-[r:${ANY_TYPE}]-(o)
  RETURN r
}
WITH DISTINCT r WHERE ($mask IS NULL OR ${RELATION_REMAINS}) AND ${IS_TOLD}
WITH r ORDER BY CASE WHEN $id IN [r.fromId, r.toId] THEN 0 ELSE 1 END, r.key LIMIT ${MOST_RELATIONS + 1}
RETURN type(r), r.key`;

/** Counts at once, neighbours when they are asked for. */
export type Neighbourhood = {
  /** The centre. */
  id: string;
  /** Relations of the centre that match; null where counting would take too long. */
  total(): Promise<number | null>;
  page(): Promise<ExpandPage>;
};

/** @throws TawaturError BAD_INPUT for a foreign cursor or a wrong size */
export function expand(read: Read, query: ExpandQuery): Neighbourhood {
  const { id, direction, types, mask, publicMode } = query;
  const size = sizeOf(query, DEFAULT_NEIGHBOURS, MOST_NEIGHBOURS);
  const list = relationList(id, { ...NO_CONDITIONS, direction, types, mask, publicMode });
  const start = startOf(query, list.branches);
  const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
    let made: Promise<T> | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const listed = once(() => measure(read, list));
  const total = once(async () => countRows(await listed()));
  const page = once(async () => readPage(read, await listed(), { query, start, size, total: await total() }));
  return { id, total, page };
}

type Wanted = { query: ExpandQuery; start: Passed; size: number; total: number | null };

async function readPage(read: Read, listed: Listed, { query, start, size, total }: Wanted): Promise<ExpandPage> {
  const rows = query.known.length === 0 ? [] : await read('canonical ids', CANONICAL, { ids: query.known });
  const known = rows.map(([id]) => id as string);
  const { fresh, first, last, more } = await walk(listed, { known: [...known, query.id], start, size });
  const relations = await relationsOf(read, query, fresh, known);
  const cursorOf = (place: Passed | null) => place && encodeCursor(listName(query), keyOf(place, listed.branches));
  return {
    nodes: fresh,
    relations: relations.slice(0, MOST_RELATIONS).sort(),
    hasNextPage: more,
    hasPreviousPage: isGiven(query.after),
    startCursor: cursorOf(first),
    endCursor: first === null && !more ? null : cursorOf(last),
    remaining: total === null ? null : total - last.passed,
    truncated: relations.length > MOST_RELATIONS,
  };
}

/** Passes rows until so many new neighbours are found, up to the row that would lead to one more. */
async function walk(
  listed: Listed,
  { known, start, size }: { known: readonly string[]; start: Passed; size: number },
): Promise<Walk> {
  const shown = new Set(known);
  const fresh: string[] = [];
  const rowsAtOnce = ROWS_PER_NEIGHBOUR * size + known.length;
  let first: Passed | null = null;
  let last = start;
  for (;;) {
    const { found, stopped } = await readRows(listed, { start: last, size: rowsAtOnce });
    for (const row of found.slice(0, rowsAtOnce)) {
      const other = otherEnd(row);
      if (!shown.has(other)) {
        if (fresh.length === size) return { fresh, first, last, more: true };
        shown.add(other);
        fresh.push(other);
      }
      last = { ...row, passed: last.passed + 1 };
      first ??= last;
    }
    if (stopped !== null) return { fresh, first, last: { ...stopped, passed: last.passed }, more: true };
    if (found.length <= rowsAtOnce) return { fresh, first, last, more: false };
    if (last.passed - start.passed >= MOST_ROWS) return { fresh, first, last, more: true };
  }
}

/** The sort key holds it: `day~other~key`. */
function otherEnd({ at }: Found): string {
  return at.split('~')[1] ?? '';
}

async function relationsOf(
  read: Read,
  { id, mask, publicMode }: ExpandQuery,
  fresh: readonly string[],
  known: readonly string[],
): Promise<string[]> {
  if (fresh.length === 0) return [];
  const shown = [id, ...fresh, ...known];
  const rows = await read('relations of neighbours', RELATIONS, { id, fresh, shown, mask, publicMode });
  return (rows as [RelationType, string][]).map(([type, key]) => relationId(type, key));
}

/** A cursor holds only for what it was given for: in another list its number of rows passed would be wrong. */
function listName({ id, direction, types, mask }: ExpandQuery): string {
  return `expand ${id} ${JSON.stringify([direction, types, mask])}`;
}

function keyOf({ branch, at, passed }: Passed, branches: readonly Branch[]): [string, string, number] {
  return [branchName(branches[branch] as Branch), at, passed];
}

function startOf(query: ExpandQuery, branches: readonly Branch[]): Passed {
  if (!isGiven(query.after)) return BEGINNING;
  const [name, at, passed] = decodeCursor(listName(query), query.after, CURSOR);
  const branch = branches.findIndex((one) => branchName(one) === name);
  if (branch < 0) throw foreignCursor();
  return { branch, at, passed };
}
