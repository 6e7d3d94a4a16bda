/** What stands in the panel before anything is open: what this is, in one sentence, and what to do next. */
import { showTexts } from '../../../state/actions/reading.ts';
import { useStore } from '../../../state/store.ts';
import { Icon } from '../../parts/icons.tsx';
import { Dotted, useWords } from '../../parts/words.tsx';
import { DisputeList } from '../disputes/dispute-list.tsx';
import { useOpenWords } from '../disputes/states.tsx';
import { PanelSection } from '../panel-section.tsx';
import { Overview } from './overview.tsx';

export function Opening() {
  const { t } = useWords();
  const stats = useStore((state) => state.rows.stats);
  const composed = useStore((state) => state.base?.id === 'first');
  const disputes = useStore((state) => state.rows.disputes);
  const openWords = useOpenWords(disputes);
  const isOnly = useStore((state) => state.rows.onlyText !== null);
  const isHere = useStore((state) => !state.loads.has('first'));
  const isEmpty = stats?.articles === 0;
  return (
    <div className="opening">
      {composed ? (
        <Overview />
      ) : (
        <>
          <h2>{t('openingTitle')}</h2>
          <p className="opening-what">{t('openingWhat')}</p>
          {!isEmpty && <p className="opening-next">{t('hint')}</p>}
        </>
      )}
      {disputes.length > 0 && (
        <PanelSection heading={openWords}>
          <DisputeList disputes={disputes} />
        </PanelSection>
      )}
      {composed && <p className="meta opening-about">{t('openingWhat')}</p>}
      {isHere && (
        <PanelSection heading={t('openingWhere')}>
          {stats && (
            <Dotted
              className="evidence"
              parts={[
                t('article', { n: stats.articles }),
                t('claim', { n: stats.claims }),
                t('source', { n: stats.sources }),
                t('relation', { n: stats.relations }),
              ]}
            />
          )}
          {!isEmpty && (
            <button type="button" className="button whole-text" onClick={() => showTexts()}>
              <Icon name="text" mirrored />
              {t(isOnly ? 'wholeText' : 'allTexts')}
            </button>
          )}
        </PanelSection>
      )}
      <p className="meta for-mouse">{t('openingTouchless')}</p>
    </div>
  );
}
