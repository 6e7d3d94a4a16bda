/** Whether two are the same: the question with both names, what was decided and why, and the claims that it is based on. */
import type { JudgementDetail } from '../../state/data/rows.ts';
import { useWords } from '../parts/words.tsx';
import { Claims } from './claims/claims.tsx';
import { Decision, Question } from './entity/judgements.tsx';
import { FallingClaims } from './falling.tsx';
import { PanelSection } from './panel-section.tsx';

export function JudgementPanel({ judgement }: { judgement: JudgementDetail }) {
  const { t } = useWords();
  const { claims, undoneAt } = judgement;
  return (
    <>
      <header className="entity-head">
        <p className="meta">{t('sameOrNot')}</p>
        <h2>
          <span>
            <Question of={judgement} />
          </span>
        </h2>
        {undoneAt && <p className="meta">{t('judgementUndone')}</p>}
      </header>
      <Decision of={judgement} />
      <FallingClaims claims={claims} />
      {claims.length > 0 && (
        <PanelSection heading={t('whoSaysWhat')}>
          <Claims claims={claims} />
        </PanelSection>
      )}
    </>
  );
}
