/** How disagreements stand: open, no longer open, or fallen in a what-if. Only open ones carry ◆ or ◇. */
import type { ReactNode } from 'react';
import { LABELS } from '../../../../schema/generated/registry.ts';
import { isConflict } from '../../../graph/scene/pairs.ts';
import { type Language, LISTED } from '../../../i18n/language.ts';
import { digits } from '../../../i18n/t.ts';
import type { DisputeHead } from '../../../state/data/rows.ts';
import { maskedNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { ClosedMark, Cross, Diamond } from '../../parts/icons.tsx';
import { useWords } from '../../parts/words.tsx';

type Head = Pick<DisputeHead, 'id' | 'kind' | 'state'>;
type State = Pick<Head, 'id' | 'state'>;

export const isOpen = ({ state }: Pick<Head, 'state'>): boolean => state === 'OPEN';

/** Its kind in words as far as the view has left it, its mark, and what the mark means for those who cannot tell marks apart. */
export function useStanding({ id, kind: whole, state }: Head): { kind: string; mark: ReactNode; word: string } {
  const { t, lang } = useWords();
  const { fallenDisputes, kinds } = useStore(maskedNow);
  const code = kinds.get(id) ?? whole;
  const kind = LABELS.DisputeKind[code][lang];
  if (fallenDisputes.has(id)) return { kind, mark: <Cross />, word: t('disputeFalls') };
  if (!isOpen({ state })) return { kind, mark: <ClosedMark />, word: LABELS.DisputeState[state][lang] };
  const conflict = isConflict({ kind: code });
  return { kind, mark: <Diamond hollow={!conflict} />, word: t(conflict ? 'keyConflict' : 'keyDiffer') };
}

/** Of how many open ones something is left in the view. */
export function useOpenCount(disputes: readonly State[]): number {
  const { fallenDisputes } = useStore(maskedNow);
  return disputes.filter((one) => isOpen(one) && !fallenDisputes.has(one.id)).length;
}

/** "7 open disagreements, 1 falls away": in a what-if those that fall are no longer counted as open. */
export function useOpenWords(disputes: readonly State[]): string {
  const { t, lang } = useWords();
  const n = useOpenCount(disputes);
  return commaed([t('openDispute', { n }), useFallenWords(disputes)], lang);
}

/** "6 open, 3 explained, 1 falls away". */
export function useCountsByState(disputes: readonly State[]): string {
  const { lang } = useWords();
  const { fallenDisputes } = useStore(maskedNow);
  const standing = disputes.filter(({ id }) => !fallenDisputes.has(id));
  return commaed([countsByState(standing, lang), useFallenWords(disputes)], lang);
}

/** "7 open, 3 explained": open ones first, then as the states are listed; a state that none is in is left out. */
export function countsByState(disputes: readonly Pick<Head, 'state'>[], lang: Language): string {
  const counts = Object.entries(LABELS.DisputeState)
    .map(([state, word]) => ({ n: disputes.filter((one) => one.state === state).length, word: word[lang] }))
    .filter(({ n }) => n > 0)
    .map(({ n, word }) => (lang === 'ar' ? `${word}: ${digits(lang, n)}` : `${digits(lang, n)} ${word}`));
  return commaed(counts, lang);
}

/** "1 falls away"; empty where none does. */
function useFallenWords(disputes: readonly State[]): string {
  const { t } = useWords();
  const { fallenDisputes } = useStore(maskedNow);
  const n = disputes.filter(({ id }) => fallenDisputes.has(id)).length;
  return n === 0 ? '' : t('disputesFall', { n });
}

const commaed = (parts: readonly string[], lang: Language): string => parts.filter(Boolean).join(LISTED[lang].comma);
