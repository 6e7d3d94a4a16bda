/** Above what is read: the ways out, which stay in reach, then its heading, which takes the focus. */
import { type ReactNode, useEffect, useRef } from 'react';
import { closeReader, showTexts } from '../../state/actions/reading.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../parts/icons.tsx';
import { PHONE, useMedia } from '../parts/media.ts';
import { useWords } from '../parts/words.tsx';

type Props = {
  heading: ReactNode;
  meta?: ReactNode;
  /** Whether this is the list of all texts, to which a way leads from everywhere else. */
  isAll?: boolean;
  children?: ReactNode;
};

export function ReaderHead({ heading, meta, isAll = false, children }: Props) {
  const { t } = useWords();
  // The search needs the room; listeners keep the word.
  const phone = useMedia(PHONE);
  const isOnly = useStore((state) => state.rows.onlyText !== null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div className="reader-bar">
        {!isAll && !isOnly && (
          <button
            type="button"
            className={phone ? 'button icon-only reader-all' : 'button reader-all'}
            onClick={() => showTexts()}
          >
            <Icon name="back" mirrored />
            <span>{t('allTexts')}</span>
          </button>
        )}
        {children}
        <button type="button" className="icon-button reader-close" aria-label={t('close')} onClick={closeReader}>
          <Icon name="close" />
        </button>
      </div>
      <header className="reader-head">
        <h2 ref={top} tabIndex={-1}>
          {heading}
        </h2>
        {meta}
      </header>
    </>
  );
}
