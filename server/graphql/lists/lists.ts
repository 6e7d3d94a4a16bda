/** Lists under a filter and a view: the database gives what can be among them, what remains of each decides. */

import { TawaturError } from '../../errors.ts';
import type { DisputeRow } from '../../graph/read/objects/disputes.ts';
import { disputeKey } from '../../graph/read/objects/disputes.ts';
import type { RelationRow } from '../../graph/read/objects/relations.ts';
import { type Page, type PageArgs, pageOfList } from '../../graph/read/page.ts';
import { type ClaimConditions, readClaimPage } from '../../graph/read/pages/claim-lists.ts';
import { type DisputeConditions, readDisputeIds, readDisputePage } from '../../graph/read/pages/disputes.ts';
import { type EventConditions, readEventPage } from '../../graph/read/pages/entities.ts';
import type { RelationConditions, RelationQuery } from '../../graph/read/pages/relations/relation-conditions.ts';
import { readRelationPage } from '../../graph/read/pages/relations/relations.ts';
import { readRelationsAmong } from '../../graph/read/pages/relations/relations-among.ts';
import type { Context } from '../context.ts';
import type { EventOrder } from '../generated/resolvers.ts';
import { must, present } from '../loaders/loaders.ts';
import { pageOfRemaining } from './remaining.ts';

/** @param id of the entity whose relations they are, canonical; null for those of the whole graph */
export function relationPage(
  { read, load, mask }: Context,
  id: string | null,
  { first, after, ...asked }: Omit<RelationConditions, 'mask'> & PageArgs,
): Promise<Page> {
  const args = { first, after };
  const readPage = async (query: RelationQuery): Promise<Page> => {
    const { among } = query;
    const isAmong = id === null && among !== null;
    const page = await (isAmong ? readRelationsAmong(read, among, query) : readRelationPage(read, id, query));
    load.remember(page.rows.flatMap(({ relation }) => relation ?? []));
    return page;
  };
  if (mask === null) return readPage({ ...asked, mask, ...args });
  const { basis, disputed, minIndependent } = asked;
  const open = { ...asked, mask: mask.numbers, basis: null, disputed: null, minIndependent: null };
  if (basis === null && disputed === null && minIndependent === null) return readPage({ ...open, ...args });
  const stays = async (relation: string): Promise<boolean> => meets(await load.relation.load(relation), asked);
  return pageOfRemaining((page) => readPage({ ...open, ...page }), stays, args);
}

/** What a view counts anew. */
type Counted = Pick<RelationConditions, 'basis' | 'disputed' | 'minIndependent'>;

function meets(relation: RelationRow | null, { basis, disputed, minIndependent }: Counted): boolean {
  return (
    relation !== null &&
    (basis === null || relation.basis === basis) &&
    (disputed === null || relation.disputed === disputed) &&
    relation.nIndependent >= (minIndependent ?? 0)
  );
}

/** Of lists that no filter narrows. */
export function claimsLeft(
  { load, mask }: Context,
  readPage: (args: PageArgs) => Promise<Page>,
  args: PageArgs,
): Promise<Page> {
  if (mask === null) return readPage(args);
  return pageOfRemaining(readPage, async (id) => (await load.claim.load(id)) !== null, args);
}

export function claimPage(
  { read, load, mask }: Context,
  { first, after, ...asked }: Omit<ClaimConditions, 'mask'> & PageArgs,
): Promise<Page> {
  const args = { first, after };
  const { statuses, disputed } = asked;
  if (mask === null) return readClaimPage(read, { ...asked, mask, ...args });
  if (statuses === null && disputed === null) return readClaimPage(read, { ...asked, mask: mask.numbers, ...args });
  const stays = async (id: string): Promise<boolean> => {
    const claim = await load.claim.load(id);
    if (claim === null || statuses?.includes(claim.status) === false) return false;
    return disputed === null || disputed === (await isDisputed(id));
  };
  const isDisputed = async (id: string): Promise<boolean> => {
    const disputes = await present(load.dispute, await load.disputesOfClaim.load(id));
    return disputes.some(({ state }) => state === 'OPEN');
  };
  // What contradicts a claim may fall, so that CONFLICT becomes ACCEPTED; nothing becomes CONFLICT.
  const wider = statuses?.includes('ACCEPTED') ? [...statuses, 'CONFLICT' as const] : statuses;
  const open = { ...asked, statuses: wider, disputed: null, mask: mask.numbers };
  return pageOfRemaining((page) => readClaimPage(read, { ...open, ...page }), stays, args);
}

/**
 * Disputes, contradictions first. Under a view kinds and numbers of members change, and with them the order: all that can remain
 * are looked at, at most 5,000.
 *
 * @param list names the list for its cursors
 */
export async function disputePage(
  context: Context,
  list: string,
  { first, after, ...asked }: DisputeConditions & PageArgs,
): Promise<Page> {
  const { read, load, mask } = context;
  const args = { first, after };
  if (mask === null) return readDisputePage(read, list, { ...asked, ...args });
  const ids = await readDisputeIds(read, { ...asked, kinds: null });
  if (ids === null) {
    throw new TawaturError(
      'TOO_COSTLY',
      'Too many disputes match to look at all of them under a view: narrow `filter`.',
    );
  }
  const left = (await present(load.dispute, ids)).filter(({ kind }) => asked.kinds?.includes(kind) ?? true);
  const about = await Promise.all(left.map((dispute) => isAbout(context, dispute, asked.about)));
  const sorted = left.filter((_, i) => about[i]).map((dispute) => ({ id: dispute.id, key: disputeKey(dispute) }));
  return pageOfList(
    list,
    sorted.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    args,
  );
}

/** Whether a member that remains is about one of these entities. */
async function isAbout({ load }: Context, { members }: DisputeRow, ids: readonly string[] | null): Promise<boolean> {
  if (ids === null) return true;
  const claims = await Promise.all(members.map(({ claim }) => must(load.claim, claim)));
  const named = claims.flatMap(({ roles, assertions }) => [
    ...roles.map(({ entity }) => entity),
    ...assertions.flatMap(({ subject, object }) => [subject, ...object]),
  ]);
  const entities = await Promise.all(named.map((id) => must(load.entity, id)));
  return entities.some(({ id }) => ids.includes(id));
}

export function eventPage(
  context: Context,
  { first, after, orderBy, ...asked }: Omit<EventConditions, 'mask'> & PageArgs & { orderBy: EventOrder },
): Promise<Page> {
  const { read, mask } = context;
  const args = { first, after };
  const { disputed } = asked;
  if (mask === null) return readEventPage(read, { ...asked, mask, orderBy, ...args });
  const open = { ...asked, disputed: null, mask: mask.numbers, orderBy };
  if (disputed === null) return readEventPage(read, { ...open, ...args });
  const stays = async (id: string): Promise<boolean> => {
    const asked = { about: [id], kinds: null, states: ['OPEN' as const], families: null, computed: null };
    return ((await (await disputePage(context, 'disputes', { ...asked, first: 1 })).count()) !== 0) === disputed;
  };
  return pageOfRemaining((page) => readEventPage(read, { ...open, ...page }), stays, args);
}
