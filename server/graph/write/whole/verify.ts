/** Looks through the whole graph for what must never be: an edge without its claims, a passage that is no slice, and the like. */
import type { Support, Tally } from '../../../../schema/rules/facts.ts';
import { sliceCodePoints } from '../../../../schema/types/code-points.ts';
import type { Graph } from '../../run.ts';

export type Fault = {
  /** Name of the check. */
  check: string;
  /** What is wrong: an id, or the name of an edge. */
  id: string;
};

/** Checks that Cypher answers: each gives what is wrong. */
const CHECKS: Record<string, string> = {
  'claim without evidence': `
    MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:EVIDENCED_BY]->(:Passage) } RETURN c.id`,
  'claim without speaker': `
    MATCH (c:Claim) WHERE NOT EXISTS { (c)-[s:STATED_BY]->(:Source) WHERE s.role IN ['SPEAKER', 'NARRATOR'] } RETURN c.id`,
  'claim about nobody': `
    MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:ABOUT]->(:Entity) } RETURN c.id`,
  'claim with a key that differs from its end': `
    MATCH (c:Claim)-[a:ABOUT]->(e) WHERE a.claim <> c.id OR a.entity <> e.id RETURN DISTINCT c.id`,
  'status that differs from the label': `
    MATCH (c:Claim) WHERE (c.status IN ['ACCEPTED', 'CONFLICT']) = c:Withdrawn RETURN c.id`,
  'withdrawn claim that still counts': `
    MATCH (c:Withdrawn) WHERE size(c.edges) > 0 OR EXISTS { (c)-[:IN_BUCKET|IN_DISPUTE]->() } RETURN c.id`,
  'passage without article': `
    MATCH (p:Passage) WHERE NOT EXISTS { (:Article {id: p.article})-[:HAS_PASSAGE]->(p) } RETURN p.id`,
  'bucket without members': `
    MATCH (b:Bucket) WHERE NOT EXISTS { (b)<-[:IN_BUCKET]-(:Claim) } RETURN b.key`,
  'dispute of fewer than two': `
    MATCH (d:Dispute) WHERE COUNT { (d)<-[:IN_DISPUTE]-() } < CASE WHEN d.computed THEN 2 ELSE 1 END RETURN d.id`,
  'dispute with a wrong number of members': `
    MATCH (d:Dispute) WHERE COUNT { (d)<-[:IN_DISPUTE]-() } <> d.nMembers RETURN d.id`,
  'canonical id that is none': `
    MATCH (e:Entity) WHERE e.canonical IS NOT NULL
      AND NOT EXISTS { MATCH (c:Entity {id: e.canonical}) WHERE c.canonical IS NULL } RETURN e.id`,
  'judgement that two are not one, though they go by one id': `
    MATCH (j:Judgement {verdict: 'NEGATIVE'}) WHERE j.undoneAt IS NULL
    MATCH (a:Entity {id: j.a}) MATCH (b:Entity {id: j.b})
    WITH j, a, b WHERE coalesce(a.canonical, a.id) = coalesce(b.canonical, b.id) RETURN j.id`,
  'revision that points nowhere': `
    MATCH (r:Revision) WHERE coalesce(r.kind, '') <> 'UNDO' AND NOT EXISTS { (r)-[:ADDED|RETRACTED|CHANGED]->() }
    RETURN toString(r.seq)`,
  'source with a wrong number of claims': `
    MATCH (s:Source)
    WITH s, COUNT { MATCH (s)<-[t:STATED_BY]-(c:Claim) WHERE NOT c:Withdrawn AND t.role IN ['SPEAKER', 'NARRATOR']
        RETURN DISTINCT c } AS spoken,
      COUNT { MATCH (s)<-[t:STATED_BY]-(c:Claim) WHERE NOT c:Withdrawn AND t.role IN ['AGENCY', 'OUTLET']
        RETURN DISTINCT c } AS carried
    WHERE s.nSpoken <> spoken OR s.nCarried <> carried RETURN s.id`,
  'edge without its claims': `
    MATCH (:Entity)-[r]->(:Entity) WHERE r.key IS NOT NULL
    WITH r, type(r) + ':' + r.key AS name
    WHERE size(r.claimIds) = 0 OR any(id IN r.claimIds WHERE NOT EXISTS {
      MATCH (c:Claim {id: id}) WHERE NOT c:Withdrawn AND name IN c.edges })
    RETURN name`,
  'edge with an end that is not canonical': `
    MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL
      AND (r.fromId <> a.id OR r.toId <> b.id OR a.canonical IS NOT NULL OR b.canonical IS NOT NULL)
    RETURN type(r) + ':' + r.key`,
  'edge with a wrong place in its pages': `
    MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL
    WITH r, a, b, CASE WHEN b:Event THEN coalesce(b.earliest, '0000') WHEN a:Event THEN coalesce(a.earliest, '0000')
      ELSE '0000' END AS day
    WHERE r.fromAt <> day + '~' + b.id + '~' + r.key OR r.toAt <> day + '~' + a.id + '~' + r.key
    RETURN type(r) + ':' + r.key`,
};

const PAGE = 500;

const EDGES = `
  MATCH (a:Entity) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $page
  RETURN a.id, COLLECT { MATCH (a)-[r]->(:Entity) WHERE r.key IS NOT NULL
    RETURN [type(r) + ':' + r.key, r.sup, r.supMask, r.claimIds,
      [r.basis, r.nClaims, r.nIndependent, r.disputed, r.firstFrom, r.firstTo]] }`;
const CLAIMS = `
  MATCH (c:Claim) WHERE c.id > $after WITH c ORDER BY c.id LIMIT $page
  RETURN c.id, c.edges`;
const ARTICLES = `
  MATCH (a:Article) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $page
  RETURN a.id, a.text, COLLECT { MATCH (a)-[:HAS_PASSAGE]->(p) RETURN [p.id, p.start, p.end, p.exact] }`;
const SOURCES = `MATCH (s:Source) RETURN s.id, s.no`;

/** All faults of the graph; empty where it is sound. Reads everything: for tests, and for whoever doubts. */
export async function verify(graph: Graph): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [check, cypher] of Object.entries(CHECKS)) faults.push(...(await ask(graph, check, cypher)));
  const numbers = new Map((await patient(graph, SOURCES)) as [string, number][]);
  /** `TYPE:key claim` for each claim behind an edge. */
  const supported = new Set<string>();
  for await (const [, edges] of rowsOf(graph, EDGES)) {
    for (const edge of edges as EdgeRow[]) {
      const [name, , , claimIds] = edge;
      for (const id of claimIds) supported.add(`${name} ${id}`);
      faults.push(...edgeFaults(edge, numbers));
    }
  }
  for await (const [id, edges] of rowsOf(graph, CLAIMS)) {
    const missing = (edges as string[]).filter((name) => !supported.has(`${name} ${id}`));
    faults.push(...missing.map((name) => ({ check: 'claim without its edges', id: `${id} ${name}` })));
  }
  for await (const row of rowsOf(graph, ARTICLES)) faults.push(...passageFaults(row as ArticleRow));
  return faults;
}

function patient(graph: Graph, cypher: string, params = {}) {
  return graph.read('verify', cypher, params, { patient: true });
}

async function ask(graph: Graph, check: string, cypher: string): Promise<Fault[]> {
  return (await patient(graph, cypher)).map(([id]) => ({ check, id: String(id) }));
}

/** Pages by the first column. */
async function* rowsOf(graph: Graph, cypher: string): AsyncGenerator<unknown[]> {
  for (let after = ''; ; ) {
    const rows = await patient(graph, cypher, { after, page: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = String(last[0]);
  }
}

type Copies = [basis: string, nClaims: number, nIndependent: number, disputed: boolean, from: number, to: number];
type EdgeRow = [name: string, sup: string, supMask: number[], claimIds: string[], copies: Copies];

/** What `sup` shows must be what the other properties filter by, and count its own supports. */
function edgeFaults([name, sup, supMask, claimIds, copies]: EdgeRow, numbers: ReadonlyMap<string, number>): Fault[] {
  const { supports, ...tally } = JSON.parse(sup) as Tally & { supports: Support[] };
  const { basis, nClaims, nIndependent, disputed, firstFrom, firstTo } = tally;
  const claims = new Set(supports.map(({ claim }) => claim));
  const mask = supports.flatMap(({ speaker, outlet, to }) => [
    numbers.get(speaker),
    outlet === null ? -1 : numbers.get(outlet),
    to,
  ]);
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const faults = [
    { check: 'count that differs from its supports', ok: nClaims === claims.size && isSame([...claims], claimIds) },
    { check: 'mask that differs from its supports', ok: isSame(mask, supMask) },
    {
      check: 'copy that differs from what is shown',
      ok: isSame([basis, nClaims, nIndependent, disputed, firstFrom, firstTo], copies),
    },
  ];
  return faults.filter(({ ok }) => !ok).map(({ check }) => ({ check, id: name }));
}

type ArticleRow = [id: string, text: string, passages: [string, number, number, string][]];

/** Offsets are code points, which Cypher does not count. */
function passageFaults([, text, passages]: ArticleRow): Fault[] {
  return passages
    .filter(([, start, end, exact]) => sliceCodePoints(text, start, end) !== exact)
    .map(([id]) => ({ check: 'passage that is no slice of its text', id }));
}
