/**
 * The graph as the rules make it of article folders, in memory, and lists read from it by plain filters: what the API's answers
 * are compared with. No database, no cursor, no loader.
 */
import type { EventProposal, Proposals } from '../../schema/proposals.ts';
import { isHeld, outletOf, speakersOf } from '../../schema/rules/assertions.ts';
import { findDisputes } from '../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../schema/rules/disputes/notes.ts';
import { type Dispute, type Facts, type RuleClaim, type RuleNote, worldOf } from '../../schema/rules/facts.ts';
import { keeps, maskEdges, type View } from '../../schema/rules/mask.ts';
import { projectEdges } from '../../schema/rules/project.ts';
import { readDate } from '../../schema/types/date.ts';
import { dayNumber } from '../../schema/types/day.ts';
import { noteId } from '../../schema/types/ids.ts';
import { claimIdOf, judgementIdOf, sha256 } from '../../server/graph/write/ids.ts';
import type { Whole } from '../unit/rules/reprojection.ts';

/** A claim with what lists filter by. */
export type NaiveClaim = RuleClaim & Pick<Proposals['claims'][number], 'quoteForm'>;
type Entity = Proposals['groups'][number] | Proposals['places'][number] | EventProposal;
export type Naive = Whole & {
  claims: NaiveClaim[];
  entities: Entity[];
  events: (EventProposal & { earliest: string | null; latest: string | null })[];
  sources: Proposals['sources'];
  within: ReadonlyMap<string, string[]>;
};

/** Folders in which no two entities are judged the same. */
export function naiveGraph(folders: readonly Proposals[]): Naive {
  const claims = folders.flatMap(claimsOf);
  const entities = folders.flatMap(({ groups, persons, places, events }) => [
    ...groups,
    ...persons,
    ...places,
    ...events,
  ]);
  const sources = folders.flatMap((folder) => folder.sources);
  const facts: Facts = {
    claims,
    sources: sources.map(({ id, isBelligerent, entity }, no) => ({
      id,
      no,
      isBelligerent,
      ...(entity ? { entity } : {}),
    })),
    entities: entities.map(({ id, kind }) => ({ id, kind })),
    judgements: folders.flatMap(({ article, judgements }) =>
      judgements.map(({ code, verdict, a, b }) => ({ id: judgementIdOf(article.slug, code), verdict, a, b })),
    ),
  };
  const world = worldOf(facts, sha256);
  const disputes = withNotes(findDisputes(world), folders.flatMap(notesOf), world).map(renamed);
  const places = folders.flatMap((folder) => folder.places);
  return {
    facts,
    world,
    disputes,
    edges: projectEdges(world, disputes),
    claims,
    entities,
    sources,
    events: folders.flatMap(({ events }) => events.map((event) => ({ ...event, ...hullOf(event, claims) }))),
    within: new Map(places.map(({ id, within }) => [id, within.map(({ place }) => place)])),
  };
}

/** The same graph under a view: the claims, edges and disputes that remain. */
export function naiveView(whole: Naive, view: View): Naive {
  const belligerents = new Set(whole.facts.sources.filter((source) => source.isBelligerent).map(({ id }) => id));
  const keep = keeps(view, belligerents);
  const claims = whole.claims.filter((claim) =>
    speakersOf(claim).some((speaker) => keep({ speaker, outlet: outletOf(claim), to: claim.reportedTo })),
  );
  return { ...whole, claims, ...maskEdges(whole, keep) };
}

/** Ids of the entities that a claim names. */
export function namedIn({ assertions, roles }: NaiveClaim): string[] {
  return [...assertions.flatMap(({ subject, object }) => [subject, ...object]), ...roles.map(({ entity }) => entity)];
}

/** Whether a claim is a member of an open dispute, of one kind where it is given. */
export function isOpen({ disputes }: Naive, claim: NaiveClaim, kind?: string): boolean {
  return disputes.some(
    (dispute) =>
      dispute.state === 'OPEN' &&
      dispute.kind === (kind ?? dispute.kind) &&
      dispute.members.some((member) => member.claim === claim.id),
  );
}

/** A place lies in another, or is it. */
export function liesIn({ within }: Naive, place: string, larger: string): boolean {
  return place === larger || (within.get(place) ?? []).some((next) => liesIn({ within } as Naive, next, larger));
}

/** Who speaks, or narrates where nobody else does. */
export function sayersOf(claim: NaiveClaim): string[] {
  return claim.statedBy.filter(({ role }) => role === 'SPEAKER' || role === 'NARRATOR').map(({ source }) => source);
}

function claimsOf({ article, claims }: Proposals): NaiveClaim[] {
  const { earliest, latest } = readDate(article.published?.edtf ?? '');
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  if (from === null || to === null) throw new Error(`${article.slug} has no day`);
  return claims.map((claim) => ({
    ...claim,
    id: claimIdOf(article.slug, claim),
    slug: article.slug,
    status: 'ACCEPTED',
    reportedFrom: dayNumber(from),
    reportedTo: dayNumber(to),
  }));
}

function notesOf(folder: Proposals): RuleNote[] {
  const ids = new Map(folder.claims.map((claim) => [claim.code, claimIdOf(folder.article.slug, claim)]));
  const idOf = (code: string): string => ids.get(code) ?? code;
  return folder.disputes.map(({ code, kind, state, claims, links }) => ({
    id: noteId(folder.article.slug, code),
    kind,
    state,
    claims: claims.map(idOf),
    links: links.map((link) => ({ ...link, from: idOf(link.from), to: idOf(link.to) })),
  }));
}

/** A reader's dispute has the code of its note. */
function renamed(dispute: Dispute): Dispute {
  return dispute.computed ? dispute : { ...dispute, id: dispute.id.replace(/^note:/, 'dispute:') };
}

function hullOf(
  event: EventProposal,
  claims: readonly NaiveClaim[],
): { earliest: string | null; latest: string | null } {
  const said = claims.flatMap((claim) =>
    claim.assertions
      .filter(
        ({ predicate, subject, edtf }, n) =>
          predicate === 'OCCURRED_ON' && subject === event.id && edtf && isHeld(claim, n),
      )
      .map(({ edtf }) => readDate(edtf ?? '')),
  );
  if (said.length === 0) return readDate(event.date.edtf);
  const begins = said.map(({ earliest }) => earliest).sort();
  const ends = said.map(({ latest }) => latest).sort();
  return {
    earliest: begins.includes(null) ? null : (begins[0] ?? null),
    latest: ends.includes(null) ? null : (ends.at(-1) ?? null),
  };
}
