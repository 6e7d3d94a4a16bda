/** What can be taken away: the link of the view, its picture, and what is on the canvas as data with its citations. */
import { useState } from 'react';
import type { Key } from '../../../i18n/t.ts';
import { words } from '../../../i18n/t.ts';
import { say } from '../../../state/say.ts';
import { getState } from '../../../state/store.ts';
import { linkTo } from '../../../state/view/address.ts';
import { useWords } from '../../parts/words.tsx';

type Form = 'png' | 'svg' | 'csv' | 'json';
const FORMS: [Form, Key][] = [
  ['png', 'asPng'],
  ['svg', 'asSvg'],
  ['csv', 'asCsv'],
  ['json', 'asJson'],
];

export function TakeAway() {
  const { t } = useWords();
  const [busy, setBusy] = useState<Form | null>(null);
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
        </li>
        {FORMS.map(([form, word]) => (
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
  const { open, lang } = getState();
  const t = words(lang);
  try {
    await navigator.clipboard.writeText(new URL(linkTo(open), location.href).href);
    say(t('linkCopied'));
  } catch {
    say(t('copyRefused'));
  }
}
