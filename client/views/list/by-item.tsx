/** Every item of the canvas, by kind: each opens its relations, and by them the whole graph, without the canvas. */
import '../../styles/frame/branches.css';
import { itemsByKind } from '../../state/data/items.ts';
import { nodesNow, relationsNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { KIND_WORDS } from '../../state/view/deeds.ts';
import { FallingLines } from '../panel/falling.tsx';
import { PanelSection } from '../panel/panel-section.tsx';
import { useWords } from '../parts/words.tsx';
import { Branch } from './branch.tsx';

export function ByItem() {
  const { t, lang } = useWords();
  const nodes = useStore(nodesNow);
  const entities = useStore((state) => state.rows.entities);
  const relations = useStore(relationsNow);
  const items = nodes.flatMap((id) => entities.get(id) ?? []);
  return (
    <>
      <p className="meta">{t('element', { n: items.length })}</p>
      <FallingLines lines={relations} />
      {itemsByKind(items, lang).map(({ kind, items: ofKind }) => (
        <PanelSection key={kind} heading={t(KIND_WORDS[kind])} count={ofKind.length}>
          <ul className="branches">
            {ofKind.map((item) => (
              <li key={item.id}>
                <Branch of={item} />
              </li>
            ))}
          </ul>
        </PanelSection>
      ))}
    </>
  );
}
