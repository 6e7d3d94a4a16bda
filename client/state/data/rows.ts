/** What the API has told us, by id: entities, relations and the details of what was opened. Pure producers; nothing is guessed. */
import type {
  AnyViewQuery,
  ClaimPanelQuery,
  CountsFragment,
  DisputeHeadFragment,
  DisputePanelQuery,
  DrawnFragment,
  EdgePanelQuery,
  EntityPanelQuery,
  FirstViewQuery,
  JudgementPanelQuery,
  LineFragment,
  MaskedFragment,
  PathQuery,
  ReaderQuery,
  SourceHeadFragment,
  SourcePanelQuery,
  TextsQuery,
  TollFragment,
  UnderViewQuery,
} from '../../api/generated/graphql.ts';

export type Entity = DrawnFragment;
export type EntityType = Entity['__typename'];
export type Line = LineFragment;
const ENTITY = /^(group|person|place|event):/;
/** Whether an id is that of an entity: its type begins it. */
export const isEntity = (id: string): boolean => ENTITY.test(id);
type Node<Q extends { node: unknown }, T> = Extract<NonNullable<Q['node']>, { __typename: T }>;
export type EdgeDetail = Node<EdgePanelQuery, 'Relation'> & { others: readonly Line[] };
export type EntityDetail = Node<EntityPanelQuery, EntityType>;
export type DisputeDetail = NonNullable<DisputePanelQuery['dispute']>;
export type ClaimDetail = NonNullable<ClaimPanelQuery['claim']>;
export type SourceDetail = NonNullable<SourcePanelQuery['source']>;
export type JudgementDetail = Node<JudgementPanelQuery, 'Judgement'>;
type Found = NonNullable<PathQuery['path']>;
type FoundChain = Found['paths'][number];
type FoundStep = FoundChain['steps'][number];
/** The shortest chains; relations of a step by their strength in the view that they were read under, though told whole. */
export type PathDetail = Omit<Found, 'paths'> & { ends: readonly Entity[]; paths: readonly Chain[] };
export type ChainStep = Omit<FoundStep, 'relations'> & { relations: readonly Line[] };
export type Chain = Omit<FoundChain, 'steps'> & { steps: readonly ChainStep[] };
export type Article = NonNullable<ReaderQuery['article']>;
/** Texts, newest first, as far as their pages were told: all, or those that mention an entity. `withheld`: not to be read whole here. */
export type Texts = {
  of: string | null;
  nodes: NonNullable<TextsQuery['articles']>['nodes'];
  total: number | null;
  /** Where the next page begins; null: that was the last. */
  next: string | null;
  withheld: boolean;
};
export type DisputeHead = DisputeHeadFragment;
export type Stats = CountsFragment;
/** Who speaks or carries. */
export type Source = SourceHeadFragment;
/** What the server leaves of a relation or of a disagreement under a view; null: nothing. */
export type Left = NonNullable<UnderViewQuery['nodes']>[number];
/** A detail that was asked for: null means that nobody has the id. */
export type Detail =
  | { of: 'edge'; row: EdgeDetail }
  | { of: 'entity'; row: EntityDetail }
  | { of: 'dispute'; row: DisputeDetail }
  | { of: 'claim'; row: ClaimDetail }
  | { of: 'source'; row: SourceDetail }
  | { of: 'judgement'; row: JudgementDetail }
  | { of: 'path'; row: PathDetail };

/** The code of a type of entity, as the ontology has it. */
export const typeCode = (type: EntityType = 'Group'): 'GROUP' | 'PERSON' | 'PLACE' | 'EVENT' => TYPE_CODES[type];
const TYPE_CODES = { Group: 'GROUP', Person: 'PERSON', Place: 'PLACE', Event: 'EVENT' } as const;

export type Rows = {
  entities: ReadonlyMap<string, Entity>;
  relations: ReadonlyMap<string, Line>;
  /** The id of today of each node that was asked for by another: it was found to be the same. */
  renamed: ReadonlyMap<string, string>;
  /** Ids with which a view begins that nobody has composed. */
  found: readonly string[];
  /** Everyone who speaks or carries, by id. */
  sources: ReadonlyMap<string, Source>;
  /** Claims that give figures about the events of the composed view. */
  tolls: readonly TollFragment[];
  /** The one text of the graph; null where it has none, or several, or nobody has said. */
  onlyText: string | null;
  /** The list of texts that was asked for last. */
  texts: Texts | null;
  /** Those open at first, with what a view needs of them. */
  disputes: readonly (DisputeHead & MaskedFragment)[];
  stats: Stats | null;
  /** Relations in the whole graph, drawn or not. */
  totalRelations: number;
  details: ReadonlyMap<string, Detail | null>;
  /** Texts that were read; null: nobody has the id. */
  articles: ReadonlyMap<string, Article | null>;
  /** What the server has said under a view, which is written as it was asked; what could be counted here was not asked. */
  underView: { view: string; left: ReadonlyMap<string, Left> };
};

export const NO_ROWS: Rows = {
  entities: new Map(),
  relations: new Map(),
  renamed: new Map(),
  found: [],
  sources: new Map(),
  tolls: [],
  onlyText: null,
  texts: null,
  disputes: [],
  stats: null,
  totalRelations: 0,
  details: new Map(),
  articles: new Map(),
  underView: { view: '', left: new Map() },
};

const added = <V extends { id: string }>(map: ReadonlyMap<string, V>, rows: readonly V[]): ReadonlyMap<string, V> =>
  new Map([...map, ...rows.map((row) => [row.id, row] as const)]);

/** Whatever was told besides: entities and relations to be known. */
export const withKnown =
  (entities: readonly Entity[], lines: readonly Line[]) =>
  (rows: Rows): Rows => ({
    ...rows,
    entities: added(rows.entities, entities),
    relations: added(rows.relations, lines),
  });

const withHeads = (rows: Rows, { disputes, sources, articles, stats }: Omit<AnyViewQuery, 'relations'>): Rows => ({
  ...rows,
  sources: added(rows.sources, sources?.nodes ?? []),
  onlyText: articles?.pageInfo.hasNextPage ? null : (articles?.nodes[0]?.id ?? null),
  disputes: disputes?.nodes ?? [],
  stats,
  totalRelations: stats?.relations ?? rows.relations.size,
});

/** Those of an answer that are entities: an id may be nobody's, or another kind's. */
export const entitiesOf = (nodes: FirstViewQuery['nodes']): Entity[] =>
  (nodes ?? []).filter((node): node is Extract<typeof node, Entity> => !!node && 'label' in node);

/** Nodes as they were asked for, in that order: one that was found to be the same as another is told by the other's id. */
export const withNodes =
  (asked: readonly string[], nodes: FirstViewQuery['nodes']) =>
  (rows: Rows): Rows => {
    const known = withKnown(entitiesOf(nodes), [])(rows);
    const others = asked.map((id, i) => [id, nodes?.[i]?.id ?? id] as const).filter(([id, now]) => id !== now);
    return others.length === 0 ? known : { ...known, renamed: new Map([...known.renamed, ...others]) };
  };

/** The composed view; its nodes are where the graph holds them. */
export const withFirstView =
  (asked: readonly string[], { nodes, relations, tolls, ...heads }: FirstViewQuery) =>
  (rows: Rows): Rows => {
    const known = withKnown([], relations?.nodes ?? [])(withNodes(asked, nodes)(rows));
    return { ...withHeads(known, heads), tolls: tolls?.nodes ?? [] };
  };

/** A view that nobody has composed: relations, and their ends, with which it begins. */
export const withAnyView =
  ({ relations, ...heads }: AnyViewQuery) =>
  (rows: Rows): Rows => {
    const lines = relations?.nodes ?? [];
    const ends = lines.flatMap(({ from, to }) => [from, to]);
    const found = [...new Set(ends.map(({ id }) => id))].sort();
    return { ...withHeads(withKnown(ends, lines)(rows), heads), found };
  };

/** The answer to a question about one id; null where nobody has it. An entity is known by its id of today. */
export const withDetail =
  (id: string, detail: Detail | null) =>
  (rows: Rows): Rows => {
    const now = detail?.of === 'entity' ? detail.row.id : id;
    const renamed = now === id ? rows.renamed : new Map([...rows.renamed, [id, now]]);
    return { ...rows, renamed, details: new Map([...rows.details, [now, detail]]) };
  };

/** Forgets details, to be asked for anew. */
export const withoutDetails =
  (which: (id: string) => boolean) =>
  (rows: Rows): Rows => {
    const kept = [...rows.details].filter(([id]) => !which(id));
    return kept.length === rows.details.size ? rows : { ...rows, details: new Map(kept) };
  };

/** A text with all that is marked in it. */
export const withArticle =
  (id: string, article: Article | null) =>
  (rows: Rows): Rows => ({ ...rows, articles: new Map([...rows.articles, [id, article]]) });

/** What is left under a view, beside what the server has said before under the same. */
export const withLeft =
  (view: string, left: readonly (readonly [string, Left])[]) =>
  (rows: Rows): Rows => {
    const known = rows.underView.view === view ? rows.underView.left : [];
    return { ...rows, underView: { view, left: new Map([...known, ...left]) } };
  };

/** The first page of a list of texts, or, after some that are known, the next one. */
export const withTexts =
  (of: string | null, { articles, sample }: TextsQuery) =>
  (rows: Rows): Rows => {
    const before = articles && rows.texts?.of === of ? rows.texts : null;
    const nodes = [...added(new Map(before?.nodes.map((text) => [text.id, text])), articles?.nodes ?? []).values()];
    const { hasNextPage = false, endCursor = null } = articles?.pageInfo ?? {};
    const withheld = before?.withheld ?? sample?.nodes.some(({ text }) => text === null) ?? false;
    const only = of === null && nodes.length === 1 && !hasNextPage ? (nodes[0]?.id ?? null) : rows.onlyText;
    const texts = { of, nodes, total: articles?.totalCount ?? null, next: hasNextPage ? endCursor : null, withheld };
    return { ...rows, onlyText: only, texts };
  };

/** Relations of one entity among those that were told, in the order of the answer. */
export const edgesOf = (rows: Rows, id: string): Line[] =>
  [...rows.relations.values()].filter(({ from, to }) => from.id === id || to.id === id);
