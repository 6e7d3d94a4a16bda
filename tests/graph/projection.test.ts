/** The seed thread projected: the edges that its six claims support, and the one dispute that they make. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RelationType } from '../../schema/generated/ontology.ts';
import type { Support, Tally } from '../../schema/rules/facts.ts';
import { dayNumber } from '../../schema/types/day.ts';
import { commitArticle } from '../../server/graph/write/commit.ts';
import { freshGraph, type TestGraph } from '../setup/graph.ts';
import { seedProposals } from './invented.ts';

/** type, from, to, qualifier, basis, codes of claims, nIndependent, disputed: of the 141 edges of the gold those that rest on these claims. */
const EDGES = [
  ['CAUSED', 'event:ghweran-prison-attack', 'event:ghweran-escape', null, 'STATED', 'C12', 1, false],
  ['HELD_IN', 'group:ghweran-detainees', 'place:ghweran-prison', null, 'STATED', 'C12', 1, false],
  ['OCCURRED_AT', 'event:ghweran-clashes', 'place:ghweran-prison', 'AROUND', 'STATED', 'C24', 1, false],
  ['OCCURRED_AT', 'event:ghweran-clashes', 'place:ghweran-prison', 'IN', 'STATED', 'C24', 1, false],
  ['OCCURRED_AT', 'event:ghweran-escape', 'place:ghweran-prison', 'AT', 'IMPLIED', 'C12', 1, false],
  ['OCCURRED_AT', 'event:ghweran-prison-attack', 'place:ghweran-prison', 'AT', 'STATED', 'C16', 1, false],
  ['OCCURRED_AT', 'event:ghweran-prison-attack', 'place:hasakah', 'IN', 'STATED', 'C16', 1, false],
  ['PARTICIPATED_IN', 'group:ghweran-detainees', 'event:ghweran-escape', 'ESCAPED', 'STATED', 'C12', 1, false],
  ['PART_OF', 'event:ghweran-clashes', 'event:ghweran-prison-attack', null, 'IMPLIED', 'C12', 1, false],
  ['PERPETRATED', 'group:islamic-state', 'event:ghweran-prison-attack', null, 'STATED', 'C12 C16 C18', 2, false],
  ['TARGETED', 'event:ghweran-prison-attack', 'place:ghweran-prison', null, 'STATED', 'C12 C16', 2, false],
  ['VICTIM_OF', 'group:islamic-state', 'event:ghweran-clashes', 'KILLED', 'STATED', 'C09 C21', 2, true],
  ['WITHIN', 'place:ghweran-prison', 'place:hasakah', null, 'STATED', 'C16', 1, false],
];

const STORED = `
  MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL
  RETURN type(r), a.id, b.id, coalesce(r.relation, r.outcome, r.role), r.basis,
    reduce(codes = '', id IN r.claimIds | codes + ' ' + substring(id, size('claim:seed/'), 3)), r.nIndependent, r.disputed`;

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
  await commitArticle(graph, await seedProposals(), { by: 'tests' });
});

afterAll(async () => {
  await graph.close();
});

describe('the seed thread', () => {
  it('has the thirteen edges of its claims and no other', async () => {
    const rows = (await graph.read('test', STORED)).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)),
    );
    const sorted = rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));
    expect(sorted).toEqual(EDGES);
  });

  it('shows on an edge who says it, in which claim, published when', async () => {
    const [row] = await graph.read('test', 'MATCH ()-[r:VICTIM_OF]->() RETURN r.sup, r.id, r.key, r.firstTo');
    const { supports, ...tally } = JSON.parse(String(row?.[0])) as Tally & { supports: Support[] };
    const days = { from: dayNumber('2022-01-21'), to: dayNumber('2022-01-22') };
    const common = { assertion: 0, object: 'group:islamic-state', basis: 'STATED', ...days };
    expect(supports).toMatchObject([
      {
        ...common,
        claim: expect.stringMatching(/^claim:seed\/C09@/),
        speaker: 'source:middle-east-online',
        outlet: null,
        bundle: 0,
      },
      {
        ...common,
        claim: expect.stringMatching(/^claim:seed\/C21@/),
        speaker: 'source:sohr',
        outlet: 'source:middle-east-online',
        bundle: 1,
      },
    ]);
    expect(tally).toMatchObject({
      nClaims: 2,
      nIndependent: 2,
      disputed: true,
      firstFrom: days.from,
      firstTo: days.to,
    });
    expect(row?.slice(1)).toEqual([`relation:VICTIM_OF:${row?.[2]}`, row?.[2], days.to]);
  });

  it('has one dispute, between more than forty and 39, of these two claims', async () => {
    const rows = await graph.read(
      'test',
      `MATCH (d:Dispute)<-[m:IN_DISPUTE]-(c:Claim) WITH d, c, m ORDER BY c.code
       RETURN d.kind, d.state, d.computed, d.family, d.subject, d.people, d.nMembers,
         collect([c.code, m.n, m.object, c.valueMin, c.valueMax]), d.linksJson, d.titleEn`,
    );
    expect(rows).toHaveLength(1);
    const [kind, state, computed, family, subject, people, nMembers, members, links, title] = rows[0] ?? [];
    expect([kind, state, computed, family, subject]).toEqual([
      'VALUE',
      'OPEN',
      true,
      'DEATHS',
      'event:ghweran-clashes',
    ]);
    expect([people, nMembers]).toEqual([['group:islamic-state'], 2]);
    expect(members).toEqual([
      ['C09', 0, 'group:islamic-state', 41, null],
      ['C21', 0, 'group:islamic-state', 39, 39],
    ]);
    expect(JSON.parse(String(links))).toMatchObject([{ from: 0, to: 1, type: 'CONTRADICTS', certainty: 'CERTAIN' }]);
    expect(title).toBe('Islamic State dead: more than forty, or 39');
  });

  it('stands in no edge that its claims do not list, and the other way round', async () => {
    const [row] = await graph.read('test', 'MATCH (c:Claim) UNWIND c.edges AS e RETURN count(*), count(DISTINCT e)');
    expect(row).toEqual([17, 13]);
    const used = new Set(EDGES.map(([type]) => type));
    expect(RelationType.filter((type) => used.has(type))).toHaveLength(used.size);
  });

  it('counts for each source what it says and what it carries', async () => {
    const rows = await graph.read('test', 'MATCH (s:Source) RETURN s.id, s.nSpoken, s.nCarried ORDER BY s.id');
    expect(rows).toEqual([
      ['source:middle-east-online', 2, 4],
      ['source:sohr', 4, 0],
    ]);
  });

  it('dates the attack by its claim, and the others as declared', async () => {
    const rows = await graph.read('test', 'MATCH (e:Event) RETURN e.id, e.earliest, e.latest ORDER BY e.id');
    expect(rows).toContainEqual(['event:ghweran-prison-attack', '2022-01-20', '2022-01-21']);
    expect(rows.filter(([, earliest]) => earliest === null)).toEqual([]);
  });
});
