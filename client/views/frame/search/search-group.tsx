/** One group of search results: a type of entity with its exact count, or places in the texts. */
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { directionOf, inLanguage } from '../../../i18n/language.ts';
import type { FoundEntity, FoundGroup, TextHit } from '../../../state/data/found.ts';
import { nodesNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { KIND_WORDS } from '../../../state/view/deeds.ts';
import { Icon, Shape } from '../../parts/icons.tsx';
import { Count, Isolated, useWords } from '../../parts/words.tsx';
import { titleOf } from '../../reader/title.ts';

export function SearchGroup({ group }: { group: FoundGroup }) {
  const { t } = useWords();
  const word = group.kind === 'Text' ? t('inTheTexts') : t(KIND_WORDS[group.kind]);
  return (
    <ListBoxSection id={group.kind}>
      <Header>
        {word} <Count of={group.count} />
      </Header>
      {group.kind === 'Text'
        ? group.rows.map(({ key, hit }) => <InText key={key} id={key} hit={hit} />)
        : group.rows.map((row) => <Found key={row.key} row={row} />)}
    </ListBoxSection>
  );
}

function Found({ row: { key, entity, by } }: { row: FoundEntity }) {
  const { t, lang } = useWords();
  const onCanvas = useStore((state) => nodesNow(state).includes(key));
  const name = inLanguage(entity.label, lang);
  return (
    <ListBoxItem id={key} textValue={name.text} className="search-result">
      <Shape type={entity.__typename} />
      <span className="search-name">
        <Isolated words={name} />
        {by && <Isolated className="meta" words={{ text: by.text, lang: by.lang === 'ar' ? 'ar' : 'en' }} />}
        {!onCanvas && <span className="meta search-off">{t('offCanvas')}</span>}
      </span>
    </ListBoxItem>
  );
}

/** Signs of context on either side of the words found, at most. */
const CONTEXT = 30;

const lastWords = (text: string): string =>
  text.length <= CONTEXT ? text : `… ${text.slice(-CONTEXT).replace(/^\S*\s+/, '')}`;
const firstWords = (text: string): string =>
  text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s+\S*$/, '')} …`;

/** Words in a text with what stands around them; those found by a gloss with its words; of several texts, in which. */
function InText({ id, hit }: { id: string; hit: TextHit }) {
  const { t, lang } = useWords();
  const isOnly = useStore((state) => state.rows.onlyText !== null);
  const [before, after] = [lastWords(hit.contextBefore), firstWords(hit.contextAfter)];
  const gloss = hit.foundIn === 'GLOSS' ? hit.claims[0]?.gloss?.[lang] : null;
  return (
    <ListBoxItem id={id} textValue={hit.exact} className="search-result">
      <Icon name="text" />
      <span className="search-name">
        <span className="article-words" lang={hit.article.lang} dir={directionOf(hit.article.lang)}>
          {before}
          <mark>{hit.exact}</mark>
          {after}
        </span>
        {gloss && <span className="meta">{gloss}</span>}
        {!isOnly && <Isolated className="meta" words={titleOf(hit.article, t, lang)} />}
      </span>
      <span className="visually-hidden">{t('readInText')}</span>
    </ListBoxItem>
  );
}
