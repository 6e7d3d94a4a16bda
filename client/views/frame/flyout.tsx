/** Icon, word and count; pressed, its content lies over the canvas. */
import { type ReactNode, useEffect, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useStore } from '../../state/store.ts';
import { Count } from '../parts/words.tsx';

export type FlyoutProps = {
  icon: ReactNode;
  word: string;
  count?: number | string;
  className?: string;
  placement?: 'end top' | 'top start' | 'bottom';
  children: ReactNode;
};

export function Flyout({ icon, word, count, className = 'rail-button', placement = 'end top', children }: FlyoutProps) {
  const [isOpen, setOpen] = useState(false);
  const elsewhere = useStore((state) => `${state.open} ${state.help} ${state.reader === null}`);
  // What leads elsewhere from in here must not lie under this.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of place is what triggers it
  useEffect(() => setOpen(false), [elsewhere]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={className}>
        {icon}
        <span>{word}</span>
        {count !== undefined && <Count of={count} />}
      </Button>
      <Popover placement={placement} className="flyout" offset={4}>
        <Dialog className="flyout-dialog" aria-label={word}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
