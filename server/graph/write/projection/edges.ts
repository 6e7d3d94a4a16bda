/** Projected edges as relationships. All that is shown of one stands in `sup`; the other properties filter and sort. */
import { RelationType } from '../../../../schema/generated/ontology.ts';
import type { ProjectedEdge } from '../../../../schema/rules/facts.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';

/** `TYPE:key`, as in `Claim.edges`. */
export type EdgeName = string;

/** An edge as it is stored. */
export type StoredEdge = { claimIds: string[]; stored: string };

const READ = (type: RelationType) => `
  UNWIND $rows AS key
  MATCH ()-[r:${type} {key: key}]->()
  RETURN r.key, r.claimIds, r.sup, r.fromAt, r.toAt`;

/** One plan for all types: a plan each would be two thirds of the work of a first commit. */
const CREATE = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.properties.fromId})
  MATCH (b:Entity {id: row.properties.toId})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties`;

const CHANGE = (type: RelationType) => `
  UNWIND $rows AS row
  MATCH ()-[r:${type} {key: row.key}]->() SET r = row`;

const DELETE = (type: RelationType) => `
  UNWIND $rows AS key
  MATCH ()-[r:${type} {key: key}]->() DELETE r`;

const EARLIEST = `
  UNWIND $rows AS id
  MATCH (e:Entity {id: id}) WHERE e:Event RETURN e.id, e.earliest`;

/** Events as ends that no day is known of come last. */
const NO_DAY = '0000';

/** The stored edges of these names. */
export async function readEdges(tx: Tx, names: Iterable<EdgeName>): Promise<Map<EdgeName, StoredEdge>> {
  const found = new Map<EdgeName, StoredEdge>();
  for (const [type, keys] of byType(names)) {
    const rows = (await each(tx, READ(type), keys)) as [string, string[], string, string, string][];
    for (const [key, claimIds, ...stored] of rows) found.set(`${type}:${key}`, { claimIds, stored: stored.join('\n') });
  }
  return found;
}

/**
 * Makes the stored edges of `names` those of `edges`: writes what is new or differs, deletes what nothing supports.
 *
 * @param before what is stored under `names`
 * @param seq number of the revision, kept on edges that change
 */
export async function writeEdges(
  tx: Tx,
  edges: readonly ProjectedEdge[],
  before: ReadonlyMap<EdgeName, StoredEdge>,
  seq: number,
): Promise<void> {
  const earliest = await earliestOf(
    tx,
    edges.flatMap(({ from, to }) => [from, to]),
  );
  const rows = new Map(edges.map((edge) => [nameOf(edge), { ...rowOf(edge, earliest), rev: seq }]));
  const fresh = [...rows].filter(([name]) => !before.has(name));
  await each(
    tx,
    CREATE,
    fresh.map(([name, properties]) => ({ type: typeOf(name), properties })),
  );
  const changed = [...rows].filter(([name, { sup, fromAt, toAt }]) => {
    const stored = before.get(name)?.stored;
    return stored !== undefined && stored !== [sup, fromAt, toAt].join('\n');
  });
  for (const [type, all] of Map.groupBy(changed, ([name]) => typeOf(name))) {
    await each(
      tx,
      CHANGE(type),
      all.map(([, row]) => row),
    );
  }
  const gone = [...before.keys()].filter((name) => !rows.has(name));
  for (const [type, keys] of byType(gone)) await each(tx, DELETE(type), keys);
}

export function nameOf({ type, key }: Pick<ProjectedEdge, 'type' | 'key'>): EdgeName {
  return `${type}:${key}`;
}

function rowOf(edge: ProjectedEdge, earliest: ReadonlyMap<string, string>) {
  const { type, key, id, from, to, claimIds, supports, supMask, qualifiers, ...tally } = edge;
  const { side, act, ...discriminating } = qualifiers;
  const day = earliest.get(to) ?? earliest.get(from) ?? NO_DAY;
  const { basis, nClaims, nIndependent, disputed, firstFrom, firstTo } = tally;
  return {
    key,
    id,
    fromId: from,
    toId: to,
    fromAt: `${day}~${to}~${key}`,
    toAt: `${day}~${from}~${key}`,
    ...discriminating,
    side,
    act,
    basis,
    nClaims,
    nIndependent,
    disputed,
    firstFrom,
    firstTo,
    claimIds,
    supMask,
    sup: canonicalJson({ ...tally, side, act, supports }),
  };
}

/** Of the events among these ids; `0000` where the beginning is open. */
async function earliestOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = (await each(tx, EARLIEST, ids)) as [string, string | null][];
  return new Map(rows.map(([id, earliest]) => [id, earliest ?? NO_DAY]));
}

function byType(names: Iterable<EdgeName>): [RelationType, string[]][] {
  return [...Map.groupBy(names, typeOf)].map(([type, list]) => [type, list.map((name) => name.slice(type.length + 1))]);
}

/** Types stand in the text of a statement: nothing else gets there. */
function typeOf(name: EdgeName): RelationType {
  const type = RelationType.find((one) => name.startsWith(`${one}:`));
  if (!type) throw new Error(`${name} names no type of edge`);
  return type;
}
