/** A flyout whose code comes right after the first drawing; until then its button stands there and waits. */
import { Later, part } from '../parts/later.tsx';
import { Count } from '../parts/words.tsx';
import type { FlyoutProps } from './flyout.tsx';

const FLYOUT = part(() => import('./flyout.tsx').then(({ Flyout }) => Flyout));

export function FlyoutPlace(props: FlyoutProps) {
  const { icon, word, count, className = 'rail-button' } = props;
  const waiting = (
    <button type="button" className={className} aria-disabled="true">
      {icon}
      <span>{word}</span>
      {count !== undefined && <Count of={count} />}
    </button>
  );
  return <Later part={FLYOUT} props={props} waiting={waiting} />;
}
