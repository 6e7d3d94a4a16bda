/** The texts of the graph, newest first: whose, from when, how many passages of each are in the graph; each leads to its reader. */
import { twoDays } from '../../i18n/dates.ts';
import { inLanguage } from '../../i18n/language.ts';
import { read } from '../../state/actions/reading.ts';
import type { Texts } from '../../state/data/rows.ts';
import { MORE_TEXTS, moreTexts } from '../../state/data/texts.ts';
import { useStore } from '../../state/store.ts';
import { linkTo } from '../../state/view/address.ts';
import { More } from '../panel/more.tsx';
import { EmptyGraph } from '../parts/empty-graph.tsx';
import { plainly } from '../parts/item-link.tsx';
import { renewing } from '../parts/renewing.ts';
import { Dotted, Isolated, Name, useWords } from '../parts/words.tsx';
import { ReaderHead } from './head.tsx';
import { titleOf } from './title.ts';

export function TextList({ texts: { of, nodes, total, next, withheld } }: { texts: Texts }) {
  const { t } = useWords();
  const name = useName(of);
  return (
    <div className="reader-column">
      <ReaderHead
        heading={of === null ? t('allTexts') : t('textsOf', { a: name })}
        meta={total !== null && <p className="meta">{t('article', { n: total })}</p>}
        isAll={of === null}
      />
      {nodes.length === 0 && (of === null ? <EmptyGraph /> : <p>{t('noText')}</p>)}
      <ul className="text-list">
        {nodes.map((text) => (
          <Text key={text.id} text={text} withheld={withheld} />
        ))}
      </ul>
      <More of={MORE_TEXTS} shown={nodes.length} all={next === null ? nodes.length : total} bring={moreTexts} />
    </div>
  );
}

/** How an entity is called inside a sentence. */
function useName(id: string | null) {
  const { lang } = useWords();
  const known = useStore(({ rows }) => (id === null ? undefined : rows.entities.get(id)));
  const detail = useStore(({ rows }) => (id === null ? undefined : rows.details.get(id)));
  const entity = known ?? (detail?.of === 'entity' ? detail.row : null);
  return inLanguage(entity?.phrase ?? entity?.label ?? null, lang);
}

function Text({ text, withheld }: { text: Texts['nodes'][number]; withheld: boolean }) {
  const { t, lang } = useWords();
  const { id, title, outlet, published, passages } = text;
  const reading = { article: id, at: null, words: '' };
  return (
    <li>
      <a
        href={linkTo(null, reading)}
        {...renewing(null, reading)}
        className="text-row"
        onClick={plainly(() => read(id, null))}
      >
        <Isolated className="text-title" words={titleOf(text, t, lang)} />
        <Dotted
          className="meta"
          parts={[
            title && outlet && <Name key="outlet" of={outlet.label} />,
            twoDays(lang, t, 'dayOr', published.from, published.to),
            t('passage', { n: passages.length }),
            withheld && t('quotationsOnly'),
          ]}
        />
      </a>
    </li>
  );
}
