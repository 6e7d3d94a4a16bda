/** A button that shows what stands under it, and hides it again; the focus stays on it. */
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../parts/icons.tsx';

type Props = {
  heading: ReactNode;
  /** What stands beside the button, open or not; it is given the id of the button. */
  beside?: (heading: string) => ReactNode;
  /** Drawn only while it is open. */
  children: ReactNode;
};

export function Disclosure({ heading, beside, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className="disclosure">
        <button
          id={id}
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}under` : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" mirrored />
          {heading}
        </button>
        {beside?.(id)}
      </div>
      {isOpen && (
        <div id={`${id}under`} className="disclosed">
          {children}
        </div>
      )}
    </>
  );
}
