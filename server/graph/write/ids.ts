/** Ids that need a hash, and the prefixes under which one folder's things lie together. */
import { createHash } from 'node:crypto';
import type { ClaimProposal } from '../../../schema/proposals.ts';
import { canonicalJson } from '../../../schema/types/canonical-json.ts';
import * as ids from '../../../schema/types/ids.ts';

/** Hexadecimal sha256 of a text's UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a claim says decides its id, so that a corrected claim is another one. */
export function claimIdOf(slug: string, claim: ClaimProposal): string {
  return ids.claimId(slug, claim.code, sha256(canonicalJson(claim)));
}

/** A judgement's code is written small in its id. */
export function judgementIdOf(slug: string, code: string): string {
  return ids.judgementId(slug, code.toLowerCase());
}

export const claimPrefix = (slug: string): string => `claim:${slug}/`;
export const judgementPrefix = (slug: string): string => `judgement:${slug}/`;
export const notePrefix = (slug: string): string => `note:${slug}/`;
