/** The list twin: every relation of the canvas as a sentence, by family, over the canvas; the rest of the graph on request. */
import { useEffect, useRef, useState } from 'react';
import { LABELS } from '../../schema/generated/registry.ts';
import { byStrength } from '../graph/scene/pairs.ts';
import { standing } from '../i18n/language.ts';
import { showList } from '../state/actions/opening.ts';
import { moreLines } from '../state/data/pages.ts';
import { knownNow, maskedNow } from '../state/selectors.ts';
import { useStore } from '../state/store.ts';
import { FAMILIES } from '../state/view/view.ts';
import { FallingLines } from './panel/falling.tsx';
import { Lines } from './panel/lines.tsx';
import { More } from './panel/more.tsx';
import { Icon } from './parts/icons.tsx';
import { useWords } from './parts/words.tsx';

export function ListTwin() {
  const { t, lang } = useWords();
  const total = useStore((state) => state.rows.totalRelations);
  const known = useStore(knownNow);
  const { fallen } = useStore(maskedNow);
  const view = useStore((state) => state.view);
  const [whole, setWhole] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = [...known].sort(byStrength);
  // Those without support come last, as on a line of the canvas.
  const ordered = [...all.filter(({ id }) => !fallen.has(id)), ...all.filter(({ id }) => fallen.has(id))];
  const groups = FAMILIES.filter((family) => whole || view.families.includes(family))
    .map((family) => ({ family, lines: ordered.filter((line) => line.family === family) }))
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
        {total > shown && <p className="meta">{t('moreLeft', { shown, all: total })}</p>}
        <FallingLines lines={groups.flatMap(({ lines }) => lines)} />
        {groups.map(({ family, lines }) => (
          <section key={family} className="panel-section">
            <h3>
              {standing(LABELS.RelationFamily[family][lang])}
              <span className="count">{lines.length}</span>
            </h3>
            <Lines lines={lines} evidence />
          </section>
        ))}
        <More
          shown={shown}
          all={total}
          bring={() => {
            setWhole(true);
            moreLines();
          }}
        />
      </div>
    </section>
  );
}
