/** Keeps the document as the state has it: language, direction, theme and title. */
import { directionOf } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { getState, subscribe } from '../store.ts';

export function followDocument(): void {
  const apply = (): void => {
    const { lang, theme } = getState();
    const page = document.documentElement;
    page.lang = lang;
    page.dir = directionOf(lang);
    if (theme) page.setAttribute('data-theme', theme);
    else page.removeAttribute('data-theme');
    document.title = words(lang)('pageTitle');
  };
  apply();
  subscribe(apply);
}
