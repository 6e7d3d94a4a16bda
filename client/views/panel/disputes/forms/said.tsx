/** Who says it, and in which words: the small parts that every form of a disagreement is made of. */
import { directionOf } from '../../../../i18n/language.ts';
import { DOT, Name, useWords } from '../../../parts/words.tsx';
import type { Said } from './forms.ts';

/** Speakers on one line; where it is not settled that one of them says it, that too. */
export function Speakers({ said: { speakers } }: { said: Pick<Said, 'speakers'> }) {
  const { t } = useWords();
  return (
    <span className="axis-speaker">
      {speakers.map(({ source, certainty }, i) => (
        <span key={source.id}>
          {i > 0 && DOT}
          <Name of={source.label} />
          {certainty === 'UNSURE' && ` (${t('unsureSpeaker')})`}
        </span>
      ))}
    </span>
  );
}

/** Words of the article in quotation marks; nothing where there are none. */
export function Verbatim({ text, lang }: { text: string | null; lang: string }) {
  if (!text) return null;
  return (
    <q className="article-words" lang={lang} dir={directionOf(lang)}>
      {text}
    </q>
  );
}

/** What it means in our words, where the article is in the other language. */
export function Meaning({ said: { gloss, lang: written } }: { said: Said }) {
  const { lang } = useWords();
  const text = written === lang ? null : gloss?.[lang];
  return text ? <p className="meta">{text}</p> : null;
}
