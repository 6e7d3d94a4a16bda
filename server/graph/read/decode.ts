/** From what is stored to what is answered: small decoders that all readers share. Absent becomes null. */
import type { ArabicGender, NameBasis, ReportedBasis } from '../../../schema/generated/ontology.ts';
import type { Span } from '../../../schema/proposals.ts';

export type BilingualRow = { ar: string | null; en: string | null };
export type NamesRow = BilingualRow & { arBasis: NameBasis | null; arGender: ArabicGender | null };
/** Days `YYYY-MM-DD`. */
export type ReportedRow = { from: string; to: string; basis: ReportedBasis };
/** Words of an article, and the number of their paragraph. */
export type PlacedSpan = Span & { paragraph: number };

/** A property that holds JSON; null where there is none. */
export function json<T>(text: unknown): T | null {
  return text === null || text === undefined ? null : (JSON.parse(text as string) as T);
}

/** A text of ours that may be missing altogether. */
export function optionalText(ar: unknown, en: unknown): BilingualRow | null {
  return ar === null && en === null ? null : text(ar, en);
}

/** A text of ours. */
export function text(ar: unknown, en: unknown): BilingualRow {
  return { ar: ar as string | null, en: en as string | null };
}

/** Objects in the order in which their ids were asked for; null where nobody has the id. */
export function inOrder<T>(ids: readonly string[], found: ReadonlyMap<string, T>): (T | null)[] {
  return ids.map((id) => found.get(id) ?? null);
}
