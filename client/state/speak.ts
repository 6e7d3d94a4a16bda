/** What is said aloud of a node or line in the walk: the sentence, its evidence, and whether reports differ. Pure. */

import { LABELS } from '../../schema/generated/registry.ts';
import { markOf, type Pair } from '../graph/scene/pairs.ts';
import { inLanguage, type Language, LISTED } from '../i18n/language.ts';
import type { Key, Translate } from '../i18n/t.ts';
import { type Entity, type Line, typeCode } from './data/rows.ts';

/** A relation: "Islamic State carried out …. 3 claims. at most 2 independent sources. no disagreement on record." */
export function spokenLine(line: Line, t: Translate, lang: Language, fallen = false): string {
  if (fallen) return `${inLanguage(line.sentence, lang).text}. ${t('falls')}.`;
  const parts = [
    inLanguage(line.sentence, lang).text,
    t('claim', { n: line.nClaims }),
    t('independentSource', { n: line.nIndependent }),
    markOf(line)
      ? t('openDispute', { n: line.disputes.filter(({ state }) => state === 'OPEN').length })
      : t('noneRecorded'),
  ];
  return `${parts.join('. ')}.`;
}

type Asked = Pick<Entity, '__typename' | 'label'>;
/** The words of the question whether two of a type are the same. */
export const QUESTION = {
  Group: 'sameGroup',
  Person: 'samePerson',
  Place: 'samePlace',
  Event: 'sameEvent',
} as const satisfies Record<Entity['__typename'], Key>;

/** Whether two are the same, with both names: "“Kurdish forces” and “Kurdish security forces”: the same?" */
export function spokenQuestion(a: Asked, b: Asked, t: Translate, lang: Language): string {
  const question = t(a.__typename === b.__typename ? QUESTION[a.__typename] : 'sameThing');
  return t('sameBoth', { a: inLanguage(a.label, lang), b: inLanguage(b.label, lang), question });
}

/** A node, after the line that led to it. */
export function spokenNode(entity: Entity, walked: Pair | null, lines: number, t: Translate, lang: Language): string {
  const line = walked?.relations[0];
  const name = [
    inLanguage(entity.label, lang).text,
    LABELS.EntityType[typeCode(entity.__typename)][lang],
    t('line', { n: lines }),
  ];
  return `${line ? `${spokenLine(line, t, lang, walked?.fallen)} ` : ''}${name.join(LISTED[lang].comma)}`;
}
