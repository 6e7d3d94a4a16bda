/**
 * What a public server keeps back: texts of articles beyond short quotations, and names, aliases, age and home of people
 * marked PROTECT. Everywhere else all is told.
 */
import type { Sensitivity } from '../../../schema/generated/ontology.ts';
import { sliceCodePoints } from '../../../schema/types/code-points.ts';
import type { NamesRow } from '../../graph/read/decode.ts';
import type { AssertionRow, ClaimRow } from '../../graph/read/objects/claims.ts';
import type { LocationRow } from '../../graph/read/objects/entities.ts';
import type { PassageRow } from '../../graph/read/objects/passages.ts';
import type { TextHitRow } from '../../graph/read/search/text-search.ts';
import { placesIn } from '../../graph/read/search/text-search-places.ts';
import { parseTextQuery } from '../../graph/read/search/text-search-query.ts';
import type { Context } from '../context.ts';
import { must } from '../loaders/loaders.ts';
import { wordsTold } from '../loaders/told-loaders.ts';
import { assertionsTold } from './home-and-age.ts';

/** Code points of a quotation that a public server shows. */
export const QUOTATION = 300;
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
  const { hide } = await load.protectedNames();
  return sliceCodePoints(hide(words), 0, QUOTATION);
}

/** Words at a place in an article: on a public server cut, and without what is withheld there. */
export async function tellPlace(
  { article, start, end }: { article: string; start: number; end: number },
  context: Context,
): Promise<string> {
  const { text } = await must(context.load.article, article);
  const exact = sliceCodePoints(text, start, end);
  return tellWords(wordsTold({ exact, start, end }, await context.load.withheld.load(article)), context);
}

/** Whether words are told as they stand in the text. */
export async function isToldWhole(
  { article, exact, start, end }: Pick<PassageRow, 'article' | 'exact' | 'start' | 'end'>,
  context: Context,
): Promise<boolean> {
  if (!context.publicMode) return true;
  const { text } = await must(context.load.article, article);
  return (await tellWords(exact, context)) === sliceCodePoints(text, start, end);
}

/** An address: on a public server not where a name stands in it. */
export async function tellAddress(url: string | null, { publicMode, load }: Context): Promise<string | null> {
  if (url === null || !publicMode) return url;
  const { hide } = await load.protectedNames();
  const read = url.replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
  return hide(read) === read ? url : null;
}

/** What a claim asserts: on a public server not where somebody protected lives. */
export async function tellAssertions(claim: ClaimRow, { publicMode, load }: Context): Promise<AssertionRow[]> {
  return publicMode ? assertionsTold(claim, load.entity) : claim.assertions;
}

/**
 * Whether a place found in a text is told: no gloss of a claim that does not remain under the view; on a public server no words
 * that mean somebody protected or tell of their home or age, nor a gloss that was found by a name that is taken out of it.
 */
export async function isHitTold(hit: TextHitRow, asked: string, context: Context): Promise<boolean> {
  const { publicMode, load } = context;
  if (hit.claim !== null) {
    const claim = await load.claim.load(hit.claim);
    if (claim === null || !publicMode) return claim !== null;
    const { hide } = await load.protectedNames();
    const gloss = hide([claim.gloss?.ar, claim.gloss?.en].join('\n'));
    return placesIn(gloss, parseTextQuery(asked), 1).length > 0;
  }
  if (!publicMode) return true;
  if (!(await isToldWhole({ ...hit, exact: await tellPlace(hit, context) }, context))) return false;
  const { mentions } = await must(load.article, hit.article);
  const meant = mentions.filter(({ start, end }) => end > hit.start && start < hit.end).flatMap((one) => one.entities);
  const entities = await Promise.all(meant.map((id) => load.entity.load(id)));
  return entities.every((entity) => entity === null || !isProtected(entity, context));
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
