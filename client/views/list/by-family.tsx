/** Every relation of the canvas as a sentence, by family; the rest of the graph on request. */
import { useState } from 'react';
import { LABELS } from '../../../schema/generated/registry.ts';
import { standing } from '../../i18n/language.ts';
import { strongestFirst } from '../../state/data/masked.ts';
import { MORE_LINES, moreLines } from '../../state/data/pages.ts';
import { knownNow, maskedNow, relationsNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { FAMILIES } from '../../state/view/view.ts';
import { FallingLines } from '../panel/falling.tsx';
import { Lines } from '../panel/lines.tsx';
import { More } from '../panel/more.tsx';
import { PanelSection } from '../panel/panel-section.tsx';
import { Dotted, useWords } from '../parts/words.tsx';

export function ByFamily() {
  const { t, lang } = useWords();
  const total = useStore((state) => state.rows.totalRelations);
  const families = useStore((state) => state.view.families);
  const [whole, setWhole] = useState(false);
  const ordered = strongestFirst(useStore(whole ? knownNow : relationsNow), useStore(maskedNow));
  const groups = FAMILIES.filter((family) => whole || families.includes(family))
    .map((family) => ({ family, lines: ordered.filter((line) => line.family === family) }))
    .filter(({ lines }) => lines.length > 0);
  const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      <Dotted
        className="meta"
        parts={[t('relation', { n: shown }), total > shown && t('moreLeft', { shown, all: total })]}
      />
      <FallingLines lines={groups.flatMap(({ lines }) => lines)} />
      {groups.map(({ family, lines }) => (
        <PanelSection key={family} heading={standing(LABELS.RelationFamily[family][lang])} count={lines.length}>
          <Lines lines={lines} evidence />
        </PanelSection>
      ))}
      <More
        of={MORE_LINES}
        shown={shown}
        all={total}
        bring={() => {
          setWhole(true);
          moreLines();
        }}
      />
    </>
  );
}
