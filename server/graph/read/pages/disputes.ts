/** Pages of disputes, contradictions first: of the whole graph, and those about an entity. */
import type { DisputeFamily, DisputeKind, DisputeState } from '../../../../schema/generated/ontology.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { DISPUTE_KEY } from '../objects/disputes.ts';
import { isGiven, type Page, type PageArgs, pageOf, sizeOf } from '../page.ts';
import type { Read } from '../reader.ts';

/** What was asked for; ids are canonical. Null is "all". */
export type DisputeConditions = {
  about: string[] | null;
  kinds: DisputeKind[] | null;
  states: DisputeState[] | null;
  families: DisputeFamily[] | null;
  computed: boolean | null;
};

export const NO_CONDITIONS: DisputeConditions = {
  about: null,
  kinds: null,
  states: null,
  families: null,
  computed: null,
};

/** Disputes that are looked at under a view. */
const MOST = 5_000;

const CONDITIONS = `($kinds IS NULL OR d.kind IN $kinds) AND ($states IS NULL OR d.state IN $states)
  AND ($families IS NULL OR d.family IN $families) AND ($computed IS NULL OR d.computed = $computed)`;

const ALL_PATTERN = `
MATCH (d:Dispute) WHERE ${CONDITIONS}`;
/** A member is about it: its claim is. */
const ABOUT_PATTERN = `
UNWIND $about AS id
MATCH (e:Entity) WHERE e.id = id OR e.canonical = id
MATCH (e)<-[:ABOUT]-(:Claim)-[:IN_DISPUTE]->(d:Dispute) WHERE ${CONDITIONS}
WITH DISTINCT d`;
const PAGE = `
WITH d, ${DISPUTE_KEY} AS key WHERE key > $after
RETURN d.id, key ORDER BY key LIMIT $n`;
const COUNT = `
RETURN count(d)`;

/** Of a filter that a view applies to what remains: ids of all that can be among it, null where there are too many. */
export async function readDisputeIds(read: Read, conditions: DisputeConditions): Promise<string[] | null> {
  const pattern = conditions.about === null ? ALL_PATTERN : ABOUT_PATTERN;
  const rows = await read('disputes of view', `${pattern}\nRETURN d.id LIMIT $limit`, {
    ...conditions,
    limit: MOST + 1,
  });
  return rows.length > MOST ? null : rows.map(([id]) => id as string);
}

/** @param list names the list for its cursors */
export async function readDisputePage(
  read: Read,
  list: string,
  { first, after, ...conditions }: DisputeConditions & PageArgs,
): Promise<Page> {
  const args = { first, after };
  const [beyond] = isGiven(after) ? decodeCursor(list, after, ['string']) : [''];
  const pattern = conditions.about === null ? ALL_PATTERN : ABOUT_PATTERN;
  const params = { ...conditions, after: beyond, n: sizeOf(args) + 1 };
  const rows = (await read(list, pattern + PAGE, params)) as [string, string][];
  return pageOf(
    rows.map(([id, key]) => ({ id, cursor: encodeCursor(list, [key]) })),
    args,
    async () => (await read(`count of ${list}`, pattern + COUNT, conditions))[0]?.[0] as number,
  );
}
