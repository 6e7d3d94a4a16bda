/** The answer of the search box as groups: each type of entity with its exact count, then places in texts. Pure. */
import type { SearchQuery } from '../../api/generated/graphql.ts';
import type { EntityType } from './rows.ts';

type Edge = NonNullable<SearchQuery['search']>['edges'][number];
export type TextHit = NonNullable<SearchQuery['searchText']>['nodes'][number];
/** An entity with the name by which it was found, where that is not its label and may be shown. */
export type FoundEntity = { key: string; entity: Edge['node']; by: Edge['hit'] | null };
export type FoundGroup =
  | { kind: EntityType; count: number; rows: FoundEntity[] }
  | { kind: 'Text'; count: number; rows: { key: string; hit: TextHit }[] };

const TYPES: Record<string, EntityType> = { GROUP: 'Group', PERSON: 'Person', PLACE: 'Place', EVENT: 'Event' };

/** Groups in the order of their best hit. `exact` counts come from the server, which counts beyond what it lists. */
export function groupsOf({ search, searchText }: SearchQuery): FoundGroup[] {
  const groups = new Map<EntityType, FoundGroup & { kind: EntityType }>();
  for (const { node, hit } of search?.edges ?? []) {
    const kind = node.__typename;
    const group = groups.get(kind) ?? { kind, count: 0, rows: [] };
    group.rows.push({ key: node.id, entity: node, by: shownHit(node, hit) });
    groups.set(kind, group);
  }
  for (const { type, count } of search?.counts ?? []) {
    const group = groups.get(TYPES[type] ?? 'Group');
    if (group) group.count = count;
  }
  const hits = searchText?.nodes ?? [];
  const texts: FoundGroup = {
    kind: 'Text',
    count: searchText?.totalCount ?? hits.length,
    rows: hits.map((hit) => ({ key: `text ${hit.article.id} ${hit.start}`, hit })),
  };
  return [...groups.values(), ...(hits.length > 0 ? [texts] : [])];
}

/** A protected person is found by name, but shown by role alone. */
function shownHit({ label, sensitivity }: Edge['node'], hit: Edge['hit']): Edge['hit'] | null {
  const said = hit.text === label.ar || hit.text === label.en;
  return said || sensitivity === 'PROTECT' || hit.lang === null ? null : hit;
}
