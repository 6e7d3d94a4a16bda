/** Relations and their supports; the sentence is made from the words of both ends. */
import type { EntityType } from '../../../schema/generated/ontology.ts';
import type { Words } from '../../../schema/proposals.ts';
import { familyOf, type Qualifiers, relationSentence } from '../../../schema/sentences.ts';
import { dayOf } from '../../../schema/types/day.ts';
import { entityTypeOf } from '../../../schema/types/ids.ts';
import type { RelationRow } from '../../graph/read/objects/relations.ts';
import { type Page, type PageArgs, pageOfList } from '../../graph/read/page.ts';
import type { Context } from '../context.ts';
import type { RelationResolvers, Reported, SupportResolvers } from '../generated/resolvers.ts';
import { type Loaders, must, present } from '../loaders/loaders.ts';

/** Supports that are given as a list; above it a client asks with a view. */
const MOST_SUPPORTS = 500;
const MOST_DISPUTES = 50;

export const relation: RelationResolvers = {
  family: ({ type, from }) => familyOf(type, entityTypeOf(from) as EntityType),
  from: ({ from }, _args, { load }) => must(load.entity, from),
  to: ({ to }, _args, { load }) => must(load.entity, to),
  sentence: (row, _args, context) => sentenceOf(row, context),
  firstReported: (row, _args, { load }) => firstReported(row, load),
  supports: ({ supports }) => (supports.length > MOST_SUPPORTS ? null : supports),
  claims: (row, args) => claimsPage(row, args),
  disputes: async (row, _args, { load }) =>
    present(load.dispute, (await load.disputesOfRelation.load(row)).slice(0, MOST_DISPUTES)),
};

export const support: SupportResolvers = {
  reported: ({ claim, from, to }, _args, { load }) => reportedOf({ claim, from, to }, load),
};

/** Supports hold days only; how these are known stands with the claim. */
async function reportedOf(
  { claim, from, to }: { claim: string; from: number; to: number },
  load: Loaders,
): Promise<Reported> {
  const { basis } = (await must(load.claim, claim)).reported;
  return { from: dayOf(from), to: dayOf(to), basis };
}

async function sentenceOf(row: RelationRow, context: Context) {
  const { type, qualifiers, from, to, tally } = row;
  const [a, b] = await Promise.all([must(context.load.entity, from), must(context.load.entity, to)]);
  return relationSentence({
    type,
    qualifiers: qualifiers satisfies Qualifiers,
    from: { ...a.words, kind: a.kind },
    to: { ...b.words, kind: b.kind },
    everySupportAlleged: tally.alleged,
    everySupportHistorical: tally.historical,
    soleSource: await soleSource(row, context),
    secondEnd: type === 'BETWEEN' ? await secondEnd(row, context) : undefined,
  });
}

/** What one party or one witness says never stands in our voice. */
async function soleSource({ supports }: RelationRow, { load }: Context): Promise<Words | undefined> {
  const speakers = new Set(supports.map(({ speaker }) => speaker));
  const [first] = supports;
  if (first === undefined || speakers.size > 1 || first.outlet === null) return undefined;
  return (await must(load.source, first.speaker)).words;
}

/** "Between" has two objects; each makes a relation of its own, and the other stands in its sentence. */
async function secondEnd({ supports, to }: RelationRow, { load }: Context): Promise<Words | undefined> {
  const [first] = supports;
  if (first === undefined) return undefined;
  const { assertions } = await must(load.claim, first.claim);
  const other = assertions[first.assertion]?.object.find((id) => id !== to);
  return other === undefined ? undefined : (await must(load.entity, other)).words;
}

function firstReported({ supports, tally }: RelationRow, load: Loaders): Promise<Reported> {
  const first = supports.find(({ from }) => from === tally.firstFrom);
  if (first === undefined) throw new Error('a relation without support');
  return reportedOf({ claim: first.claim, from: tally.firstFrom, to: tally.firstTo }, load);
}

function claimsPage({ id, supports }: RelationRow, args: PageArgs): Page {
  const list = `claims of ${id}`;
  const claims = [...new Set(supports.map(({ claim }) => claim))].sort();
  return pageOfList(
    list,
    claims.map((claim) => ({ id: claim, key: claim })),
    args,
  );
}
