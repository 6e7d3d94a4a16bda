/** Relations by id. What is shown of one stands in its one property `sup`, so that a read never mixes two states of it. */
import type {
  Act,
  Basis,
  Bearing,
  Outcome,
  PlaceRelation,
  RelationType,
  Role,
  Side,
} from '../../../../schema/generated/ontology.ts';
import type { Support, Tally } from '../../../../schema/rules/facts.ts';
import { parseRelationId } from '../../../../schema/types/ids.ts';
import { inOrder, json } from '../decode.ts';
import type { Read } from '../reader.ts';

export type QualifiersRow = {
  relation: PlaceRelation | null;
  side: Side | null;
  role: Role | null;
  act: Act | null;
  outcome: Outcome | null;
  bearing: Bearing | null;
};
/** Days are numbers since 1970-01-01; how they are known stands with the claim. */
export type SupportRow = Support;
export type RelationRow = {
  __typename: 'Relation';
  id: string;
  type: RelationType;
  key: string;
  /** Ids of its ends. */
  from: string;
  to: string;
  qualifiers: QualifiersRow;
  basis: Basis;
  nClaims: number;
  nIndependent: number;
  disputed: boolean;
  /** By claim id, then speaker id. */
  supports: SupportRow[];
  tally: Tally;
};

/** What a statement gives of a relation `r`, for `relationOf`. */
export const RELATION_COLUMNS = 'r.id, r.key, r.fromId, r.toId, r.relation, r.role, r.outcome, r.bearing, r.sup';

const byType = new Map<RelationType, string>();

/** One text per type: the type is part of a statement, and comes from the ontology. */
function statementFor(type: RelationType): string {
  const known = byType.get(type);
  if (known) return known;
  const text = `
UNWIND $keys AS key
MATCH ()-[r:${type} {key: key}]->()
RETURN ${RELATION_COLUMNS}`;
  byType.set(type, text);
  return text;
}

/** In the order of `ids`; null where nobody has the id. One statement per type that is asked for. */
export async function readRelations(read: Read, ids: readonly string[]): Promise<(RelationRow | null)[]> {
  const keys = new Map<RelationType, string[]>();
  for (const id of ids) {
    const relation = parseRelationId(id);
    if (relation) keys.set(relation.type, [...(keys.get(relation.type) ?? []), relation.key]);
  }
  const found = await Promise.all(
    [...keys].map(async ([type, ofType]) => {
      const rows = await read(`relations ${type}`, statementFor(type), { keys: ofType });
      return rows.map(relationOf);
    }),
  );
  return inOrder(ids, new Map(found.flat().map((relation) => [relation.id, relation])));
}

/** What is stored in `sup`. */
type Shown = Tally & { side: Side | null; act: Act | null; supports: SupportRow[] };

/** @param row as in `RELATION_COLUMNS` */
export function relationOf(row: unknown[]): RelationRow {
  const [id, key, from, to, relation, role, outcome, bearing, sup] = row;
  const { supports, side, act, ...tally } = json<Shown>(sup) as Shown;
  return {
    __typename: 'Relation',
    id: id as string,
    type: parseRelationId(id as string)?.type as RelationType,
    key: key as string,
    from: from as string,
    to: to as string,
    qualifiers: {
      relation: relation as PlaceRelation | null,
      side,
      role: role as Role | null,
      act,
      outcome: outcome as Outcome | null,
      bearing: bearing as Bearing | null,
    },
    basis: tally.basis,
    nClaims: tally.nClaims,
    nIndependent: tally.nIndependent,
    disputed: tally.disputed,
    supports,
    tally,
  };
}
