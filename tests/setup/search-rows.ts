/** Tables of what people type and what they mean, and how a row is judged. */

/** `expect`: `;` next place, `|` any order, `/` one of, `*` nobody; `pN:start-end` a hit in a text, `claim:code` one in a gloss. */
export type SearchRow = { lang: string; query: string; kind: string; expect: string; why: string };

/** Kinds whose expected ids must not be found at all. */
const NOT_FOUND = new Set(['must-not-match', 'label-by-source']);

/** What is wrong with the ids that were found, in order; null where nothing is. */
export function faultOf({ kind, expect }: SearchRow, found: readonly string[]): string | null {
  if (expect === '*ok') return null;
  if (expect === '' || expect === '*') return found.length === 0 ? null : `found ${found[0]}, meant nobody`;
  if (NOT_FOUND.has(kind)) {
    const wrong = expect.split('|').filter((id) => found.includes(id));
    return wrong.length === 0 ? null : `found ${wrong.join(', ')}`;
  }
  let place = 0;
  for (const tier of expect.split(';')) {
    const isOneOf = tier.includes('/');
    const ids = tier.split(isOneOf ? '/' : '|');
    const here = found.slice(place, place + (isOneOf ? 1 : ids.length));
    const isMet = isOneOf ? ids.includes(here[0] ?? '') : ids.every((id) => here.includes(id));
    if (!isMet) return `place ${place + 1}: ${here.join(', ') || 'nobody'}, meant ${tier}`;
    place += here.length;
  }
  return null;
}

/** The row without ids that are not there; null where nothing is left of it. */
export function without(row: SearchRow, isAbsent: (id: string) => boolean): SearchRow | null {
  if (row.expect === '' || row.expect.startsWith('*')) return row;
  const tiers = row.expect.split(';').map((tier) => {
    const sign = tier.includes('/') ? '/' : '|';
    return tier
      .split(sign)
      .filter((id) => !isAbsent(id))
      .join(sign);
  });
  const left = tiers.filter((tier) => tier !== '');
  return left.length === 0 ? null : { ...row, expect: left.join(';') };
}
