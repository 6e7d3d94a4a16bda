/** Disputes by id, and those that claims, entities and relations stand in. Contradictions come first everywhere. */
import {
  type DisputeFamily,
  DisputeKind,
  type DisputeState,
  type LinkCertainty,
  type LinkType,
} from '../../../../schema/generated/ontology.ts';
import type { Member } from '../../../../schema/rules/facts.ts';
import { type BilingualRow, inOrder, json, optionalText, text } from '../decode.ts';
import type { Read } from '../reader.ts';

export type DisputeMemberRow = Omit<Member, 'signature'>;
export type DisputeLinkRow = {
  from: number;
  to: number;
  kind: DisputeKind;
  type: LinkType | null;
  certainty: LinkCertainty | null;
  restsOn: string[];
};
export type DisputeNoteRow = {
  text: BilingualRow;
  state: DisputeState;
  by: string | null;
  at: string | null;
  holds: boolean;
};
export type DisputeRow = {
  __typename: 'Dispute';
  id: string;
  kind: DisputeKind;
  state: DisputeState;
  computed: boolean;
  family: DisputeFamily | null;
  subject: string | null;
  people: string[];
  nMembers: number;
  members: DisputeMemberRow[];
  links: DisputeLinkRow[];
  title: BilingualRow;
  note: BilingualRow | null;
  notes: DisputeNoteRow[];
  judgements: string[];
};

const KINDS = DisputeKind.map((kind) => `'${kind}'`).join(', ');
/** OPEN first, then by kind, then the larger ones, then by id, as one text. */
export const DISPUTE_KEY = `CASE d.state WHEN 'OPEN' THEN '0' ELSE '1' END
  + [i IN range(0, ${DisputeKind.length - 1}) WHERE [${KINDS}][i] = d.kind | toString(i)][0]
  + right('000000' + toString(999999 - d.nMembers), 6) + '~' + d.id`;

/** The same for a dispute that is at hand. */
export function disputeKey({ id, kind, state, nMembers }: DisputeRow): string {
  const larger = String(999_999 - nMembers).padStart(6, '0');
  return `${state === 'OPEN' ? '0' : '1'}${DisputeKind.indexOf(kind)}${larger}~${id}`;
}

const DISPUTES = `
UNWIND $ids AS id
MATCH (d:Dispute {id: id})
RETURN id, d.kind, d.state, d.computed, d.family, d.subject, d.people, d.nMembers, d.membersJson, d.linksJson, d.titleAr,
  d.titleEn, d.noteAr, d.noteEn, d.notesJson, d.judgements`;

const OF_CLAIMS = `
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:IN_DISPUTE]->(d:Dispute)
WITH DISTINCT id, d
RETURN id, d.id ORDER BY ${DISPUTE_KEY}`;

/** A member is one object of one assertion; without an object it is the whole assertion. */
const OF_SUPPORTS = `
UNWIND $supports AS s
MATCH (:Claim {id: s[1]})-[m:IN_DISPUTE {n: s[2]}]->(d:Dispute) WHERE m.object IS NULL OR m.object = s[3]
WITH DISTINCT s[0] AS i, d
RETURN i, d.id ORDER BY ${DISPUTE_KEY}`;

/** In the order of `ids`; null where nobody has the id. */
export async function readDisputes(read: Read, ids: readonly string[]): Promise<(DisputeRow | null)[]> {
  const rows = await read('disputes', DISPUTES, { ids });
  return inOrder(ids, new Map(rows.map((row) => [row[0] as string, disputeOf(row)])));
}

/** Ids of the disputes of which each claim is a member. */
export async function readDisputesOfClaims(read: Read, claims: readonly string[]): Promise<string[][]> {
  const rows = (await read('disputes of claims', OF_CLAIMS, { ids: claims })) as [string, string][];
  return claims.map((id) => rows.filter(([claim]) => claim === id).map(([, dispute]) => dispute));
}

/** Ids of the disputes of which a support is a member, for each list of supports. */
export async function readDisputesOfSupports(
  read: Read,
  lists: readonly (readonly { claim: string; assertion: number; object: string }[])[],
): Promise<string[][]> {
  const supports = lists.flatMap((list, i) =>
    list.map(({ claim, assertion, object }) => [i, claim, assertion, object]),
  );
  const rows = (await read('disputes of relations', OF_SUPPORTS, { supports })) as [number, string][];
  return lists.map((_, at) => rows.filter(([i]) => i === at).map(([, dispute]) => dispute));
}

function disputeOf(row: unknown[]): DisputeRow {
  const [id, kind, state, computed, family, subject, people, nMembers, members, links, titleAr, titleEn] = row;
  const [noteAr, noteEn, notes, judgements] = row.slice(12);
  return {
    __typename: 'Dispute',
    id: id as string,
    kind: kind as DisputeKind,
    state: state as DisputeState,
    computed: computed as boolean,
    family: family as DisputeFamily | null,
    subject: subject as string | null,
    people: (people ?? []) as string[],
    nMembers: nMembers as number,
    members: json<DisputeMemberRow[]>(members) ?? [],
    links: json<DisputeLinkRow[]>(links) ?? [],
    title: text(titleAr, titleEn),
    note: optionalText(noteAr, noteEn),
    notes: json<DisputeNoteRow[]>(notes) ?? [],
    judgements: (judgements ?? []) as string[],
  };
}
