/** The one search box: names in both languages whatever the spelling, by type, and words in the texts; choosing opens. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxLoadMoreItem,
  Popover,
} from 'react-aria-components';
import type { ApiError } from '../../../api/fetcher.ts';
import { open } from '../../../state/actions/opening.ts';
import { read } from '../../../state/actions/reading.ts';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../parts/words.tsx';
import { SearchGroup } from './search-group.tsx';
import { type Found, useFound } from './use-found.ts';

/** As long as the API takes a search. */
const LONGEST = 1000;

/** What was typed before the box was there, whether it had the focus, and whether Enter was pressed last. */
export type Early = { text: string; focused: boolean; entered: boolean };

const wantedOf = (text: string): string => [...text.trim()].slice(0, LONGEST).join('');

export function Search({ early }: { early: Early }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const wanted = wantedOf(text);
  const found = useFound(wanted);
  const { groups, hasMore, more, moreError } = found;
  const choose = (key: string): void => {
    setText('');
    const hit = groups
      .flatMap((group) => (group.kind === 'Text' ? group.rows : []))
      .find((row) => row.key === key)?.hit;
    if (hit) read(hit.article.id, hit.start, wanted);
    else open(key);
  };
  const first = found.current ? groups[0]?.rows[0]?.key : undefined;
  const { input, enter } = useFirstByEnter(wanted, first, choose);
  // Taken over as if it were typed now: the list opens for what changes, not for what is there.
  useLayoutEffect(() => {
    setText(early.text);
    if (early.entered) enter(wantedOf(early.text));
  }, [early, enter]);
  return (
    <ComboBox
      className="search"
      inputValue={text}
      onInputChange={setText}
      items={groups}
      value={null}
      onChange={(key) => {
        // Null: the reader has left the box, by Escape or otherwise; with its text still there the list would open again.
        if (key === null) setText('');
        else choose(String(key));
      }}
      menuTrigger="input"
      allowsEmptyCollection={wanted !== ''}
      defaultFilter={() => true}
    >
      <Label className="visually-hidden">{t('search')}</Label>
      <Group className="search-field">
        <Icon name="search" />
        <Input ref={input} placeholder={t('searchHint')} id="search" autoFocus={early.focused} />
      </Group>
      <Popover className="search-results" offset={4}>
        <ListBox renderEmptyState={() => <Nothing text={wanted} found={found} />}>
          <Collection items={groups}>{(group) => <SearchGroup group={group} />}</Collection>
          {hasMore && (
            <ListBoxLoadMoreItem
              scrollOffset={0}
              {...(more && { onLoadMore: more })}
              isLoading={!more}
              className="search-empty"
            >
              {t(moreError ? failedKey(moreError) : 'loading')}
            </ListBoxLoadMoreItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/**
 * Enter with no result under the cursor chooses the first; pressed before the answer is there, once it is. Listens on the box
 * itself, for React Aria would take the key for leaving the box, and empty it.
 */
function useFirstByEnter(wanted: string, first: string | undefined, choose: (key: string) => void) {
  const input = useRef<HTMLInputElement>(null);
  const [entered, setEntered] = useState('');
  useEffect(() => {
    const box = input.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing || wanted === '' || box?.getAttribute('aria-activedescendant'))
        return;
      event.preventDefault();
      event.stopPropagation();
      setEntered(wanted);
    };
    box?.addEventListener('keydown', onKey);
    return () => box?.removeEventListener('keydown', onKey);
  }, [wanted]);
  // `choose` is new at every drawing and means the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (entered === '' || (entered === wanted && first === undefined)) return;
    setEntered('');
    if (entered === wanted && first !== undefined) choose(first);
  }, [entered, wanted, first]);
  return { input, enter: setEntered };
}

const failedKey = ({ retryable }: ApiError) => (retryable ? 'searchAway' : 'failed');

/** What stands in an empty list: it is on its way, could not be had, or there is none. */
function Nothing({ text, found: { loading, error } }: { text: string; found: Pick<Found, 'loading' | 'error'> }) {
  const { t, lang } = useWords();
  if (error) return <p className="search-empty">{t(failedKey(error))}</p>;
  if (loading) return <p className="search-empty">{t('loading')}</p>;
  return <p className="search-empty">{t('noResult', { q: { text, lang } })}</p>;
}
