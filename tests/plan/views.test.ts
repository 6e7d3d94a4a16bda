/** Under random views the API's relations and disputes are what the rules make of what remains, and what a client finds from supports alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as codes from '../../schema/generated/ontology.ts';
import { keeps, maskEdges, type View } from '../../schema/rules/mask.ts';
import { dayNumber, dayOf } from '../../schema/types/day.ts';
import type { RunningServer } from '../api/server/server.ts';
import { chance } from '../unit/rules/invented/chance.ts';
import { claimsLeft, disputesLeft, edgesLeft, inventView, joined } from '../unit/rules/reprojection.ts';
import type { Naive } from './naive.ts';
import { type Answered, type Ask, inputOf, startPlanned } from './planned.ts';

let server: RunningServer;
let whole: Naive;
let ask: Ask;

beforeAll(async () => {
  ({ server, whole, ask } = await startPlanned());
});
afterAll(() => server.stop());

/** No part of the types has more relations than a page. */
const PARTS = [0, 6, 7, 10].map((begin, i, all) => codes.RelationType.slice(begin, all[i + 1]));
const PART = (i: number, view: string, fields: string): string =>
  `part${i}: relations(filter: { types: [${PARTS[i]}] }, first: 100${view}) { totalCount nodes { ${fields} } }`;
const RELATIONS = (view: string, fields: string): string => PARTS.map((_, i) => PART(i, view, fields)).join('\n');
const VIEW = `query ($view: ViewInput) {
  ${RELATIONS(', view: $view', 'id basis nClaims nIndependent disputed firstReported { from to } supports { claim speaker } claims(first: 20) { nodes { id } } disputes { id }')}
  disputes(first: 100, view: $view) { nodes { id kind state nMembers members { claim { id } assertion { n } object { id } } } }
}`;
/** Part by part: all at once would cost more rows than one question may. */
const SUPPORTS = (i: number): string => `{
  ${PART(i, '', 'id supports { ...Key } disputes { id kind state computed members { supports { ...Key } } links { from to kind restsOn { id supports { ...Key } } } }')}
  sources(first: 100) { nodes { id isBelligerent } }
}
fragment Key on Support { claim assertion object speaker outlet reported { from to } basis bundle }`;

describe('under 400 random views', () => {
  it('relations and disputes are what the rules make of what remains, and a client that has only the whole graph finds the same', {
    timeout: 600_000,
  }, async () => {
    const answers = await Promise.all(PARTS.map((_, i) => ask(SUPPORTS(i))));
    const client = clientOf(Object.assign({}, ...answers));
    const by = chance(2022);
    for (let i = 0; i < 400; i++) {
      const view = inventView(by, whole);
      const name = `view ${i}: ${JSON.stringify(inputOf(view))}`;
      const answer = await ask(VIEW, { view: inputOf(view) });
      const relations = relationsIn(answer);
      expect(shown(relations), name).toEqual(reprojected(view));
      expect(disputesShown(answer.disputes.nodes), name).toEqual(disputesReprojected(view));
      expect(counted(client(view)), name).toEqual(counted(relations));
      for (const { supports, claims } of relations) {
        const supporting = new Set(supports.map(({ claim }: Answered) => claim));
        expect(claims.nodes.map(({ id }: Answered) => id)).toEqual([...supporting].sort());
      }
    }
  });
});

function relationsIn(answer: Answered): Answered[] {
  const parts = PARTS.map((_, i) => answer[`part${i}`]);
  for (const { totalCount, nodes } of parts) expect(nodes.length).toBe(totalCount);
  return parts.flatMap(({ nodes }) => nodes);
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

function shown(relations: Answered[]) {
  return relations
    .map(({ id, supports, basis, nClaims, nIndependent, disputed, firstReported }) => ({
      id,
      supports: supports.map(({ claim, speaker }: Answered) => `${claim} ${speaker}`),
      basis,
      nClaims,
      nIndependent,
      disputed,
      firstFrom: firstReported.from,
      firstTo: firstReported.to,
    }))
    .sort(byId);
}

function leftOf(view: View) {
  const keep = keeps(view, new Set(whole.facts.sources.filter((source) => source.isBelligerent).map(({ id }) => id)));
  return { keep, disputes: disputesLeft(whole, claimsLeft(whole, keep)) };
}

function reprojected(view: View) {
  const { keep, disputes } = leftOf(view);
  return edgesLeft(whole, keep, disputes)
    .map((edge) => ({ ...edge, firstFrom: dayOf(edge.firstFrom), firstTo: dayOf(edge.firstTo) }))
    .sort(byId);
}

function disputesReprojected(view: View) {
  return joined(leftOf(view).disputes).map(({ id, kind, state, members }) => ({ id, kind, state, members }));
}

function disputesShown(disputes: Answered[]) {
  return disputes
    .map(({ id, kind, state, nMembers, members }) => {
      expect(nMembers).toBe(members.length);
      const names = members.map(
        ({ claim, assertion, object }: Answered) => `${claim.id} ${assertion.n} ${object?.id ?? null}`,
      );
      return { id, kind, state, members: names.sort() };
    })
    .sort(byId);
}

function counted(relations: Answered[]) {
  return relations
    .map(({ id, basis, nClaims, nIndependent, disputed }) => ({ id, basis, nClaims, nIndependent, disputed }))
    .sort(byId);
}

/** A program that holds what the API said of the whole graph, and masks it alone. */
function clientOf(answer: Answered): (view: View) => Answered[] {
  const relations = relationsIn(answer);
  const edges = relations.map(({ id, supports }) => ({ id, supports: supports.map(supportOf) }));
  const disputes = new Map<string, Answered>(
    relations.flatMap((relation) => relation.disputes.map((one: Answered) => [one.id, disputeOf(one)])),
  );
  const belligerent = answer.sources.nodes.filter((source: Answered) => source.isBelligerent);
  const belligerents = new Set<string>(belligerent.map(({ id }: Answered) => id));
  const graph: Answered = { edges, disputes: [...disputes.values()] };
  return (view) => maskEdges(graph, keeps(view, belligerents)).edges;
}

function supportOf({ reported, ...row }: Answered) {
  return { ...row, from: dayNumber(reported.from), to: dayNumber(reported.to) };
}

function disputeOf(dispute: Answered) {
  return {
    ...dispute,
    members: dispute.members.map(({ supports }: Answered) => ({ supports: supports.map(supportOf) })),
    links: dispute.links.map((link: Answered) => ({ ...link, restsOn: link.restsOn.map(({ id }: Answered) => id) })),
  };
}
