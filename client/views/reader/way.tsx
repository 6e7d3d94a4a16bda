/** A link out of the text into the graph. Where there is room for one thing only, the text makes way; Back returns to it. */
import { type ReactNode, useRef } from 'react';
import { openFromText } from '../../state/actions/opening.ts';
import { linkTo } from '../../state/view/address.ts';
import { plainly } from '../parts/item-link.tsx';
import { SHEET } from '../parts/media.ts';
import { renewing } from '../parts/renewing.ts';

type Props = {
  id: string;
  /** Where what leads there begins, and these words of it, in code points. */
  at: number;
  start: number;
  className?: string;
  /** Passed over by the keyboard. */
  quiet?: boolean;
  children: ReactNode;
};

const selected = (): string => getSelection()?.toString() ?? '';

export function Way({ id, at, start, className, quiet = false, children }: Props) {
  const before = useRef('');
  return (
    <a
      href={linkTo(id)}
      {...renewing(id)}
      data-at={start}
      className={className}
      tabIndex={quiet ? -1 : undefined}
      // Its words can be selected, as those of any text: neither is the link dragged, nor does the end of a selection press it.
      draggable={false}
      onMouseDown={() => {
        before.current = selected();
      }}
      onClick={plainly(({ detail }) => {
        const isByKey = detail === 0;
        if (!isByKey && selected() !== '' && selected() !== before.current) return;
        openFromText(id, at, matchMedia(SHEET).matches);
      })}
    >
      {children}
    </a>
  );
}
