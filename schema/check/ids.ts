/** Ids and codes: written as they must be, of the right type, none given twice, and which ones point out of the article. */
import type { Problem, Proposals } from '../proposals.ts';
import { isSlug } from '../types/ids.ts';
import { nearest } from './shape/near.ts';
import { PROPOSALS } from './shape/records.ts';
import type { Path } from './shape/shape.ts';
import { shown, walk } from './shape/shape.ts';

const CODE = /^[A-Za-z][A-Za-z0-9]*$/;
/** Ids stand in links and cursors; a slug or code that is longer helps nobody. */
const SLUG_MAX = 80;
const CODE_MAX = 20;

const DECLARING = ['sources', 'groups', 'persons', 'places', 'events'] as const;
const CODED = ['claims', 'judgements', 'disputes'] as const;

export function checkIds(proposals: Proposals): Problem[] {
  const problems: Problem[] = [];
  if (!isName(proposals.article.slug)) problems.push(badSlug(proposals.article.slug));
  walk(proposals, PROPOSALS, (value, shape, path) => {
    if (shape.is === 'id') problems.push(...problemsOfId(String(value), shape.of, path));
  });
  return [...problems, ...duplicateIds(proposals), ...problemsOfCodes(proposals), ...unknownClaims(proposals)];
}

/** Ids that are used and not declared here, each with the first place where it is used: the graph must know them. */
export function referencedIds(proposals: Proposals): { id: string; path: Path }[] {
  const declared = new Set(declarations(proposals).map(({ id }) => id));
  const used = new Map<string, Path>();
  walk(proposals, PROPOSALS, (value, shape, path) => {
    if (shape.is === 'id' && !declared.has(String(value)) && !used.has(String(value))) used.set(String(value), path);
  });
  return [...used].map(([id, path]) => ({ id, path }));
}

const isName = (slug: string): boolean => isSlug(slug) && slug.length <= SLUG_MAX;

function badSlug(slug: string): Problem {
  return {
    path: ['article', 'slug'],
    code: 'BAD_SLUG',
    reason: `${JSON.stringify(slug)} is no name for an article.`,
    cure: `Name it (its folder) with lower-case letters, digits and single hyphens, at most ${SLUG_MAX}.`,
  };
}

function problemsOfId(id: string, types: readonly string[], path: Path): Problem[] {
  const [type = '', slug = ''] = id.split(/:(.*)/s);
  const wanted = types.join(': or ');
  if (!isName(slug)) {
    return [
      {
        path,
        code: 'BAD_ID',
        reason: `${JSON.stringify(id)} is no id.`,
        cure: `Write ${wanted}: and a name of lower-case letters, digits and single hyphens, such as ${types[0]}:north-gate.`,
      },
    ];
  }
  if (types.includes(type)) return [];
  const cure = `Write the id of a ${types.join(' or ')}: it begins with ${wanted}:.`;
  return [{ path, code: 'WRONG_ID_TYPE', reason: `${id} cannot stand in ${shown(path)}.`, cure }];
}

function declarations(proposals: Proposals): { id: string; path: Path }[] {
  return DECLARING.flatMap((list) =>
    proposals[list].map(({ id }, index) => ({ id, path: [list, index, 'id'] as Path })),
  );
}

function duplicateIds(proposals: Proposals): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Path>();
  for (const { id, path } of declarations(proposals)) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else
      problems.push(duplicate(path, 'DUPLICATE_ID', `${id} is declared twice, first as ${shown(before.slice(0, 2))}.`));
  }
  return problems;
}

function duplicate(path: Path, code: string, reason: string): Problem {
  return { path, code, reason, cure: 'Keep one of the two, or give one another name.' };
}

function problemsOfCodes(proposals: Proposals): Problem[] {
  return CODED.flatMap((list) => {
    const seen = new Set<string>();
    return proposals[list].flatMap(({ code }, index): Problem[] => {
      const path = [list, index, 'code'];
      const isTwice = seen.has(code);
      seen.add(code);
      if (isTwice) return [duplicate(path, 'DUPLICATE_CODE', `${code} is the code of two ${list}.`)];
      if (CODE.test(code) && code.length <= CODE_MAX) return [];
      const cure = `Write a letter, then letters and digits, at most ${CODE_MAX}, such as C09.`;
      return [{ path, code: 'BAD_CODE', reason: `${JSON.stringify(code)} is no code.`, cure }];
    });
  });
}

function unknownClaims(proposals: Proposals): Problem[] {
  const known = proposals.claims.map(({ code }) => code);
  const used: { code: string; path: Path }[] = [
    ...proposals.judgements.flatMap(({ claims }, index) => codesIn(claims, ['judgements', index, 'claims'])),
    ...proposals.disputes.flatMap(({ claims, links }, index) => [
      ...codesIn(claims, ['disputes', index, 'claims']),
      ...links.flatMap(({ from, to }, link) => [
        { code: from, path: ['disputes', index, 'links', link, 'from'] },
        { code: to, path: ['disputes', index, 'links', link, 'to'] },
      ]),
    ]),
  ];
  return used
    .filter(({ code }) => !known.includes(code))
    .map(({ code, path }) => {
      const near = nearest(code, known);
      const cure =
        near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Write the code of a claim in this article.';
      return { path, code: 'UNKNOWN_CLAIM', reason: `No claim of this article has the code ${code}.`, cure };
    });
}

const codesIn = (codes: string[], path: Path) => codes.map((code, index) => ({ code, path: [...path, index] }));
