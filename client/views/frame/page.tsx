/** The frame: top bar, rail, canvas, panel; on narrow screens a sheet over the canvas and tabs at the foot. */
import { I18nProvider } from 'react-aria-components';
import { useStore } from '../../state/store.ts';
import { CanvasView } from '../canvas.tsx';
import { HelpPlace } from '../help/help-place.tsx';
import { ListTwin } from '../list/list.tsx';
import { MenuPlace } from '../menu/menu-place.tsx';
import { Panel } from '../panel/panel.tsx';
import { PHONE, SHEET, useMedia } from '../parts/media.ts';
import { useWords } from '../parts/words.tsx';
import { ReaderPlace } from '../reader/reader-place.tsx';
import { TopBar } from './bar/top-bar.tsx';
import { Said } from './notice.tsx';
import { usePageKeys } from './page-keys.ts';
import { Rail } from './rail/rail.tsx';
import { Sheet } from './sheet.tsx';
import { TabContent, Tabs, useTabOver } from './tabs.tsx';

export function Page() {
  const { t, lang } = useWords();
  const narrow = useMedia(SHEET);
  const phone = useMedia(PHONE);
  const list = useStore((state) => state.list);
  const open = useStore((state) => state.open);
  const reading = useStore((state) => state.reader !== null);
  const over = useTabOver();
  usePageKeys();
  return (
    <I18nProvider locale={lang === 'ar' ? 'ar-AE' : 'en-US'}>
      <div className="page">
        <TopBar />
        {!phone && <Rail />}
        <main className="stage">
          {/* What lies under another is out of reach of keys and listeners, too. */}
          <div inert={list || over !== null || reading}>
            <CanvasView />
          </div>
          <div inert={reading}>
            {list && <ListTwin />}
            {over && <TabContent of={over} />}
          </div>
          <ReaderPlace />
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
        <Said />
      </div>
    </I18nProvider>
  );
}
