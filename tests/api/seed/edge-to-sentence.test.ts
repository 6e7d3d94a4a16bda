/** From a line to the sentences behind it: who says so, in which words, and who says otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../schema/types/code-points.ts';
import { type RunningServer, startSeeded } from '../server/server.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../../../seed/articles/seed/article.txt'), 'utf8');

let server: RunningServer;
beforeAll(async () => {
  server = await startSeeded();
});
afterAll(() => server.stop());

const EDGE = `{ relations(filter: { types: [VICTIM_OF] }) { nodes { from { id } to { id }
  sentence { ar en } nClaims nIndependent disputed basis firstReported { from to basis }
  supports { claim assertion object speaker outlet bundle reported { from to } }
  claims { totalCount nodes { id status quoteForm value { min max op verbatim approx } cue { exact start end paragraph }
    statedBy { role order certainty source { id } }
    passages { exact complete start end paragraph contextBefore contextAfter article { id outlet { id } }
      mentions(of: ["group:islamic-state"]) { exact start end entities { id } } claims { id } } } }
  disputes { id kind state } } } }`;

/** The line between Islamic State and the clashes in which its members were killed. */
async function readEdge() {
  const { data, errors } = await server.ask(EDGE);
  expect(errors).toEqual([]);
  return data.relations.nodes.find(
    (one: { from: { id: string }; to: { id: string } }) =>
      one.from.id === 'group:islamic-state' && one.to.id === 'event:ghweran-clashes',
  );
}

describe('a line', () => {
  it('says what is claimed, how often, and that it is disputed', async () => {
    const edge = await readEdge();
    expect(edge).toMatchObject({
      sentence: { en: 'Members of Islamic State were killed in the clashes in and around the prison' },
      nClaims: 2,
      nIndependent: 2,
      disputed: true,
      basis: 'STATED',
      firstReported: { from: '2022-01-21', to: '2022-01-22', basis: 'RELATIVE_RESOLVED' },
      disputes: [{ kind: 'VALUE', state: 'OPEN' }],
    });
    expect(edge.supports).toMatchObject([
      { speaker: 'source:middle-east-online', outlet: null, bundle: 0 },
      { speaker: 'source:sohr', outlet: 'source:middle-east-online', bundle: 1 },
    ]);
    expect(edge.supports.map(({ claim }: { claim: string }) => claim)).toEqual(
      edge.claims.nodes.map(({ id }: { id: string }) => id),
    );
  });

  it('opens the words of each claim, and what stands around them, exactly as in the article', async () => {
    const [narrated, reported] = (await readEdge()).claims.nodes;
    expect(narrated).toMatchObject({
      status: 'CONFLICT',
      quoteForm: 'NARRATOR',
      value: { min: 41, max: null, op: 'MORE_THAN', verbatim: 'أكثر من أربعين', approx: false },
      statedBy: [{ role: 'NARRATOR', order: 0, source: { id: 'source:middle-east-online' } }],
      cue: null,
    });
    expect(reported).toMatchObject({
      status: 'CONFLICT',
      quoteForm: 'INDIRECT',
      value: { min: 39, max: 39, op: 'EQUAL', verbatim: '39' },
      statedBy: [
        { role: 'SPEAKER', order: 0, source: { id: 'source:sohr' } },
        { role: 'OUTLET', order: 1, source: { id: 'source:middle-east-online' } },
      ],
    });
    expect(sliceCodePoints(TEXT, reported.cue.start, reported.cue.end)).toBe(reported.cue.exact);
    for (const claim of [narrated, reported]) {
      for (const passage of claim.passages) {
        const { exact, start, end, contextBefore, contextAfter, complete } = passage;
        expect(complete).toBe(true);
        expect(sliceCodePoints(TEXT, start, end)).toBe(exact);
        expect(TEXT.split('\n').filter((line) => line.trim() !== '')[passage.paragraph - 1]).toBe(
          contextBefore + exact + contextAfter,
        );
        expect(passage.claims).toContainEqual({ id: claim.id });
        expect(passage.article).toEqual({ id: 'article:seed', outlet: { id: 'source:middle-east-online' } });
      }
    }
  });

  it('marks where its end is mentioned', async () => {
    const { mentions } = (await readEdge()).claims.nodes[0].passages[0];
    expect(mentions.length).toBeGreaterThan(0);
    for (const { exact, start, end, entities } of mentions) {
      expect(sliceCodePoints(TEXT, start, end)).toBe(exact);
      expect(entities).toContainEqual({ id: 'group:islamic-state' });
    }
  });
});

describe('the article', () => {
  it('gives its text, passages and mentions with true offsets, in text order', async () => {
    const { data, errors } =
      await server.ask(`{ article(id: "article:seed") { version lang sha256 codePoints text published { from to basis }
      outlet { id } passages { exact start end paragraph } mentions { exact start end paragraph form resolution entities { id } }
      claims(first: 100) { nodes { passages { start end } quoted { exact start end } context { exact start end }
        labelsUsed { word { exact start end } entity { id } } assertions { n words { exact start end } } } } } }`);
    expect(errors).toEqual([]);
    const { article } = data;
    expect(article.text).toBe(TEXT);
    expect(article.codePoints).toBe([...TEXT].length);
    expect(article.sha256).toBe('9c38a76f6065da3479200cb2ea7682872679a61ae023c6472f8759c5a811cdf9');
    const claims = article.claims.nodes;
    const shown = claims.flatMap(({ passages }: { passages: object[] }) => passages);
    expect(article.passages).toHaveLength(new Set(shown.map((one: object) => JSON.stringify(one))).size);
    const spans = [
      ...article.passages,
      ...article.mentions,
      ...claims.flatMap(({ quoted, context }: Record<string, object[]>) => [...(quoted ?? []), ...(context ?? [])]),
      ...claims.flatMap(({ labelsUsed }: { labelsUsed: { word: object }[] }) => labelsUsed.map(({ word }) => word)),
      ...claims.flatMap(({ assertions }: { assertions: { words: object | null }[] }) =>
        assertions.flatMap(({ words }) => words ?? []),
      ),
    ];
    expect(spans.length).toBeGreaterThan(300);
    for (const { exact, start, end } of spans) expect(sliceCodePoints(TEXT, start, end)).toBe(exact);
    for (const list of [article.passages, article.mentions]) {
      const starts = list.map(({ start }: { start: number }) => start);
      expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b));
    }
  });

  it('gives the mentions of some entities only, where asked', async () => {
    const { data } = await server.ask(`{ article(id: "article:seed") { all: mentions { start }
      some: mentions(of: ["place:hasakah", "group:nobody"]) { exact entities { id } } none: mentions(of: []) { start } } }`);
    const { all, some, none } = data.article;
    expect(none).toEqual([]);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    for (const { entities } of some) expect(entities).toContainEqual({ id: 'place:hasakah' });
  });
});

describe('the dispute', () => {
  const DISPUTE = `{ disputes { totalCount nodes { id kind state computed family nMembers title { ar en } note { ar en } subject { id }
    people { id } members { claim { id code: predicate } assertion { n value { min max } } object { id } supports { speaker reported { basis } } }
    links { from to kind type certainty restsOn { id } } notes { text { en } state by at holds } judgements { id }
    relations { totalCount nodes { type from { id } to { id } } } } } }`;

  it('is the open contradiction of two tolls, found by rule and noted by a reader', async () => {
    const { data, errors } = await server.ask(DISPUTE);
    expect(errors).toEqual([]);
    expect(data.disputes.totalCount).toBe(14);
    const dispute = data.disputes.nodes.find(({ kind }: { kind: string }) => kind === 'VALUE');
    expect(dispute).toMatchObject({
      kind: 'VALUE',
      state: 'OPEN',
      computed: true,
      family: 'DEATHS',
      nMembers: 2,
      subject: { id: 'event:ghweran-clashes' },
      people: [{ id: 'group:islamic-state' }],
      links: [{ from: 0, to: 1, kind: 'VALUE', type: 'CONTRADICTS', certainty: 'CERTAIN', restsOn: [] }],
      judgements: [],
      relations: { totalCount: 1, nodes: [{ type: 'VICTIM_OF', from: { id: 'group:islamic-state' } }] },
    });
    expect(dispute.members).toMatchObject([
      { assertion: { n: 0, value: { min: 41, max: null } }, object: { id: 'group:islamic-state' } },
      { assertion: { n: 0, value: { min: 39, max: 39 } }, object: { id: 'group:islamic-state' } },
    ]);
    expect(dispute.members.map(({ supports }: { supports: { speaker: string }[] }) => supports[0]?.speaker)).toEqual([
      'source:middle-east-online',
      'source:sohr',
    ]);
    expect(dispute.notes).toMatchObject([{ state: 'OPEN', by: null, at: null, holds: true }]);
    expect(dispute.note.en).toBe(dispute.notes[0].text.en);
  });

  it.each([
    ['{ about: ["group:islamic-state"] }', 10],
    ['{ about: ["group:nobody"] }', 0],
    ['{ about: [] }', 0],
    ['{ kinds: [VALUE], states: [OPEN], families: [DEATHS], computed: true }', 1],
    ['{ kinds: [TIME] }', 2],
    ['{ states: [RESOLVED] }', 0],
    ['{ computed: false }', 6],
  ])('is found by %s: %i', async (filter, count) => {
    const { data, errors } = await server.ask(`{ disputes(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(errors).toEqual([]);
    expect(data.disputes.totalCount).toBe(count);
    expect(data.disputes.nodes).toHaveLength(count);
  });
});

it('none of the statements gives the database cause for complaint', () => {
  expect(server.complaints).toEqual([]);
});
