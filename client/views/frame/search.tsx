/** The search box: names on the canvas in both languages, whatever the spelling; choosing one opens it. */
import { useState } from 'react';
import {
  ComboBox,
  Group,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { fold } from '../../../schema/types/fold.ts';
import { inLanguage } from '../../i18n/language.ts';
import type { Entity } from '../../state/data/rows.ts';
import { choose } from '../../state/opening.ts';
import { canvasNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { KIND_WORDS } from '../../state/view/deeds.ts';
import { KINDS } from '../../state/view/view.ts';
import { Icon, Shape } from '../parts/icons.tsx';
import { Isolated, useWords } from '../parts/words.tsx';

/** Those whose label in either language holds all words of the search, by kind. */
function found(entities: readonly Entity[], text: string): { kind: (typeof KINDS)[number]; rows: Entity[] }[] {
  const wanted = fold(text).split(' ').filter(Boolean);
  const holds = ({ label }: Entity): boolean => {
    const key = fold(`${label.ar ?? ''} ${label.en ?? ''}`);
    return wanted.every((word) => key.includes(word));
  };
  return KINDS.map((kind) => ({
    kind,
    rows: entities.filter((entity) => entity.__typename === kind && holds(entity)),
  })).filter(({ rows }) => rows.length > 0);
}

/** What was typed before the box was there, and whether it had the focus. */
export type Early = { text: string; focused: boolean };

export function Search({ early }: { early: Early }) {
  const { t, lang } = useWords();
  const entities = useStore((state) => state.rows.entities);
  const all = useStore(canvasNow);
  const [text, setText] = useState(early.text);
  const groups = found(
    all.flatMap((id) => entities.get(id) ?? []),
    text,
  );
  return (
    <ComboBox
      className="search"
      inputValue={text}
      onInputChange={setText}
      items={groups}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        choose(String(key));
      }}
      menuTrigger="input"
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label className="visually-hidden">{t('search')}</Label>
      <Group className="search-field">
        <Icon name="search" />
        <Input placeholder={t('searchHint')} id="search" autoFocus={early.focused} />
      </Group>
      <Popover className="search-results" offset={4}>
        <ListBox<(typeof groups)[number]>
          renderEmptyState={() => <p className="search-empty">{t('noResult', { q: { text, lang } })}</p>}
        >
          {({ kind, rows }) => (
            <ListBoxSection id={kind}>
              <Header>{t(KIND_WORDS[kind])}</Header>
              {rows.map((entity) => {
                const name = inLanguage(entity.label, lang);
                return (
                  <ListBoxItem key={entity.id} id={entity.id} textValue={name.text} className="search-result">
                    <Shape type={entity.__typename} />
                    <Isolated words={name} />
                  </ListBoxItem>
                );
              })}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
