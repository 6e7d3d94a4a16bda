/**
 * What a search by name asks of the full-text index, as text of Lucene. Nothing needs escaping: folded words hold letters and
 * digits only. `/x/^b` and `x*^b` score exactly b, so that a rank is a sum of fixed boosts.
 */
import { sliceCodePoints } from '../../../../schema/types/code-points.ts';
import { fold, isArabic } from '../../../../schema/types/fold.ts';
import { joined, likeWhole, unique } from '../../../../schema/types/search-keys.ts';
import { bare, content, headless, loose, unstuck, withArticle } from '../../../../schema/types/word-forms.ts';

/** From the best kind of hit to the worst. Apart so far that no sum of worse ones (and no prior, at most 15) beats a better one. */
export const BOOST = {
  whole: 16_384,
  wholeLike: 4_096,
  wholeUnstuck: 3_072,
  word: 2_048,
  start: 1_024,
  wholeBare: 640,
  startBare: 384,
  wordBare: 256,
  part: 192,
  unstuck: 128,
  like: 32,
} as const;

/** Priors that are stored, `p1` to this. */
const MOST_PRIOR = 8;
const MOST_WORDS = 12;
const LONGEST_WORD = 200;
/** Longer names are not looked for with a slip: it would cost too much. */
const LONGEST_SLIP = 60;

/** One word of a question: as asked, with its article, bare, and by sound. `isLast`: it may be unfinished. */
type Word = { raw: string; full: string; plain: string; sound: string; isLast: boolean };

/** Null where nothing is left after folding. Every word must match; a little word counts only alone. */
export function nameQuery(text: string): string | null {
  const raw = unique(fold(text).split(' '))
    .slice(0, MOST_WORDS)
    .map((word) => sliceCodePoints(word, 0, LONGEST_WORD));
  if (raw.length === 0) return null;
  const full = raw.map(withArticle);
  const asked = content(full);
  const words = asked.map((word, i): Word => {
    const isLast = i === asked.length - 1 && word === full.at(-1);
    return { raw: raw[full.indexOf(word)] ?? word, full: word, plain: bare(word), sound: loose(bare(word)), isLast };
  });
  const every = words.map((word) => `+(${wordClauses(word, words).join(' ')})`).join(' ');
  const priors = Array.from({ length: MOST_PRIOR }, (_, i) => is('kPrior', `p${i + 1}`, i + 1));
  return `+(${[...wholeClauses(raw, words), `(${every})`].join(' ')}) ${priors.join(' ')}`;
}

/** The same question of the names of protected entities. */
export function protectedQuery(query: string): string {
  return query.replace(/k(Whole|Word|Like):/g, 'p$1:');
}

/**
 * The whole question as a name, or as its beginning; a place also without its head word (Diyala province). A slip scores nothing:
 * Lucene would rate it by how rare a word is and how many keys an entity has.
 */
function wholeClauses(raw: string[], words: Word[]): string[] {
  const full = joined(raw.map(withArticle));
  const plain = joined(words.map((word) => word.plain));
  const sound = joined(words.map((word) => word.sound));
  const clauses = [
    is('kWhole', full, BOOST.whole),
    ...unique([full, joined(raw)]).map((key) => begins('kWhole', key, BOOST.start)),
  ];
  if (plain !== full) clauses.push(is('kWhole', plain, BOOST.wholeBare), begins('kWhole', plain, BOOST.startBare));
  if (plain.length > 4 && plain.length < LONGEST_SLIP) {
    clauses.push(`kWhole:${plain}~1^0`);
  }
  if (sound.length > 2 && sound !== plain) {
    clauses.push(is('kLike', likeWhole([sound]), isArabic(plain) ? BOOST.wholeLike : BOOST.like));
  }
  const [first = '', ...rest] = raw;
  const isOne = words.length === 1;
  const named = headless(raw);
  if (named) clauses.push(is('kWhole', joined(content(named.map(withArticle)).map(bare)), BOOST.wholeBare));
  for (const stem of unstuck(first, isOne ? 3 : 2)) {
    const key = joined(content([stem, ...rest].map(withArticle)).map(bare));
    clauses.push(is('kWhole', key, isOne ? BOOST.unstuck : BOOST.wholeUnstuck));
  }
  return clauses;
}

/** All that one word may be in a name. Its boosts are shared out among the words. */
function wordClauses({ raw, full, plain, sound, isLast }: Word, words: Word[]): string[] {
  const n = words.length;
  const clauses = [is('kWord', full, BOOST.word / n)];
  if (plain !== full) clauses.push(is('kWord', plain, BOOST.wordBare / n));
  if (isLast) {
    const starts = unique([full, plain, raw]).filter((start) => start.length > 1);
    clauses.push(...starts.map((start) => begins('kWord', start, BOOST.part / n)));
  }
  const stems = [...unstuck(raw), ...(/^[ae]l.{4}/.test(full) ? [full.slice(2)] : [])];
  clauses.push(...stems.map((stem) => is('kWord', bare(stem), BOOST.unstuck / n)));
  clauses.push(...unique([full, plain]).flatMap((word) => slips(word, n)));
  const isTelling = isArabic(plain) || joined(words.map((word) => word.sound)).length > 2;
  if (sound && isTelling) clauses.push(is('kLike', sound, BOOST.like / n));
  return clauses;
}

/** One wrong letter from five on, from four beside another word; alone of four letters only one that was lost. */
function slips(word: string, n: number): string[] {
  if (/^\d/.test(word)) return [];
  if (word.length > 4 || (n > 1 && word.length === 4)) return [`kWord:${word}~1^0`];
  return word.length === 4 ? [1, 2, 3].map((at) => `kWord:${word.slice(0, at)}?${word.slice(at)}^0`) : [];
}

function is(field: string, key: string, boost: number): string {
  return `${field}:/${key}/^${+boost.toFixed(2)}`;
}

function begins(field: string, key: string, boost: number): string {
  return `${field}:${key}*^${+boost.toFixed(2)}`;
}

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvnm,./";
const ARABIC = 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ';

/** What the same keys write on the other keyboard. */
export function onOtherKeyboard(text: string): string {
  const letter = (sign: string) =>
    sign === 'b' ? 'لا' : (ARABIC[LATIN.indexOf(sign)] ?? LATIN[ARABIC.indexOf(sign)] ?? sign);
  return [...text.toLowerCase()].map(letter).join('');
}
