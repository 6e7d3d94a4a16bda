/** Items of the canvas as a list has them: by kind, events in the order of time, all others by their names. Pure. */
import { inLanguage, type Language, localeOf } from '../../i18n/language.ts';
import { KINDS, type Kind } from '../view/view.ts';
import type { Entity } from './rows.ts';

export type ItemsOfKind = { kind: Kind; items: Entity[] };

/** Kinds that have an item, each with its items; an event without a day comes after those that have one. */
export function itemsByKind(items: readonly Entity[], lang: Language): ItemsOfKind[] {
  const names = new Intl.Collator(localeOf(lang));
  const dayOf = (item: Entity): string => (item.__typename === 'Event' && item.date.earliest) || '9999';
  const nameOf = ({ label }: Entity): string => inLanguage(label, lang).text;
  const sorted = [...items].sort(
    (a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) || names.compare(nameOf(a), nameOf(b)),
  );
  return KINDS.map((kind) => ({ kind, items: sorted.filter(({ __typename }) => __typename === kind) })).filter(
    (group) => group.items.length > 0,
  );
}
