/** The search fold: one way to make names, queries and texts comparable. Makes keys only; never shown, never an id. */

/** Marks, tatweel, invisible signs (soft hyphen, zero width, bidi controls, word joiner, byte-order mark), apostrophes. */
const DROP = /[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff'`´‘’ʻʼʾʿ]/gu;

/** Letters of other keyboards and spellings → the one that stands for them. */
const LETTERS: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
};

/** Initials with full stops: U.S., أ.ف.ب. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu;

/**
 * Words in lower case, joined by single spaces; empty if nothing is left. Decomposes first, so that أ إ آ ؤ ئ lose their
 * hamza with the other marks, while ء by itself stays. Lossy on purpose: the exact spelling must rank first. Idempotent.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(DROP, '')
      .toLowerCase()
      // again: Turkish İ in lower case is i with a dot above
      .replace(DROP, '')
      .replace(/./gu, (letter) => LETTERS[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/(?<=\d)[,.٬](?=\d{3}(?!\d))/g, '')
      .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      // و23 is two words
      .replace(/(?<=[ء-ي])(?=\d)|(?<=\d)(?=[ء-ي])/g, ' ')
      .trim()
  );
}

/** Whether a folded word is in Arabic script. */
export function isArabic(word: string): boolean {
  return /[ء-ي]/.test(word);
}
