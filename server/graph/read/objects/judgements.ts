/** Judgements on who is the same as whom, by id and by entity. */
import type { Verdict } from '../../../../schema/generated/ontology.ts';
import { type BilingualRow, inOrder, text } from '../decode.ts';
import type { Read } from '../reader.ts';

export type JudgementRow = {
  __typename: 'Judgement';
  id: string;
  verdict: Verdict;
  a: string;
  b: string;
  reason: BilingualRow;
  claims: string[];
  canonical: string | null;
  by: string | null;
  at: string | null;
  undoneAt: string | null;
};

const JUDGEMENTS = `
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN id, j.verdict, j.a, j.b, j.reasonAr, j.reasonEn, j.claims, j.canonical, j.by, j.at, j.undoneAt`;

/** Those that hold, of an entity and of all that were merged into it. */
const OF_ENTITIES = `
UNWIND $ids AS id
MATCH (e:Entity) WHERE e.id = id OR e.canonical = id
CALL (e) {
  MATCH (j:Judgement {a: e.id}) RETURN j
  UNION
  MATCH (j:Judgement {b: e.id}) RETURN j
}
WITH DISTINCT id, j WHERE j.undoneAt IS NULL
RETURN id, j.id ORDER BY j.id`;

/** In the order of `ids`; null where nobody has the id. */
export async function readJudgements(read: Read, ids: readonly string[]): Promise<(JudgementRow | null)[]> {
  const rows = await read('judgements', JUDGEMENTS, { ids });
  return inOrder(ids, new Map(rows.map((row) => [row[0] as string, judgementOf(row)])));
}

/** Ids of the judgements on each entity that hold, sorted. */
export async function readJudgementsOf(read: Read, entities: readonly string[]): Promise<string[][]> {
  const rows = (await read('judgements of entities', OF_ENTITIES, { ids: entities })) as [string, string][];
  return entities.map((id) => rows.filter(([entity]) => entity === id).map(([, judgement]) => judgement));
}

function judgementOf([
  id,
  verdict,
  a,
  b,
  reasonAr,
  reasonEn,
  claims,
  canonical,
  by,
  at,
  undoneAt,
]: unknown[]): JudgementRow {
  return {
    __typename: 'Judgement',
    id: id as string,
    verdict: verdict as Verdict,
    a: a as string,
    b: b as string,
    reason: text(reasonAr, reasonEn),
    claims: claims as string[],
    canonical: canonical as string | null,
    by: by as string | null,
    at: at as string | null,
    undoneAt: undoneAt as string | null,
  };
}
