/** Where an open item stands in a text: which passages show it, which words mean it. Pure. */
import type { Article, Detail } from '../../state/data/rows.ts';
import { speakersOf } from '../panel/claims/speakers.ts';
import type { Range } from './segments.ts';
import { inOrder } from './tour.ts';

type Passage = Article['passages'][number];
type Claim = Passage['claims'][number];

/** Numbers of the passages and mentions that cover some words. */
type Covering = { passages: readonly number[]; mentions: readonly number[] };

/** Numbers of the passages that show the item, and of the mentions that mean it. */
export type Standing = { passages: ReadonlySet<number>; mentions: ReadonlySet<number> };

/** `detail` tells which claims a disagreement joins; without it none are known. */
export function standingIn(article: Article, open: string | null, detail: Detail | null): Standing {
  const nothing: Standing = { passages: new Set(), mentions: new Set() };
  if (open === null) return nothing;
  const numbers = <T>(rows: readonly T[], holds: (row: T) => boolean): Set<number> =>
    new Set(rows.flatMap((row, i) => (holds(row) ? [i] : [])));
  const mentions = numbers(article.mentions, ({ entities }) => entities.some(({ id }) => id === open));
  const isMeant = mentions.size > 0 ? null : claimTest(open, detail);
  return { passages: isMeant ? numbers(article.passages, ({ claims }) => claims.some(isMeant)) : new Set(), mentions };
}

/** Whether a claim belongs to the open item: to somebody whom no words mean, if they say it. Null where claims do not. */
function claimTest(open: string, detail: Detail | null): ((claim: Claim) => boolean) | null {
  if (open.startsWith('claim:')) return ({ id }) => id === open;
  if (open.startsWith('relation:')) return ({ relations }) => relations.nodes.some(({ id }) => id === open);
  const speaks = detail?.of === 'entity' ? detail.row.sources.map(({ id }) => id) : [open];
  if (open.startsWith('source:') || detail?.of === 'entity') {
    return (claim) => speakersOf(claim).some(({ source }) => speaks.includes(source.id));
  }
  if (detail?.of !== 'dispute') return null;
  const members = new Set(detail.row.members.map(({ claim }) => claim.id));
  return ({ id }) => members.has(id);
}

/** The places of an item in text order: its passages, else its mentions. */
export function placesOf({ passages, mentions }: Article, standing: Standing): Range[] {
  const of = (rows: readonly Range[], numbers: ReadonlySet<number>): Range[] => rows.filter((_, i) => numbers.has(i));
  return inOrder(standing.passages.size > 0 ? of(passages, standing.passages) : of(mentions, standing.mentions));
}

/** Numbers of the passages that are these ranges. */
export const passagesAt = ({ passages }: Article, ranges: readonly Range[]): number[] =>
  passages.flatMap(({ start, end }, i) => (ranges.some((one) => one.start === start && one.end === end) ? [i] : []));

/** Some of a list, the shortest first: where several cover the same words, it is meant. */
const byLength = <R extends Range>(rows: readonly R[], numbers: readonly number[]): R[] =>
  numbers.flatMap((i) => rows[i] ?? []).sort((a, b) => a.end - a.start - (b.end - b.start));

/** The shortest of some. */
export const shortest = <R extends Range>(rows: readonly R[], numbers: readonly number[]): R | null =>
  byLength(rows, numbers)[0] ?? null;

/**
 * Where words lead: to whom they mean, else to the claim that they show. Pressed again they lead to the next, where they may mean
 * two or show several.
 */
export function wayOf(
  { mentions, passages }: Article,
  covering: Covering,
  open: string | null,
): { id: string; at: number } | null {
  const waysOf = (row: Range, of: readonly { id: string }[]) => of.map(({ id }) => ({ id, at: row.start }));
  const meant = byLength(mentions, covering.mentions).flatMap((row) => waysOf(row, row.entities));
  const shown = byLength(passages, covering.passages).flatMap((row) => waysOf(row, row.claims));
  const ways = meant.length > 0 ? meant : shown;
  return ways[(ways.findIndex(({ id }) => id === open) + 1) % ways.length] ?? null;
}
