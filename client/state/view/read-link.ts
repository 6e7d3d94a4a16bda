/** A link read back: nothing in it can fail, an unreadable part is listed and left as at first. Written by link.ts. */
import { isDay } from '../../../schema/types/day.ts';
import { MOST_ON_CANVAS } from '../../api/limits.ts';
import type { Point, Size } from '../../graph/scene/labels.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Base } from './base.ts';
import { withCause } from './causes.ts';
import { CAUSE_LETTERS, type Shown, sortedIds } from './link.ts';
import { type Cause, FAMILIES, FIRST_VIEW, KINDS, type Off, type View } from './view.ts';

/** A link before its base is there. */
export type Arrival = {
  lang: Language | null;
  open: string | null;
  read: Shown['read'];
  /** All but the causes by expanding, for which the nodes of the base must be known. */
  view: View;
  /** Frame in which the places are; null: as the canvas is. */
  frame: Size | null;
  /** Who was expanded, and the places of all that stand by it among the sorted ids of the view. */
  expansions: ReadonlyMap<string, readonly number[]>;
  revision: number | null;
  /** Parts that could not be read; they are said and skipped. */
  broken: readonly string[];
};

/** As in the API: a longer id is nobody's. */
const LONGEST_ID = 300;
/** Farther out than this, in px, nothing stands; larger no canvas is. */
const FARTHEST = 100_000;
const LETTERS = new Map<string, Cause>(Object.entries(CAUSE_LETTERS).map(([cause, sign]) => [sign, cause as Cause]));

/** Reads an address. */
export function decodeLink(search: string, hash: string): Arrival {
  const lang = new URLSearchParams(search).get('lang');
  const reader = openHash(hash);
  const adds = reader.list('add', /^([^@!]+)(?:@(-?\d+,-?\d+))?(?:!([a-z]+))?$/);
  const moves = reader.list('move', /^([^@!]+)@(-?\d+,-?\d+)$/);
  const also = reader.list('also', /^([^@!]+)!([a-z]+)$/);
  const exp = reader.list('exp', /^([^*]+)\*([0-9a-z.]+)$/);
  const off = reader.list('off', /^([^.]+)\.(speaking|carrying)$/);
  const draw = reader.one('draw', /^all$/) ? ('all' as const) : reader.ids('draw');
  const view: View = {
    families: reader.codes('fam', FAMILIES, FIRST_VIEW.families),
    kinds: reader.codes('kind', KINDS, FIRST_VIEW.kinds),
    causes: new Map([
      ...adds.map(([id = '', , signs = '']) => [id, causesOf(signs)] as const),
      ...also.map(([id = '', signs = '']) => [id, causesOf(signs)] as const),
    ]),
    places: new Map([...adds, ...moves].flatMap(([id = '', at]) => (at ? [[id, pointOf(at)] as const] : []))),
    hidden: reader.ids('hide'),
    pinned: reader.ids('pin'),
    tucked: reader.ids('tuck'),
    drawn: draw,
    off: offOf(off),
    asOf: reader.day('asof'),
  };
  const [text] = reader.list('read', /^([^@]+)(?:@(\d{1,9}))?$/);
  const frame = reader.one('base', /^(?:first|auto)@(\d{2,5})x(\d{2,5})$/);
  const revision = reader.one('rev', /^\d{1,15}$/);
  return {
    lang: LANGUAGES.find((known) => known === lang) ?? null,
    open: reader.ids('open')[0] ?? null,
    read: text ? { article: text[0] ?? '', at: text[1] === undefined ? null : Number(text[1]) } : null,
    view,
    frame: frame && { width: Number(frame[1]), height: Number(frame[2]) },
    expansions: new Map(
      exp.map(([id = '', places = '']) => [id, places.split('.').map((place) => Number.parseInt(place, 36))]),
    ),
    revision: revision && Number(revision[0]),
    broken: reader.broken,
  };
}

/** The view of a link on its base: causes by expanding are put back. */
export function arrived({ view, expansions }: Pick<Arrival, 'view' | 'expansions'>, base: Base): View {
  const ids = sortedIds(base, view.causes);
  let { causes } = view;
  for (const [from, places] of expansions) {
    const linked = places.flatMap((place) => ids[place] ?? []);
    causes = withCause(causes, linked, `expand:${from}`);
  }
  return { ...view, causes };
}

const causesOf = (signs: string): Cause[] => [...signs].flatMap((sign) => LETTERS.get(sign) ?? []);
function pointOf(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map((part) => Math.max(-FARTHEST, Math.min(FARTHEST, Number(part))));
  return { x, y };
}
const offOf = (items: readonly string[][]): Off => {
  const of = (how: string): string[] => items.filter(([, as]) => as === how).map(([id = '']) => id);
  return { speaking: of('speaking'), carrying: of('carrying') };
};

/** The parts of a hash, each read by its own form; what does not fit goes to `broken`. */
function openHash(hash: string) {
  const parts = new Map<string, string>();
  const broken: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const cut = part.indexOf('=');
    if (cut > 0) parts.set(part.slice(0, cut), part.slice(cut + 1));
    else broken.push(part);
  }
  /** Items of a list that fit, their parts; the first of them an id. */
  const list = (key: string, form: RegExp): string[][] => {
    const items = (parts.get(key) ?? '').split(';').filter(Boolean);
    // What is beyond is said to be unreadable.
    const beyond = items.splice(MOST_ON_CANVAS);
    if (beyond.length > 0) broken.push(`${key}=…`);
    return items.flatMap((item) => {
      const [, id, ...rest] = form.exec(item) ?? [];
      const read = id === undefined ? null : idOf(id);
      if (read === null) broken.push(`${key}=${item}`);
      return read === null ? [] : [[read, ...rest]];
    });
  };
  return {
    broken,
    list,
    ids: (key: string): string[] => [...new Set(list(key, /^(.+)$/).map(([id = '']) => id))],
    /** A part that has one form only. */
    one(key: string, form: RegExp): RegExpExecArray | null {
      const value = parts.get(key);
      return value === undefined ? null : form.exec(value);
    },
    /** A day of the calendar. */
    day(key: string): string | null {
      const value = parts.get(key);
      if (value !== undefined && !isDay(value)) broken.push(`${key}=${value}`);
      return value !== undefined && isDay(value) ? value : null;
    },
    /** Codes of an enumeration, in its own order; `none` is an empty list. */
    codes<T extends string>(key: string, all: readonly T[], atFirst: readonly T[]): readonly T[] {
      const value = parts.get(key);
      if (value === undefined) return atFirst;
      const wanted = value
        .toLowerCase()
        .split(';')
        .filter((code) => code !== '' && code !== 'none');
      const known = all.filter((item) => wanted.includes(item.toLowerCase()));
      if (known.length < wanted.length) broken.push(`${key}=${value}`);
      return known;
    },
  };
}

function idOf(text: string): string | null {
  try {
    const id = decodeURIComponent(text);
    return [...id].length <= LONGEST_ID && id.isWellFormed() ? id : null;
  } catch {
    // Half a percent sign is as unreadable as an id that nobody can have.
    return null;
  }
}
