/** All that one revision added, took back and changed, as it stands now. */
import type { Tx } from '../../run.ts';
import type { Reported } from '../commit/article.ts';
import type { PartLabel } from '../commit/diff.ts';
import type { RevisionKind } from './history.ts';

/** One thing that a revision touched. */
export type Thing = {
  label: PartLabel | 'Claim';
  id: string;
  how: 'ADDED' | 'RETRACTED' | 'CHANGED';
  /** The folder that said it; null where a person did. */
  slug: string | null;
  /** Status of a claim before it was taken back, and now. */
  was: string | null;
  status: string | null;
  /** Canonical JSON before and after a change; the latter is empty where it was taken back. */
  before: string | null;
  after: string | null;
  /** Canonical JSON now. */
  json: string | null;
};

/** A revision and the article that it is of. */
export type Undoable = {
  revision: {
    seq: number;
    kind: RevisionKind;
    slug: string | null;
    /** The revision in effect that undid it. */
    undoneBy: number | null;
    /** Of an undoing that took back another one: number of the revision that this brought back. */
    restored: number | null;
  };
  article: { text: string; sha256: string; reported: Reported } | null;
};

export type Touched = Undoable & { things: readonly Thing[] };

const REVISION = `
  MATCH (r:Revision {seq: $seq})
  OPTIONAL MATCH (t:Revision {seq: r.undoes, kind: 'UNDO'})
  OPTIONAL MATCH (a:Article {id: 'article:' + r.slug})
  RETURN {seq: r.seq, kind: r.kind, slug: r.slug, undoneBy: r.undoneBy, restored: t.undoes},
    CASE WHEN a IS NOT NULL THEN {text: a.text, sha256: a.sha256,
      reported: {from: a.publishedFrom, to: a.publishedTo, basis: a.publishedBasis}} END`;
const THINGS = `
  MATCH (:Revision {seq: $seq})-[how:ADDED|RETRACTED|CHANGED]->(n)
  RETURN {label: [l IN labels(n) WHERE l IN ['Article', 'Entity', 'Source', 'Judgement', 'Note', 'Claim']][0], id: n.id,
    how: type(how), slug: n.slug, was: how.was, status: n.status, before: how.before, after: how.after,
    json: n.proposalJson}
  ORDER BY n.id`;

/** Null where no revision has the number. */
export async function readTouched(tx: Tx, seq: number): Promise<Touched | null> {
  const [found] = (await tx.run(REVISION, { seq })) as [Undoable['revision'], Undoable['article']][];
  if (!found) return null;
  const [revision, article] = found;
  const things = (await tx.run(THINGS, { seq })).flat() as Thing[];
  return { revision, article, things };
}
