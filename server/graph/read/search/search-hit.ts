/** Which spelling a search by name has hit: worked out for the rows of a page, in the order in which the index ranks. */
import type { SearchField } from '../../../../schema/generated/ontology.ts';
import { fold, isArabic } from '../../../../schema/types/fold.ts';
import { joined, likeWhole, searchKeys } from '../../../../schema/types/search-keys.ts';
import { bare, content, loose, withArticle } from '../../../../schema/types/word-forms.ts';

export type Spelling = { text: string; lang: string | null; field: SearchField };

/** A spelling in the script of the question is preferred among equals. */
const OWN_SCRIPT = 0.5;

/** The spelling nearest to the question; of equals the first. @param spellings not empty: names, then aliases */
export function hitOf(text: string, spellings: readonly Spelling[]): Spelling {
  const grade = graderOf(text);
  const script = isArabic(fold(text)) ? 'ar' : 'en';
  const graded = spellings.map((spelling) => ({
    spelling,
    grade: grade(spelling.text) + (spelling.lang === script ? OWN_SCRIPT : 0),
  }));
  return graded.reduce((best, one) => (one.grade > best.grade ? one : best)).spelling;
}

/** 9 for the whole name down to 0; whole numbers from 4 up where every word is met. */
function graderOf(text: string): (spelling: string) => number {
  const full = fold(text).split(' ').map(withArticle);
  const words = content(full).map(bare);
  const [whole, plain, sound] = [joined(full), joined(words), likeWhole(words.map(loose))];
  return (spelling) => {
    const keys = searchKeys([spelling]);
    if (keys.whole.includes(whole)) return 9;
    if (keys.like.includes(sound)) return 8;
    if (keys.whole.some((key) => key.startsWith(whole))) return 7;
    if (keys.whole.some((key) => key.startsWith(plain))) return 6;
    if (words.every((word) => keys.word.includes(word))) return 5;
    if (words.every((word) => keys.word.some((key) => key.startsWith(word)))) return 4;
    const met = words.filter((word) => keys.word.includes(word) || keys.like.includes(loose(word)));
    return (met.length / words.length) * 3;
  };
}
