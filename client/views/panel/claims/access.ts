/** How a source knows, in the words of its gender. Pure. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import type { Access, ArabicGender } from '../../../api/generated/graphql.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Key, Translate } from '../../../i18n/t.ts';

/** Words that differ for a woman in Arabic. */
const OF_A_WOMAN: Partial<Record<Access, Key>> = {
  EYEWITNESS: 'eyewitnessShe',
  ANALYST: 'analystShe',
  OFFICIAL: 'officialShe',
};

type Knowing = { kind: string; access: Access; names: { arGender: ArabicGender | null } };

/** "monitoring organisation"; null for outlets, whose heading says so, and where it is not known. */
export function accessWords({ kind, access, names }: Knowing, t: Translate, lang: Language): string | null {
  if (access === 'OUTLET' || access === 'UNKNOWN') return null;
  const person = kind === 'PERSON' || kind === 'ANONYMOUS';
  if (access === 'OFFICIAL' && !person) return t('officialBody');
  const she = person && names.arGender === 'FEMININE' ? OF_A_WOMAN[access] : undefined;
  return she ? t(she) : LABELS.Access[access][lang];
}
