/** Icon, word and count; pressed, its content lies over the canvas. */
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

export type FlyoutProps = {
  icon: ReactNode;
  word: string;
  count?: number;
  className?: string;
  placement?: 'end top' | 'top start' | 'bottom';
  children: ReactNode;
};

export function Flyout({ icon, word, count, className = 'rail-button', placement = 'end top', children }: FlyoutProps) {
  return (
    <DialogTrigger>
      <Button className={className}>
        {icon}
        <span>{word}</span>
        {count !== undefined && <span className="count">{count}</span>}
      </Button>
      <Popover placement={placement} className="flyout" offset={4}>
        <Dialog className="flyout-dialog" aria-label={word}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
