/** The frame: top bar, rail, canvas, panel; on narrow screens a sheet over the canvas and tabs at the foot. */
import { I18nProvider } from 'react-aria-components';
import { setTab } from '../../state/actions/opening.ts';
import { type Tab, useStore } from '../../state/store.ts';
import { CanvasView } from '../canvas.tsx';
import { HelpPlace } from '../help/help-place.tsx';
import { ListTwin } from '../list.tsx';
import { MenuPlace } from '../menu/menu-place.tsx';
import { Opening } from '../panel/opening/opening.tsx';
import { Panel } from '../panel/panel.tsx';
import { PHONE, SHEET, useMedia } from '../parts/media.ts';
import { useWords } from '../parts/words.tsx';
import { ReaderPlace } from '../reader/reader-place.tsx';
import { TopBar } from './bar/top-bar.tsx';
import { usePageKeys } from './page-keys.ts';
import { Rail } from './rail/rail.tsx';
import { Sheet } from './sheet.tsx';

export function Page() {
  const { t, lang } = useWords();
  const narrow = useMedia(SHEET);
  const phone = useMedia(PHONE);
  const list = useStore((state) => state.list);
  const tab = useStore((state) => state.tab);
  const open = useStore((state) => state.open);
  const reading = useStore((state) => state.reader !== null);
  usePageKeys();
  return (
    <I18nProvider locale={lang === 'ar' ? 'ar-AE' : 'en-US'}>
      <div className="page">
        <TopBar />
        {!phone && <Rail />}
        <main className="stage">
          <CanvasView />
          {list && <ListTwin />}
          <ReaderPlace />
          {narrow && tab === 'overview' && (
            <section className="overview" aria-label={t('overview')}>
              <Opening />
            </section>
          )}
        </main>
        {!narrow && (
          <aside className="panel" aria-label={t('regionPanel')}>
            <Panel />
          </aside>
        )}
        {narrow && open !== null && !reading && <Sheet />}
        {narrow && <Tabs />}
        <MenuPlace />
        <HelpPlace />
      </div>
    </I18nProvider>
  );
}

const TABS = [
  ['canvas', 'canvas'],
  ['overview', 'overview'],
  ['list', 'listTwin'],
] as const satisfies [Tab, string][];

function Tabs() {
  const { t } = useWords();
  const tab = useStore((state) => state.tab);
  return (
    <nav className="tabs" aria-label={t('wordmark')}>
      {TABS.map(([id, key]) => (
        <button type="button" key={id} aria-current={id === tab ? 'page' : undefined} onClick={() => setTab(id)}>
          {t(key)}
        </button>
      ))}
    </nav>
  );
}
