/** Tabs at the foot of a narrow page, and what they show where that is neither canvas nor text nor list. */
import type { Key } from '../../i18n/t.ts';
import { setTab } from '../../state/actions/opening.ts';
import { readOpen } from '../../state/actions/reading.ts';
import { type Tab, useStore } from '../../state/store.ts';
import { Opening } from '../panel/opening/opening.tsx';
import { PHONE, SHEET, useMedia } from '../parts/media.ts';
import { useWords } from '../parts/words.tsx';
import { Sources } from './rail/sources.tsx';

const WORDS = {
  canvas: 'canvas',
  overview: 'overview',
  text: 'text',
  sources: 'sourcesTab',
  list: 'listTwin',
} as const satisfies Record<Tab | 'text', Key>;
const ALL = ['canvas', 'overview', 'text', 'sources', 'list'] as const;

/** Sources have a tab where there is no rail. */
export function Tabs() {
  const { t } = useWords();
  const phone = useMedia(PHONE);
  const current = useStore((state) => (state.reader === null ? state.tab : 'text'));
  const shown = ALL.filter((tab) => tab !== 'sources' || phone);
  const press = (tab: Tab | 'text'): void => {
    if (tab === current) return;
    if (tab === 'text') readOpen();
    else setTab(tab);
  };
  return (
    <nav className="tabs" aria-label={t('tabs')}>
      {shown.map((tab) => (
        <button type="button" key={tab} aria-current={tab === current ? 'page' : undefined} onClick={() => press(tab)}>
          {t(WORDS[tab])}
        </button>
      ))}
    </nav>
  );
}

/** What a tab lays over the canvas, beside list and text. */
export function useTabOver(): 'overview' | 'sources' | null {
  const narrow = useMedia(SHEET);
  const phone = useMedia(PHONE);
  const tab = useStore((state) => state.tab);
  return (narrow && tab === 'overview') || (phone && tab === 'sources') ? tab : null;
}

/** The overview or the sources, over the canvas. */
export function TabContent({ of }: { of: 'overview' | 'sources' }) {
  const { t } = useWords();
  return (
    <section className="overview" aria-label={t(WORDS[of])}>
      {of === 'overview' ? <Opening /> : <Sources />}
    </section>
  );
}
