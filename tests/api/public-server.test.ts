/** A public server shows short quotations and nobody's name who must be protected; another server shows all. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../seed/format/read.ts';
import { openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { testDatabase } from '../setup/database.ts';
import type { TestGraph } from '../setup/graph.ts';
import { type RunningServer, startSeeded, startServer } from './server/server.ts';

const INVENTED = join(import.meta.dirname, '../fixtures/articles/marsa-al-ward');
const NAMES = ['أبو نسيم', 'Abu Nasim'];
const RESIDENCE = `
MATCH (p:Person {id: 'person:fisherman-at-the-pier'}), (q:Place {id: 'place:fishermen-quarter'}), (c:Claim {slug: 'marsa-al-ward'})
WITH p, q, c ORDER BY c.id LIMIT 1
CREATE (p)-[:RESIDENT_OF {key: 'ab', id: 'relation:RESIDENT_OF:ab', fromId: p.id, toId: q.id, fromAt: '0000~' + q.id + '~ab',
  toAt: '0000~' + p.id + '~ab', basis: 'STATED', disputed: false, nIndependent: 1, rev: 1, supMask: [0, -1, 1], sup: '{"basis":"STATED","nClaims":1,'
  + '"nIndependent":1,"disputed":false,"firstFrom":1,"firstTo":1,"alleged":false,"historical":false,"supports":[]}'}]->(q)
SET p.age = 60, c.attributes = '[{"code":"AGE","entity":"person:fisherman-at-the-pier"},{"code":"EXCEPTION"}]',
  c.assertions = left(c.assertions, size(c.assertions) - 1) + ',{"n":9,"predicate":"ROLE","role":"RESIDENT","basis":"STATED","aux":[],'
    + '"subject":"person:fisherman-at-the-pier","object":["place:fishermen-quarter"]}]'`;
/** Texts of ours that name somebody, as a careless hand may write them. */
const CARELESS = `
MATCH (a:Article {slug: 'marsa-al-ward'}) SET a.title = 'أبو نسيم'
WITH a MATCH (j:Judgement) WITH j ORDER BY j.id LIMIT 1 SET j.reasonEn = 'Abu Nasim'
WITH j MATCH (d:Dispute) WITH d ORDER BY d.id LIMIT 1
SET d.titleEn = 'Abu Nasim', d.notesJson = '[{"by":null,"at":null,"holds":true,"state":"OPEN","text":{"ar":null,"en":"Abu Nasim"}}]'`;

const QUESTION = `{
  article(id: "article:marsa-al-ward") { title text codePoints sha256 mentions { exact start end }
    passages { exact complete start end contextBefore contextAfter }
    claims(first: 50) { nodes { assertions { role } attributes { code } gloss { ar en } note { ar en } cue { exact } quoted { exact } context { exact }
      value { verbatim } labelsUsed { word { exact } } statedBy { source { id names { ar en } label { ar en } } } } } }
  person: node(id: "person:fisherman-at-the-pier") { ... on Person { id names { ar en arBasis arGender } label { ar en }
    aliases { text } age relationCounts { type count }
    relations { totalCount nodes { id type sentence { ar en } } } } }
  home: node(id: "relation:RESIDENT_OF:ab") { id }
  lines: relations(filter: { types: [RESIDENT_OF] }) { totalCount nodes { from { id } } }
  near: node(id: "place:fishermen-quarter") { ... on Place { relationCounts { type count } relations { totalCount nodes { type } } } }
  counts: expand(id: "place:fishermen-quarter") { totalCount counts { type } }
  masked: node(id: "person:fisherman-at-the-pier", view: { asOf: "2100-01-01" }) { ... on Person { relationCounts { type } } }
  judgements { nodes { reason { en } } }
  disputes { nodes { title { ar en } note { ar en } notes { text { ar en } } } }
  places: nodes(ids: ["place:ghweran-prison", "place:hasakah"]) { ... on Place { location { lat lon radiusMetres precision coarsened } } }
}`;

let open: RunningServer;
let published: RunningServer;
beforeAll(async () => {
  open = await startSeeded({}, async (graph: TestGraph) => {
    const read = await readFolder(INVENTED);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
    await commitArticle(graph, read.proposals, { by: 'test' });
    for (const cypher of [RESIDENCE, CARELESS]) await graph.write('test', (tx) => tx.run(cypher));
  });
  published = await startServer(testDatabase(), { publicMode: true });
});
afterAll(() => Promise.all([open.stop(), published.stop()]));

describe('a public server', () => {
  it('keeps names, aliases, age and home of protected people out of every answer', async () => {
    const { data, errors } = await published.ask(QUESTION);
    expect(errors).toEqual([]);
    const told = JSON.stringify(data);
    for (const name of NAMES) expect(told).not.toContain(name);
    expect(data.person).toMatchObject({
      names: { ar: null, en: null, arBasis: null, arGender: 'MASCULINE' },
      label: { en: 'Fisherman, name withheld' },
      aliases: [],
      age: null,
    });
    expect(told).not.toContain('RESIDENT');
    expect(told).not.toContain('"AGE"');
    expect(told).toContain('EXCEPTION');
    expect(data.home).toBeNull();
    expect(data.lines.nodes).not.toContainEqual({ from: { id: 'person:fisherman-at-the-pier' } });
    expect(data.lines.totalCount).toBe(data.lines.nodes.length);
    for (const counted of [data.person, data.near]) {
      expect(counted.relations.totalCount).toBe(counted.relations.nodes.length);
    }
    expect(JSON.stringify([data.counts, data.masked])).not.toContain('RESIDENT_OF');
    expect(data.counts.totalCount).toBe(data.near.relations.totalCount);
  });

  it('withholds the text and gives short quotations, with true offsets', async () => {
    const { data } = await published.ask(QUESTION);
    const { article } = data;
    expect(article.text).toBeNull();
    expect(article.mentions.map(({ exact }: { exact: string | null }) => exact)).toEqual(
      article.mentions.map(() => null),
    );
    const whole = (await open.ask(QUESTION)).data.article;
    expect(article.passages.map(({ start }: { start: number }) => start)).toEqual(
      whole.passages.map(({ start }: { start: number }) => start),
    );
    for (const passage of article.passages) {
      expect(passage).toMatchObject({ contextBefore: '', contextAfter: '' });
      expect([...passage.exact].length).toBeLessThanOrEqual(300);
    }
  });

  it('widens coordinates to a district', async () => {
    const { data } = await published.ask(QUESTION);
    for (const { location } of data.places) {
      if (location.lat === null) continue;
      expect(location).toMatchObject({ precision: 'ADM2', coarsened: true });
      expect(location.lat * 10).toBeCloseTo(Math.round(location.lat * 10), 6);
      expect(location.radiusMetres).toBeGreaterThanOrEqual(15_000);
    }
    expect(data.places.some(({ location }: { location: { lat: number | null } }) => location.lat !== null)).toBe(true);
  });

  it('no chain and no neighbour tells where somebody protected lives', async () => {
    const question = `{
      path(from: "person:fisherman-at-the-pier", to: "place:fishermen-quarter") { paths { steps { relations { type } } } }
      from: expand(id: "person:fisherman-at-the-pier") { nodes { id } relations { type } }
      to: expand(id: "place:fishermen-quarter") { nodes { id } relations { type } } }`;
    const told = await open.ask(question);
    expect(told.errors).toEqual([]);
    expect(told.data.path.paths[0].steps).toEqual([{ relations: [{ type: 'RESIDENT_OF' }] }]);
    expect(told.data.from.nodes).toContainEqual({ id: 'place:fishermen-quarter' });
    expect(told.data.to.nodes).toContainEqual({ id: 'person:fisherman-at-the-pier' });
    const { data, errors } = await published.ask(question);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toContain('RESIDENT_OF');
    expect(data.from.nodes).not.toContainEqual({ id: 'place:fishermen-quarter' });
    expect(data.to.nodes).not.toContainEqual({ id: 'person:fisherman-at-the-pier' });
  });

  it('cuts what is long, and says so', async () => {
    const long = `MATCH (p:Passage) WITH p ORDER BY p.id LIMIT 1 SET p.exact = reduce(t = '', i IN range(1, 400) | t + 'ك')`;
    const graph = openGraph(testDatabase());
    await graph.write('test', (tx) => tx.run(long));
    await graph.close();
    const ask =
      '{ article(id: "article:marsa-al-ward") { passages { exact complete } } seed: article(id: "article:seed") { passages { exact complete } } }';
    const passages = ({ data }: { data: Record<string, { passages: { exact: string; complete: boolean }[] }> }) =>
      Object.values(data).flatMap((article) => article.passages);
    const cut = passages(await published.ask(ask)).filter(({ complete }) => !complete);
    expect(cut.map(({ exact }) => exact.length)).toContain(300);
    expect(passages(await open.ask(ask)).every(({ complete }) => complete)).toBe(true);
  });
});

it('another server tells all of it', async () => {
  const { data, errors } = await open.ask(QUESTION);
  expect(errors).toEqual([]);
  expect(data.person).toMatchObject({ names: { ar: NAMES[0], en: NAMES[1] }, age: 60 });
  expect(data.home).not.toBeNull();
  for (const counted of [data.person, data.near]) {
    expect(counted.relationCounts).toContainEqual({ type: 'RESIDENT_OF', count: 1 });
  }
  expect(data.counts.counts).toContainEqual({ type: 'RESIDENT_OF' });
  expect(data.masked.relationCounts).toContainEqual({ type: 'RESIDENT_OF' });
  expect(data.article.text).toContain(NAMES[0]);
  const claims = JSON.stringify(data.article.claims);
  for (const told of [NAMES[0], '"RESIDENT"', '"AGE"']) expect(claims).toContain(told);
  for (const told of [data.disputes, data.judgements]) expect(JSON.stringify(told)).toContain(NAMES[1]);
  expect(data.article.title).toBe(NAMES[0]);
});
