/** The shortest chains equal those of a naive search over random pairs and views; the weakest link is named. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invent } from '../../setup/invented.ts';
import { chance as chanceOf } from '../../unit/rules/invented/chance.ts';
import { type RunningServer, startSeeded } from '../server/server.ts';
import { allLines, type Line, naiveChains, neighboursIn, type View } from './whole-graph.ts';

const PATH = `query ($from: ID!, $to: ID!, $options: PathInput, $view: ViewInput) {
  path(from: $from, to: $to, options: $options, view: $view) { totalCount searchedTo paths { weakest
    steps { from { id } to { id } relations { id type family from { id } to { id } nIndependent basis disputed } } } } }`;
const SOURCES = '{ sources(first: 100) { nodes { id } } }';

type Step = { from: { id: string }; to: { id: string }; relations: Line[] };
type Path = { weakest: number; steps: Step[] };

let server: RunningServer;
let lines: Line[];
let ids: string[];
beforeAll(async () => {
  server = await startSeeded({}, invent);
  lines = await allLines(server);
  ids = [...neighboursIn(lines).keys()].sort();
});
afterAll(() => server.stop());

const chainOf = ({ steps }: Path) => [steps[0]?.from.id ?? '', ...steps.map(({ to }) => to.id)];
const sorted = (chains: string[][]) => chains.map((chain) => chain.join(' ')).sort();
/** Strength as a number that sorts as the rule does. */
const strength = ({ nIndependent, basis, disputed }: Line) =>
  nIndependent * 4 + (basis === 'STATED' ? 2 : 0) + (disputed ? 0 : 1);
const weakestOf = ({ steps }: Path) => Math.min(...steps.map(({ relations: [best] }) => strength(best as Line)));

/** What must hold of every answer, given the relations that remain. */
function check(answer: { paths: Path[]; totalCount: number }, expected: string[][], left: readonly Line[]): void {
  expect(answer.totalCount).toBe(expected.length);
  expect(answer.paths).toHaveLength(Math.min(expected.length, 20));
  const known = new Set(sorted(expected));
  for (const chain of sorted(answer.paths.map(chainOf))) expect(known).toContain(chain);
  for (const path of answer.paths) {
    for (const { from, to, relations } of path.steps) {
      const joining = left.filter((line) => {
        const ends = [line.from.id, line.to.id];
        return ends.includes(from.id) && ends.includes(to.id);
      });
      expect(relations.map(({ id }) => id).sort()).toEqual(joining.map(({ id }) => id).sort());
      expect(relations).toEqual(relations.toSorted((a, b) => strength(b) - strength(a)));
      for (const one of relations) expect(left).toContainEqual(one);
    }
    const strengths = path.steps.map(({ relations: [best] }) => strength(best as Line));
    expect(path.weakest).toBe(strengths.indexOf(Math.min(...strengths)));
  }
  expect(answer.paths.map(weakestOf)).toEqual(answer.paths.map(weakestOf).toSorted((a, b) => b - a));
}

describe('chains', () => {
  it('equal those of a naive search, over random pairs and views', async () => {
    const chance = chanceOf(8);
    const sources = (await server.ask(SOURCES)).data.sources.nodes.map(({ id }: { id: string }) => id);
    const some = () => sources.filter(() => chance.next() < 0.25);
    let found = 0;
    for (let round = 0; round < 12; round++) {
      const view: View | null =
        round === 0
          ? null
          : {
              withoutSources: some(),
              withoutOutlets: chance.next() < 0.2 ? some() : [],
              withoutBelligerents: chance.next() < 0.3,
            };
      const left = view === null ? lines : await allLines(server, view);
      for (let pair = 0; pair < 8; pair++) {
        const [from, to] = [chance.pick(ids), chance.pick(ids)];
        if (from === to) continue;
        const options = { maxLength: chance.pick([2, 4, 6]), maxPaths: 20 };
        const { data, errors } = await server.ask(PATH, { from, to, options, view });
        expect(errors).toEqual([]);
        const expected = naiveChains(left, from, to, options.maxLength);
        found += expected.length;
        check(data.path, expected, left);
      }
    }
    expect(found).toBeGreaterThan(20);
  });

  it.each([{ types: ['OCCURRED_AT', 'WITHIN'] }, { families: ['WHERE', 'GEOGRAPHY'] }, { families: ['COURSE'] }])(
    'of some kinds of steps only: %j',
    async (options) => {
      const kept = lines.filter(
        ({ type, family }) => options.types?.includes(type) ?? options.families?.includes(family) ?? true,
      );
      const inside = [...neighboursIn(kept).keys()].sort();
      for (const from of inside.slice(0, 4)) {
        for (const to of inside.slice(-4)) {
          if (from === to) continue;
          const { data } = await server.ask(PATH, { from, to, options: { ...options, maxPaths: 20 } });
          check(data.path, naiveChains(kept, from, to, 6), kept);
        }
      }
    },
  );

  it('none is an answer, and says how far was looked', async () => {
    const { data } = await server.ask(PATH, {
      from: 'group:islamic-state',
      to: 'group:quarter-residents',
      options: { maxLength: 3 },
    });
    expect(data.path).toEqual({ paths: [], totalCount: 0, searchedTo: 3 });
  });

  it.each([
    ['one that is not there', { from: 'group:nobody', to: 'place:hasakah' }, '`from`'],
    ['an id that cannot be', { from: 'place:hasakah', to: '' }, '`to`'],
    ['no entity', { from: 'place:hasakah', to: 'article:seed' }, '`to`'],
    ['twice the same', { from: 'place:hasakah', to: 'place:hasakah' }, '`from`'],
    ['no step', { options: { maxLength: 0 } }, '`options.maxLength`'],
    ['seven steps', { options: { maxLength: 7 } }, '`options.maxLength`'],
    ['no chain', { options: { maxPaths: 0 } }, '`options.maxPaths`'],
    ['21 chains', { options: { maxPaths: 21 } }, '`options.maxPaths`'],
  ])('%s is refused', async (_what, variables, name) => {
    const { errors } = await server.ask(PATH, {
      from: 'place:hasakah',
      to: 'group:islamic-state',
      ...variables,
    });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain(name);
  });

  it('none of the statements gives the database cause for complaint', () => {
    expect(server.complaints).toEqual([]);
  });
});
