/** A part of a panel under a small heading. */
import type { ReactNode } from 'react';

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
        {count !== undefined && <span className="count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}
