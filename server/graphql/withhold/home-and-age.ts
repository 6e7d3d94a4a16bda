/** What claims tell of where somebody protected lives, and how old they are. */
import type { AssertionRow, AttributeRow, ClaimRoleRow, ClaimRow } from '../../graph/read/objects/claims.ts';
import type { EntityRow } from '../../graph/read/objects/entities.ts';

export type Entities = { load(id: string): Promise<EntityRow | null> };

/** Without where somebody protected lives. */
export async function assertionsTold({ assertions }: ClaimRow, entities: Entities): Promise<AssertionRow[]> {
  return without(assertions, async ({ role, subject }) => role === 'RESIDENT' && isProtected(subject, entities));
}

/** Without what somebody protected is there as, where that is a resident. */
export async function rolesTold({ roles }: ClaimRow, entities: Entities): Promise<ClaimRoleRow[]> {
  return Promise.all(
    roles.map(async ({ as, ...role }) =>
      as === undefined || (as === 'RESIDENT' && (await isProtected(role.entity, entities))) ? role : { ...role, as },
    ),
  );
}

/** Without ages of somebody protected. Whose an age is may be said by the claim alone. */
export async function attributesTold(claim: ClaimRow, entities: Entities): Promise<AttributeRow[]> {
  const [main] = claim.assertions;
  const named = [main?.subject, ...(main?.object ?? []), ...claim.roles.map(({ entity }) => entity)];
  return without(claim.attributes, async ({ code, entity }) => {
    if (code !== 'AGE') return false;
    const whose = entity === undefined ? named.filter((id) => id !== undefined) : [entity];
    return (await Promise.all(whose.map((id) => isProtected(id, entities)))).includes(true);
  });
}

/**
 * Whether its words do: the home or age of a person. Of a group only the line is kept back, for its words tell of what
 * happened to it.
 */
export async function tellsHomeOrAge(claim: ClaimRow, entities: Entities): Promise<boolean> {
  const ofPeople = claim.assertions.filter(({ subject }) => subject.startsWith('person:'));
  const roles = claim.roles.filter(({ as, entity }) => as === 'RESIDENT' && entity.startsWith('person:'));
  const told = await assertionsTold({ ...claim, assertions: ofPeople }, entities);
  const attributes = await attributesTold(claim, entities);
  const isHome = await Promise.all(roles.map(({ entity }) => isProtected(entity, entities)));
  return told.length < ofPeople.length || attributes.length < claim.attributes.length || isHome.includes(true);
}

async function isProtected(id: string, entities: Entities): Promise<boolean> {
  return (await entities.load(id))?.sensitivity === 'PROTECT';
}

async function without<T>(all: readonly T[], isHidden: (one: T) => Promise<boolean>): Promise<T[]> {
  const hidden = await Promise.all(all.map(isHidden));
  return all.filter((_, i) => !hidden[i]);
}
