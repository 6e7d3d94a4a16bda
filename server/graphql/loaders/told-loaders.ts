/**
 * Loaders of a public server: claims and passages without the words that tell where somebody protected lives, how old they
 * are, or what an annotation marks as their name.
 */
import DataLoader from 'dataloader';
import type { MentionForm } from '../../../schema/generated/ontology.ts';
import { lengthInCodePoints, sliceCodePoints } from '../../../schema/types/code-points.ts';
import type { PlacedSpan } from '../../graph/read/decode.ts';
import type { MentionRow } from '../../graph/read/objects/articles.ts';
import { type ClaimRow, readClaimsOfHomeOrAge } from '../../graph/read/objects/claims.ts';
import type { PassageRow } from '../../graph/read/objects/passages.ts';
import type { Read } from '../../graph/read/reader.ts';
import { HIDDEN } from '../withhold/hide-names.ts';
import { attributesTold, rolesTold, tellsHomeOrAge } from '../withhold/home-and-age.ts';
import { type Loaders, must, mustAll } from './loaders.ts';

type Stretch = { start: number; end: number };
/** Stretches of an article, in code points of its text. */
export type Withheld = { home: Stretch[]; names: Stretch[] };

/** Ways in which a mention gives a name away. */
const NAMING = new Set<MentionForm>(['NAME', 'SHORT_NAME', 'ABBREVIATION', 'ALIAS_NAME']);
/** Kinds of people that have a name; the others are called by what they are. */
const NAMED = new Set<string>(['NAMED', 'KUNYA']);

export function toldLoaders(read: Read, whole: Loaders): Loaders {
  const homes = new DataLoader((articles: readonly string[]) => readClaimsOfHomeOrAge(read, articles));
  const withheld = new DataLoader((articles: readonly string[]) => Promise.all(articles.map(withheldIn)));
  const told: Loaders = {
    ...whole,
    withheld,
    claim: new DataLoader((ids) => Promise.all(ids.map(claimTold))),
    passage: new DataLoader((ids) => Promise.all(ids.map(passageTold))),
  };
  return told;

  async function withheldIn(article: string): Promise<Withheld> {
    const { mentions, id } = await must(whole.article, article);
    const claims = await mustAll(whole.claim, await homes.load(id));
    const telling = await Promise.all(claims.map((claim) => tellsHomeOrAge(claim, whole.entity)));
    const passages = claims.flatMap((claim, i) => (telling[i] ? claim.passages : []));
    const isName = await Promise.all(mentions.map(isProtectedName));
    return { home: await mustAll(whole.passage, passages), names: mentions.filter((_, i) => isName[i]) };
  }

  async function isProtectedName({ form, entities }: MentionRow): Promise<boolean> {
    if (!NAMING.has(form)) return false;
    const meant = await mustAll(whole.entity, entities);
    return meant.some(({ sensitivity, kind }) => sensitivity === 'PROTECT' && NAMED.has(kind));
  }

  async function passageTold(id: string): Promise<PassageRow | null> {
    const passage = await whole.passage.load(id);
    return passage && { ...passage, exact: wordsTold(passage, await withheld.load(passage.article)) };
  }

  async function claimTold(id: string): Promise<ClaimRow | null> {
    const claim = await whole.claim.load(id);
    if (claim === null) return null;
    const passages = await mustAll(whole.passage, claim.passages);
    const [article] = passages.map((passage) => passage.article);
    const hidden = article === undefined ? { home: [], names: [] } : await withheld.load(article);
    const tellsHome = await tellsHomeOrAge(claim, whole.entity);
    const isSilent = tellsHome || passages.some((passage) => overlaps(passage, hidden.home));
    const left = {
      ...claim,
      attributes: await attributesTold(claim, whole.entity),
      roles: await rolesTold(claim, whole.entity),
      ...(isSilent ? { gloss: null, note: null } : {}),
    };
    return mapSpans(left, (span) => (tellsHome ? HIDDEN : wordsTold(span, hidden)));
  }
}

/** Whether one of the stretches has a word in common with it. */
export function overlaps({ start, end }: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((stretch) => stretch.start < end && stretch.end > start);
}

/** Words of an article with a sign in the place of what is withheld. */
export function wordsTold(span: Stretch & { exact: string }, { home, names }: Withheld): string {
  const inside = [...home, ...names]
    .filter((stretch) => overlaps(span, [stretch]))
    .map(({ start, end }) => ({ start: Math.max(0, start - span.start), end: end - span.start }))
    .sort((a, b) => a.start - b.start);
  let told = '';
  let at = 0;
  for (const { start, end } of inside) {
    if (start >= at) told += sliceCodePoints(span.exact, at, start) + HIDDEN;
    at = Math.max(at, end);
  }
  return told + sliceCodePoints(span.exact, at, lengthInCodePoints(span.exact));
}

/** Every span in a row, however deep, with other words. */
function mapSpans<T>(row: T, tell: (span: PlacedSpan) => string): T {
  if (Array.isArray(row)) return row.map((one) => mapSpans(one, tell)) as T;
  if (typeof row !== 'object' || row === null) return row;
  const entries = Object.entries(row).map(([name, value]) => [name, mapSpans(value, tell)]);
  return Object.fromEntries('exact' in row ? [...entries, ['exact', tell(row as unknown as PlacedSpan)]] : entries);
}
