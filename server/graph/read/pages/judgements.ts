/** Pages of judgements, newest first. */
import type { Verdict } from '../../../../schema/generated/ontology.ts';
import type { Page, PageArgs } from '../page.ts';
import type { Read } from '../reader.ts';
import { AFTER_ALL, BEFORE_ALL, readKeyset } from './keyset.ts';

/** What was asked for; `of` is canonical. Null is "all". */
export type JudgementConditions = { verdicts: Verdict[] | null; of: string | null; undone: boolean };

export const ANY_JUDGEMENT: JudgementConditions = { verdicts: null, of: null, undone: false };

/** Entities by their ids before a merge, too. */
const PATTERN = `
OPTIONAL MATCH (e:Entity) WHERE e.id = $of OR e.canonical = $of
WITH collect(e.id) AS ends
MATCH (j:Judgement) WHERE (j.undoneAt IS NOT NULL) = $undone AND ($verdicts IS NULL OR j.verdict IN $verdicts)
  AND ($of IS NULL OR j.a IN ends OR j.b IN ends)`;
/** Those without a moment, from annotations, come last. */
const PAGE = `${PATTERN}
WITH j.id AS id, coalesce(toString(j.at), '${BEFORE_ALL}') AS at
WHERE at < $beyond[0] OR at = $beyond[0] AND id > $beyond[1]
RETURN id, at, id AS last ORDER BY at DESC, last LIMIT $n`;
const COUNT = `${PATTERN}
RETURN count(j)`;

/** By when they were decided, then id. */
export function readJudgementPage(
  read: Read,
  { first, after, ...params }: JudgementConditions & PageArgs,
): Promise<Page> {
  const order = { key: ['string', 'string'], start: [AFTER_ALL, ''] } as const;
  return readKeyset(read, { list: 'judgements', page: PAGE, count: COUNT, params, ...order }, { first, after });
}
