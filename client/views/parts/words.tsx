/** Words in views: the language of the page, names in their own direction, and texts of ours in whichever language they have. */
import { directionOf, inLanguage, type Language, type Words } from '../../i18n/language.ts';
import { digits, type Translate, words } from '../../i18n/t.ts';
import { useStore } from '../../state/store.ts';

export type Both = { ar: string | null; en: string | null };

/** The language of the page and its words. */
export function useWords(): { lang: Language; t: Translate } {
  const lang = useStore((state) => state.lang);
  return { lang, t: words(lang) };
}

/** A name or text of ours with the direction of the language that it is in, never of its first letter. */
export function Name({ of, className }: { of: Both | null; className?: string }) {
  const { lang } = useWords();
  const name = inLanguage(of, lang);
  return (
    <bdi lang={name.lang} dir={directionOf(name.lang)} className={className}>
      {name.text}
    </bdi>
  );
}

/** Words whose language is known. */
export function Isolated({ words: { text, lang }, className }: { words: Words; className?: string }) {
  return (
    <bdi lang={lang} dir={directionOf(lang)} className={className}>
      {text}
    </bdi>
  );
}

/** How many there are, beside what is counted; a number, or words that hold one. */
export function Count({ of }: { of: number | string }) {
  const { lang } = useWords();
  return <span className="count">{typeof of === 'number' ? digits(lang, of) : of}</span>;
}

/** What parts two things on one line; it never ends a line. */
export const DOT = ' ·\u00a0';

/** Parts on one line, parted by a middle dot; empty ones are left out. */
export function Dotted({
  parts,
  className,
}: {
  parts: (React.ReactNode | false | null | undefined)[];
  className?: string;
}) {
  const shown = parts.filter((part) => part !== false && part !== null && part !== undefined && part !== '');
  if (shown.length === 0) return null;
  return (
    <p className={className}>
      {shown.map((part, i) => (
        // The parts of a line have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={i}>
          {i > 0 && <span className="dot">{DOT}</span>}
          {part}
        </span>
      ))}
    </p>
  );
}
