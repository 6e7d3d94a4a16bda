/** The way back from a revision, as the diff of a new one. Pure. */
import type { EntityBase, JudgementProposal, Proposals, SourceProposal } from '../../../../schema/proposals.ts';
import type { Change, Diff, PartDiff, PartLabel } from '../commit/diff.ts';
import { type EntityRow, entityRows } from '../commit/entities.ts';
import { type SourceRow, sourceRows } from '../commit/sources.ts';
import type { SaidJudgement } from '../identity/identity.ts';
import type { Thing, Touched } from './touched.ts';

/** Entities, sources and articles that a revision added stay: they say nothing by themselves, and others may use them. */
const STAYING: readonly string[] = ['Article', 'Entity', 'Source'];
const LISTS = { group: 'groups', person: 'persons', place: 'places', event: 'events' } as const;

/** What was added goes, what was taken back comes again, and a change is turned round. */
export function reverseOf({ things }: Touched): Diff {
  const claims = things.filter(({ label }) => label === 'Claim');
  const part = (label: PartLabel) => reversePart(things.filter((thing) => thing.label === label));
  return {
    claims: {
      created: [],
      revived: claims.filter(({ how }) => how === 'RETRACTED').map(({ id, was }) => ({ id, was: was ?? 'ACCEPTED' })),
      retracted: claims
        .filter(({ how }) => how === 'ADDED')
        .map(({ id, status }) => ({ id, was: status ?? 'ACCEPTED' })),
      kept: [],
    },
    parts: {
      Article: part('Article'),
      Entity: part('Entity'),
      Source: part('Source'),
      Judgement: part('Judgement'),
      Note: part('Note'),
    },
  };
}

function reversePart(things: readonly Thing[]): PartDiff {
  const changed = things.filter(({ how }) => how === 'CHANGED');
  return {
    added: changed.filter(({ after }) => after === '').map(({ id }) => id),
    changed: changed
      .filter(({ after }) => after !== '')
      .map(({ id, before, after }) => ({ id, before: after ?? '', after: before ?? '' })),
    removed: things
      .filter(({ how, label }) => how === 'ADDED' && !STAYING.includes(label))
      .map(({ id, json }) => ({ id, json: json ?? '' })),
  };
}

/** Rows that make changed entities or sources what they were. */
export function rowsOf(changed: readonly Change[]): { entities: EntityRow[]; sources: SourceRow[] } {
  const said = changed.map(({ after }) => JSON.parse(after) as EntityBase | SourceProposal);
  const lists: Record<string, unknown[]> = { groups: [], persons: [], places: [], events: [] };
  for (const one of said) {
    const list = LISTS[one.id.slice(0, one.id.indexOf(':')) as keyof typeof LISTS];
    if (list) lists[list]?.push(one);
  }
  const sources = said.filter(({ id }) => id.startsWith('source:')) as SourceProposal[];
  return { entities: entityRows(lists as unknown as Proposals), sources: sourceRows(sources) };
}

/** Changed judgements as they were said before. */
export function saidBefore({ changed }: PartDiff, { things }: Touched): SaidJudgement[] {
  const slugs = new Map(things.map(({ id, slug }) => [id, slug]));
  return changed.map(({ id, after }) => {
    const proposal = JSON.parse(after) as JudgementProposal;
    return { id, json: after, proposal, claims: proposal.claims, slug: slugs.get(id) ?? null };
  });
}
