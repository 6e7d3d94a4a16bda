/** Ids: readable keys, the same for ever. What they look like, what they say of themselves, and how they are made. */
import type { EntityType, RelationType } from '../generated/ontology.ts';
import { NODES, RELATIONS } from '../generated/registry.ts';

/** Longest id that anybody may ask for, in code points (contract, `node`). */
export const LONGEST_ID = 300;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ENTITY_TYPES: EntityType[] = ['GROUP', 'PERSON', 'PLACE', 'EVENT'];

/** Lower-case letters and digits in words joined by single hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** The type that the prefix of an entity's id names; null if it is no such id. */
export function entityTypeOf(id: string): EntityType | null {
  const [prefix, slug, more] = id.split(':');
  if (slug === undefined || more !== undefined || !isSlug(slug)) return null;
  return ENTITY_TYPES.find((type) => NODES[type].prefix === prefix) ?? null;
}

/** Whether anybody may ask for it: not empty, not too long, no control character, no lone surrogate. */
export function isAskable(id: string): boolean {
  return id !== '' && [...id].length <= LONGEST_ID && !/\p{Cc}/u.test(id) && id.isWellFormed();
}

/** `article:<slug>`, or `article:<slug>@<n>` for a certain version. */
export function articleId(slug: string, version?: number): string {
  return version === undefined ? `article:${slug}` : `article:${slug}@${version}`;
}

/** `passage:<slug>@<n>/<start>-<end>`. */
export function passageId(slug: string, version: number, start: number, end: number): string {
  return `passage:${slug}@${version}/${start}-${end}`;
}

/** `paragraph:<slug>@<n>/<number>`. */
export function paragraphId(slug: string, version: number, n: number): string {
  return `paragraph:${slug}@${version}/${n}`;
}

/** `claim:<slug>/<code>@<rev>`; `rev` = first 8 hexadecimal digits of the hash of the claim's canonical JSON. */
export function claimId(slug: string, code: string, hash: string): string {
  return `claim:${slug}/${code}@${hash.slice(0, 8)}`;
}

/** `judgement:<slug>/<code>`. */
export function judgementId(slug: string, code: string): string {
  return `judgement:${slug}/${code}`;
}

/** `note:<slug>/<code>`: what a reader wrote on a dispute. */
export function noteId(slug: string, code: string): string {
  return `note:${slug}/${code}`;
}

/** `relation:<TYPE>:<key>`. */
export function relationId(type: RelationType, key: string): string {
  return `relation:${type}:${key}`;
}

/** Type and key of a relation's id; null if it is none. */
export function parseRelationId(id: string): { type: RelationType; key: string } | null {
  const [, type, key] = /^relation:([A-Z_]+):([0-9a-f]+)$/.exec(id) ?? [];
  return type && key && type in RELATIONS ? { type: type as RelationType, key } : null;
}
