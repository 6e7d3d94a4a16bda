/** The rail: the legend and what is in disagreement; where there is less room, two buttons that open the same beside them. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { canvasNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { DisputeList } from '../panel/disputes/dispute-list.tsx';
import { Diamond, Icon } from '../parts/icons.tsx';
import { useMedia } from '../parts/media.ts';
import { useWords } from '../parts/words.tsx';
import { Legend } from './legend.tsx';

export function Rail() {
  const { t } = useWords();
  const wide = useMedia('(min-width: 1440px)');
  const disputes = useStore((state) => state.rows.disputes);
  const drawn = useStore((state) => canvasNow(state).length);
  if (wide) {
    return (
      <nav className="rail" aria-label={t('legend')}>
        <Legend />
        {disputes.length > 0 && (
          <section className="legend-part">
            <h2>{t('openDispute', { n: disputes.length })}</h2>
            <DisputeList disputes={disputes} />
          </section>
        )}
      </nav>
    );
  }
  return (
    <nav className="rail narrow" aria-label={t('legend')}>
      <Flyout icon={<Icon name="legend" />} word={t('legend')} count={drawn}>
        <Legend />
      </Flyout>
      {disputes.length > 0 && (
        <Flyout icon={<Diamond />} word={t('differences')} count={disputes.length}>
          <h2>{t('openDispute', { n: disputes.length })}</h2>
          <DisputeList disputes={disputes} />
        </Flyout>
      )}
    </nav>
  );
}

/** Icon, word and count; pressed, its content lies over the canvas. */
export function Flyout(props: {
  icon: React.ReactNode;
  word: string;
  count?: number;
  className?: string;
  placement?: 'end top' | 'top start';
  children: React.ReactNode;
}) {
  const { icon, word, count, className = 'rail-button', placement = 'end top', children } = props;
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
