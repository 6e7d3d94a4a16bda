/** The shortest chains between two entities, each step with all that joins it. */
import { TawaturError } from '../../errors.ts';
import { type PathQuery, readChains, stepKey, stepsOf } from '../../graph/read/path.ts';
import { chainOf, strongestChainsFirst, strongestFirst } from '../../graph/read/path-strength.ts';
import { checkId } from '../arguments/arguments.ts';
import type { Context } from '../context.ts';
import type { PathStepResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { must, present } from '../loaders/loaders.ts';

const MOST_STEPS = 6;
const MOST_PATHS = 20;
const DEFAULT_PATHS = 5;
const MOST_RELATIONS = 20;

export const path: Required<QueryResolvers>['path'] = async (_root, { from, to, options }, context) => {
  const { read, mask, publicMode } = context;
  const maxLength = bounded('options.maxLength', options?.maxLength ?? MOST_STEPS, MOST_STEPS);
  const maxPaths = bounded('options.maxPaths', options?.maxPaths ?? DEFAULT_PATHS, MOST_PATHS);
  const ends = { from: await endOf('from', from, context), to: await endOf('to', to, context) };
  if (ends.from === ends.to) {
    throw new TawaturError('BAD_INPUT', '`from` and `to` are the same entity: give two different ones.');
  }
  const { types = null, families = null } = options ?? {};
  const query: PathQuery = { ...ends, maxLength, types, families, mask: mask?.numbers ?? null, publicMode };
  const { chains, relations, total } = await readChains(read, query);
  const paths = await Promise.all(
    chains.map(async (chain) => {
      const steps = stepsOf(chain).map(async ([a, b]) => {
        const joining = await present(context.load.relation, relations.get(stepKey(a, b)) ?? []);
        return { from: a, to: b, relations: strongestFirst(joining).slice(0, MOST_RELATIONS) };
      });
      return chainOf(await Promise.all(steps));
    }),
  );
  return { paths: strongestChainsFirst(paths).slice(0, maxPaths), totalCount: total, searchedTo: maxLength };
};

export const pathStep: PathStepResolvers = {
  from: ({ from }, _args, { load }) => must(load.entity, from),
  to: ({ to }, _args, { load }) => must(load.entity, to),
};

async function endOf(name: string, id: string, { load }: Context): Promise<string> {
  checkId(name, id);
  const entity = await load.entity.load(id);
  if (entity === null) throw new TawaturError('BAD_INPUT', `\`${name}\` is ${id}, which no entity has.`);
  return entity.id;
}

function bounded(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new TawaturError('BAD_INPUT', `\`${name}\` is 1 to ${most}, not ${value}.`, { limit: most, value });
}
