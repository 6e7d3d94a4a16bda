/** The legend: kinds of nodes and families of relations with what is drawn of each, and a switch for each. */
import { LABELS } from '../../../../schema/generated/registry.ts';
import { standing } from '../../../i18n/language.ts';
import { canvasNow, relationsNow, restingPairsNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { drawAll, toggleFamily, toggleKind } from '../../../state/view/commands.ts';
import { KIND_WORDS } from '../../../state/view/deeds.ts';
import { FAMILIES, KINDS } from '../../../state/view/view.ts';
import { Shape } from '../../parts/icons.tsx';
import { PassingButton } from '../../parts/returned-focus.tsx';
import { Count, useWords } from '../../parts/words.tsx';
import { Meanings } from './meanings.tsx';

export function Legend() {
  return (
    <>
      <Kinds />
      <Families />
      <Meanings />
    </>
  );
}

function Kinds() {
  const { t } = useWords();
  const entities = useStore((state) => state.rows.entities);
  const all = useStore(canvasNow);
  const on = useStore((state) => state.view.kinds);
  return (
    <section className="legend-part">
      <h2>{t('onCanvas')}</h2>
      <ul>
        {KINDS.map((kind) => {
          const count = all.filter((id) => entities.get(id)?.__typename === kind).length;
          return (
            <Switch key={kind} on={on.includes(kind)} change={() => toggleKind(kind)} count={count} empty={count === 0}>
              <Shape type={kind} />
              {t(KIND_WORDS[kind])}
            </Switch>
          );
        })}
      </ul>
    </section>
  );
}

function Families() {
  const { t, lang } = useWords();
  const relations = useStore(relationsNow);
  const drawn = useStore(restingPairsNow).flatMap((pair) => pair.relations);
  const on = useStore((state) => state.view.families);
  const away = relations.filter(({ family }) => on.includes(family)).length - drawn.length;
  return (
    <section className="legend-part">
      <h2>{t('relationsHeading')}</h2>
      <ul>
        {FAMILIES.map((family) => {
          const all = relations.filter((line) => line.family === family).length;
          const now = drawn.filter((line) => line.family === family).length;
          return (
            <Switch
              key={family}
              on={on.includes(family)}
              change={() => toggleFamily(family)}
              count={now === all ? all : t('ofAll', { i: now, n: all })}
              empty={all === 0}
            >
              {standing(LABELS.RelationFamily[family][lang])}
            </Switch>
          );
        })}
      </ul>
      {away > 0 && (
        <p className="legend-note">
          {t('linesTucked', { n: away })}
          <PassingButton next='[role="switch"]:enabled' className="link-button" onClick={drawAll}>
            {t('drawAll')}
          </PassingButton>
        </p>
      )}
    </section>
  );
}

/** One row: a native switch, what it switches, and how many there are. */
function Switch(props: {
  on: boolean;
  change: () => void;
  count: number | string;
  empty: boolean;
  children: React.ReactNode;
}) {
  const { on, change, count, empty, children } = props;
  return (
    <li className={empty ? 'switch-row empty' : 'switch-row'}>
      <label>
        <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={change} disabled={empty} />
        <span className="switch-word">{children}</span>
        <Count of={count} />
      </label>
    </li>
  );
}
