/** P-012: every fact leads to its article, version and span, and to somebody who says it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { verify } from '../../server/graph/write/whole/verify.ts';
import { freshGraph, type TestGraph } from '../setup/graph.ts';
import { seedProposals } from './commit/invented.ts';

/** From an edge by its claims to words, article and speaker. */
const TRAILS = `
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL
  UNWIND r.claimIds AS id
  OPTIONAL MATCH (c:Claim {id: id})-[:EVIDENCED_BY]->(p:Passage)<-[:HAS_PASSAGE]-(article:Article)
  OPTIONAL MATCH (c)-[s:STATED_BY {order: 0}]->(speaker:Source)
  RETURN r.id, id, p.id, article.id, article.version, p.start, p.end, speaker.id`;

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
  await commitArticle(graph, await seedProposals(), { by: 'tests' });
});

afterAll(async () => {
  await graph.close();
});

describe('P-012 every fact', () => {
  it('that an edge states has words, a place in a text and a speaker', async () => {
    const rows = await graph.read('test', TRAILS);
    expect(rows.length).toBeGreaterThanOrEqual(17);
    expect(rows.filter((row) => row.includes(null))).toEqual([]);
    for (const [, , passage, article, version, start, end] of rows) {
      expect(article).toBe('article:seed');
      expect(passage).toBe(`passage:seed@${version}/${start}-${end}`);
    }
  });

  it('of the seed passes every check of the whole graph', async () => {
    expect(await verify(graph)).toEqual([]);
  });
});
