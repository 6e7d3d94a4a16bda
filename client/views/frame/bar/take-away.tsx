/** What can be taken away: the link of the view, its picture, and what is on the canvas as data with its citations. */
import { useState } from 'react';
import type { Form } from '../../../export/take-away.ts';
import type { Key } from '../../../i18n/t.ts';
import { words } from '../../../i18n/t.ts';
import { say } from '../../../state/say.ts';
import { getState, useStore } from '../../../state/store.ts';
import { wholeLink } from '../../../state/view/address.ts';
import { isLong } from '../../../state/view/link.ts';
import { useWords } from '../../parts/words.tsx';

const FORMS: [Form, Key][] = [
  ['png', 'asPng'],
  ['svg', 'asSvg'],
  ['csv', 'asCsv'],
  ['json', 'asJson'],
];

/** Where the link is too long to be sent. */
const LINK: [Form, Key] = ['html', 'asLink'];

export function TakeAway() {
  const { t } = useWords();
  const [busy, setBusy] = useState<Form | null>(null);
  const link = useStore(wholeLink);
  const forms = isLong(link) ? [LINK, ...FORMS] : FORMS;
  const take = async (form: Form): Promise<void> => {
    if (busy) return;
    setBusy(form);
    try {
      const { takeAway } = await import('../../../export/take-away.ts');
      await takeAway(form);
    } catch {
      say(words(getState().lang)('takeFailed'));
    }
    setBusy(null);
  };
  return (
    <>
      <h2>{t('takeAway')}</h2>
      <ul className="take-away">
        <li>
          <button type="button" className="take" onClick={copyLink}>
            {t('copyLink')}
          </button>
          {isLong(link) && (
            <p className="meta take-long">
              {t('linkLong', { n: t('character', { n: link.length }), asLink: t('asLink') })}
            </p>
          )}
        </li>
        {forms.map(([form, word]) => (
          <li key={form}>
            <button type="button" className="take" aria-disabled={busy !== null} onClick={() => void take(form)}>
              {t(word)}
              <small lang="en" dir="ltr">
                {form.toUpperCase()}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Copies the whole address of the view. Where the browser refuses, the address bar has it. */
async function copyLink(): Promise<void> {
  const { lang } = getState();
  const t = words(lang);
  try {
    const link = wholeLink();
    await navigator.clipboard.writeText(link);
    say(t(isLong(link) ? 'longLinkCopied' : 'linkCopied', { n: t('character', { n: link.length }) }));
  } catch {
    say(t('copyRefused'));
  }
}
