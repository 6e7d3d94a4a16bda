/** What the API has told us, by id: entities, relations and the details of what was opened. Pure producers; nothing is guessed. */
import type {
  DisputePanelQuery,
  DrawnFragment,
  EdgePanelQuery,
  EntityPanelQuery,
  FirstViewQuery,
  LineFragment,
} from '../../api/generated/graphql.ts';

export type Entity = DrawnFragment;
export type EntityType = Entity['__typename'];
export type Line = LineFragment;
type Node<Q extends { node: unknown }, T> = Extract<NonNullable<Q['node']>, { __typename: T }>;
export type EdgeDetail = Node<EdgePanelQuery, 'Relation'> & { others: readonly Line[] };
export type EntityDetail = Node<EntityPanelQuery, EntityType>;
export type DisputeDetail = NonNullable<DisputePanelQuery['dispute']>;
export type DisputeHead = NonNullable<FirstViewQuery['disputes']>['nodes'][number];
export type Stats = NonNullable<FirstViewQuery['stats']>;
/** A detail that was asked for: null means that nobody has the id. */
export type Detail =
  | { of: 'edge'; row: EdgeDetail }
  | { of: 'entity'; row: EntityDetail }
  | { of: 'dispute'; row: DisputeDetail };

export type Rows = {
  entities: ReadonlyMap<string, Entity>;
  relations: ReadonlyMap<string, Line>;
  /** Ids of what stands on the canvas. */
  drawn: readonly string[];
  disputes: readonly DisputeHead[];
  stats: Stats | null;
  /** Relations in the whole graph, drawn or not. */
  totalRelations: number;
  details: ReadonlyMap<string, Detail | null>;
};

export const NO_ROWS: Rows = {
  entities: new Map(),
  relations: new Map(),
  drawn: [],
  disputes: [],
  stats: null,
  totalRelations: 0,
  details: new Map(),
};

const added = <V extends { id: string }>(map: ReadonlyMap<string, V>, rows: readonly V[]): ReadonlyMap<string, V> =>
  new Map([...map, ...rows.map((row) => [row.id, row] as const)]);

/** The first view: its relations, their ends, which are what is drawn, and the open disagreements. */
export const withFirstView =
  ({ relations, disputes, stats }: FirstViewQuery) =>
  (rows: Rows): Rows => {
    const lines = relations?.nodes ?? [];
    const entities = added(
      rows.entities,
      lines.flatMap(({ from, to }) => [from, to]),
    );
    return {
      ...rows,
      entities,
      relations: added(rows.relations, lines),
      drawn: [...new Set(lines.flatMap(({ from, to }) => [from.id, to.id]))].sort(),
      disputes: disputes?.nodes ?? [],
      stats,
      totalRelations: relations?.totalCount ?? lines.length,
    };
  };

/** The answer to a question about one id; null where nobody has it. */
export const withDetail =
  (id: string, detail: Detail | null) =>
  (rows: Rows): Rows => ({ ...rows, details: new Map([...rows.details, [id, detail]]) });

/** An entity or a relation by id; undefined if it was never told. */
export const row = (rows: Rows, id: string): Entity | Line | undefined =>
  rows.entities.get(id) ?? rows.relations.get(id);

/** Relations of one entity among those that were told, in the order of the answer. */
export const edgesOf = (rows: Rows, id: string): Line[] =>
  [...rows.relations.values()].filter(({ from, to }) => from.id === id || to.id === id);

/** Claims behind a relation; undefined until its panel was opened once. */
export function claimsOf(rows: Rows, id: string): EdgeDetail['claims']['nodes'] | undefined {
  const detail = rows.details.get(id);
  return detail?.of === 'edge' ? detail.row.claims.nodes : undefined;
}
