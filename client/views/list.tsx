/** The list twin: every relation of the canvas as a sentence, by family, over the canvas; the panel stays beside it. */
import { useEffect, useRef } from 'react';
import { LABELS } from '../../schema/generated/registry.ts';
import { byStrength } from '../graph/scene/pairs.ts';
import { standing } from '../i18n/language.ts';
import { showList } from '../state/actions/opening.ts';
import { useStore } from '../state/store.ts';
import { FAMILIES } from '../state/view/view.ts';
import { Lines } from './panel/lines.tsx';
import { Icon } from './parts/icons.tsx';
import { useWords } from './parts/words.tsx';

export function ListTwin() {
  const { t, lang } = useWords();
  const { relations, totalRelations } = useStore((state) => state.rows);
  const on = useStore((state) => state.view.families);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = [...relations.values()];
  const groups = FAMILIES.filter((family) => on.includes(family))
    .map((family) => ({ family, lines: all.filter((line) => line.family === family).sort(byStrength) }))
    .filter(({ lines }) => lines.length > 0);
  const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <section className="list-twin" aria-label={t('listTwin')}>
      <div className="list-column">
        <header>
          <h2 ref={heading} tabIndex={-1}>
            {t('relation', { n: shown })}
          </h2>
          <button
            type="button"
            className="icon-button list-close"
            aria-label={t('close')}
            onClick={() => showList(false)}
          >
            <Icon name="close" />
          </button>
        </header>
        {totalRelations > shown && <p className="meta">{t('moreLeft', { shown, all: totalRelations })}</p>}
        {groups.map(({ family, lines }) => (
          <section key={family} className="panel-section">
            <h3>
              {standing(LABELS.RelationFamily[family][lang])}
              <span className="count">{lines.length}</span>
            </h3>
            <Lines lines={lines} evidence />
          </section>
        ))}
      </div>
    </section>
  );
}
