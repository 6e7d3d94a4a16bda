/**
 * Loaders under a view: the same objects with what remains of them, null where nothing does. Ends, bundles, sides and states
 * stay those of the whole graph; `schema/rules/mask.ts` says what remains.
 */
import DataLoader from 'dataloader';
import { outletOf, speakersOf } from '../../../schema/rules/assertions.ts';
import { contestedBy, maskDisputes, tally } from '../../../schema/rules/mask.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import type { Mask } from '../../graph/read/masks.ts';
import type { ClaimRow } from '../../graph/read/objects/claims.ts';
import { type DisputeRow, disputeKey } from '../../graph/read/objects/disputes.ts';
import type { RelationRow } from '../../graph/read/objects/relations.ts';
import { readSourceCounts } from '../../graph/read/objects/sources.ts';
import { relationCountsOf } from '../../graph/read/pages/relations/relation-counts.ts';
import type { Read } from '../../graph/read/reader.ts';
import { type Loaders, present } from './loaders.ts';

/** What is read of the whole graph, in the same request. */
type Whole = { read: Read; load: Loaders; publicMode: boolean };

export function maskedLoaders({ read, load: whole, publicMode }: Whole, { keeps, numbers }: Mask): Loaders {
  const dispute = new DataLoader((ids: readonly string[]) => disputesLeft(ids));
  const masked: Loaders = {
    ...whole,
    dispute,
    relation: new DataLoader((ids) => relationsLeft(ids)),
    claim: new DataLoader((ids) => Promise.all(ids.map(claimLeft))),
    source: new DataLoader(async (ids) => {
      const counts = await readSourceCounts(read, ids, numbers);
      return Promise.all(ids.map(async (id, i) => withCounts(await whole.source.load(id), counts[i])));
    }),
    relationCounts: new DataLoader((ids) => relationCountsOf(read, ids, { mask: numbers, publicMode })),
    disputesOfClaim: new DataLoader((ids) => Promise.all(ids.map(disputesOfClaim))),
    disputesOfRelation: new DataLoader((relations) => Promise.all(relations.map(disputesOfRelation))),
  };
  return masked;

  async function disputesLeft(ids: readonly string[]): Promise<(DisputeRow | null)[]> {
    const rows = await Promise.all(ids.map((id) => whole.dispute.load(id)));
    const grounds = new Set(rows.flatMap((row) => row?.links.flatMap(({ restsOn }) => restsOn) ?? []));
    const edges = await present(whole.relation, [...grounds]);
    return rows.map((row) => {
      const [left] = row === null ? [] : maskDisputes([row], keeps, edges);
      return left ? { ...left, nMembers: left.members.length } : null;
    });
  }

  async function relationsLeft(ids: readonly string[]): Promise<(RelationRow | null)[]> {
    const rows = await Promise.all(ids.map((id) => whole.relation.load(id)));
    const left = rows.map((row) => (row === null ? null : { ...row, supports: row.supports.filter(keeps) }));
    return Promise.all(
      left.map(async (row) => {
        if (row === null || row.supports.length === 0) return null;
        const disputes = await present(dispute, await whole.disputesOfRelation.load(row));
        const counted = tally(row.supports, contestedBy(disputes));
        const { basis, nClaims, nIndependent, disputed } = counted;
        return { ...row, basis, nClaims, nIndependent, disputed, tally: counted };
      }),
    );
  }

  /** Its chain stays whole: an attribution is never cut. */
  async function claimLeft(id: string): Promise<ClaimRow | null> {
    const claim = await whole.claim.load(id);
    if (claim === null) return null;
    const outlet = outletOf(claim);
    const to = dayNumber(claim.reported.to);
    if (!speakersOf(claim).some((speaker) => keeps({ speaker, outlet, to }))) return null;
    if (claim.status !== 'CONFLICT') return claim;
    const disputes = await present(dispute, await masked.disputesOfClaim.load(id));
    const isContradicted = disputes.some(({ state, kind }) => state === 'OPEN' && kind === 'VALUE');
    return isContradicted ? claim : { ...claim, status: 'ACCEPTED' };
  }

  async function disputesOfClaim(id: string): Promise<string[]> {
    const disputes = await present(dispute, await whole.disputesOfClaim.load(id));
    return inOrder(disputes.filter(({ members }) => members.some(({ claim }) => claim === id)));
  }

  async function disputesOfRelation(relation: RelationRow): Promise<string[]> {
    const disputes = await present(dispute, await whole.disputesOfRelation.load(relation));
    return inOrder(disputes.filter(({ members }) => members.some((member) => supports(relation, member))));
  }
}

function supports({ supports }: RelationRow, member: DisputeRow['members'][number]): boolean {
  return supports.some(
    ({ claim, assertion, object }) =>
      claim === member.claim && assertion === member.assertion && (member.object === null || object === member.object),
  );
}

/** By the kinds and numbers of members that remain. */
function inOrder(disputes: readonly DisputeRow[]): string[] {
  return disputes.toSorted((a, b) => (disputeKey(a) < disputeKey(b) ? -1 : 1)).map(({ id }) => id);
}

function withCounts<Row extends object>(row: Row | null, counts: object | undefined): Row | null {
  return row === null ? null : { ...row, ...counts };
}
