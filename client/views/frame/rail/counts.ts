/** How many sources and disagreements count, the same wherever they are listed: "12 of 13" as long as some are left out. */
import { maskedNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { useWords } from '../../parts/words.tsx';

export function useSourceCount(): string {
  const { speaking, carrying } = useStore((state) => state.view.off);
  return useCount(
    useStore((state) => state.rows.sources.size),
    new Set([...speaking, ...carrying]).size,
  );
}

export function useDisputeCount(): string {
  const all = useStore((state) => state.rows.disputes);
  const { fallenDisputes } = useStore(maskedNow);
  return useCount(all.length, all.filter(({ id }) => fallenDisputes.has(id)).length);
}

function useCount(n: number, out: number): string {
  const { t } = useWords();
  return out > 0 ? t('ofAll', { i: n - out, n }) : String(n);
}
