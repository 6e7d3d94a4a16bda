/** What a filter of relations asks for, and which branches of a list it leaves open. */
import { type Basis, EntityType, type RelationFamily, RelationType } from '../../../../../schema/generated/ontology.ts';
import { NODES, RELATIONS } from '../../../../../schema/generated/registry.ts';
import { entityTypeOf } from '../../../../../schema/types/ids.ts';
import type { Params } from '../../../run.ts';
import type { MaskNumbers } from '../../masks.ts';
import { isGiven, type PageArgs } from '../../page.ts';
import { type Branch, branchesOf, branchName, type Direction } from './relation-statements.ts';

/** What was asked for; ids are canonical. Null is "all". */
export type RelationConditions = {
  direction: Direction | null;
  among: string[] | null;
  types: RelationType[] | null;
  families: RelationFamily[] | null;
  basis: Basis | null;
  disputed: boolean | null;
  minIndependent: number | null;
  changedSince: number | null;
  /** What a view leaves out. */
  mask: MaskNumbers | null;
  /** True leaves out where protected people live. */
  publicMode: boolean;
};

export const NO_CONDITIONS: RelationConditions = {
  direction: null,
  among: null,
  types: null,
  families: null,
  basis: null,
  disputed: null,
  minIndependent: null,
  changedSince: null,
  mask: null,
  publicMode: false,
};

/** A filtered page of relations. */
export type RelationQuery = RelationConditions & PageArgs;

/** A list of relations, seen through a filter. */
export type RelationList = {
  /** The entity whose relations they are; null for all of the graph. */
  id: string | null;
  type: EntityType | null;
  /** All branches, in order. */
  branches: Branch[];
  isOpen: boolean[];
  /** Places of the open branches by name. */
  order: Record<string, number>;
  /** Parameters of the predicate. */
  params: Params;
  publicMode: boolean;
  /** False where the open branches alone decide. */
  isFiltered: boolean;
};

/** @param id of an entity, canonical; null for all of the graph */
export function relationList(id: string | null, conditions: RelationConditions): RelationList {
  const type = id === null ? null : entityTypeOf(id);
  const branches = branchesOf(type);
  const isOpen = branches.map((branch) => opens(branch, type, conditions));
  const { among, basis, disputed, minIndependent, changedSince, families, mask, publicMode } = conditions;
  const isMixed = branches.some(
    (branch, i) => isOpen[i] && familiesOf(branch, type).some((family) => families?.includes(family) === false),
  );
  const forms = isMixed ? formsOf(families) : null;
  const filter = { among, basis, disputed, minIndependent, changedSince, forms, mask };
  return {
    id,
    type,
    branches,
    isOpen,
    order: Object.fromEntries(branches.flatMap((branch, i) => (isOpen[i] ? [[branchName(branch), i]] : []))),
    params: { ...filter, publicMode },
    publicMode,
    isFiltered: Object.values(filter).some(isGiven),
  };
}

function opens(branch: Branch, end: EntityType | null, { direction, types, families }: RelationConditions): boolean {
  return (
    (types === null || types.includes(branch.type)) &&
    (families === null || familiesOf(branch, end).some((family) => families.includes(family))) &&
    (direction === null || branch.direction === null || branch.direction === direction)
  );
}

/** Families that relations of a branch can have; several only where the type of `from` is open (PART_OF). */
function familiesOf({ type, direction }: Branch, end: EntityType | null): RelationFamily[] {
  const { ends, family } = RELATIONS[type];
  const fitting = ends.filter(([from, to]) => end === null || (direction === 'OUT' ? from : to) === end);
  return fitting.flatMap(([from]) => family[from] ?? []);
}

function formsOf(families: RelationFamily[] | null): string[] {
  return RelationType.flatMap((type) =>
    EntityType.filter((from) => families?.includes(RELATIONS[type].family[from] as RelationFamily)).map(
      (from) => `${type}/${NODES[from].prefix}`,
    ),
  );
}
