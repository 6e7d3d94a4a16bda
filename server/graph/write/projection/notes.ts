/** What readers note on disputes, as nodes: a note names claims by their codes, and so outlives a mended claim. */
import type { DisputeProposal } from '../../../../schema/proposals.ts';
import { compareText, type RuleNote } from '../../../../schema/rules/facts.ts';
import type { Tx } from '../../run.ts';
import type { Said } from '../commit/diff.ts';
import { each } from '../each.ts';
import { claimPrefix, notePrefix } from '../ids.ts';

/** A note with what is shown of it. */
export type StoredNote = RuleNote & { said: DisputeProposal };

const MERGE_NOTES = `
  UNWIND $rows AS row
  MERGE (n:Note {id: row.id}) SET n.slug = $slug, n.proposalJson = row.json, n.rev = $seq
  REMOVE n.undoneAt`;

const RESTORE_NOTES = `
  UNWIND $rows AS id
  MATCH (n:Note {id: id}) REMOVE n.undoneAt`;

const UNDO_NOTES = `
  UNWIND $rows AS id
  MATCH (n:Note {id: id}) SET n.undoneAt = $at`;

const NOTES = `
  UNWIND $rows AS prefix
  MATCH (n:Note) WHERE n.id STARTS WITH prefix AND n.undoneAt IS NULL
  RETURN n.id, n.slug, n.proposalJson, n.rev`;

const OF_FOLDER = `
  MATCH (c:Claim) WHERE c.id STARTS WITH $prefix AND NOT c:Withdrawn
  RETURN c.id`;

const LIVE = `
  UNWIND $rows AS prefix
  MATCH (c:Claim) WHERE c.id STARTS WITH prefix AND NOT c:Withdrawn
  RETURN prefix, c.id`;

/** What to do with the notes of one folder; the latter two by id. */
export type NoteChanges = { written: readonly Said[]; restored: readonly string[]; removed: readonly string[] };

/** Writes notes that are new or changed, restores some that were taken back, and takes back others. */
export async function writeNotes(
  tx: Tx,
  { written, restored, removed }: NoteChanges,
  { seq, at, slug }: { seq: number; at: string; slug: string | null },
): Promise<void> {
  const rows = written.map(({ id, json }) => ({ id, json }));
  await each(tx, MERGE_NOTES, rows, { slug, seq });
  await each(tx, RESTORE_NOTES, restored);
  await each(tx, UNDO_NOTES, removed, { at });
}

/** The notes of these folders that hold, in the order written; their claims are the live ones with their codes. */
export async function readNotes(tx: Tx, slugs: Iterable<string>): Promise<StoredNote[]> {
  const prefixes = [...new Set(slugs)].map(notePrefix);
  const rows = (await each(tx, NOTES, prefixes)) as [string, string, string, number][];
  const inOrder = rows.sort(([a, , , revA], [b, , , revB]) => revA - revB || compareText(a, b));
  const read = inOrder.map(([id, slug, json]) => ({ id, slug, said: JSON.parse(json) as DisputeProposal }));
  const live = await liveClaims(tx, read);
  return read.map(({ id, slug, said }) => {
    const idOf = (code: string) => live.get(codePrefix(slug, code)) ?? code;
    const links = said.links.map((link) => ({ ...link, from: idOf(link.from), to: idOf(link.to) }));
    return { id, kind: said.kind, state: said.state, claims: said.claims.map(idOf), links, said };
  });
}

/** Ids of all claims of a folder that hold: those that its notes can name. */
export async function liveClaimsOf(tx: Tx, slug: string): Promise<string[]> {
  return (await tx.run(OF_FOLDER, { prefix: claimPrefix(slug) })).flat() as string[];
}

async function liveClaims(
  tx: Tx,
  notes: readonly { slug: string; said: DisputeProposal }[],
): Promise<Map<string, string>> {
  const prefixes = new Set(notes.flatMap(({ slug, said }) => said.claims.map((code) => codePrefix(slug, code))));
  return new Map((await each(tx, LIVE, prefixes)) as [string, string][]);
}

const codePrefix = (slug: string, code: string): string => `${claimPrefix(slug)}${code}@`;
