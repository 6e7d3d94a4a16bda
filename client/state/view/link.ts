/** A view as a link and back: the one codec. `/?lang=ar#v=1&fam=…&kind=…&open=…`; `;` parts items, ids are percent-encoded. */
import type { RelationFamily } from '../../api/generated/graphql.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { FAMILIES, FIRST_VIEW, KINDS, type Kind } from './view.ts';

export type Link = {
  lang: Language | null;
  /** Id of any kind, or null. */
  open: string | null;
  families: readonly RelationFamily[];
  kinds: readonly Kind[];
  /** Parts that could not be read; they are said and skipped. */
  broken: readonly string[];
};

/** The version of this form. A later one is still read as far as its parts are known. */
const VERSION = '1';
/** As in the API: a longer id is nobody's. */
const LONGEST_ID = 300;

const equal = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

/** The part of an address behind the path: only what differs from the first view is written. */
export function encodeLink({ lang, open, families, kinds }: Omit<Link, 'broken'>): string {
  const parts: string[] = [];
  if (!equal(families, FIRST_VIEW.families)) parts.push(`fam=${families.join(';').toLowerCase()}`);
  if (!equal(kinds, FIRST_VIEW.kinds)) parts.push(`kind=${kinds.join(';').toLowerCase()}`);
  if (open !== null) parts.push(`open=${encodeURIComponent(open)}`);
  const hash = parts.length > 0 ? `#v=${VERSION}&${parts.join('&')}` : '';
  return `${lang ? `?lang=${lang}` : ''}${hash}`;
}

/** Reads an address. Nothing in it can fail: an unreadable part is listed in `broken` and left as at first. */
export function decodeLink(search: string, hash: string): Link {
  const lang = new URLSearchParams(search).get('lang');
  const parts = new Map<string, string>();
  const broken: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const cut = part.indexOf('=');
    if (cut > 0) parts.set(part.slice(0, cut), part.slice(cut + 1));
    else broken.push(part);
  }
  const read = <T extends string>(key: string, all: readonly T[], atFirst: readonly T[]): readonly T[] => {
    const value = parts.get(key);
    if (value === undefined) return atFirst;
    const wanted = value.toLowerCase().split(';').filter(Boolean);
    const known = all.filter((item) => wanted.includes(item.toLowerCase()));
    if (known.length < wanted.length) broken.push(`${key}=${value}`);
    return known;
  };
  const open = decodeId(parts.get('open'), broken);
  return {
    lang: LANGUAGES.find((known) => known === lang) ?? null,
    open,
    families: read('fam', FAMILIES, FIRST_VIEW.families),
    kinds: read('kind', KINDS, FIRST_VIEW.kinds),
    broken,
  };
}

function decodeId(value: string | undefined, broken: string[]): string | null {
  if (value === undefined || value === '') return null;
  try {
    const id = decodeURIComponent(value);
    if ([...id].length <= LONGEST_ID && id.isWellFormed()) return id;
  } catch {
    // Falls through: half a percent sign is as unreadable as an id that nobody can have.
  }
  broken.push(`open=${value}`);
  return null;
}
