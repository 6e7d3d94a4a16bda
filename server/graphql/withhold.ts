/**
 * What a public server keeps back: texts of articles beyond short quotations, and names, aliases, age and home of people
 * marked PROTECT. Everywhere else all is told.
 */
import type { Sensitivity } from '../../schema/generated/ontology.ts';
import { lengthInCodePoints, sliceCodePoints } from '../../schema/types/code-points.ts';
import type { BilingualRow, NamesRow } from '../graph/read/decode.ts';
import type { AssertionRow, AttributeRow, ClaimRow } from '../graph/read/objects/claims.ts';
import type { LocationRow } from '../graph/read/objects/entities.ts';
import type { TextHitRow } from '../graph/read/search/text-search.ts';
import { placesIn } from '../graph/read/search/text-search-places.ts';
import { parseTextQuery } from '../graph/read/search/text-search-query.ts';
import type { Context } from './context.ts';
import { must } from './loaders/loaders.ts';

/** Code points of a quotation that a public server shows. */
export const QUOTATION = 300;
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

/** What a claim asserts: on a public server not where somebody protected lives. */
export async function tellAssertions({ assertions }: ClaimRow, { publicMode, load }: Context): Promise<AssertionRow[]> {
  if (!publicMode) return assertions;
  const hidden = await Promise.all(
    assertions.map(({ role, subject }) => role === 'RESIDENT' && load.entity.load(subject).then(isOfProtected)),
  );
  return assertions.filter((_, i) => hidden[i] !== true);
}

/** Facts of a claim: on a public server no age of somebody protected. Whose it is may be said by the claim alone. */
export async function tellAttributes(claim: ClaimRow, { publicMode, load }: Context): Promise<AttributeRow[]> {
  if (!publicMode) return claim.attributes;
  const [main] = claim.assertions;
  const named = [main?.subject, ...(main?.object ?? []), ...claim.roles.map(({ entity }) => entity)];
  const hidden = await Promise.all(
    claim.attributes.map(async ({ code, entity }) => {
      if (code !== 'AGE') return false;
      const whose = entity === undefined ? named.filter((id) => id !== undefined) : [entity];
      return (await Promise.all(whose.map((id) => load.entity.load(id)))).some(isOfProtected);
    }),
  );
  return claim.attributes.filter((_, i) => hidden[i] !== true);
}

function isOfProtected(entity: Guarded | null): boolean {
  return entity?.sensitivity === 'PROTECT';
}

/** A text of ours that may hold a protected name. */
export async function tellText<T extends BilingualRow | null>(text: T, { publicMode, load }: Context): Promise<T> {
  if (!publicMode || text === null) return text;
  const names = await load.protectedNames();
  return { ar: text.ar && hide(text.ar, names), en: text.en && hide(text.en, names) } as T;
}

/**
 * Whether a place found in a text is told: no gloss of a claim that does not remain under the view; on a public server no words
 * that mean somebody protected, nor a gloss that was found by a name that is taken out of it.
 */
export async function isHitTold(hit: TextHitRow, asked: string, context: Context): Promise<boolean> {
  const { publicMode, load } = context;
  if (hit.claim !== null) {
    const claim = await load.claim.load(hit.claim);
    if (claim === null || !publicMode) return claim !== null;
    const gloss = await tellText(claim.gloss, context);
    return placesIn([gloss?.ar, gloss?.en].join('\n'), parseTextQuery(asked), 1).length > 0;
  }
  if (!publicMode) return true;
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

/** Longer names first, so that no rest of one stays behind. */
function hide(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, HIDDEN), text);
}
