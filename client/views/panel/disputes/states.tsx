/** Whether disagreements are open: their marks, the words beside them, and how many are in which state. Only open ones carry ◆ or ◇. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import { isConflict } from '../../../graph/scene/pairs.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Translate } from '../../../i18n/t.ts';
import type { DisputeHead } from '../../../state/data/rows.ts';
import { ClosedMark, Diamond } from '../../parts/icons.tsx';

type State = Pick<DisputeHead, 'state'>;

export const isOpen = ({ state }: State): boolean => state === 'OPEN';

/** ◆ conflict, ◇ differ, and a quiet bar where it is no longer open. */
export function DisputeMark({ of }: { of: State & Pick<DisputeHead, 'kind'> }) {
  return isOpen(of) ? <Diamond hollow={!isConflict(of)} /> : <ClosedMark />;
}

/** What the mark means, for those who cannot tell them apart. */
export function markWord(of: State & Pick<DisputeHead, 'kind'>, t: Translate, lang: Language): string {
  if (!isOpen(of)) return LABELS.DisputeState[of.state][lang];
  return t(isConflict(of) ? 'keyConflict' : 'keyDiffer');
}

/** "7 open, 3 explained": open ones first, then as the states are listed; a state that none is in is left out. */
export function countsByState(disputes: readonly State[], lang: Language): string {
  return Object.entries(LABELS.DisputeState)
    .map(([state, word]) => ({ n: disputes.filter((one) => one.state === state).length, word: word[lang] }))
    .filter(({ n }) => n > 0)
    .map(({ n, word }) => (lang === 'ar' ? `${word}: ${n}` : `${n} ${word}`))
    .join(lang === 'ar' ? '، ' : ', ');
}
