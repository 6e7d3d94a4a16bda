/** Keys that work everywhere on the page: Escape, undo and redo, `/` for the search, F6 from region to region. */
import { useEffect } from 'react';
import { actByKey } from '../../state/actions/acting.ts';
import { goBack } from '../../state/actions/opening.ts';
import { shortcut } from '../../state/page/keys.ts';
import { setHelp } from '../../state/page/settings.ts';
import { chosenNow } from '../../state/selectors.ts';
import { getState } from '../../state/store.ts';
import { redo, undo } from '../../state/view/commands.ts';

/** Regions in the order of F6; one that is covered by another is left out. */
const REGIONS = [
  '#search',
  '.rail',
  '.walk [tabindex="0"]',
  '.overview',
  '.list-twin',
  '.reader',
  '.panel',
  '.tabs',
] as const;
const FOCUSABLE = 'a[href], button, input, [tabindex="0"]';

export function usePageKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  const target = event.target as Element;
  const sign = shortcut(event, getState().letterKeys);
  if (event.defaultPrevented || sign === null) return;
  // A native list looks for letters itself, and has no undo of its own.
  const typing = target.matches(`input:not([type="checkbox"]), textarea${sign.length === 1 ? ', select' : ''}`);
  if (sign === 'F6') nextRegion(event.shiftKey ? -1 : 1);
  else if (typing || target.closest('[role="dialog"], [role="listbox"]')) return;
  else if (sign === 'Escape') goBack();
  else if (sign === 'undo') undo();
  else if (sign === 'redo') redo();
  else if (sign === '?') setHelp(true);
  else if (sign === '/') document.querySelector<HTMLElement>('#search')?.focus();
  else if (!actOnOpen(sign, target)) return;
  event.preventDefault();
}

/** Outside the walk, the keys of the walk act on the open item; lists keep letters for themselves. */
function actOnOpen(sign: string, target: Element): boolean {
  const state = getState();
  const [id] = chosenNow(state);
  if (state.open === null || id === undefined || sign === 'Enter' || sign === ' ') return false;
  return !target.closest('[role="menu"]') && actByKey(sign, id);
}

function nextRegion(by: 1 | -1): void {
  const regions = REGIONS.flatMap((selector) => {
    const region = document.querySelector<HTMLElement>(selector);
    return region && !region.closest('[inert]') ? [region] : [];
  });
  const at = regions.findIndex((it) => it.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  const inside = next?.matches(FOCUSABLE) ? next : next?.querySelector<HTMLElement>(FOCUSABLE);
  inside?.focus();
}
