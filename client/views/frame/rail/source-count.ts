/** How many sources count, the same wherever they are listed: "12 of 13" as long as some are left out. */
import { useStore } from '../../../state/store.ts';
import { useWords } from '../../parts/words.tsx';

export function useSourceCount(): number | string {
  const { t } = useWords();
  const n = useStore((state) => state.rows.sources.size);
  const { speaking, carrying } = useStore((state) => state.view.off);
  const out = new Set([...speaking, ...carrying]).size;
  return out > 0 ? t('ofAll', { i: n - out, n }) : n;
}
