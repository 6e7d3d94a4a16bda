/** What a button opens over the page, beside that button. Fetched on its own: see flyout-place.tsx. */
import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';

export type FlyoutProps = {
  /** The button. */
  anchor: RefObject<HTMLElement | null>;
  word: string;
  placement: 'end top' | 'top start' | 'bottom';
  close: () => void;
  children: ReactNode;
};

export function Flyout({ anchor, word, placement, close, children }: FlyoutProps) {
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      placement={placement}
      className="flyout"
      offset={4}
    >
      <Dialog className="flyout-dialog" aria-label={word}>
        {children}
      </Dialog>
    </Popover>
  );
}
