/** How subjects lie to each other: what is part of what, led to it, came before it, or is called simultaneous with it. */
import type { RelationType } from '../../generated/ontology.ts';
import type { RuleClaim, World } from '../facts.ts';
import type { Identity } from '../identity.ts';
import { draftsOf } from '../relations.ts';

const JOINING = ['PART_OF', 'CAUSED', 'PRECEDES', 'SIMULTANEOUS_WITH'] as const;
export type Joining = (typeof JOINING)[number];

/** One end → other end → id of the edge between them. Ends are canonical ids. */
type Ends = Map<string, Map<string, string>>;

/** Per type of edge: where it leads from a subject, and whence it comes. */
export type Structure = Record<Joining, { out: Ends; in: Ends }>;

/** The two ends of each assertion of a claim by which subjects are joined, canonical. Whatever the claim's status. */
export function joinsOf(claim: RuleClaim, identity: Identity): { from: string; to: string }[] {
  return draftsOf(claim, identity, String)
    .filter(({ type }) => isJoining(type))
    .map(({ from, to }) => ({ from, to }));
}

function isJoining(type: RelationType): type is Joining {
  return (JOINING as readonly RelationType[]).includes(type);
}

export function structureOf(world: World): Structure {
  const ends = () => ({ out: new Map(), in: new Map() });
  const structure: Structure = { PART_OF: ends(), CAUSED: ends(), PRECEDES: ends(), SIMULTANEOUS_WITH: ends() };
  for (const claim of world.claims.values()) {
    for (const { type, from, to, edge } of world.drafts(claim)) {
      if (!isJoining(type)) continue;
      put(structure[type].out, from, to, `relation:${edge}`);
      put(structure[type].in, to, from, `relation:${edge}`);
    }
  }
  return structure;
}

function put(ends: Ends, from: string, to: string, id: string): void {
  const row = ends.get(from);
  if (row) row.set(to, id);
  else ends.set(from, new Map([[to, id]]));
}

/** What makes figures of two subjects comparable; `restsOn` are the ids of the edges that say so, all of them needed. */
export type Ground = { how: 'A_PART_OF_B' | 'B_PART_OF_A' | 'CAUSED' | 'SIBLINGS'; restsOn: string[] };

/** All grounds for two subjects; each alone suffices. */
export function groundsOf(a: string, b: string, { PART_OF, CAUSED }: Structure): Ground[] {
  const grounds: Ground[] = [];
  const add = (how: Ground['how'], ...ids: (string | undefined)[]) => {
    const restsOn = ids.filter((id) => id !== undefined);
    if (restsOn.length === ids.length) grounds.push({ how, restsOn });
  };
  add('A_PART_OF_B', PART_OF.out.get(a)?.get(b));
  add('B_PART_OF_A', PART_OF.out.get(b)?.get(a));
  add('CAUSED', CAUSED.out.get(a)?.get(b));
  add('CAUSED', CAUSED.out.get(b)?.get(a));
  for (const [parent, id] of PART_OF.out.get(a) ?? []) add('SIBLINGS', id, PART_OF.out.get(b)?.get(parent));
  return grounds;
}

/** Subjects that share a parent with one, without itself, sorted. */
export function siblingsOf(subject: string, { PART_OF }: Structure): string[] {
  const parents = [...(PART_OF.out.get(subject)?.keys() ?? [])];
  const all = new Set(parents.flatMap((parent) => [...(PART_OF.in.get(parent)?.keys() ?? [])]));
  all.delete(subject);
  return [...all].sort();
}

/** Subjects joined to one by edges of these types, either way, and its siblings; sorted. */
export function joinedTo(subject: string, structure: Structure, types: readonly Joining[] = JOINING): string[] {
  const direct = types.flatMap((type) => [
    ...(structure[type].out.get(subject)?.keys() ?? []),
    ...(structure[type].in.get(subject)?.keys() ?? []),
  ]);
  return [...new Set([...direct, ...siblingsOf(subject, structure)])].sort();
}
