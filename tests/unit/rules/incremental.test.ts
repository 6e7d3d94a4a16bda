/** A graph that is kept up change by change is, at every step and in every order, the one that a rebuild gives. */
import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../../schema/rules/disputes/notes.ts';
import { compareText, type Facts, type RuleNote, worldOf } from '../../../schema/rules/facts.ts';
import type { RuleJudgement } from '../../../schema/rules/identity.ts';
import { projectEdges } from '../../../schema/rules/project.ts';
import { hasGold, readGold } from './gold.ts';
import { type Chance, chance } from './invented/chance.ts';
import { hash, same } from './invented/fixtures.ts';
import { KeptGraph, type Step } from './invented/increments.ts';
import { ENTITIES, inventClaims, JUDGEMENTS, SOURCES } from './invented/invented.ts';

/** Everything comes, some of it goes and comes again. Merges name one of the two by chance, as the graph would at that time. */
function stepsOf(by: Chance, { claims }: Pick<Facts, 'claims'>, judgements: RuleJudgement[]): Step[] {
  const articles = by.shuffled(claims);
  const batches: Step[] = [];
  while (articles.length > 0) batches.push({ add: articles.splice(0, by.int(1, 6)) });
  const written = judgements.map((judgement) =>
    judgement.verdict === 'POSITIVE' ? { ...judgement, canonical: by.pick([judgement.a, judgement.b]) } : judgement,
  );
  const leaving = by.some(claims, 0.15);
  const undone = by.some(written, 0.5);
  const steps = by.shuffled([...batches, ...written.map((judge): Step => ({ judge }))]);
  const after = (step: Step, holds: (each: Step) => boolean) => {
    const first = steps.findIndex(holds);
    steps.splice(by.int(first + 1, steps.length), 0, step);
  };
  for (const claim of leaving) {
    after({ retract: [claim] }, (each) => each.add?.includes(claim) ?? false);
    if (by.often(0.5)) after({ add: [claim] }, (each) => each.retract?.includes(claim) ?? false);
  }
  for (const judgement of undone) {
    after({ undo: judgement }, (each) => each.judge === judgement);
    if (by.often(0.5)) after({ judge: judgement }, (each) => each.undo === judgement);
  }
  return steps;
}

function rebuilt(graph: KeptGraph, notes: RuleNote[]) {
  const world = worldOf(graph.facts(), hash);
  const computed = findDisputes(world);
  return { computed, edges: projectEdges(world, withNotes(computed, notes, world)) };
}

/** As text, by id: comparing thousands of graphs part by part takes minutes. */
function inOrder(list: Iterable<{ id: string }>): string {
  return JSON.stringify([...list].sort((a, b) => compareText(a.id, b.id)));
}

function follow(steps: Step[], stored: Pick<Facts, 'sources' | 'entities'>, notes: RuleNote[]): KeptGraph {
  const graph = new KeptGraph(stored, notes);
  for (const [i, step] of steps.entries()) {
    graph.apply(step);
    const { computed, edges } = rebuilt(graph, notes);
    expect(inOrder(graph.computed.values()), `disputes after step ${i}`).toBe(inOrder(computed));
    expect(inOrder(graph.edges.values()), `edges after step ${i}`).toBe(inOrder(edges));
  }
  return graph;
}

describe('kept up change by change, at every step of 40 random orders', () => {
  it('an invented graph equals its rebuild', { timeout: 120_000 }, () => {
    for (let seed = 1; seed <= 40; seed++) {
      const by = chance(seed);
      const claims = inventClaims(chance(1000 + (seed % 5)), 30);
      follow(stepsOf(by, { claims }, JUDGEMENTS), { sources: SOURCES, entities: ENTITIES }, []);
    }
  });

  it.skipIf(!hasGold)('the gold equals its rebuild', { timeout: 120_000 }, () => {
    const { facts, notes } = readGold();
    const merges = [
      same('group:kurdish-forces', 'group:sdf'),
      same('group:kurdish-security-forces', 'group:kurdish-forces'),
      same('event:ghweran-clashes', 'event:killing-of-four-young-men'),
      same('person:anon-local-military-official', 'person:anon-iraqi-official-diyala'),
    ];
    for (let seed = 1; seed <= 40; seed++) {
      const by = chance(seed);
      follow(stepsOf(by, facts, [...facts.judgements, ...merges]), facts, notes);
    }
  });
});

it('the order of articles, sources, entities and doubts does not matter', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const by = chance(seed);
    const facts = {
      claims: inventClaims(by, 40),
      sources: SOURCES,
      entities: ENTITIES,
      judgements: JUDGEMENTS.slice(0, 5),
    };
    const inAnyOrder = {
      claims: by.shuffled(facts.claims),
      sources: by.shuffled(facts.sources),
      entities: by.shuffled(facts.entities),
      judgements: by.shuffled(facts.judgements),
    };
    const text = (each: Facts) => {
      const world = worldOf(each, hash);
      const computed = findDisputes(world);
      return JSON.stringify([computed, projectEdges(world, withNotes(computed, [], world))]);
    };
    expect(text(inAnyOrder)).toBe(text(facts));
  }
});
