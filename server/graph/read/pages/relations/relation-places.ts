/** Places in a list of relations, and their cursors: a branch, and a sort key inside it. */
import { relationId } from '../../../../../schema/types/ids.ts';
import { decodeCursor, encodeCursor, foreignCursor } from '../../cursor.ts';
import type { RelationRow } from '../../objects/relations.ts';
import { isGiven, type Page, type PageArgs } from '../../page.ts';
import type { RelationList } from './relation-conditions.ts';
import type { Branch } from './relation-statements.ts';

/** `branch` is its number in the list. */
export type Place = { branch: number; at: string };
/** A relation in its place; the whole of it where it was read with the page. */
export type Found = Place & { key: string; relation?: RelationRow };

type Listed = Pick<RelationList, 'id' | 'branches'>;

/** Before the first branch. */
const BEGINNING: Place = { branch: -1, at: '' };
/** Type, direction, sort key. */
const CURSOR = ['string', 'string', 'string'] as const;

/** Where a page begins. @throws TawaturError BAD_INPUT for a cursor of another list */
export function startOf({ id, branches }: Listed, { after }: PageArgs): Place {
  if (!isGiven(after)) return BEGINNING;
  const [type, direction, at] = decodeCursor(listName(id), after, CURSOR);
  const branch = branches.findIndex((one) => one.type === type && (one.direction ?? '') === direction);
  if (branch < 0) throw foreignCursor();
  return { branch, at };
}

export function cursorOf({ id, branches }: Listed, { branch, at }: Place): string {
  const { type, direction } = branches[branch] as Branch;
  return encodeCursor(listName(id), [type, direction ?? '', at]);
}

/** As pages hold them. */
export function rowOf(list: Listed, found: Found): Page['rows'][number] {
  const { type } = list.branches[found.branch] as Branch;
  const { key, relation } = found;
  return { id: relationId(type, key), cursor: cursorOf(list, found), ...(relation ? { relation } : {}) };
}

function listName(id: string | null): string {
  return id === null ? 'relations' : `relations of ${id}`;
}
