/** The bar at the top: whose page this is, the search, undo and redo, the list, the theme and the other language. */

import { showList } from '../../../state/actions/opening.ts';
import { setHelp, setLanguage, setTheme } from '../../../state/page/settings.ts';
import { useStore } from '../../../state/store.ts';
import { redo, undo } from '../../../state/view/commands.ts';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { PHONE, useMedia } from '../../parts/media.ts';
import { useWords } from '../../parts/words.tsx';
import { FlyoutPlace } from '../flyout-place.tsx';
import { SearchPlace } from '../search/search-place.tsx';
import { History } from './history.tsx';
import { PhoneMenu } from './phone-menu.tsx';
import { TakeAway } from './take-away.tsx';

export function TopBar() {
  const { t, lang } = useWords();
  const list = useStore((state) => state.list);
  const log = useStore((state) => state.log);
  const phone = useMedia(PHONE);
  const other = lang === 'ar' ? 'en' : 'ar';
  return (
    <header className="top-bar">
      <h1 className="wordmark">{t('wordmark')}</h1>
      <SearchPlace />
      <div className="top-actions">
        <BarButton icon="undo" word={t('undo')} press={undo} idle={log.done.length === 0} mirrored />
        <BarButton icon="redo" word={t('redo')} press={redo} idle={log.undone.length === 0} mirrored />
        {log.done.length + log.undone.length > 0 && (
          <FlyoutPlace
            icon={<Icon name="history" />}
            word={t('history')}
            className="button icon-only"
            placement="bottom"
          >
            <History />
          </FlyoutPlace>
        )}
        <button type="button" className="button list-button" aria-pressed={list} onClick={() => showList(!list)}>
          <Icon name="list" mirrored />
          <span>{t('listTwin')}</span>
        </button>
        {phone ? (
          <PhoneMenu />
        ) : (
          <FlyoutPlace icon={<Icon name="share" />} word={t('takeAway')} className="button" placement="bottom">
            <TakeAway />
          </FlyoutPlace>
        )}
        <BarButton icon="help" word={t('help')} press={() => setHelp(true)} idle={false} />
        <ThemeButton />
        <button type="button" className="button" lang={other} onClick={() => setLanguage(other)}>
          {t('otherLanguage')}
        </button>
      </div>
    </header>
  );
}

/** An icon with its word in a tooltip and for listeners. `idle`: nothing to do just now, which it says when pressed. */
function BarButton(props: { icon: IconName; word: string; press: () => void; idle: boolean; mirrored?: boolean }) {
  const { icon, word, press, idle, mirrored = false } = props;
  return (
    <button
      type="button"
      className={idle ? 'button icon-only idle' : 'button icon-only'}
      title={word}
      aria-label={word}
      onClick={press}
    >
      <Icon name={icon} mirrored={mirrored} />
    </button>
  );
}

/** Switches to the other theme; back at what the system has, the choice is forgotten. */
function ThemeButton() {
  const { t } = useWords();
  const chosen = useStore((state) => state.theme);
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const next = (chosen ?? system) === 'dark' ? 'light' : 'dark';
  const word = t(next === 'dark' ? 'themeDark' : 'themeLight');
  return (
    <button
      type="button"
      className="button icon-only theme"
      title={word}
      aria-label={word}
      onClick={() => setTheme(next === system ? null : next)}
    >
      <Icon name={next === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
