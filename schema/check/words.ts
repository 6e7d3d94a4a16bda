/** Words of ours: both languages, labels that fit on the canvas, forms for sentences, names that are told where they are from. */
import type { EntityBase, Problem, Proposals, SourceProposal } from '../proposals.ts';
import { BILINGUAL, PAIR, PROPOSALS } from './shape/records.ts';
import type { Path } from './shape/shape.ts';
import { shown, walk } from './shape/shape.ts';

/** A label stands in two lines of so many letters at most; marks above and below letters take no room. */
const LINE_MAX = 24;
/** Title of a dispute, in code points a language. */
const TITLE_MAX = 60;
/** Fields that may have one language: forms that differ from the label in one only, and glosses. */
const MAY_BE_ONE = new Set(['phrase', 'subject', 'gloss']);
const NAMED_LISTS = ['sources', 'groups', 'persons', 'places', 'events'] as const;

export function checkWords(proposals: Proposals): Problem[] {
  const problems: Problem[] = [];
  walk(proposals, PROPOSALS, (value, shape, path) => {
    if (shape === BILINGUAL || shape === PAIR) problems.push(...problemsOfPair(value as Pair, path));
  });
  for (const list of NAMED_LISTS) {
    for (const [index, item] of proposals[list].entries()) {
      const findings = [...problemsOfLabel(item), ...problemsOfPhrase(item), ...problemsOfNames(item, proposals.text)];
      problems.push(...findings.map(({ at, ...problem }) => ({ path: [list, index, ...at], ...problem })));
    }
  }
  return [...problems, ...problemsOfGlosses(proposals), ...problemsOfTitles(proposals)];
}

type Pair = { ar?: string; en?: string };
type Finding = Omit<Problem, 'path'> & { at: Path };

function problemsOfPair(pair: Pair, path: Path): Problem[] {
  const missing = (['ar', 'en'] as const).filter((lang) => pair[lang] === undefined);
  const isHalf = missing.length === 2 || (missing.length === 1 && !MAY_BE_ONE.has(String(path.at(-1))));
  if (isHalf) {
    const reason = `${shown(path)} is not there in ${missing[0] === 'ar' ? 'Arabic' : 'English'}.`;
    const cure = 'Write it in both languages, or leave it out.';
    return [{ path, code: 'ONE_LANGUAGE', reason, cure }];
  }
  return [
    ...(pair.ar !== undefined && !/\p{Script=Arabic}/u.test(pair.ar) ? [wrongScript([...path, 'ar'], 'Arabic')] : []),
    ...(pair.en !== undefined && !/\p{Script=Latin}/u.test(pair.en) ? [wrongScript([...path, 'en'], 'Latin')] : []),
  ];
}

function wrongScript(path: Path, script: string): Problem {
  const reason = `${shown(path)} has no ${script} letter.`;
  return { path, code: 'WRONG_SCRIPT', reason, cure: 'Arabic stands under ar, English under en.' };
}

type Worded = EntityBase | SourceProposal;

function problemsOfLabel({ label }: Worded): Finding[] {
  return (['ar', 'en'] as const).flatMap((lang): Finding[] => {
    if (fitsTwoLines(label[lang])) return [];
    const reason = `The label "${label[lang]}" does not fit into two lines of ${LINE_MAX} letters.`;
    const cure = 'Make the label shorter; what it leaves out can stand in the names, the phrase or the note.';
    return [{ at: ['label', lang], code: 'LABEL_TOO_LONG', reason, cure }];
  });
}

function fitsTwoLines(label: string): boolean {
  const words = label.split(' ');
  return words.some((_, first) => {
    const lines = [words.slice(0, first + 1).join(' '), words.slice(first + 1).join(' ')];
    return lines.every((line) => Array.from(line.replaceAll(/\p{M}/gu, '')).length <= LINE_MAX);
  });
}

/** Inside a sentence مدنيون becomes مدنيين: a dual or plural in ون or ان needs its other form. */
function problemsOfPhrase({ label, phrase, arNumber }: Worded): Finding[] {
  if (arNumber === 'sg' || phrase?.ar !== undefined) return [];
  const ending = label.ar
    .split(' ')
    .slice(0, 2)
    .find((word) => /(?:ون|ان)$/.test(word.replaceAll(/[\p{M}،.]/gu, '')));
  if (ending === undefined) return [];
  const reason = `"${ending}" in the label may be a plural or dual that changes inside a sentence, and there is no phrase.ar.`;
  const cure =
    'Write phrase: { ar: … } as it stands after a preposition (مدنيين), the label itself if it does not change.';
  return [{ at: ['phrase'], code: 'PHRASE_NEEDED', reason, cure }];
}

function problemsOfNames({ names }: Worded, text: string): Finding[] {
  if (names.ar === undefined && names.en === undefined) {
    const cure = 'Write names: { en: …, ar: …, arBasis: TEXT or LABEL }.';
    return [{ at: ['names'], code: 'NO_NAME', reason: 'It has no name in either language.', cure }];
  }
  if ((names.ar === undefined) !== (names.arBasis === undefined)) {
    const cure = 'arBasis is TEXT for a name of the article, LABEL for one of ours; it stands with ar.';
    return [
      { at: ['names'], code: 'NAME_WITHOUT_BASIS', reason: 'The Arabic name and its basis come together.', cure },
    ];
  }
  if (names.arBasis !== 'TEXT' || text.includes(names.ar ?? '')) return [];
  const cure = 'Write the name as the article does, or arBasis: LABEL.';
  return [{ at: ['names', 'ar'], code: 'NAME_NOT_IN_TEXT', reason: `"${names.ar}" does not stand in the text.`, cure }];
}

/** A gloss says in the other language what an article says in its own. */
function problemsOfGlosses({ article, claims }: Proposals): Problem[] {
  const other = article.lang === 'ar' ? 'en' : 'ar';
  return claims.flatMap(({ code, gloss }, index): Problem[] => {
    if (gloss?.[article.lang] === undefined || gloss[other] !== undefined) return [];
    const reason = `The gloss of ${code} is only in the language of the article.`;
    const cure = `Write gloss: { ${other}: … }, or leave it out.`;
    return [{ path: ['claims', index, 'gloss'], code: 'GLOSS_IN_ONE_LANGUAGE', reason, cure }];
  });
}

function problemsOfTitles({ disputes }: Proposals): Problem[] {
  return disputes.flatMap(({ title }, index) =>
    (['ar', 'en'] as const).flatMap((lang): Problem[] => {
      const length = Array.from(title[lang]).length;
      if (length <= TITLE_MAX) return [];
      const reason = `The title has ${length} letters, more than ${TITLE_MAX}.`;
      return [{ path: ['disputes', index, 'title', lang], code: 'TITLE_TOO_LONG', reason, cure: 'Make it shorter.' }];
    }),
  );
}
