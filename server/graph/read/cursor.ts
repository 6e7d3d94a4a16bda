/**
 * Cursors: where a page ended, as the sort key of its last row. Opaque, base64url, bound to one list; never trusted, for
 * anybody can write one.
 */
import { createHash } from 'node:crypto';
import { TawaturError } from '../../errors.ts';

const VERSION = 2;
/** Longer than any of ours: base64url of a name (1,000 code points) and an id (300), up to four bytes each. */
const LONGEST = 8_000;

/** What a sort key is made of. */
export type KeyPart = 'string' | 'number';
type KeyOf<Parts extends readonly KeyPart[]> = {
  -readonly [I in keyof Parts]: Parts[I] extends 'string' ? string : number;
};

/** @param list the list and its order, and of what it is: a cursor is refused everywhere else */
export function encodeCursor(list: string, key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([VERSION, digestOf(list), ...key])).toString('base64url');
}

/**
 * @param parts types of the sort key
 * @throws TawaturError BAD_INPUT for what is no cursor of this list
 */
export function decodeCursor<const Parts extends readonly KeyPart[]>(
  list: string,
  cursor: string,
  parts: Parts,
): KeyOf<Parts> {
  const [version, of, ...key] = parse(cursor);
  const fits = key.length === parts.length && parts.every((part, i) => isOf(part, key[i]));
  if (version !== VERSION || of !== digestOf(list) || !fits) throw foreignCursor();
  return key as KeyOf<Parts>;
}

/** A list may be named by all that was asked, and its cursors stay short. */
function digestOf(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 12);
}

/** What is said of a cursor that this list never gave. */
export function foreignCursor(): TawaturError {
  return new TawaturError('BAD_INPUT', '`after` is no cursor of this list: give the `endCursor` of its last page.');
}

function parse(cursor: string): unknown[] {
  if (cursor.length > LONGEST) return [];
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isOf(part: KeyPart, value: unknown): boolean {
  return part === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && value.isWellFormed();
}
