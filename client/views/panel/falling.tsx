/** While a source is left out: what of this panel has no support left, or less; said also where nothing depends on it. */
import type { SentenceFragment } from '../../api/generated/graphql.ts';
import { inLanguage, isFeminine } from '../../i18n/language.ts';
import { isLeftOut } from '../../state/data/falling.ts';
import { maskedNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { isMasked } from '../../state/view/view.ts';
import { Dotted, useWords } from '../parts/words.tsx';

/** What falls of the relations in the panel. Nothing while all sources count. */
export function FallingLines({ lines }: { lines: readonly { id: string }[] }) {
  const { t } = useWords();
  const { fallen, weakened } = useStore(maskedNow);
  const gone = lines.filter(({ id }) => fallen.has(id)).length;
  const less = lines.filter(({ id }) => weakened.has(id)).length;
  return (
    <Falling
      parts={[gone > 0 && t('hereFalls', { n: gone, m: lines.length }), less > 0 && t('relWeakened', { n: less })]}
    />
  );
}

/** How many of the claims in the panel are left out. Nothing while all sources count. */
export function FallingClaims({ claims }: { claims: readonly SentenceFragment[] }) {
  const { t } = useWords();
  const view = useStore((state) => state.view);
  const gone = claims.filter((claim) => isLeftOut(claim, view)).length;
  return <Falling parts={[gone > 0 && t('claimsLeftOut', { n: gone, m: claims.length })]} />;
}

function Falling({ parts }: { parts: readonly (string | false)[] }) {
  const { t, lang } = useWords();
  const view = useStore((state) => state.view);
  const sources = useStore((state) => state.rows.sources);
  if (!isMasked(view)) return null;
  const [only, another] = [...view.off.speaking, ...view.off.carrying];
  const source = another === undefined && view.asOf === null ? sources.get(only ?? '') : undefined;
  const nothing = source
    ? t(isFeminine(source) ? 'nothingFallsShe' : 'nothingFalls', { source: inLanguage(source.label, lang) })
    : t('nothingHere');
  return <Dotted className="falling" parts={parts.some(Boolean) ? [...parts] : [nothing]} />;
}
