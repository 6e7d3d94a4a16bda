/** The rail: the legend and what is in disagreement; where there is less room, two buttons that open the same beside them. */
import { useStore } from '../../../state/store.ts';
import { isMasked } from '../../../state/view/view.ts';
import { DisputeList } from '../../panel/disputes/dispute-list.tsx';
import { useOpenCount, useOpenWords } from '../../panel/disputes/states.tsx';
import { Diamond, Icon } from '../../parts/icons.tsx';
import { useMedia, WIDE } from '../../parts/media.ts';
import { useWords } from '../../parts/words.tsx';
import { FlyoutPlace } from '../flyout-place.tsx';
import { Legend } from './legend.tsx';
import { useSourceCount } from './source-count.ts';
import { Sources } from './sources.tsx';

export function Rail() {
  const { t } = useWords();
  const wide = useMedia(WIDE);
  const disputes = useStore((state) => state.rows.disputes);
  const masked = useStore((state) => isMasked(state.view));
  const sourceCount = useSourceCount();
  const openWords = useOpenWords(disputes);
  const openCount = useOpenCount(disputes);
  const differences = disputes.length > 0 && (
    <section className="legend-part">
      <h2>{openWords}</h2>
      <DisputeList disputes={disputes} />
    </section>
  );
  if (wide) {
    return (
      <nav className="rail" aria-label={t('rail')}>
        <Legend />
        <Sources />
        {differences}
      </nav>
    );
  }
  return (
    <nav className="rail narrow" aria-label={t('rail')}>
      <FlyoutPlace
        icon={<Icon name="sources" />}
        word={t('whoSpeaks')}
        count={sourceCount}
        className={masked ? 'rail-button masked' : 'rail-button'}
      >
        <Sources />
      </FlyoutPlace>
      <FlyoutPlace icon={<Icon name="legend" />} word={t('legend')}>
        <Legend />
      </FlyoutPlace>
      {differences && (
        <FlyoutPlace icon={<Diamond />} word={t('differences')} count={openCount}>
          {differences}
        </FlyoutPlace>
      )}
    </nav>
  );
}
