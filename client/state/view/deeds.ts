/** Steps of the history in words. */

import { LABELS } from '../../../schema/generated/registry.ts';
import { dayWords } from '../../i18n/dates.ts';
import { inLanguage, type Language, type Words } from '../../i18n/language.ts';
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

/** What a step did, as it stands in the history and is spoken. It begins with a small letter: other words may stand before it. */
export function deedWords(deed: Deed, t: Translate, lang: Language, rows: Rows): string {
  const phrase = (id: string): Words => {
    const entity = rows.entities.get(id);
    return inLanguage(entity?.phrase ?? entity?.label ?? null, lang);
  };
  const several = ([one, many]: readonly [Key, Key], ids: readonly string[]): string =>
    ids.length === 1 && ids[0] ? t(one, { a: phrase(ids[0]) }) : t(many, { n: t('element', { n: ids.length }) });
  switch (deed.key) {
    case 'family':
      return t(deed.on ? 'didFamOn' : 'didFamOff', { f: LABELS.RelationFamily[deed.family][lang] });
    case 'kind':
      return t(deed.on ? 'didFamOn' : 'didFamOff', { f: t(KIND_WORDS[deed.kind]) });
    case 'showAll':
      return t('didShowAll');
    case 'link':
      return t('didLink');
    case 'arrange':
      return t('didArrange');
    case 'drawAll':
      return t('didDrawAll');
    case 'asOfOff':
      return t('didAsOfOff');
    case 'move':
      return several(['didMove', 'didMoveMany'], deed.ids);
    case 'hide':
      return several(['didHide', 'didHideMany'], deed.ids);
    case 'restore':
      return several(['didRestore', 'didRestoreMany'], deed.ids);
    case 'add':
      return several(['didAdd', 'added'], deed.ids);
    case 'pin':
      return t('didPin', { a: phrase(deed.id) });
    case 'unpin':
      return t('didUnpin', { a: phrase(deed.id) });
    case 'expand':
      return t('didExpand', { a: phrase(deed.id) });
    case 'collapse':
      return t('didCollapse', { a: phrase(deed.id) });
    case 'path':
      return t('didPath', { a: phrase(deed.from), b: phrase(deed.to) });
    case 'tuck':
      return t('didTuck', { n: t('relation', { n: deed.n }) });
    case 'asOf':
      return t('didAsOf', { date: dayWords(lang, deed.day) });
    default:
      return sourceWords(deed, t, lang, rows);
  }
}

type SourceDeed = Extract<
  Deed,
  { key: 'leaveOut' | 'countAgain' } | { key: 'leaveOutCarried' | 'countAgainCarried' | 'only' }
>;

function sourceWords(deed: SourceDeed, t: Translate, lang: Language, rows: Rows): string {
  const name = (id: string): Words => inLanguage(rows.sources.get(id)?.label ?? null, lang);
  const ids = 'ids' in deed ? deed.ids : [deed.id];
  const [first] = ids;
  if (ids.length !== 1 || first === undefined) {
    return t(deed.key === 'leaveOut' ? 'didLeaveOutMany' : 'didCountAgainMany', { n: t('source', { n: ids.length }) });
  }
  return t(SOURCE_WORDS[deed.key], { s: name(first) });
}

const SOURCE_WORDS = {
  leaveOut: 'didLeaveOut',
  countAgain: 'didCountAgain',
  only: 'didOnly',
  leaveOutCarried: 'didLeaveOutCarried',
  countAgainCarried: 'didCountAgainCarried',
} as const satisfies Record<SourceDeed['key'], Key>;
