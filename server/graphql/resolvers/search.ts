/** Search by name: the root, its page, and the spelling that was hit. */
import type { EntityRow } from '../../graph/read/objects/entities.ts';
import { searchEntities } from '../../graph/read/search/search.ts';
import { hitOf, type Spelling } from '../../graph/read/search/search-hit.ts';
import { checkText } from '../arguments/arguments.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers, SearchConnectionResolvers } from '../generated/resolvers.ts';
import { connection } from '../lists/connection.ts';
import { isProtected } from '../withhold/withhold.ts';

/** Aliases that are in no key. */
const WEAK = new Set(['WEAK', 'LABEL_BY_SOURCE']);

const page = connection((load) => load.entity);

export const search: Required<QueryResolvers>['search'] = async (
  _root,
  { text, filter, first, after },
  { read, load, publicMode },
) => {
  checkText('text', text);
  const { types, kinds } = filter ?? {};
  const { words: hidden } = await load.protectedNames();
  const asked = { text, types: types ?? null, kinds: kinds ?? null, withProtected: !publicMode, hidden };
  return searchEntities(read, asked, { first, after });
};

export const searchConnection: SearchConnectionResolvers = {
  ...page,
  edges: async (found, args, context) => {
    const edges = await page.edges(found, args, context);
    return edges.map((edge) => ({ ...edge, hit: hitOf(found.text, spellingsOf(edge.node, context)) }));
  },
};

/** Names, then full aliases, then our labels, then the id; of whoever is protected on a public server no names. */
function spellingsOf(entity: EntityRow, context: Context): Spelling[] {
  const { names, aliases, label, id } = entity;
  const named = ({ ar, en }: { ar: string | null; en: string | null }): Spelling[] => [
    ...(ar === null ? [] : [{ text: ar, lang: 'ar', field: 'NAME' as const }]),
    ...(en === null ? [] : [{ text: en, lang: 'en', field: 'NAME' as const }]),
  ];
  const own = [
    ...named(names),
    ...aliases.filter(({ kind }) => !WEAK.has(kind)).map(({ text, lang }) => ({ text, lang, field: 'ALIAS' as const })),
  ];
  return [...(isProtected(entity, context) ? [] : own), ...named(label), { text: id, lang: null, field: 'ID' }];
}
