/** Steps of the history in words. */

import { LABELS } from '../../../schema/generated/registry.ts';
import { inLanguage, type Language } from '../../i18n/language.ts';
import type { Key, Translate } from '../../i18n/t.ts';
import type { Rows } from '../data/rows.ts';
import type { Deed } from './steps.ts';
import type { Kind } from './view.ts';

/** Words for a kind of node, many of them. */
export const KIND_WORDS = {
  Event: 'kindsEvent',
  Group: 'kindsGroup',
  Place: 'kindsPlace',
  Person: 'kindsPerson',
} as const satisfies Record<Kind, Key>;

/** What a step did, as it stands in the history and is spoken. */
export function deedWords(deed: Deed, t: Translate, lang: Language, rows: Rows): string {
  switch (deed.key) {
    case 'family':
      return t(deed.on ? 'didOn' : 'didOff', { f: LABELS.RelationFamily[deed.family][lang] });
    case 'kind':
      return t(deed.on ? 'didOn' : 'didOff', { f: t(KIND_WORDS[deed.kind]) });
    case 'showAll':
      return t('didShowAll');
    case 'link':
      return t('didLink');
    case 'move': {
      const entity = rows.entities.get(deed.id);
      return t('didMove', { a: inLanguage(entity?.phrase ?? entity?.label ?? null, lang) });
    }
  }
}
