/** What the rules need to know, read from the graph by key: claims, and the sources, entities and judgements behind them. */
import type { ClaimStatus, EntityKind, Modality, Verdict } from '../../../schema/generated/ontology.ts';
import type { RuleClaim, RuleEntity, RuleSource, World } from '../../../schema/rules/facts.ts';
import { worldOf } from '../../../schema/rules/facts.ts';
import type { RuleJudgement } from '../../../schema/rules/identity.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import type { Tx } from '../run.ts';
import { sha256 } from './ids.ts';

const CLAIMS = `
  UNWIND $ids AS id
  MATCH (c:Claim {id: id})
  RETURN c.id, c.slug, c.code, c.status, c.modality, c.assertions, c.roles, c.scope, c.reportedFrom, c.reportedTo,
    COLLECT { MATCH (c)-[s:STATED_BY]->(x) RETURN [x.id, s.order, s.role, s.certainty] ORDER BY s.order, x.id },
    c.edges`;

const SOURCES = `
  UNWIND $ids AS id
  MATCH (s:Source {id: id}) RETURN s.id, s.no, s.isBelligerent, s.entity`;

/** With all that go by the same id. */
const ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  WITH DISTINCT coalesce(e.canonical, e.id) AS canonical
  CALL (canonical) {
    MATCH (m:Entity {id: canonical}) RETURN m
    UNION
    MATCH (m:Entity {canonical: canonical}) RETURN m
  }
  RETURN m.id, m.kind`;

const JUDGEMENTS = `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (j:Judgement {a: id}) RETURN j
    UNION
    MATCH (j:Judgement {b: id}) RETURN j
  }
  WITH DISTINCT j WHERE j.undoneAt IS NULL
  RETURN j.id, j.verdict, j.a, j.b, j.canonical ORDER BY j.rev, j.id`;

type ClaimRow = [
  id: string,
  slug: string,
  code: string,
  status: ClaimStatus,
  modality: Modality,
  assertions: string,
  roles: string,
  scope: string | null,
  from: string,
  to: string,
  chain: [string, number, string, string][],
  edges: string[],
];

/** A claim as the rules read it, with the edges that it supported when it was last projected. */
export type StoredClaim = RuleClaim & { edges: string[] };

/** Claims of one transaction, each read once. What is written to them afterwards is not seen. */
export class Claims {
  readonly #tx: Tx;
  readonly #read = new Map<string, StoredClaim>();

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /** In any order, taken back or not; ids that nobody has are left out. */
  async get(ids: Iterable<string>): Promise<StoredClaim[]> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.#read.has(id));
    if (missing.length > 0) {
      const rows = (await this.#tx.run(CLAIMS, { ids: missing })) as ClaimRow[];
      for (const claim of rows.map(storedClaim)) this.#read.set(claim.id, claim);
    }
    return wanted.flatMap((id) => this.#read.get(id) ?? []);
  }
}

/**
 * The world of these claims: everything else that the rules ask about them is read here.
 *
 * @param others ids of further entities whose identity is asked for
 */
export async function worldAround(
  tx: Tx,
  claims: readonly RuleClaim[],
  others: readonly string[] = [],
): Promise<World> {
  const sources = await loadSources(tx, claims);
  const named = claims.flatMap(namedBy);
  const spoken = sources.flatMap(({ entity }) => entity ?? []);
  const entities = await loadEntities(tx, [...named, ...spoken, ...others]);
  const judgements = await loadJudgements(
    tx,
    entities.map(({ id }) => id),
  );
  return worldOf({ claims, sources, entities, judgements }, sha256);
}

/** Ids of the entities that a claim names in assertions and roles. */
export function namedBy({ assertions, roles }: Pick<RuleClaim, 'assertions' | 'roles'>): string[] {
  const named = assertions.flatMap(({ subject, object }) => [subject, ...object]);
  return [...new Set([...named, ...roles.map(({ entity }) => entity)])];
}

function storedClaim(row: ClaimRow): StoredClaim {
  const [id, slug, code, status, modality, assertions, roles, scope, from, to, chain, edges] = row;
  return {
    edges,
    id,
    slug,
    code,
    status,
    modality,
    assertions: JSON.parse(assertions) as RuleClaim['assertions'],
    roles: JSON.parse(roles) as RuleClaim['roles'],
    ...(scope ? { scope: JSON.parse(scope) as NonNullable<RuleClaim['scope']> } : {}),
    reportedFrom: dayNumber(from),
    reportedTo: dayNumber(to),
    statedBy: chain.map(([source, order, role, certainty]) => ({
      source,
      order,
      role,
      certainty,
    })) as RuleClaim['statedBy'],
  };
}

async function loadSources(tx: Tx, claims: readonly RuleClaim[]): Promise<RuleSource[]> {
  const ids = new Set(claims.flatMap(({ statedBy }) => statedBy.map(({ source }) => source)));
  const rows = (await tx.run(SOURCES, { ids: [...ids] })) as [string, number, boolean, string | null][];
  return rows.map(([id, no, isBelligerent, entity]) => ({ id, no, isBelligerent, ...(entity ? { entity } : {}) }));
}

async function loadEntities(tx: Tx, ids: readonly string[]): Promise<RuleEntity[]> {
  const rows = (await tx.run(ENTITIES, { ids: [...new Set(ids)] })) as [string, EntityKind][];
  return rows.map(([id, kind]) => ({ id, kind }));
}

async function loadJudgements(tx: Tx, ids: readonly string[]): Promise<RuleJudgement[]> {
  const rows = (await tx.run(JUDGEMENTS, { ids })) as [string, Verdict, string, string, string | null][];
  return rows.map(([id, verdict, a, b, canonical]) => ({ id, verdict, a, b, ...(canonical ? { canonical } : {}) }));
}
