/** Claims by id, with the ids of all that they point at. */
import type {
  AttributeCode,
  Certainty,
  ChainRole,
  ClaimStatus,
  Modality,
  Predicate,
  QuoteForm,
  ReportedBasis,
} from '../../../../schema/generated/ontology.ts';
import type { Assertion, ClaimRole, Scope, Value } from '../../../../schema/proposals.ts';
import { type BilingualRow, inOrder, json, optionalText, type PlacedSpan, type ReportedRow } from '../decode.ts';
import type { Read } from '../reader.ts';

export type ValueRow = Omit<Value, 'verbatim'> & { verbatim: PlacedSpan };
export type AssertionRow = Omit<Assertion, 'value' | 'words' | 'basis' | 'aux'> &
  Required<Pick<Assertion, 'basis' | 'aux'>> & { n: number; value?: ValueRow; words?: PlacedSpan };
export type ClaimRoleRow = ClaimRole & Required<Pick<ClaimRole, 'basis'>>;
export type AttributeRow = { code: AttributeCode; value?: ValueRow; entity?: string };
export type StatementRow = { source: string; role: ChainRole; order: number; certainty: Certainty };
export type LabelUseRow = { word: PlacedSpan; entity?: string };
export type ScopeRow = Scope;

export type ClaimRow = {
  __typename: 'Claim';
  id: string;
  predicate: Predicate;
  status: ClaimStatus;
  quoteForm: QuoteForm;
  modality: Modality;
  modalityAlso: Modality | null;
  ongoing: boolean;
  reported: ReportedRow;
  value: ValueRow | null;
  scope: ScopeRow | null;
  gloss: BilingualRow | null;
  note: BilingualRow | null;
  statedBy: StatementRow[];
  cue: PlacedSpan | null;
  /** Ids, in text order. */
  passages: string[];
  context: PlacedSpan[];
  quoted: PlacedSpan[];
  labelsUsed: LabelUseRow[];
  roles: ClaimRoleRow[];
  assertions: AssertionRow[];
  attributes: AttributeRow[];
  /** `TYPE:key` of the relations that it supports. */
  edges: string[];
};

/** Status of a claim `c`. CONFLICT is not stored: it follows from the disputes. */
export const CLAIM_STATUS = `CASE WHEN c.status = 'ACCEPTED'
  AND EXISTS { (c)-[:IN_DISPUTE]->(:Dispute {state: 'OPEN', kind: 'VALUE'}) } THEN 'CONFLICT' ELSE c.status END`;

const CLAIMS = `
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, c.predicate, ${CLAIM_STATUS}, c.quoteForm, c.modality, c.modalityAlso, c.ongoing, c.reportedFrom, c.reportedTo, c.reportedBasis, c.value, c.scope,
  c.glossAr, c.glossEn, c.noteAr, c.noteEn, c.cue, c.context, c.quoted, c.labels, c.roles, c.assertions, c.attributes,
  c.edges,
  COLLECT { MATCH (c)-[s:STATED_BY]->(source) RETURN [source.id, s.role, s.order, s.certainty] ORDER BY s.order, source.id },
  COLLECT { MATCH (c)-[:EVIDENCED_BY]->(p) RETURN p.id ORDER BY p.start, p.end }`;

/** In the order of `ids`; null where nobody has the id. */
export async function readClaims(read: Read, ids: readonly string[]): Promise<(ClaimRow | null)[]> {
  const rows = await read('claims', CLAIMS, { ids });
  return inOrder(ids, new Map(rows.map((row) => [row[0] as string, claimOf(row)])));
}

/** Withdrawn ones too: they still answer. */
const TELLING = `
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_PASSAGE]->()<-[:EVIDENCED_BY]-(c:Claim)
WHERE c.assertions CONTAINS '"RESIDENT"' OR c.roles CONTAINS '"RESIDENT"' OR c.attributes CONTAINS '"AGE"'
RETURN DISTINCT article, c.id AS claim ORDER BY claim`;

/** Ids of claims of each article that tell of somebody's home or age. @param articles canonical ids */
export async function readClaimsOfHomeOrAge(read: Read, articles: readonly string[]): Promise<string[][]> {
  const rows = await read('claims of homes and ages', TELLING, { articles });
  return articles.map((article) => rows.filter(([of]) => of === article).map(([, claim]) => claim as string));
}

function claimOf(row: unknown[]): ClaimRow {
  const [id, predicate, status, quoteForm, modality, modalityAlso, ongoing, from, to, basis, value, scope] = row;
  const [glossAr, glossEn, noteAr, noteEn, cue, context, quoted, labels, roles, assertions, attributes] = row.slice(12);
  const [edges, chain, passages] = row.slice(23);
  return {
    __typename: 'Claim',
    id: id as string,
    predicate: predicate as Predicate,
    status: status as ClaimStatus,
    quoteForm: quoteForm as QuoteForm,
    modality: modality as Modality,
    modalityAlso: modalityAlso as Modality | null,
    ongoing: ongoing as boolean,
    reported: { from: from as string, to: to as string, basis: basis as ReportedBasis },
    value: json(value),
    scope: json(scope),
    gloss: optionalText(glossAr, glossEn),
    note: optionalText(noteAr, noteEn),
    statedBy: (chain as [string, ChainRole, number, Certainty][]).map(([source, role, order, certainty]) => ({
      source,
      role,
      order,
      certainty,
    })),
    cue: json(cue),
    passages: passages as string[],
    context: spans(context),
    quoted: spans(quoted),
    labelsUsed: json<LabelUseRow[]>(labels) ?? [],
    roles: json<ClaimRoleRow[]>(roles) ?? [],
    assertions: json<AssertionRow[]>(assertions) ?? [],
    attributes: json<AttributeRow[]>(attributes) ?? [],
    edges: edges as string[],
  };
}

function spans(stored: unknown): PlacedSpan[] {
  return (json<PlacedSpan[]>(stored) ?? []).sort((a, b) => a.start - b.start);
}
