/** Objects by id, each asked for once a request, and all that are asked for together in one statement. */
import DataLoader from 'dataloader';
import { type ArticleRow, readArticles } from '../../graph/read/objects/articles.ts';
import { type ClaimRow, readClaims } from '../../graph/read/objects/claims.ts';
import {
  type DisputeRow,
  readDisputes,
  readDisputesOfClaims,
  readDisputesOfSupports,
} from '../../graph/read/objects/disputes.ts';
import { type EntityRow, type EventRow, readEntities, readProtectedNames } from '../../graph/read/objects/entities.ts';
import { type JudgementRow, readJudgements, readJudgementsOf } from '../../graph/read/objects/judgements.ts';
import { type PassageRow, readPassages } from '../../graph/read/objects/passages.ts';
import { type RelationRow, readRelations } from '../../graph/read/objects/relations.ts';
import { readSources, readSpeakingRoles, type SourceRow } from '../../graph/read/objects/sources.ts';
import { type RelationCountRow, relationCountsOf } from '../../graph/read/pages/relations/relation-counts.ts';
import type { Read } from '../../graph/read/reader.ts';
import { type NameHider, nameHider } from '../withhold/hide-names.ts';
import type { Withheld } from './told-loaders.ts';

/** By id; null where nobody has it. Lists of ids are keyed by what they belong to. */
export type Loaders = ReturnType<typeof loadersFor>;

/** Ids in one statement: more rows would come back than one answer shows. */
const BATCH = 500;

/** @param publicMode leaves out where protected people live */
export function loadersFor(read: Read, publicMode: boolean) {
  let hider: Promise<NameHider> | undefined;
  const byId = <T>(readAll: (read: Read, ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> =>
    new DataLoader((ids) => readAll(read, ids), { maxBatchSize: BATCH });
  const entity = byId<EntityRow | null>(readEntities);
  const seen = new Map<string, RelationRow>();
  return {
    entity,
    event: {
      async load(id: string): Promise<EventRow | null> {
        const found = await entity.load(id);
        return found?.__typename === 'Event' ? found : null;
      },
    },
    source: byId<SourceRow | null>(readSources),
    claim: byId<ClaimRow | null>(readClaims),
    passage: byId<PassageRow | null>(readPassages),
    article: byId<ArticleRow | null>(readArticles),
    relation: byId<RelationRow | null>(async (read, ids) => {
      const unseen = await readRelations(
        read,
        ids.filter((id) => !seen.has(id)),
      );
      for (const relation of unseen) if (relation) seen.set(relation.id, relation);
      const relations = ids.map((id) => seen.get(id) ?? null);
      return publicMode ? Promise.all(relations.map((relation) => withoutHome(relation, entity))) : relations;
    }),
    /** Relations that came with a page are not read again. */
    remember(relations: readonly RelationRow[]): void {
      for (const relation of relations) seen.set(relation.id, relation);
    },
    dispute: byId<DisputeRow | null>(readDisputes),
    judgement: byId<JudgementRow | null>(readJudgements),
    sourcesOf: byId<string[]>(readSpeakingRoles),
    judgementsOf: byId<string[]>(readJudgementsOf),
    disputesOfClaim: byId<string[]>(readDisputesOfClaims),
    disputesOfRelation: new DataLoader<RelationRow, string[]>((relations) =>
      readDisputesOfSupports(
        read,
        relations.map(({ supports }) => supports),
      ),
    ),
    relationCounts: byId<RelationCountRow[]>((read, ids) => relationCountsOf(read, ids, { mask: null, publicMode })),
    /** Takes out of texts the names that a public server keeps back; elsewhere none. */
    protectedNames(): Promise<NameHider> {
      hider ??= publicMode ? readProtectedNames(read).then(nameHider) : Promise.resolve(nameHider([]));
      return hider;
    },
    /** Stretches of an article that a public server keeps back; elsewhere none. */
    withheld: new DataLoader<string, Withheld>(async (articles) => articles.map(() => ({ home: [], names: [] }))),
  };
}

async function withoutHome(
  relation: RelationRow | null,
  entity: DataLoader<string, EntityRow | null>,
): Promise<RelationRow | null> {
  if (relation?.type !== 'RESIDENT_OF') return relation;
  return (await entity.load(relation.from))?.sensitivity === 'PROTECT' ? null : relation;
}

/**
 * An object that another one names, so that it must be there.
 *
 * @throws Error where it is missing: the graph is broken, or was written between two reads
 */
export async function must<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const found = await loader.load(id);
  if (found === null) throw new Error(`${id} is named and not there`);
  return found;
}

/** Several such objects, in order. */
export function mustAll<T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> {
  return Promise.all(ids.map((id) => must(loader, id)));
}

/** Those that are still there, in order: of what is computed some may be gone since the page was read. */
export async function present<T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> {
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((one) => one !== null);
}
