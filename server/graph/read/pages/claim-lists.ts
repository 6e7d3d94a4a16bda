/** Pages of claims under a filter, by id. A statement holds only the conditions that were asked for: each is planned. */
import type { Access, ClaimStatus, Predicate, QuoteForm } from '../../../../schema/generated/ontology.ts';
import { CLAIM_REMAINS, type MaskNumbers } from '../masks.ts';
import { CLAIM_STATUS } from '../objects/claims.ts';
import type { Page, PageArgs } from '../page.ts';
import type { Read } from '../reader.ts';
import { BY_ID, readKeyset } from './keyset.ts';

/** What was asked for; ids of entities canonical. Null is "all", of statuses those that were not taken back. */
export type ClaimConditions = {
  /** Ids to choose from. */
  ids: string[] | null;
  about: string[] | null;
  predicates: Predicate[] | null;
  statedBy: string[] | null;
  access: Access[] | null;
  article: string | null;
  quoteForms: QuoteForm[] | null;
  statuses: ClaimStatus[] | null;
  disputed: boolean | null;
  mask: MaskNumbers | null;
};

export const ANY_CLAIM: ClaimConditions = {
  ids: null,
  about: null,
  predicates: null,
  statedBy: null,
  access: null,
  article: null,
  quoteForms: null,
  statuses: null,
  disputed: null,
  mask: null,
};

type Name = keyof ClaimConditions;

/** Where to begin, the narrowest first; without one of these all claims are looked at. */
const ANCHORS: [Name, string][] = [
  ['ids', 'MATCH (c:Claim) WHERE c.id IN $ids'],
  ['article', 'MATCH (:Article {id: $article})-[:HAS_PASSAGE]->()<-[:EVIDENCED_BY]-(c:Claim)'],
  ['about', 'MATCH (m:Entity) WHERE m.id IN $about OR m.canonical IN $about\nMATCH (m)<-[:ABOUT]-(c:Claim)'],
  ['statedBy', 'MATCH (s:Source)<-[step:STATED_BY]-(c:Claim) WHERE s.id IN $statedBy AND step.role IN $speaking'],
];

const CONDITIONS: Record<Name, string> = {
  ids: 'c.id IN $ids',
  article: 'EXISTS { (c)-[:EVIDENCED_BY]->()<-[:HAS_PASSAGE]-(:Article {id: $article}) }',
  about: 'EXISTS { (c)-[:ABOUT]->(m) WHERE m.id IN $about OR m.canonical IN $about }',
  statedBy: 'EXISTS { (c)-[step:STATED_BY]->(s) WHERE s.id IN $statedBy AND step.role IN $speaking }',
  access: 'EXISTS { (c)-[step:STATED_BY]->(s) WHERE s.access IN $access AND step.role IN $speaking }',
  // Assertions are stored as canonical JSON, in which nothing but a predicate can look like one.
  predicates: `any(code IN $predicates WHERE c.assertions CONTAINS '"predicate":"' + code + '"')`,
  quoteForms: 'c.quoteForm IN $quoteForms',
  statuses: `${CLAIM_STATUS} IN $statuses`,
  disputed: `EXISTS { (c)-[:IN_DISPUTE]->(:Dispute {state: 'OPEN'}) } = $disputed`,
  mask: CLAIM_REMAINS,
};

/** Roles in which somebody says something. */
const SPEAKING = ['SPEAKER', 'NARRATOR'];

export function readClaimPage(read: Read, { first, after, ...asked }: ClaimConditions & PageArgs): Promise<Page> {
  const [anchor, pattern] = ANCHORS.find(([name]) => asked[name] !== null) ?? [null, 'MATCH (c:Claim)'];
  const others = (Object.keys(CONDITIONS) as Name[]).filter((name) => asked[name] !== null && name !== anchor);
  const kept = [...others.map((name) => CONDITIONS[name]), ...(asked.statuses === null ? ['NOT c:Withdrawn'] : [])];
  const matched = `${pattern}\nWITH DISTINCT c${kept.length > 0 ? ` WHERE ${kept.join('\n  AND ')}` : ''}`;
  const page = `${matched}\nWITH c WHERE c.id > $beyond[0]\nRETURN c.id, c.id AS last ORDER BY last LIMIT $n`;
  const count = `${matched}\nRETURN count(c)`;
  const list = { list: 'claims', page, count, params: { ...asked, speaking: SPEAKING }, ...BY_ID };
  return readKeyset(read, list, { first, after });
}
