/** Disputes as nodes: what rules find and readers note, each with its members, links and notes. */
import { findDisputes } from '../../../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../../../schema/rules/disputes/notes.ts';
import type { Dispute, World } from '../../../../schema/rules/facts.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { readNotes, type StoredNote } from './notes.ts';
import { type Labels, type Pair, readLabels, titleOf } from './titles.ts';

/** Everything of a dispute that its node holds. */
type Properties = Record<string, unknown> & { id: string; membersJson: string };

const OF_CLAIMS = `
  UNWIND $rows AS id
  MATCH (:Claim {id: id})-[:IN_DISPUTE]->(d:Dispute)
  RETURN DISTINCT properties(d)`;

const MEMBERS = `
  UNWIND $rows AS id
  MATCH (:Dispute {id: id})<-[:IN_DISPUTE]-(c:Claim) RETURN DISTINCT c.id`;

const WRITE = `
  UNWIND $rows AS row
  MERGE (d:Dispute {id: row.properties.id}) SET d = row.properties
  WITH d, row
  CALL (d) { MATCH (d)<-[old:IN_DISPUTE]-() DELETE old }
  CALL (d, row) {
    UNWIND row.members AS member
    MATCH (c:Claim {id: member.claim})
    CREATE (c)-[i:IN_DISPUTE {n: member.n}]->(d) SET i.object = member.object
  }`;

const DELETE = `
  UNWIND $rows AS id
  MATCH (d:Dispute {id: id}) DETACH DELETE d`;

/** The stored disputes in which these claims stand. */
export async function disputesOf(tx: Tx, claims: Iterable<string>): Promise<Dispute[]> {
  return (await readDisputes(tx, [...claims])).map(disputeOf);
}

/**
 * Members of stored disputes that are none of the region's, but have the id of one that is found in it: components with one id are
 * one dispute, so the region must grow by them.
 *
 * @param claims ids of the claims of the region
 */
export async function namesakes(tx: Tx, world: World, claims: readonly string[]): Promise<string[]> {
  const known = new Set(claims);
  const members = await each(
    tx,
    MEMBERS,
    findDisputes(world).map(({ id }) => id),
  );
  return (members.flat() as string[]).filter((id) => !known.has(id));
}

/**
 * Makes the stored disputes of a region those that its world gives.
 *
 * @param claims ids of the claims that are read whole
 * @returns ids of all claims that are or were members of a dispute that changed
 */
export async function writeDisputes(tx: Tx, world: World, claims: readonly string[], seq: number): Promise<string[]> {
  const before = new Map((await readDisputes(tx, claims)).map((row) => [row.id, row]));
  const notes = await notesOn(tx, world, claims);
  const disputes = withNotes(findDisputes(world), notes, world).map(named);
  const labels = await readLabels(tx, disputes);
  const rows = disputes.map((dispute) => propertiesOf(dispute, notes, labels));
  const changed = rows.filter((row) => !isStored(row, before.get(row.id)));
  const gone = [...before.values()].filter(({ id }) => !rows.some((row) => row.id === id));
  const members = new Map(disputes.map(({ id, members }) => [id, members]));
  const written = changed.map((row) => ({
    properties: { ...row, rev: seq },
    members: (members.get(row.id) ?? []).map(({ claim, assertion, object }) => ({ claim, n: assertion, object })),
  }));
  await each(tx, WRITE, written);
  await each(
    tx,
    DELETE,
    gone.map(({ id }) => id),
  );
  const touched = [...changed, ...changed.flatMap(({ id }) => before.get(id) ?? []), ...gone];
  return [...new Set(touched.flatMap(({ membersJson }) => membersOf(membersJson).map(({ claim }) => claim)))];
}

/** Notes all of whose claims are read whole: only of these it is known on which dispute they are, or that they are on none. */
async function notesOn(tx: Tx, world: World, claims: readonly string[]): Promise<StoredNote[]> {
  const whole = new Set(claims);
  const notes = await readNotes(
    tx,
    [...world.claims.values()].map(({ slug }) => slug),
  );
  return notes.filter((note) => note.claims.every((id) => whole.has(id)));
}

/** A reader's dispute has the code of its note, and an id of its own. */
function named(dispute: Dispute): Dispute {
  return dispute.computed ? dispute : { ...dispute, id: dispute.id.replace(/^note:/, 'dispute:') };
}

async function readDisputes(tx: Tx, ids: readonly string[]): Promise<Properties[]> {
  return (await each(tx, OF_CLAIMS, ids)).map(([properties]) => properties as Properties);
}

function isStored(row: Properties, stored: Properties | undefined): boolean {
  if (!stored) return false;
  const { rev: _, ...before } = stored;
  return canonicalJson(withoutNull(row)) === canonicalJson(before);
}

/** As the database keeps it. */
function withoutNull(row: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function propertiesOf(dispute: Dispute, notes: readonly StoredNote[], labels: Labels): Properties {
  const own = ownNotes(dispute, notes);
  const title = own[0]?.title ?? titleOf(dispute, labels);
  const note = own.find(({ holds, text }) => holds && text)?.text ?? dispute.note;
  return {
    id: dispute.id,
    kind: dispute.kind,
    state: dispute.state,
    computed: dispute.computed,
    family: dispute.family,
    subject: dispute.subject,
    people: dispute.people,
    judgements: dispute.judgements,
    buckets: dispute.buckets,
    nMembers: dispute.members.length,
    membersJson: canonicalJson(dispute.members),
    linksJson: canonicalJson(dispute.links),
    titleAr: title.ar,
    titleEn: title.en,
    noteAr: note?.ar ?? null,
    noteEn: note?.en ?? null,
    notesJson: canonicalJson(own.filter(({ text }) => text).map(({ title: _, ...note }) => note)),
  };
}

/** A note as the dispute shows it. From an annotation, so that nobody signed it. */
type OwnNote = { id: string; state: string; holds: boolean; by: null; at: null; text?: Pair; title: Pair };

/** Newest first. A reader's dispute is its own note. */
function ownNotes({ id, computed, notes: about }: Dispute, notes: readonly StoredNote[]): OwnNote[] {
  const holds = new Map(about.map((one) => [one.id, one.holds]));
  if (!computed) holds.set(id.replace(/^dispute:/, 'note:'), true);
  return notes
    .filter((note) => holds.has(note.id))
    .map(({ id: note, state, said }) => ({
      id: note,
      state,
      holds: holds.get(note) === true,
      by: null,
      at: null,
      title: said.title,
      ...(said.note ? { text: said.note } : {}),
    }))
    .reverse();
}

function disputeOf(row: Properties): Dispute {
  const { id, kind, state, computed, family, subject, people, judgements, buckets, membersJson, linksJson } = row;
  return {
    id,
    kind,
    state,
    computed,
    family: family ?? null,
    subject: subject ?? null,
    people,
    judgements,
    buckets,
    members: membersOf(membersJson),
    links: JSON.parse(String(linksJson)) as Dispute['links'],
    note: null,
    notes: [],
  } as Dispute;
}

function membersOf(json: string): Dispute['members'] {
  return JSON.parse(json) as Dispute['members'];
}
