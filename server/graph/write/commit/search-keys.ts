/** What an entity is found by, stored with it. WEAK aliases and labels by a source are in no key: they never start a hit. */
import type { EntityBase } from '../../../../schema/proposals.ts';
import { fold } from '../../../../schema/types/fold.ts';
import { type SearchKeys, searchKeys } from '../../../../schema/types/search-keys.ts';
import { headless } from '../../../../schema/types/word-forms.ts';

/** Aliases that may never start a search hit. */
export const WEAK = new Set(['WEAK', 'LABEL_BY_SOURCE']);

/**
 * Keys by names, full aliases, labels and id. Names of whoever is marked PROTECT stand in fields of their own, which a public
 * server does not ask; their labels name the role only.
 */
export function searchProperties(entity: EntityBase): Record<string, string[] | string | null> {
  const names = [entity.names.ar, entity.names.en].filter((name) => name !== undefined);
  const spellings = [...names, ...entity.aliases.filter(({ kind }) => !WEAK.has(kind)).map(({ text }) => text)];
  const labels = [entity.label.ar, entity.label.en].filter((label) => label !== undefined);
  const isProtected = entity.sensitivity === 'PROTECT';
  const open = searchKeys(isProtected ? labels : [...spellings, ...labels]);
  open.whole.push(fold(entity.id).replaceAll(' ', ''));
  return {
    ...fields('k', open),
    ...fields('p', isProtected ? searchKeys(spellings) : null),
    kPrior: `p${prior(entity.id, names)}`,
  };
}

function fields(prefix: 'k' | 'p', keys: SearchKeys | null): Record<string, string[] | null> {
  const { whole = null, word = null, like = null } = keys ?? {};
  return { [`${prefix}Whole`]: whole, [`${prefix}Word`]: word, [`${prefix}Like`]: like };
}

/** 0 to 8: short names before long ones, and whatever lasts before events. How well known it is is added by who reads. */
function prior(id: string, names: readonly string[]): number {
  const lengths = names.map((name) => {
    const words = fold(name).split(' ');
    return (headless(words) ?? words).length;
  });
  return 2 * Math.max(0, 4 - Math.min(4, ...lengths)) + (id.startsWith('event:') ? 0 : 2);
}
