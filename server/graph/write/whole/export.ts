/**
 * The live graph as sorted lines of canonical JSON: entities, judgements, accepted claims, edges and disputes, without what
 * only says when something was done. Two graphs that say the same have equal exports.
 */
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import type { Graph } from '../../run.ts';

type Said = Record<string, unknown>;

/** Rows of one page. */
const PAGE = 1_000;

/** Each gives rows of [key, what is said, or a list of that], in the order of the key, after `$after`. */
const LISTS: Record<string, string> = {
  entity: `
    MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $page
    RETURN e.id, properties(e)`,
  source: `
    MATCH (s:Source) WHERE s.id > $after WITH s ORDER BY s.id LIMIT $page
    RETURN s.id, s {.*, no: null, speaksFor: COLLECT { MATCH (s)-[:SPEAKS_FOR]->(e) RETURN e.id ORDER BY e.id }}`,
  article: `
    MATCH (a:Article) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $page
    RETURN a.id, a {.*, mentions: COLLECT { MATCH (a)-[m:MENTIONS]->(e) RETURN [e.id, m.count, m.first] ORDER BY e.id }}`,
  judgement: `
    MATCH (j:Judgement) WHERE j.id > $after AND j.undoneAt IS NULL WITH j ORDER BY j.id LIMIT $page
    RETURN j.id, properties(j)`,
  note: `
    MATCH (n:Note) WHERE n.id > $after AND n.undoneAt IS NULL WITH n ORDER BY n.id LIMIT $page
    RETURN n.id, properties(n)`,
  claim: `
    MATCH (c:Claim) WHERE c.id > $after AND NOT c:Withdrawn WITH c ORDER BY c.id LIMIT $page
    RETURN c.id, c {.*,
      passages: COLLECT { MATCH (c)-[e:EVIDENCED_BY]->(p) RETURN [e.i, p.id, p.exact] ORDER BY e.i },
      chain: COLLECT { MATCH (c)-[s:STATED_BY]->(x) RETURN [s.order, x.id, s.role, s.certainty] ORDER BY s.order, x.id },
      about: COLLECT { MATCH (c)-[a:ABOUT]->(e) RETURN [e.id, a.roles] ORDER BY e.id },
      buckets: COLLECT { MATCH (c)-[i:IN_BUCKET]->(b) RETURN [b.key, i.n] ORDER BY b.key, i.n },
      disputes: COLLECT { MATCH (c)-[i:IN_DISPUTE]->(d) RETURN [d.id, i.n, i.object] ORDER BY d.id, i.n, i.object }}`,
  dispute: `
    MATCH (d:Dispute) WHERE d.id > $after WITH d ORDER BY d.id LIMIT $page
    RETURN d.id, properties(d)`,
  edge: `
    MATCH (a:Entity) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $page
    RETURN a.id, COLLECT {
      MATCH (a)-[r]->(b:Entity) WHERE r.key IS NOT NULL RETURN r {.*, type: type(r), start: a.id, end: b.id} }`,
};

/** Numbers that depend on the order in which things came in, and what commits note for themselves. */
const UNSAID = new Set(['rev', 'supMask', 'no', 'fingerprint', 'comparedAt']);

/** @returns lines such as `claim {"code":"C09",…}` */
export async function exportLines(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, cypher] of Object.entries(LISTS)) {
    for await (const said of rowsOf(graph, cypher)) lines.push(`${name} ${canonicalJson(withoutUnsaid(said))}`);
  }
  return lines.sort();
}

async function* rowsOf(graph: Graph, cypher: string): AsyncGenerator<Said> {
  let after = '';
  for (;;) {
    const rows = (await graph.read('export', cypher, { after, page: PAGE }, { patient: true })) as [
      string,
      Said | Said[],
    ][];
    for (const [, said] of rows) yield* Array.isArray(said) ? said : [said];
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last[0];
  }
}

function withoutUnsaid(said: Said): Said {
  return Object.fromEntries(Object.entries(said).filter(([key]) => !UNSAID.has(key)));
}
