/** The list twin, over the canvas: what is on it in words, by kind of relation, or item by item through the whole graph. */
import { useEffect, useRef, useState } from 'react';
import type { Key } from '../../i18n/t.ts';
import { showList } from '../../state/actions/opening.ts';
import { Icon } from '../parts/icons.tsx';
import { Later, part } from '../parts/later.tsx';
import { useReturnedFocus } from '../parts/returned-focus.tsx';
import { useWords } from '../parts/words.tsx';
import { ByFamily } from './by-family.tsx';

const ORDERS = { relation: 'byRelation', item: 'byItem' } as const satisfies Record<string, Key>;
type Order = keyof typeof ORDERS;

const BY_ITEM = part(() => import('./by-item.tsx').then(({ ByItem }) => ByItem));

export function ListTwin() {
  const { t } = useWords();
  const [order, setOrder] = useState<Order>('relation');
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnedFocus();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="list-twin" aria-label={t('listTwin')}>
      <div className="list-column">
        <header>
          <h2 ref={heading} tabIndex={-1}>
            {t('listTwin')}
          </h2>
          <Orders order={order} choose={setOrder} />
          <button
            type="button"
            className="icon-button list-close"
            aria-label={t('close')}
            onClick={() => showList(false)}
          >
            <Icon name="close" />
          </button>
        </header>
        {order === 'relation' ? <ByFamily /> : <Later part={BY_ITEM} props={{}} />}
      </div>
    </section>
  );
}

function Orders({ order, choose }: { order: Order; choose: (order: Order) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="list-orders">
      <legend className="visually-hidden">{t('listOrder')}</legend>
      {(['relation', 'item'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="button small"
          aria-pressed={one === order}
          onClick={() => choose(one)}
        >
          {t(ORDERS[one])}
        </button>
      ))}
    </fieldset>
  );
}
