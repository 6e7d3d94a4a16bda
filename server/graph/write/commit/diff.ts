/** A folder compared whole with what the graph holds of it (decisions.md 5): what is new, changed and taken back. Pure. */
import type { ClaimProposal, DisputeProposal, JudgementProposal, Proposals } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import { articleId, noteId } from '../../../../schema/types/ids.ts';
import { claimIdOf, judgementIdOf } from '../ids.ts';
import { articleJson } from './article.ts';
import type { EntityRow } from './entities.ts';
import type { SourceRow } from './sources.ts';
import type { Part, Stored } from './stored.ts';

/** One thing that a folder says, by id. */
export type Said = { id: string; json: string };
export type Change = { id: string; before: string; after: string };
export type PartDiff = { added: string[]; changed: Change[]; removed: Said[] };

/** Labels of the nodes that are compared as a whole. Claims are not: they are never changed. */
export type PartLabel = 'Article' | 'Entity' | 'Source' | 'Judgement' | 'Note';

export type Diff = {
  claims: {
    /** Claims whose ids are new. */
    created: ClaimProposal[];
    /** Taken back once and said again, with the status that they get. */
    revived: { id: string; was: string }[];
    retracted: { id: string; was: string }[];
    /** Ids that stay as they are. */
    kept: string[];
  };
  parts: Record<PartLabel, PartDiff>;
};

/** All that a folder says, each by the id under which it is stored. */
export type Folder = {
  proposals: Proposals;
  claims: ReadonlyMap<string, ClaimProposal>;
  entities: readonly EntityRow[];
  sources: readonly SourceRow[];
  judgements: readonly (Said & { proposal: JudgementProposal; claims: string[] })[];
  notes: readonly (Said & { proposal: DisputeProposal })[];
};

/** Gives ids to judgements and notes; `claims` of a judgement become ids, so it changes with them. */
export function folderOf(proposals: Proposals, entities: EntityRow[], sources: SourceRow[]): Folder {
  const { slug } = proposals.article;
  const claims = new Map(proposals.claims.map((claim) => [claimIdOf(slug, claim), claim]));
  const idOfCode = new Map([...claims].map(([id, { code }]) => [code, id]));
  return {
    proposals,
    claims,
    entities,
    sources,
    judgements: proposals.judgements.map((proposal) => {
      const ids = proposal.claims.flatMap((code) => idOfCode.get(code) ?? []);
      const json = canonicalJson({ ...proposal, claims: ids });
      return { id: judgementIdOf(slug, proposal.code), json, proposal, claims: ids };
    }),
    notes: proposals.disputes.map((proposal) => ({
      id: noteId(slug, proposal.code),
      json: canonicalJson(proposal),
      proposal,
    })),
  };
}

/** What a commit of the folder has to do. */
export function diffOf(folder: Folder, stored: Stored): Diff {
  const article: Said = { id: articleId(folder.proposals.article.slug), json: articleJson(folder.proposals) };
  return {
    claims: claimsDiff(folder.claims, stored.claims),
    parts: {
      Article: partDiff([article], new Map(stored.article ? [[article.id, stored.article]] : []), false),
      Entity: partDiff(folder.entities.map(saidByRow), stored.entities, false),
      Source: partDiff(folder.sources.map(saidByRow), stored.sources, false),
      Judgement: partDiff(folder.judgements, stored.judgements, true),
      Note: partDiff(folder.notes, stored.notes, true),
    },
  };
}

/** Whether there is nothing to do. */
export function isEmpty({ claims, parts }: Diff): boolean {
  const { created, revived, retracted } = claims;
  const quiet = ({ added, changed, removed }: PartDiff) => added.length + changed.length + removed.length === 0;
  return created.length + revived.length + retracted.length === 0 && Object.values(parts).every(quiet);
}

function claimsDiff(said: Folder['claims'], stored: Stored['claims']): Diff['claims'] {
  const ids = [...said.keys()];
  const isLive = (id: string) => stored.has(id) && stored.get(id) !== 'RETRACTED';
  return {
    created: [...said].filter(([id]) => !stored.has(id)).map(([, claim]) => claim),
    revived: ids.filter((id) => stored.get(id) === 'RETRACTED').map((id) => ({ id, was: 'ACCEPTED' })),
    retracted: [...stored].filter(([id]) => isLive(id) && !said.has(id)).map(([id, was]) => ({ id, was })),
    kept: ids.filter(isLive),
  };
}

/** @param whole whether what is stored and no longer said is taken back; entities and sources stay, for others use them */
function partDiff(said: readonly Said[], stored: ReadonlyMap<string, Part>, whole: boolean): PartDiff {
  const ids = new Set(said.map(({ id }) => id));
  return {
    added: said.filter(({ id }) => !stored.has(id)).map(({ id }) => id),
    changed: said.flatMap(({ id, json }) => {
      const before = stored.get(id)?.json;
      return before === undefined || before === json ? [] : [{ id, before, after: json }];
    }),
    removed: whole ? [...stored].filter(([id]) => !ids.has(id)).map(([id, { json }]) => ({ id, json })) : [],
  };
}

function saidByRow({ id, properties }: EntityRow | SourceRow): Said {
  return { id, json: String(properties['proposalJson']) };
}
