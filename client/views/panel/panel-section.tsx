/** A part of a panel under a small heading. */
import type { ReactNode } from 'react';
import { Count } from '../parts/words.tsx';

export function PanelSection({
  heading,
  count,
  children,
}: {
  heading: string;
  count?: number | string;
  children: ReactNode;
}) {
  return (
    <section className="panel-section">
      <h3>
        {heading}
        {count !== undefined && <Count of={count} />}
      </h3>
      {children}
    </section>
  );
}
