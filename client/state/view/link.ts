/**
 * A view as a link: `/?lang=ar#v=1&base=first@934x716&add=id@x,y!s;…&exp=id*0.8.a;…&open=…&read=id@n`: a base, its difference,
 * what is open and the code point at which a text is read. `;` parts items, ids are percent-encoded, places are whole px in the frame of the base. Read by read-link.ts.
 */
import type { Point } from '../../graph/scene/labels.ts';
import type { Language } from '../../i18n/language.ts';
import type { Base } from './base.ts';
import { type Cause, FIRST_VIEW, isMasked, type View } from './view.ts';

export type Shown = {
  lang: Language | null;
  /** Id of any kind, or null. */
  open: string | null;
  /** The text that lies over the canvas, and the code point at which it is read (null: where the open item stands in it). */
  read: { article: string; at: number | null } | null;
  view: View;
  base: Base | null;
  /** Revision of the graph, or null where it is not known. */
  revision: number | null;
};

/** The version of this form. A later one is still read as far as its parts are known. */
const VERSION = '1';
/** Longer links are cut, or no links any more, in some mail and chat programs: Discord takes 2,000 signs, Windows passes on 2,083. */
const LONGEST_SENT = 2000;
/** Whether a link may be too long to be sent. Browsers take it: theirs is a limit of 2 MB. */
export const isLong = (link: string): boolean => link.length > LONGEST_SENT;

/** Causes that are not a node's; those are `exp`. */
export const CAUSE_LETTERS = { search: 's', path: 'p', link: 'l' } as const satisfies Partial<Record<Cause, string>>;

/** Percent-encodes an id, so that no sign of it can be taken for one of the form. */
export const encodeId = (id: string): string =>
  encodeURIComponent(id).replace(/[!*.'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Ids of a view in the order by which `exp` counts them. */
export const sortedIds = (base: Base | null, causes: View['causes']): string[] =>
  [...new Set([...(base?.nodes.keys() ?? []), ...causes.keys()])].sort();

/** The part of an address behind the path: only what differs from the base is written. */
export const encodeLink = ({ open, read, ...shown }: Shown): string => withItems(encodeView(shown), open, read);

/** The same without what is open or read. */
export function encodeView({ lang, view, base, revision }: Omit<Shown, 'open' | 'read'>): string {
  const parts = [...nodeParts(view, base), ...switchParts(view)].filter(([, value]) => value !== '');
  const stands = base && view.places.size + view.causes.size > 0;
  if (stands) parts.unshift(['base', `${base.id}@${base.frame.width}x${base.frame.height}`]);
  if (parts.length > 0 && revision !== null) parts.push(['rev', String(revision)]);
  return withParts(lang ? `?lang=${lang}` : '', parts);
}

/** The link of a view with what is open and read. */
export function withItems(link: string, open: Shown['open'], read: Shown['read']): string {
  const parts: Part[] = open === null ? [] : [['open', encodeId(open)]];
  if (read) parts.push(['read', encodeId(read.article) + (read.at === null ? '' : `@${read.at}`)]);
  return withParts(link, parts);
}

function withParts(link: string, parts: readonly Part[]): string {
  const hash = parts.map(([key, value]) => `&${key}=${value}`).join('');
  return hash === '' || link.includes('#') ? link + hash : `${link}#v=${VERSION}${hash}`;
}

type Part = [key: string, value: string];

function nodeParts({ causes, places, hidden, pinned, tucked, drawn }: View, base: Base | null): Part[] {
  const isBase = (id: string): boolean => base?.nodes.has(id) ?? false;
  const at = (id: string): string => pointText(places.get(id));
  const others = [...causes.keys()].filter((id) => !isBase(id));
  const moved = [...places.keys()].filter((id) => isBase(id) || !causes.has(id));
  const also = [...causes.keys()].filter((id) => isBase(id) && letters(causes.get(id)) !== '');
  const list = (ids: readonly string[]): string => ids.map(encodeId).join(';');
  return [
    ['add', others.map((id) => encodeId(id) + at(id) + letters(causes.get(id))).join(';')],
    ['move', moved.map((id) => encodeId(id) + at(id)).join(';')],
    ['also', also.map((id) => encodeId(id) + letters(causes.get(id))).join(';')],
    ['exp', expansions(causes, base)],
    ['hide', list(hidden)],
    ['pin', list(pinned)],
    ['tuck', list(tucked)],
    ['draw', drawn === 'all' ? 'all' : list(drawn)],
  ];
}

const pointText = (at: Point | undefined): string => (at ? `@${Math.round(at.x)},${Math.round(at.y)}` : '');

function letters(list: readonly Cause[] = []): string {
  const written = list.flatMap((cause) => CAUSE_LETTERS[cause as keyof typeof CAUSE_LETTERS] ?? []);
  return written.length > 0 ? `!${written.join('')}` : '';
}

/** Who was expanded, and the places of all that stand by it among the sorted ids, in base 36. */
function expansions(causes: View['causes'], base: Base | null): string {
  const ranks = new Map(sortedIds(base, causes).map((id, i) => [id, i.toString(36)]));
  const by = new Map<string, string[]>();
  for (const [id, list] of causes) {
    for (const cause of list) {
      if (!cause.startsWith('expand:')) continue;
      const from = cause.slice('expand:'.length);
      const places = by.get(from) ?? [];
      places.push(ranks.get(id) ?? '');
      by.set(from, places);
    }
  }
  return [...by].map(([from, places]) => `${encodeId(from)}*${places.join('.')}`).join(';');
}

function switchParts(view: View): Part[] {
  const { families, kinds, off, asOf } = view;
  const same = (one: readonly string[], other: readonly string[]): boolean => one.join(';') === other.join(';');
  const parts: Part[] = [];
  if (isMasked(view)) {
    const speaking = off.speaking.map((id) => `${encodeId(id)}.speaking`);
    const carrying = off.carrying.map((id) => `${encodeId(id)}.carrying`);
    parts.push(['off', [...speaking, ...carrying].join(';')], ['asof', asOf ?? '']);
  }
  if (!same(families, FIRST_VIEW.families)) parts.push(['fam', families.join(';').toLowerCase() || 'none']);
  if (!same(kinds, FIRST_VIEW.kinds)) parts.push(['kind', kinds.join(';').toLowerCase() || 'none']);
  return parts;
}
