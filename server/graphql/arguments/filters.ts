/** From filters as they were asked for to conditions of readers: checked, ids of entities canonical, null where absent. */
import { KINDS } from '../../../schema/generated/registry.ts';
import { TawaturError } from '../../errors.ts';
import { readPlacesWithin } from '../../graph/read/objects/places.ts';
import { isGiven } from '../../graph/read/page.ts';
import type { ArticleConditions } from '../../graph/read/pages/articles.ts';
import { ANY_CLAIM, type ClaimConditions } from '../../graph/read/pages/claim-lists.ts';
import type { DisputeConditions } from '../../graph/read/pages/disputes.ts';
import { ANY_EVENT, type EventConditions } from '../../graph/read/pages/entities.ts';
import type { JudgementConditions } from '../../graph/read/pages/judgements.ts';
import type { RelationConditions } from '../../graph/read/pages/relations/relation-conditions.ts';
import type { SourceConditions } from '../../graph/read/pages/sources.ts';
import type { Context } from '../context.ts';
import type {
  ArticleFilter,
  ClaimFilter,
  DisputeFilter,
  EventFilter,
  JudgementFilter,
  RelationFilter,
  SourceFilter,
} from '../generated/resolvers.ts';
import { checkDays, checkId, checkIds, checkNumber } from './arguments.ts';

type Given<Filter> = Filter | null | undefined;

/** Ids of one canvas. */
const MOST_IDS = 500;
const MOST_OF_CLAIMS = 100;

/** `of` is not among them: who asks has dealt with it. */
export async function relationConditions(
  filter: Given<RelationFilter>,
  context: Context,
): Promise<Omit<RelationConditions, 'mask'>> {
  const { direction, among, types, families, basis, disputed, minIndependent, changedSince } = filter ?? {};
  checkNumber('minIndependent', minIndependent);
  checkNumber('changedSince', changedSince);
  return {
    direction: direction ?? null,
    among: await canonicalIds('among', among, MOST_IDS, context),
    types: types ?? null,
    families: families ?? null,
    basis: basis ?? null,
    disputed: disputed ?? null,
    minIndependent: minIndependent ?? null,
    changedSince: changedSince ?? null,
    publicMode: context.publicMode,
  };
}

export async function disputeConditions(filter: Given<DisputeFilter>, context: Context): Promise<DisputeConditions> {
  const { about, kinds, states, families, computed } = filter ?? {};
  return {
    about: await canonicalIds('about', about, MOST_IDS, context),
    kinds: kinds ?? null,
    states: states ?? null,
    families: families ?? null,
    computed: computed ?? null,
  };
}

export async function claimConditions(
  filter: Given<ClaimFilter>,
  context: Context,
): Promise<Omit<ClaimConditions, 'mask'>> {
  const { about, predicates, statedBy, access, article, relation, quoteForms, statuses, disputed } = filter ?? {};
  if (statedBy) checkIds('statedBy', statedBy, MOST_OF_CLAIMS);
  const { mask: _, ...any } = ANY_CLAIM;
  return {
    ...any,
    about: await canonicalIds('about', about, MOST_OF_CLAIMS, context),
    ids: isGiven(relation) ? await claimsOf(relation, context) : null,
    article: isGiven(article) ? await articleId(article, context) : null,
    predicates: predicates ?? null,
    statedBy: statedBy ?? null,
    access: access ?? null,
    quoteForms: quoteForms ?? null,
    statuses: statuses ?? null,
    disputed: disputed ?? null,
  };
}

export async function eventConditions(
  filter: Given<EventFilter>,
  context: Context,
): Promise<Omit<EventConditions, 'mask'>> {
  const { from, to, kinds, involves, place, source, article, background, disputed } = filter ?? {};
  checkDays(from, to);
  const foreign = kinds?.find((kind) => KINDS[kind] !== 'EVENT');
  if (foreign) throw new TawaturError('BAD_INPUT', `\`filter.kinds\` holds ${foreign}, which is no kind of event.`);
  if (isGiven(source)) checkId('filter.source', source);
  const { mask: _, ...any } = ANY_EVENT;
  return {
    ...any,
    from: from ?? null,
    to: to ?? null,
    kinds: kinds ?? null,
    involves: isGiven(involves) ? await canonicalId('filter.involves', involves, context) : null,
    places: isGiven(place)
      ? await readPlacesWithin(context.read, await canonicalId('filter.place', place, context))
      : null,
    source: source ?? null,
    article: isGiven(article) ? await articleId(article, context) : null,
    background: background ?? null,
    disputed: disputed ?? null,
  };
}

export function sourceConditions(filter: Given<SourceFilter>): SourceConditions {
  const { kinds, access, belligerent } = filter ?? {};
  return { kinds: kinds ?? null, access: access ?? null, belligerent: belligerent ?? null };
}

export async function articleConditions(filter: Given<ArticleFilter>, context: Context): Promise<ArticleConditions> {
  const { ids, outlet, from, to, lang, mentions } = filter ?? {};
  checkDays(from, to);
  if (ids) checkIds('filter.ids', ids, MOST_OF_CLAIMS);
  if (isGiven(outlet)) checkId('filter.outlet', outlet);
  if (isGiven(lang) && lang !== 'ar' && lang !== 'en') {
    throw new TawaturError('BAD_INPUT', '`filter.lang` is `ar` or `en`.');
  }
  return {
    ids: ids ?? null,
    outlet: outlet ?? null,
    from: from ?? null,
    to: to ?? null,
    lang: lang ?? null,
    mentions: isGiven(mentions) ? await canonicalId('filter.mentions', mentions, context) : null,
  };
}

export async function judgementConditions(
  filter: Given<JudgementFilter>,
  context: Context,
): Promise<JudgementConditions> {
  const { verdicts, of, undone } = filter ?? {};
  return {
    verdicts: verdicts ?? null,
    of: isGiven(of) ? await canonicalId('filter.of', of, context) : null,
    undone: undone ?? false,
  };
}

/** An id that nobody has stays as it is, and matches nothing. */
async function canonicalId(name: string, id: string, { load }: Context): Promise<string> {
  checkId(name, id);
  return (await load.entity.load(id))?.id ?? id;
}

/** Ids that nobody has match nothing and are left out. */
async function canonicalIds(
  name: string,
  ids: readonly string[] | null | undefined,
  most: number,
  { load }: Context,
): Promise<string[] | null> {
  if (!ids) return null;
  checkIds(name, ids, most);
  const entities = await Promise.all(ids.map((id) => load.entity.load(id)));
  return [...new Set(entities.flatMap((entity) => entity?.id ?? []))];
}

/** The newest version may be asked for by its number, too. */
async function articleId(id: string, { load }: Context): Promise<string> {
  checkId('filter.article', id);
  return (await load.article.load(id))?.id ?? id;
}

async function claimsOf(relation: string, { load }: Context): Promise<string[]> {
  checkId('filter.relation', relation);
  const found = await load.relation.load(relation);
  return [...new Set(found?.supports.map(({ claim }) => claim))];
}
