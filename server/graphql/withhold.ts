/**
 * What a public server keeps back: texts of articles beyond short quotations, and names, aliases, age and home of people
 * marked PROTECT. Everywhere else all is told.
 */
import type { Sensitivity } from '../../schema/generated/ontology.ts';
import { lengthInCodePoints, sliceCodePoints } from '../../schema/types/code-points.ts';
import type { BilingualRow, NamesRow } from '../graph/read/decode.ts';
import type { LocationRow } from '../graph/read/objects/entities.ts';
import type { Context } from './context.ts';

/** Code points of a quotation that a public server shows. */
const QUOTATION = 300;
const HIDDEN = '…';
/** Finer than a district. */
const FINE = new Set(['EXACT', 'NEAR', 'NEIGHBOURHOOD', 'CITY']);
/** Metres: a district, about. */
const DISTRICT = 15_000;

type Guarded = { sensitivity: Sensitivity };

/** Whether names, aliases, age and home of this one are kept back. */
export function isProtected({ sensitivity }: Guarded, { publicMode }: Context): boolean {
  return publicMode && sensitivity === 'PROTECT';
}

/** Names, or nulls. The grammatical gender stays: sentences need it. */
export function tellNames(row: Guarded & { names: NamesRow }, context: Context): NamesRow {
  return isProtected(row, context) ? { ...row.names, ar: null, en: null, arBasis: null } : row.names;
}

/** Words of an article: on a public server cut, and without protected names. */
export async function tellWords(words: string, { publicMode, load }: Context): Promise<string> {
  if (!publicMode) return words;
  return sliceCodePoints(hide(words, await load.protectedNames()), 0, QUOTATION);
}

/** Whether `tellWords` leaves these words as they are. */
export async function isToldWhole(words: string, context: Context): Promise<boolean> {
  return lengthInCodePoints(words) <= QUOTATION ? (await tellWords(words, context)) === words : !context.publicMode;
}

/** A text of ours that may hold a protected name. */
export async function tellText<T extends BilingualRow | null>(text: T, { publicMode, load }: Context): Promise<T> {
  if (!publicMode || text === null) return text;
  const names = await load.protectedNames();
  return { ar: text.ar && hide(text.ar, names), en: text.en && hide(text.en, names) } as T;
}

/** Coordinates: on a public server no finer than a tenth of a degree. */
export function tellLocation(location: LocationRow, { publicMode }: Context): LocationRow {
  const { lat, lon, radiusMetres, precision } = location;
  if (!publicMode || !FINE.has(precision)) return location;
  const coarse = (degrees: number | null): number | null => degrees && Math.round(degrees * 10) / 10;
  return {
    ...location,
    lat: coarse(lat),
    lon: coarse(lon),
    radiusMetres: radiusMetres && Math.max(radiusMetres, DISTRICT),
    precision: 'ADM2',
    coarsened: true,
  };
}

/** Longer names first, so that no rest of one stays behind. */
function hide(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, HIDDEN), text);
}
