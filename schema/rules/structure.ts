/** How subjects lie to each other: what is part of what, led to it, came before it, or is called simultaneous with it. */
import type { RelationType } from '../generated/ontology.ts';
import type { RuleClaim, World } from './facts.ts';
import type { Identity } from './identity.ts';
import { draftsOf, edgeKey } from './relations.ts';

const JOINING: ReadonlySet<RelationType> = new Set(['PART_OF', 'CAUSED', 'PRECEDES', 'SIMULTANEOUS_WITH']);

type Targets = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Per type: from → to → id of the edge that says so. Ends are canonical ids. */
export type Structure = {
  parents: Targets;
  children: Targets;
  caused: Targets;
  precedes: Targets;
  simultaneous: Targets;
};

/** The two ends of each assertion of a claim by which subjects are joined, canonical. Whatever the claim's status. */
export function joinsOf(claim: RuleClaim, identity: Identity): { from: string; to: string }[] {
  return draftsOf(claim, identity)
    .filter(({ type }) => JOINING.has(type))
    .map(({ from, to }) => ({ from, to }));
}

export function structureOf(world: World): Structure {
  const targets = new Map<RelationType, Map<string, Map<string, string>>>(
    [...JOINING].map((type) => [type, new Map()]),
  );
  const children = new Map<string, Map<string, string>>();
  for (const claim of world.claims.values()) {
    for (const draft of draftsOf(claim, world.identity)) {
      if (!JOINING.has(draft.type)) continue;
      const id = `relation:${draft.type}:${edgeKey(draft, world.hash)}`;
      put(targets.get(draft.type), draft.from, draft.to, id);
      if (draft.type === 'PART_OF') put(children, draft.to, draft.from, id);
    }
  }
  const of = (type: RelationType): Targets => targets.get(type) ?? new Map();
  return {
    parents: of('PART_OF'),
    children,
    caused: of('CAUSED'),
    precedes: of('PRECEDES'),
    simultaneous: of('SIMULTANEOUS_WITH'),
  };
}

function put(targets: Map<string, Map<string, string>> | undefined, from: string, to: string, id: string): void {
  const row = targets?.get(from);
  if (row) row.set(to, id);
  else targets?.set(from, new Map([[to, id]]));
}

/** What makes figures of two subjects comparable; `restsOn` are the ids of the edges that say so, all of them needed. */
export type Ground = { how: 'A_PART_OF_B' | 'B_PART_OF_A' | 'CAUSED' | 'SIBLINGS'; restsOn: string[] };

/** All grounds for two subjects; each alone suffices. */
export function groundsOf(a: string, b: string, { parents, caused }: Structure): Ground[] {
  const grounds: Ground[] = [];
  const add = (how: Ground['how'], ...ids: (string | undefined)[]) => {
    const restsOn = ids.filter((id) => id !== undefined);
    if (restsOn.length === ids.length) grounds.push({ how, restsOn });
  };
  add('A_PART_OF_B', parents.get(a)?.get(b));
  add('B_PART_OF_A', parents.get(b)?.get(a));
  add('CAUSED', caused.get(a)?.get(b));
  add('CAUSED', caused.get(b)?.get(a));
  for (const [parent, id] of parents.get(a) ?? []) add('SIBLINGS', id, parents.get(b)?.get(parent));
  return grounds;
}

/** Subjects that share a parent with one, without itself. */
export function siblingsOf(subject: string, { parents, children }: Structure): string[] {
  const all = [...(parents.get(subject)?.keys() ?? [])].flatMap((parent) => [...(children.get(parent)?.keys() ?? [])]);
  return [...new Set(all)].filter((other) => other !== subject).sort();
}
