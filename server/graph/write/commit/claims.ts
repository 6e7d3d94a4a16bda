/** Claims as nodes with all that they point at. A claim is never changed: it is taken back and another is written. */
import type { Assertion, ClaimProposal, Value } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import { passageId } from '../../../../schema/types/ids.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { claimIdOf } from '../ids.ts';
import type { Placing, Reported } from './article.ts';
import { bilingual } from './entities.ts';
import { wordsOfGloss } from './text-words.ts';

const CREATE_CLAIMS = `
  UNWIND $rows AS row
  CREATE (c:Claim) SET c = row.properties
  WITH c, row
  CALL (c, row) {
    UNWIND row.passages AS passage MATCH (p:Passage {id: passage.id}) CREATE (c)-[:EVIDENCED_BY {i: passage.i}]->(p)
  }
  CALL (c, row) {
    UNWIND row.chain AS step MATCH (s:Source {id: step.source})
    CREATE (c)-[:STATED_BY {order: step.order, role: step.role, certainty: step.certainty}]->(s)
  }
  CALL (c, row) {
    UNWIND row.about AS about MATCH (e:Entity {id: about.entity})
    CREATE (c)-[:ABOUT {roles: about.roles, entity: about.entity, claim: row.id}]->(e)
  }`;

/** What no constraint of Community can hold: a claim has evidence, a speaker, and stands on what was named. */
const INCOMPLETE_CLAIMS = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.id})
  WITH c, row WHERE COUNT { (c)-[:EVIDENCED_BY]->() } <> size(row.passages)
    OR COUNT { (c)-[:STATED_BY]->() } <> size(row.chain) OR COUNT { (c)-[:ABOUT]->() } <> size(row.about)
    OR size(row.passages) = 0 OR size(row.chain) = 0
  RETURN c.id`;

const WITHDRAW = `
  UNWIND $rows AS id
  MATCH (c:Claim {id: id}) SET c.status = 'RETRACTED', c:Withdrawn`;
const REVIVE = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.id}) SET c.status = row.was
  FOREACH (_ IN CASE row.was WHEN 'ACCEPTED' THEN [1] ELSE [] END | REMOVE c:Withdrawn)`;

const SET_REPORTED = `
  UNWIND $rows AS id
  MATCH (c:Claim {id: id}) SET c.reportedFrom = $from, c.reportedTo = $to, c.reportedBasis = $basis`;

type Where = { slug: string; version: number; reported: Reported; place: Placing };

/** Writes claims whose ids are not there yet; what they point at must be. */
export async function createClaims(tx: Tx, claims: readonly ClaimProposal[], where: Where): Promise<void> {
  const rows = claims.map((claim) => claimRow(claim, where));
  await each(tx, CREATE_CLAIMS, rows);
  const incomplete = await each(tx, INCOMPLETE_CLAIMS, rows);
  if (incomplete.length > 0) throw new Error(`written without all that they point at: ${incomplete.join(', ')}`);
}

export async function withdrawClaims(tx: Tx, ids: readonly string[]): Promise<void> {
  await each(tx, WITHDRAW, ids);
}

/**
 * Claims that were taken back and are said again; the article may have got another day meanwhile.
 *
 * @param claims each with the status that it gets
 */
export async function reviveClaims(
  tx: Tx,
  claims: readonly { id: string; was: string }[],
  reported: Reported,
): Promise<void> {
  await each(tx, REVIVE, claims);
  await redateClaims(
    tx,
    claims.map(({ id }) => id),
    reported,
  );
}

/** Claims of an article whose day has changed. */
export async function redateClaims(tx: Tx, ids: readonly string[], reported: Reported): Promise<void> {
  await each(tx, SET_REPORTED, ids, reported);
}

function claimRow(claim: ClaimProposal, where: Where) {
  const { slug, version, reported } = where;
  const id = claimIdOf(slug, claim);
  return {
    id,
    properties: { id, slug, ...claimProperties(claim, where.place), ...reportedProperties(reported) },
    passages: claim.passages.map((span, i) => ({ id: passageId(slug, version, span.start, span.end), i })),
    chain: claim.statedBy.map((step) => ({ ...step, certainty: step.certainty ?? 'SURE' })),
    about: aboutOf(claim),
  };
}

function reportedProperties({ from, to, basis }: Reported) {
  return { reportedFrom: from, reportedTo: to, reportedBasis: basis };
}

function claimProperties(claim: ClaimProposal, place: Placing): Record<string, unknown> {
  const [main] = claim.assertions;
  const { value } = main;
  return {
    code: claim.code,
    predicate: main.predicate,
    status: 'ACCEPTED',
    quoteForm: claim.quoteForm,
    modality: claim.modality,
    modalityAlso: claim.modalityAlso ?? null,
    ongoing: claim.ongoing,
    valueMin: value?.min ?? null,
    valueMax: value?.max ?? null,
    valueBest: value?.best ?? null,
    valueOp: value?.op ?? null,
    scopeGroup: claim.scope?.group ?? null,
    scopeParty: claim.scope?.party ?? null,
    ...bilingual('gloss', claim.gloss),
    ...wordsOfGloss(claim.gloss),
    ...bilingual('note', claim.note),
    ...claimJson(claim, place),
    edges: [],
  };
}

/** What is only shown, or read by the rules. */
function claimJson(claim: ClaimProposal, place: Placing): Record<string, string | null> {
  const stored = (value: Value | undefined) => value && { ...value, verbatim: place(value.verbatim) };
  const [{ value }] = claim.assertions;
  return {
    assertions: canonicalJson(claim.assertions.map((assertion, n) => storedAssertion(assertion, n, place))),
    roles: canonicalJson(claim.roles.map((role) => ({ ...role, basis: role.basis ?? 'STATED' }))),
    scope: claim.scope ? canonicalJson(claim.scope) : null,
    value: value ? canonicalJson(stored(value)) : null,
    attributes: canonicalJson(claim.attributes.map((one) => ({ ...one, value: stored(one.value) }))),
    context: canonicalJson(claim.context.map(place)),
    quoted: canonicalJson(claim.quoted.map(place)),
    cue: claim.cue ? canonicalJson(place(claim.cue)) : null,
    labels: canonicalJson(claim.labelsUsed.map(({ word, entity }) => ({ word: place(word), entity }))),
  };
}

function storedAssertion({ basis, aux, value, words, ...rest }: Assertion, n: number, place: Placing) {
  return {
    n,
    ...rest,
    basis: basis ?? 'STATED',
    aux: aux ?? [],
    value: value && { ...value, verbatim: place(value.verbatim) },
    words: words && place(words),
  };
}

/** One entry per entity that the claim names in a role or an assertion; without a role it is subject or object. */
export function aboutOf({ roles, assertions }: ClaimProposal): { entity: string; roles: string[] }[] {
  const found = new Map<string, Set<string>>();
  const add = (entity: string, role: string) => found.set(entity, (found.get(entity) ?? new Set()).add(role));
  for (const { entity, role } of roles) add(entity, role);
  const inRoles = new Set(found.keys());
  for (const { subject, object } of assertions) {
    if (!inRoles.has(subject)) add(subject, 'SUBJECT');
    for (const entity of object) if (!inRoles.has(entity)) add(entity, 'OBJECT');
  }
  return [...found].map(([entity, codes]) => ({ entity, roles: [...codes] }));
}
