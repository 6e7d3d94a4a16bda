/** An item of the list: its types of relations with exact counts, under each its sentences, and whom they lead to, which opens in turn. */
import { useEffect, useRef } from 'react';
import type { NamedFragment } from '../../api/generated/graphql.ts';
import { add } from '../../state/actions/adding.ts';
import { openBranch } from '../../state/actions/opening.ts';
import { branchOf } from '../../state/data/details.ts';
import type { EntityDetail } from '../../state/data/rows.ts';
import { nodesNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { OfType, typesOf, typeWords } from '../panel/entity/of-type.tsx';
import { FallingLines } from '../panel/falling.tsx';
import { LineRow } from '../panel/lines.tsx';
import { Shape } from '../parts/icons.tsx';
import { ItemLink } from '../parts/item-link.tsx';
import { LoadState } from '../parts/load-state.tsx';
import { Count, Name, useWords } from '../parts/words.tsx';
import { Disclosure } from './disclosure.tsx';

export function Branch({ of }: { of: NamedFragment }) {
  return (
    <Disclosure
      heading={
        <>
          <Shape type={of.__typename} />
          <Name of={of.label} />
        </>
      }
      beside={(heading) => <Ways of={of} heading={heading} />}
    >
      <Relations id={of.id} />
    </Disclosure>
  );
}

/** The ways to its panel, and on the canvas where it is not there. `heading`: id of the button beside them. */
function Ways({ of: { id, label }, heading }: { of: NamedFragment; heading: string }) {
  const { t } = useWords();
  const isDrawn = useStore((state) => nodesNow(state).includes(id));
  const phase = useStore((state) => state.loads.get('expand')?.phase);
  const isAdding = useRef(false);
  useEffect(() => {
    // The button goes with what it has done, and takes the focus with it, unless one has gone on.
    const isLost = isDrawn && isAdding.current && document.activeElement === document.body;
    if (isLost) document.getElementById(heading)?.focus();
    if (isDrawn || phase === undefined || phase === 'failed') isAdding.current = false;
  }, [isDrawn, phase, heading]);
  const named = (
    <span className="visually-hidden">
      : <Name of={label} />
    </span>
  );
  const press = (): void => {
    isAdding.current = true;
    add(id);
  };
  return (
    <span className="branch-ways">
      {!isDrawn && (
        <button type="button" className="quiet" onClick={press}>
          {t('addToCanvas')}
          {named}
        </button>
      )}
      <ItemLink id={id} className="quiet">
        {t('openItem')}
        {named}
      </ItemLink>
    </span>
  );
}

/** What an item is linked to; asked for when it is first shown. */
function Relations({ id }: { id: string }) {
  const { t } = useWords();
  const detail = useStore((state) => state.rows.details.get(id));
  const load = useStore((state) => state.loads.get(branchOf(id)));
  useEffect(() => openBranch(id), [id]);
  if (detail?.of === 'entity') return <Types entity={detail.row} />;
  if (detail === null) return <p className="nothing">{t('notFound')}</p>;
  return <LoadState load={load ?? { phase: 'loading' }} />;
}

function Types({ entity }: { entity: EntityDetail }) {
  const { t, lang } = useWords();
  const types = typesOf(entity);
  if (types.length === 0) return <p className="nothing">{t('noRelations')}</p>;
  return (
    <>
      <FallingLines lines={entity.relations.nodes} />
      <ul className="branches">
        {types.map((ofType) => (
          <li key={ofType.type}>
            <Disclosure
              heading={
                <>
                  {typeWords(ofType.type, lang)} <Count of={ofType.count} />
                </>
              }
            >
              <OfType entity={entity} of={ofType}>
                {(lines) => (
                  <ul className="branches">
                    {lines.map((line) => (
                      <li key={line.id}>
                        <LineRow line={line} evidence />
                        <Branch of={line.from.id === entity.id ? line.to : line.from} />
                      </li>
                    ))}
                  </ul>
                )}
              </OfType>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}
