/** What the rules need to know, read from the graph by key: claims, and the sources, entities and judgements behind them. */
import type { ClaimStatus, EntityKind, Modality, Verdict } from '../../../../schema/generated/ontology.ts';
import type { RuleClaim, RuleEntity, RuleSource, World } from '../../../../schema/rules/facts.ts';
import { compareText, worldOf } from '../../../../schema/rules/facts.ts';
import type { RuleJudgement } from '../../../../schema/rules/identity.ts';
import { dayNumber } from '../../../../schema/types/day.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { sha256 } from '../ids.ts';

const CLAIMS = `
  UNWIND $rows AS id
  MATCH (c:Claim {id: id})
  RETURN c.id, c.slug, c.code, c.status, c.modality, c.assertions, c.roles, c.scope, c.reportedFrom, c.reportedTo,
    COLLECT { MATCH (c)-[s:STATED_BY]->(x) RETURN [x.id, s.order, s.role, s.certainty] ORDER BY s.order, x.id },
    c.edges`;

const SOURCES = `
  UNWIND $rows AS id
  MATCH (s:Source {id: id}) RETURN s.id, s.no, s.isBelligerent, s.entity`;

/** With all that go by the same id. */
const ENTITIES = `
  UNWIND $rows AS id
  MATCH (e:Entity {id: id})
  WITH DISTINCT coalesce(e.canonical, e.id) AS canonical
  CALL (canonical) {
    MATCH (m:Entity {id: canonical}) RETURN m
    UNION
    MATCH (m:Entity {canonical: canonical}) RETURN m
  }
  RETURN m.id, m.kind`;

const JUDGEMENTS = `
  UNWIND $rows AS id
  CALL (id) {
    MATCH (j:Judgement {a: id}) RETURN j
    UNION
    MATCH (j:Judgement {b: id}) RETURN j
  }
  WITH DISTINCT j WHERE j.undoneAt IS NULL
  RETURN j.id, j.verdict, j.a, j.b, j.canonical, j.rev`;

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

type JudgementRow = [id: string, verdict: Verdict, a: string, b: string, canonical: string | null, rev: number];

/** A claim as the rules read it, with the edges that it supported when it was last projected. */
export type StoredClaim = RuleClaim & { edges: string[] };

/** What the rules need to know, of one transaction: each thing is read once. What is written to it afterwards is not seen. */
export class Facts {
  readonly #tx: Tx;
  readonly #claims = new Map<string, StoredClaim>();
  readonly #sources = new Map<string, RuleSource>();
  readonly #entities = new Map<string, RuleEntity>();
  readonly #judgements = new Map<string, JudgementRow>();

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /** Claims in any order, taken back or not; ids that nobody has are left out. */
  async claims(ids: Iterable<string>): Promise<StoredClaim[]> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.#claims.has(id));
    const rows = (await each(this.#tx, CLAIMS, missing)) as ClaimRow[];
    for (const claim of rows.map(storedClaim)) this.#claims.set(claim.id, claim);
    return wanted.flatMap((id) => this.#claims.get(id) ?? []);
  }

  /**
   * The world of these claims: everything else that the rules ask about them.
   *
   * @param others ids of further entities whose identity is asked for
   */
  async world(claims: readonly RuleClaim[], others: readonly string[] = []): Promise<World> {
    await this.#readSources(claims.flatMap(({ statedBy }) => statedBy.map(({ source }) => source)));
    const sources = [...this.#sources.values()];
    await this.#readEntities([
      ...claims.flatMap(namedBy),
      ...claims.flatMap(({ scope }) => [scope?.group, scope?.party]).filter((id) => id !== undefined),
      ...sources.flatMap(({ entity }) => entity ?? []),
      ...others,
    ]);
    const judgements = [...this.#judgements.values()].sort(asWritten).map(ruleJudgement);
    return worldOf({ claims, sources, entities: [...this.#entities.values()], judgements }, sha256);
  }

  async #readSources(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#sources.has(id));
    const rows = (await each(this.#tx, SOURCES, missing)) as [string, number, boolean, string | null][];
    for (const [id, no, isBelligerent, entity] of rows) {
      this.#sources.set(id, { id, no, isBelligerent, ...(entity ? { entity } : {}) });
    }
  }

  /** With all that go by the same id, and the judgements on any of them. */
  async #readEntities(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#entities.has(id));
    const rows = (await each(this.#tx, ENTITIES, missing)) as [string, EntityKind][];
    for (const [id, kind] of rows) this.#entities.set(id, { id, kind });
    const judged = (await each(
      this.#tx,
      JUDGEMENTS,
      rows.map(([id]) => id),
    )) as JudgementRow[];
    for (const row of judged) this.#judgements.set(row[0], row);
  }
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

function asWritten([a, , , , , revA]: JudgementRow, [b, , , , , revB]: JudgementRow): number {
  return revA - revB || compareText(a, b);
}

function ruleJudgement([id, verdict, a, b, canonical]: JudgementRow): RuleJudgement {
  return { id, verdict, a, b, ...(canonical ? { canonical } : {}) };
}
