/** The shortest chains between two entities, and all that joins each step of them (graph-statements.md D). */
import type { RelationFamily, RelationType } from '../../../schema/generated/ontology.ts';
import { relationId } from '../../../schema/types/ids.ts';
import type { MaskNumbers } from './masks.ts';
import { NO_CONDITIONS, relationList } from './pages/relations/relation-conditions.ts';
import { ANY_TYPE, PREDICATE } from './pages/relations/relation-statements.ts';
import type { Read } from './reader.ts';

/** What was asked for; both ends are canonical, exist and differ. */
export type PathQuery = {
  from: string;
  to: string;
  /** Steps, 1 to 6. */
  maxLength: number;
  types: RelationType[] | null;
  families: RelationFamily[] | null;
  mask: MaskNumbers | null;
  /** True leaves out where protected people live. */
  publicMode: boolean;
};
export type Chains = {
  /** Ids of entities from end to end; all of the same length. */
  chains: string[][];
  /** Ids of the relations between two neighbours, in either direction, by `stepKey`. */
  relations: Map<string, string[]>;
  /** Number of chains; null where there are more than were looked at. */
  total: number | null;
};

/** Chains that are looked at. */
const MOST_CHAINS = 1_000;

/** On a step `r` with `$order`, the types that may be walked. */
const MAY_WALK = `$order[type(r)] IS NOT NULL AND ${PREDICATE}`;

/** DISTINCT joins parallel relations. The bound is a number of ours: Cypher takes none as a parameter. */
function chainsText(maxLength: number): string {
  return `
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:${ANY_TYPE}*..${maxLength}]-(b))
WHERE all(r IN relationships(p) WHERE ${MAY_WALK})
WITH DISTINCT [n IN nodes(p) | n.id] AS chain LIMIT ${MOST_CHAINS + 1}
RETURN chain`;
}

const STEPS = `
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})
MATCH (b:Entity {id: pair[1]})
MATCH (a)-[r:${ANY_TYPE}]-(b) WHERE ${MAY_WALK}
RETURN a.id, b.id, type(r), r.key`;

/** Empty where no chain is short enough. */
export async function readChains(read: Read, query: PathQuery): Promise<Chains> {
  const { from, to, maxLength, publicMode, types, families, mask } = query;
  const { order, params } = relationList(null, { ...NO_CONDITIONS, types, families, mask, publicMode });
  const walking = { order, ...params };
  const rows = await read('path', chainsText(maxLength), { from, to, ...walking });
  const chains = rows.slice(0, MOST_CHAINS).map(([chain]) => chain as string[]);
  const pairs = new Map(chains.flatMap(stepsOf).map((pair) => [stepKey(...pair), pair]));
  const found = pairs.size === 0 ? [] : await read('path steps', STEPS, { pairs: [...pairs.values()], ...walking });
  const joined = (found as [string, string, RelationType, string][]).map(([a, b, type, key]): [string, string] => [
    stepKey(a, b),
    relationId(type, key),
  ]);
  const relations = Map.groupBy(joined, ([step]) => step);
  return {
    chains,
    relations: new Map([...relations].map(([step, list]) => [step, list.map(([, id]) => id)])),
    total: rows.length > MOST_CHAINS ? null : rows.length,
  };
}

/** The pairs of neighbours in a chain. */
export function stepsOf(chain: readonly string[]): [string, string][] {
  return chain.slice(1).map((id, i) => [chain[i] ?? '', id]);
}

export function stepKey(a: string, b: string): string {
  return `${a} ${b}`;
}
