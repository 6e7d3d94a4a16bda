/** While a source is left out: what of this panel has no support left, or less; said also where nothing depends on it. */
import { inLanguage, isFeminine } from '../../i18n/language.ts';
import { fallOf, type Supports } from '../../state/data/falling.ts';
import { useStore } from '../../state/store.ts';
import { isMasked } from '../../state/view/view.ts';
import { Dotted, useWords } from '../parts/words.tsx';

/** `of`: the supports of each relation in the panel, or of each claim. Nothing while all sources count. */
export function Falling({ of, claims = false }: { of: readonly (Supports | null)[]; claims?: boolean }) {
  const { t, lang } = useWords();
  const view = useStore((state) => state.view);
  const sources = useStore((state) => state.rows.sources);
  if (!isMasked(view)) return null;
  const known = of.filter((supports) => supports !== null);
  const { fallen, weakened, of: all } = fallOf(known, view);
  const [only, another] = [...view.off.speaking, ...view.off.carrying];
  const source = another === undefined && view.asOf === null ? sources.get(only ?? '') : undefined;
  const nothing = source
    ? t(isFeminine(source) ? 'nothingFallsShe' : 'nothingFalls', { source: inLanguage(source.label, lang) })
    : t('nothingHere');
  return (
    <Dotted
      className="falling"
      parts={
        fallen + (claims ? 0 : weakened) === 0
          ? [nothing]
          : [
              fallen > 0 && t(claims ? 'claimsLeftOut' : 'hereFalls', { n: fallen, m: all }),
              weakened > 0 && !claims && t('relWeakened', { n: weakened }),
            ]
      }
    />
  );
}
