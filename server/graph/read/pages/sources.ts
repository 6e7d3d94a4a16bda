/** Pages of sources: who speaks most first. */
import type { Access, SourceKind } from '../../../../schema/generated/ontology.ts';
import type { Page, PageArgs } from '../page.ts';
import type { Read } from '../reader.ts';
import { readKeyset } from './keyset.ts';

/** What was asked for. Null is "all". */
export type SourceConditions = { kinds: SourceKind[] | null; access: Access[] | null; belligerent: boolean | null };

export const ANY_SOURCE: SourceConditions = { kinds: null, access: null, belligerent: null };

const PATTERN = `
MATCH (s:Source) WHERE ($kinds IS NULL OR s.kind IN $kinds) AND ($access IS NULL OR s.access IN $access)
  AND ($belligerent IS NULL OR s.isBelligerent = $belligerent)`;
/** Both counts descend, ids ascend: so that one comparison serves, the counts are taken negative. */
const PAGE = `${PATTERN}
WITH s.id AS id, -s.nSpoken AS spoken, -s.nCarried AS carried
WHERE [spoken, carried, id] > $beyond
RETURN id, spoken, carried, id AS last ORDER BY spoken, carried, last LIMIT $n`;
const COUNT = `${PATTERN}
RETURN count(s)`;

/** By number of claims spoken, then carried, in the whole graph; then id. */
export function readSourcePage(
  read: Read,
  { kinds, access, belligerent, ...args }: SourceConditions & PageArgs,
): Promise<Page> {
  const params = { kinds, access, belligerent };
  const order = { key: ['number', 'number', 'string'], start: [Number.MIN_SAFE_INTEGER, 0, ''] } as const;
  return readKeyset(read, { list: 'sources', page: PAGE, count: COUNT, params, ...order }, args);
}
