/** The beginning: styles, the state of the page, and the page itself. */
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-serif/latin-400.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import '@fontsource/noto-naskh-arabic/latin-400.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/extras.css';
import './styles/panel.css';
import './styles/search.css';
import { createRoot } from 'react-dom/client';
import { followDocument } from './state/document.ts';
import { start } from './state/start.ts';
import { Page } from './views/frame/page.tsx';

followDocument();
start();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
