/** The menu of a node or line, where it was asked for: what can be done with it, with keys, and how much it is linked to. */
import { useEffect, useRef, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { LABELS } from '../../../schema/generated/registry.ts';
import { request } from '../../api/fetcher.ts';
import type { ExpandCountsQuery } from '../../api/generated/graphql.ts';
import { EXPAND_COUNTS } from '../../api/operations.ts';
import { inLanguage, standing } from '../../i18n/language.ts';
import { digits } from '../../i18n/t.ts';
import { type Action, actionsFor } from '../../state/actions/acting.ts';
import { setMenu } from '../../state/page/settings.ts';
import { getState, useStore } from '../../state/store.ts';
import { maskInput } from '../../state/view/view.ts';
import { DOT, Isolated, useWords } from '../parts/words.tsx';

type Counts = NonNullable<ExpandCountsQuery['expand']>['counts'];
/** After a menu has closed, focus that nobody took goes to the walk; the renderer of the menu needs so long to let go, ms. */
const LET_GO = 30;

export function ItemMenu({ id, x, y }: { id: string; x: number; y: number }) {
  const { t, lang } = useWords();
  const anchor = useRef<HTMLDivElement>(null);
  const state = getState();
  const entity = useStore((now) => now.rows.entities.get(id));
  const actions = actionsFor(state, id);
  const close = (): void => {
    setMenu(null);
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('.walk [tabindex="0"], #search')?.focus({ preventScroll: true });
    }, LET_GO);
  };
  return (
    <>
      <div ref={anchor} className="menu-anchor" style={{ insetBlockStart: y, left: x }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="bottom start"
        className="flyout"
      >
        <Menu
          className="item-menu"
          aria-label={t('commands')}
          autoFocus="first"
          onAction={(key) => actions.find((action) => keyOf(action) === key)?.act(id)}
          onClose={close}
        >
          <MenuSection>
            {entity && (
              <Header className="menu-head">
                <Isolated words={inLanguage(entity.label, lang)} />
              </Header>
            )}
            {actions.map((action) => (
              <MenuItem
                key={keyOf(action)}
                id={keyOf(action)}
                textValue={t(action.word(state, id))}
                className="menu-row"
              >
                <Text slot="label">
                  {t(action.word(state, id))}
                  {action.sign === 'e' && <Linked id={id} />}
                </Text>
                <KeyCap sign={action.sign} />
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}

const keyOf = ({ sign, of }: Action): string => `${sign} ${of}`;

/** The key of a command; a space bar has no sign of its own. */
function KeyCap({ sign }: { sign: string }) {
  const { t } = useWords();
  const names: Record<string, string> = { Enter: t('keyEnter'), ' ': t('keySpace') };
  // Drawn by the style sheet: it is no part of the command's name.
  return <span className="key-cap" data-cap={names[sign] ?? sign.toUpperCase()} aria-hidden="true" />;
}

/** How many relations a node has in the whole graph, by type: seen before anything is fetched. */
function Linked({ id }: { id: string }) {
  const { lang } = useWords();
  const [counts, setCounts] = useState<Counts | null>(null);
  useEffect(() => {
    const over = new AbortController();
    const variables = { id, view: maskInput(getState().view) };
    request(EXPAND_COUNTS, variables, { signal: over.signal }).then(
      ({ expand }) => setCounts(expand?.counts ?? []),
      () => undefined, // The command says itself what is wrong.
    );
    return () => over.abort();
  }, [id]);
  const types = new Map<string, number>();
  for (const { type, count } of counts ?? []) {
    const word = LABELS.RelationType[type][lang];
    types.set(word, (types.get(word) ?? 0) + count);
  }
  if (types.size === 0) return null;
  const words = [...types].map(([word, count]) => `${standing(word)} ${digits(lang, count)}`).join(DOT);
  return <small className="menu-counts"> {words}</small>;
}
