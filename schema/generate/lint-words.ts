/** Whether words are there in both languages, and in that language alone. */
import { CATEGORIES, type Forms, type Pair } from './shapes.ts';

/** Reasons why a pair is not a text in Arabic and in English. Slots and what stands in brackets are left aside. */
export function pairMistakes(where: string, pair: Partial<Pair>): string[] {
  const { ar = '', en = '' } = pair;
  if (ar.trim() === '') return [`${where}: ar is missing`];
  if (en.trim() === '') return [`${where}: en is missing`];
  const latin = /[A-Za-z]+/.exec(ar.replace(/\{[^}]*\}|\([^)]*\)/g, ''));
  return [
    ...(latin ? [`${where}: ar holds Latin letters (${latin[0]})`] : []),
    ...(/\p{Script=Arabic}/u.test(en) ? [`${where}: en holds Arabic letters`] : []),
  ];
}

/** Arabic has six forms; English one and other. From `few` on the number itself stands in the form. */
export function formsMistakes(where: string, forms: Forms): string[] {
  const numbered = ['few', 'many', 'other'];
  return [
    ...CATEGORIES.filter((category) => !forms.ar[category]).map((category) => `${where}.ar: ${category} is missing`),
    ...['one', 'other']
      .filter((category) => !forms.en[category])
      .map((category) => `${where}.en: ${category} is missing`),
    ...numbered
      .filter((category) => forms.ar[category] && !forms.ar[category].includes('{n}'))
      .map((category) => `${where}.ar: ${category} lacks {n}`),
  ];
}

/** Descriptions stand in the API: each is a sentence. */
export function sentenceMistakes(where: string, text: string | undefined): string[] {
  return text && /[.)`]$/.test(text) ? [] : [`${where} is a sentence with a full stop`];
}
