/** The answer of the search box as groups: each type of entity with its exact count, then places in texts. Pure. */
import type { SearchQuery, SearchQueryVariables, EntityType as TypeCode } from '../../api/generated/graphql.ts';
import type { EntityType } from './rows.ts';

type Edge = NonNullable<SearchQuery['search']>['edges'][number];
export type TextHit = NonNullable<SearchQuery['searchText']>['nodes'][number];
/** An entity with the name by which it was found, where that is not its label and may be shown. */
export type FoundEntity = { key: string; entity: Edge['node']; by: Edge['hit'] | null };
export type FoundGroup =
  | { kind: EntityType; count: number; rows: FoundEntity[] }
  | { kind: 'Text'; count: number; rows: { key: string; hit: TextHit }[] };

const TYPES = {
  GROUP: 'Group',
  PERSON: 'Person',
  PLACE: 'Place',
  EVENT: 'Event',
} as const satisfies Record<TypeCode, EntityType>;

/**
 * The pages of an answer as groups, in the order of their best hit. Counts are the server's, which counts beyond what it lists: a
 * type of which nothing is listed yet comes last, without rows.
 */
export function groupsOf(pages: readonly SearchQuery[]): FoundGroup[] {
  const edges = pages.flatMap(({ search }) => search?.edges ?? []);
  const counts = new Map(pages[0]?.search?.counts.map(({ type, count }) => [TYPES[type], count] as const));
  const rows = Map.groupBy(edges, ({ node }) => node.__typename);
  const kinds = new Set([...rows.keys(), ...counts.keys()]);
  const found = [...kinds].map((kind): FoundGroup => {
    const listed = (rows.get(kind) ?? []).map(({ node, hit }) => ({
      key: node.id,
      entity: node,
      by: shownHit(node, hit),
    }));
    return { kind, count: counts.get(kind) ?? listed.length, rows: listed };
  });
  const hits = pages.flatMap(({ searchText }) => searchText?.nodes ?? []);
  const texts: FoundGroup = {
    kind: 'Text',
    count: pages[0]?.searchText?.totalCount ?? hits.length,
    rows: hits.map((hit) => ({ key: `text ${hit.article.id} ${hit.start}`, hit })),
  };
  return hits.length > 0 ? [...found, texts] : found;
}

/** What asks for the next page of names and of places in texts; null where all are there. */
export function nextOf(pages: readonly SearchQuery[]): Omit<SearchQueryVariables, 'text'> | null {
  const last = pages.at(-1);
  if (!last?.search?.pageInfo.hasNextPage && !last?.searchText?.pageInfo.hasNextPage) return null;
  const cursors = <T>(of: (page: SearchQuery) => T | null | undefined): T | null =>
    pages.map(of).findLast((cursor) => cursor) ?? null;
  return {
    names: cursors(({ search }) => search?.pageInfo.endCursor),
    texts: cursors(({ searchText }) => searchText?.pageInfo.endCursor),
    places: 20,
  };
}

/** A protected person is found by name, but shown by role alone. */
function shownHit({ label, sensitivity }: Edge['node'], hit: Edge['hit']): Edge['hit'] | null {
  const said = hit.text === label.ar || hit.text === label.en;
  return said || sensitivity === 'PROTECT' || hit.lang === null ? null : hit;
}
