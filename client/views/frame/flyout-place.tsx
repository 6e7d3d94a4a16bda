/** A button with icon, word and count; pressed, its content lies over the canvas. The code of that is fetched when it is wanted. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from '../../state/store.ts';
import { Later, part, useFetchAhead } from '../parts/later.tsx';
import { Count } from '../parts/words.tsx';
import type { FlyoutProps } from './flyout.tsx';

const FLYOUT = part(() => import('./flyout.tsx').then(({ Flyout }) => Flyout));

type Props = {
  icon: ReactNode;
  word: string;
  count?: number | string;
  className?: string;
  placement?: FlyoutProps['placement'];
  children: ReactNode;
};

export function FlyoutPlace({ icon, word, count, className = 'rail-button', placement = 'end top', children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const elsewhere = useStore((state) => `${state.open} ${state.help} ${state.reader === null}`);
  // What leads elsewhere from in here must not lie under this.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of place is what triggers it
  useEffect(() => setOpen(false), [elsewhere]);
  useFetchAhead(FLYOUT);
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {icon}
        <span>{word}</span>
        {count !== undefined && <Count of={count} />}
      </button>
      {isOpen && (
        // biome-ignore lint/complexity/noUselessFragments: nothing stands in its place until it is there
        <Later part={FLYOUT} props={{ anchor: button, word, placement, close, children }} waiting={<></>} />
      )}
    </>
  );
}
