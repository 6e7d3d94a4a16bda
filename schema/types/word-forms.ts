/** Looser keys of folded words: without article, proclitics, little words and endings. For search only, after `fold`. */
import { isArabic } from './fold.ts';

/** A proclitic before the article taken off: وال فال بال كال وبال لل ولل → ال. The rest keeps three letters at least. */
export function withArticle(word: string): string {
  return word.replace(/^(?:[وف]?(?:[بك]?ال|لل))(?=.{3})/, 'ال');
}

/** Without proclitic and article. */
export function bare(word: string): string {
  return withArticle(word).replace(/^ال(?=.{2})/, '');
}

/** Readings with one or two lone proclitics (و ف ب ك ل) taken off; for queries and texts, never for stored names. */
export function unstuck(word: string, least = 3): string[] {
  if (!isArabic(word)) return [];
  const readings: [RegExp, string][] = [
    [/^[وفبكل]/, word.slice(1)],
    [/^[وف][بكل]/, word.slice(2)],
  ];
  return readings.filter(([form, rest]) => form.test(word) && rest.length >= least).map(([, rest]) => rest);
}

const LITTLE = new Set(
  'the al el ul ad ed ud as es ash esh at et ath az ez ar er an en of in on to for from by and or with في من عن الي مع او و'.split(
    ' ',
  ),
);

/** The words without the little ones; all of them where nothing else is there. */
export function content(words: string[]): string[] {
  const rest = words.filter((word) => !LITTLE.has(word));
  return rest.length > 0 ? rest : words;
}

const HEADS = new Set(
  'سجن حي محافظه مدينه بلده قريه ناحيه قضاء مخيم prison jail neighbourhood neighborhood governorate province district city town village camp'.split(
    ' ',
  ),
);

/** The name of a place without its head word (سجن غويران → غويران); null where it has none. */
export function headless(words: string[]): string[] | null {
  if (words.length < 2) return null;
  if (HEADS.has(words[0] ?? '')) return words.slice(1);
  return HEADS.has(words.at(-1) ?? '') ? words.slice(0, -1) : null;
}

/** Commonest endings of Arabic words, and how many letters must stay. */
const ENDINGS: [RegExp, number][] = [
  [/(?:ها|هم|نا)$/, 5],
  [/(?:ين|ون|ان|ات)$/, 4],
  [/[اهو]$/, 5],
];

/** Digits that stand for Arabic sounds in chat spelling. */
const CHAT_DIGITS: Record<string, string> = { 2: '', 3: '', 5: 'kh', 6: 't', 7: 'h', 8: 'q', 9: 'q' };

/** One key for spellings of one sound: Arabic without its endings, Latin by consonants (Ghwayran = Ghouairan). */
export function loose(word: string): string {
  if (isArabic(word)) {
    const stem = ENDINGS.reduce((rest, [ending, least]) => {
      const shorter = rest.replace(ending, '');
      return shorter.length >= least ? shorter : rest;
    }, bare(word));
    return stem.replace(/يي$/, 'ي');
  }
  const latin = /[a-z]/.test(word) ? word.replace(/[2356789]/g, (digit) => CHAT_DIGITS[digit] ?? digit) : word;
  return /\d/.test(latin) ? latin : consonants(latin);
}

function consonants(word: string): string {
  return word
    .replace(/[cs]h/g, 's')
    .replace(/[kgdt]h/g, (pair) => pair.charAt(0))
    .replace(/ph|v/g, 'f')
    .replace(/ck|q|c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/^[aeiou]+/, '')
    .replace(/(?<=.)[aeiouwyh]/g, '')
    .replace(/(.)\1+/g, '$1');
}
