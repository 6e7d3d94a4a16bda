/** The two languages of the page: which one is wanted, its direction, and how texts of ours are read in it. */

export type Language = 'ar' | 'en';
export const LANGUAGES: readonly Language[] = ['ar', 'en'];

/** Direction of a text in this language. */
export const directionOf = (lang: string): 'rtl' | 'ltr' => (lang === 'ar' ? 'rtl' : 'ltr');

/** Locale for Intl. Digits are those of the article's text, written out, since platforms disagree. */
export const localeOf = (lang: Language): string => (lang === 'ar' ? 'ar-u-nu-latn' : 'en-GB-u-nu-latn');

/** Signs that part what is listed in a sentence. */
export const LISTED: Record<Language, { comma: string; semicolon: string }> = {
  ar: { comma: '، ', semicolon: '؛ ' },
  en: { comma: ', ', semicolon: '; ' },
};

/** Words together with the language that they are in: what a name needs to be set and spoken right. */
export type Words = { text: string; lang: Language };

/** A text of ours in the wanted language, else in the other one; empty if neither is written. */
export function inLanguage(both: { ar: string | null; en: string | null } | null, wanted: Language): Words {
  const other = wanted === 'ar' ? 'en' : 'ar';
  const text = both?.[wanted];
  if (text) return { text, lang: wanted };
  return { text: both?.[other] ?? '', lang: other };
}

/** Whether Arabic speaks of it in the feminine. */
export const isFeminine = ({ names }: { names: { arGender: 'MASCULINE' | 'FEMININE' | null } }): boolean =>
  names.arGender === 'FEMININE';

/** Whether its name is given at all: a public server keeps those of protected people back. */
export const isNamed = ({ names }: { names: { ar: string | null; en: string | null } }): boolean =>
  names.ar !== null || names.en !== null;

/** A code's word where it stands alone: English begins it with a capital. */
export const standing = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The language of the page: the address first, then the reader's last choice, then what the browser asks for, else Arabic. */
export function chooseLanguage(fromLink: string | null, kept: string | null, preferred: readonly string[]): Language {
  const known = (lang: string | null | undefined): lang is Language => LANGUAGES.includes(lang as Language);
  if (known(fromLink)) return fromLink;
  if (known(kept)) return kept;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(known) ?? 'ar';
}
