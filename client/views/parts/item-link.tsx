/** A link to an item of the graph: it opens in the panel, and, as any link, in another tab or by its copied address. */
import type { MouseEvent, ReactNode } from 'react';
import { open } from '../../state/actions/opening.ts';
import { useStore } from '../../state/store.ts';
import { linkTo } from '../../state/view/address.ts';
import { renewing } from './renewing.ts';

/** Acts in the page when a link is pressed plainly; with Ctrl, Shift or another button the browser does what it always does. */
export const plainly =
  (act: (event: MouseEvent) => void) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    act(event);
  };

export function ItemLink({ id, className, children }: { id: string; className?: string; children: ReactNode }) {
  const current = useStore((state) => state.open === id);
  return (
    <a
      href={linkTo(id)}
      {...renewing(id)}
      className={className}
      aria-current={current ? 'true' : undefined}
      onClick={plainly(() => open(id))}
    >
      {children}
    </a>
  );
}
