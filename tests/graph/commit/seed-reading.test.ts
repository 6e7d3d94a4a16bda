/** The stored seed against its hand-made reading (tests/fixtures/seed): 141 relations, 14 disputes, every sentence, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityKind, RelationType } from '../../../schema/generated/ontology.ts';
import type { Words } from '../../../schema/proposals.ts';
import type { Support, Tally } from '../../../schema/rules/facts.ts';
import { type Qualifiers, relationSentence } from '../../../schema/sentences.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import type { TestGraph } from '../../setup/graph.ts';
import { seededGraph } from '../../setup/seed.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/seed');
const rowsOf = (file: string) =>
  readFileSync(join(FIXTURES, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Relations whose `disputed` differs from the hand-made reading, each with its reason. */
const DISPUTED_OTHERWISE: Record<string, string> = {
  'PERPETRATED group:islamic-state event:killing-of-four-young-men':
    'D3 is about how many died; nobody disputes who killed them',
};
/** Disputes that no rule finds: a reader wrote them down. */
const BY_READERS = ['D4', 'D8', 'D9', 'D12', 'D13', 'D14'];
/** Sentences that differ from the hand-made ones, by relation, each with its reason. */
const SENTENCES_OTHERWISE: Record<string, string> = {};

type Stored = {
  type: RelationType;
  from: string;
  to: string;
  qualifiers: Qualifiers;
  tally: Tally & { supports: Support[] };
  words: [Words, EntityKind, Words, EntityKind];
};

const EDGES = `
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL
  RETURN type(r), a.id, b.id, r {.relation, .outcome, .bearing, .role}, r.sup,
    [a.wordsJson, a.kind, b.wordsJson, b.kind]`;
const CODES = 'MATCH (c:Claim) RETURN c.id, c.code';
const DISPUTES = `
  MATCH (d:Dispute)<-[:IN_DISPUTE]-(c:Claim) WITH DISTINCT d, c ORDER BY c.code
  RETURN d.computed, d.kind, d.state, collect(c.code), d.id`;

let graph: TestGraph;
let edges: Stored[];
let codes: Map<string, string>;

beforeAll(async () => {
  graph = await seededGraph();
  codes = new Map((await graph.read('test', CODES)) as [string, string][]);
  edges = ((await graph.read('test', EDGES)) as [RelationType, string, string, Qualifiers, string, string[]][]).map(
    ([type, from, to, qualifiers, sup, [a, aKind, b, bKind]]) => {
      const tally = JSON.parse(sup) as Stored['tally'];
      const words = [JSON.parse(a ?? ''), aKind, JSON.parse(b ?? ''), bKind] as Stored['words'];
      const { side, act } = tally as Qualifiers;
      return { type, from, to, qualifiers: { ...qualifiers, side, act }, tally, words };
    },
  );
});

afterAll(async () => {
  await graph.close();
});

const codeOf = (claim: string): string => codes.get(claim) ?? `${claim} is not stored`;
const nameOf = ({ type, from, to }: Pick<Stored, 'type' | 'from' | 'to'>) => `${type} ${from} ${to}`;
const edgeOf = (name: string): Stored => {
  const edge = edges.find((one) => nameOf(one) === name);
  if (!edge) throw new Error(`no relation ${name}`);
  return edge;
};

/** A stored relation as a row of edges.tsv, without `disputed`. */
function rowOf(edge: Stored): string {
  const { type, from, to, qualifiers, tally } = edge;
  const said = Object.entries(qualifiers).filter(([, code]) => code !== null && code !== undefined);
  const byCode = Map.groupBy(tally.supports, ({ claim }) => codeOf(claim));
  const marked = [...byCode].map(([code, all]) => (all.some(({ basis }) => basis === 'STATED') ? code : `${code}~`));
  const words = said.map(([name, code]) => `${name}=${code}`).sort();
  return [type, from, to, words.join(' '), tally.basis, marked.sort().join(' '), tally.nIndependent].join('\t');
}

describe('the relations', () => {
  it('are the 141 of the reading, with their claims, bases, qualifiers and counts, and no other', () => {
    const expected = rowsOf('edges.tsv').map((row) => row.slice(0, -1).join('\t'));
    expect(expected).toHaveLength(141);
    expect(edges.map(rowOf).sort()).toEqual(expected.sort());
    for (const { tally } of edges) {
      expect(tally.nClaims).toBe(new Set(tally.supports.map(({ claim }) => claim)).size);
    }
  });

  it('are disputed where the reading says so, but for those listed with their reason', () => {
    const expected = new Map(rowsOf('edges.tsv').map((row) => [row.slice(0, 4).join('\t'), row.at(-1) === 'true']));
    const different = edges.filter((edge) => {
      const key = rowOf(edge).split('\t').slice(0, 4).join('\t');
      return expected.get(key) !== edge.tally.disputed;
    });
    expect(different.map(nameOf)).toEqual(Object.keys(DISPUTED_OTHERWISE));
  });

  it('say in both languages what the reading says', () => {
    const between = edges.filter(({ type }) => type === 'BETWEEN');
    const ours = edges.map((edge) => {
      const { type, qualifiers, tally, words } = edge;
      const [fromWords, fromKind, toWords, toKind] = words;
      const second = between.find((one) => edge.type === 'BETWEEN' && one.from === edge.from && one.to !== edge.to);
      const { en, ar } = relationSentence({
        type,
        qualifiers,
        from: { ...fromWords, kind: fromKind },
        to: { ...toWords, kind: toKind },
        everySupportAlleged: tally.alleged,
        everySupportHistorical: tally.historical,
        ...(second ? { secondEnd: second.words[2] } : {}),
      });
      return { name: nameOf(edge), sentence: `${en}\n${ar}` };
    });
    const theirs = readFileSync(join(FIXTURES, 'sentences.txt'), 'utf8').matchAll(
      /^ *\d+ {2}edge:\S+ .*\n {5}(.+)\n {5}(.+)$/gm,
    );
    const expected = [...theirs].map(([, en, ar]) => `${en}\n${ar}`);
    expect(expected).toHaveLength(141);
    const same = ours.filter(({ name }) => SENTENCES_OTHERWISE[name] === undefined);
    expect(same.map(({ sentence }) => sentence).sort()).toEqual(expected.sort());
  });

  it('show who says it, in which claim, published when', () => {
    const { tally } = edgeOf('VICTIM_OF group:islamic-state event:ghweran-clashes');
    const days = { from: dayNumber('2022-01-21'), to: dayNumber('2022-01-22') };
    const common = { assertion: 0, object: 'group:islamic-state', basis: 'STATED', ...days };
    expect(tally).toMatchObject({
      nClaims: 2,
      nIndependent: 2,
      disputed: true,
      firstFrom: days.from,
      firstTo: days.to,
    });
    expect(tally.supports.map(({ claim, ...support }) => ({ ...support, code: codeOf(claim) }))).toMatchObject([
      { ...common, code: 'C09', speaker: 'source:middle-east-online', outlet: null, bundle: 0 },
      { ...common, code: 'C21', speaker: 'source:sohr', outlet: 'source:middle-east-online', bundle: 1 },
    ]);
  });
});

describe('the disputes', () => {
  it('are the fourteen of the reading: eight found by rule, six by a reader, with their kinds, states and claims', async () => {
    const stored = (await graph.read('test', DISPUTES)) as [boolean, string, string, string[]][];
    const expected = rowsOf('disputes.tsv').map(([code = '', kind, state, members = '']) => {
      const how = BY_READERS.includes(code) ? 'reader' : 'rule';
      return [how, kind, state, ...members.split(' ').sort()].join(' ');
    });
    expect(expected).toHaveLength(14);
    const found = stored.map(([computed, kind, state, members]) =>
      [computed ? 'rule' : 'reader', kind, state, ...members].join(' '),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('have the titles and notes of the annotation, in both languages', async () => {
    const rows = await graph.read(
      'test',
      'MATCH (d:Dispute) RETURN d.titleAr, d.titleEn, d.noteAr, d.noteEn, d.notesJson',
    );
    expect(rows.flat().filter((cell) => cell === null || cell === '')).toEqual([]);
    expect(rows.map(([, title]) => title)).toContain('Islamic State dead: more than forty, or 39');
  });
});

it('counts for each source what it says and what it carries', async () => {
  const rows = await graph.read('test', 'MATCH (s:Source) RETURN s.id, s.nSpoken, s.nCarried ORDER BY s.id');
  expect(rows).toContainEqual(['source:iraqi-news-agency', 0, 2]);
  const [, said = 0, carried = 0] = rows.find(([id]) => id === 'source:middle-east-online') ?? [];
  expect(Number(said) + Number(carried)).toBe(66);
});

it('dates an event by the hull of its claims, and others as declared', async () => {
  const rows = await graph.read('test', 'MATCH (e:Event) RETURN e.id, e.earliest, e.latest');
  expect(rows).toContainEqual(['event:ghweran-prison-attack', '2022-01-20', '2022-01-21']);
  expect(rows).toContainEqual(['event:ghweran-clashes', '2022-01-20', null]);
  expect(rows).toContainEqual(['event:hasakah-power-cut', '2022-01-20', '2022-01-21']);
});
