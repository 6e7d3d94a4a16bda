/** Groups, persons, places and events: what they share, and what each has of its own. */
import { TawaturError } from '../../errors.ts';
import type { EntityRow, PlaceRow } from '../../graph/read/objects/entities.ts';
import { isGiven, type Page, type PageArgs } from '../../graph/read/page.ts';
import { readClaimsAbout } from '../../graph/read/pages/claims.ts';
import { NO_CONDITIONS } from '../../graph/read/pages/disputes.ts';
import { relationConditions } from '../arguments/filters.ts';
import type { Context } from '../context.ts';
import type {
  AliasResolvers,
  Containment,
  ContainmentBasis,
  EventResolvers,
  GroupResolvers,
  LocationResolvers,
  PersonResolvers,
  PlaceResolvers,
  RelationFilter,
} from '../generated/resolvers.ts';
import { claimsLeft, disputePage, relationPage } from '../lists/lists.ts';
import { must, mustAll } from '../loaders/loaders.ts';
import { isProtected, tellLocation, tellNames } from '../withhold/withhold.ts';

type RelationArgs = PageArgs & { filter?: RelationFilter | null | undefined };

const shared = {
  sources: async ({ id }: EntityRow, _args: object, { load }: Context) =>
    mustAll(load.source, await load.sourcesOf.load(id)),
  judgements: async ({ id }: EntityRow, _args: object, { load }: Context) =>
    mustAll(load.judgement, await load.judgementsOf.load(id)),
  relationCounts: async ({ id }: EntityRow, _args: object, { load }: Context) =>
    (await load.relationCounts.load(id)).filter(({ count }) => count > 0),
  relations: relationsOf,
  claims: ({ id }: EntityRow, args: PageArgs, context: Context) =>
    claimsLeft(context, (page) => readClaimsAbout(context.read, id, page), args),
  disputes: ({ id }: EntityRow, args: PageArgs, context: Context) =>
    disputePage(context, `disputes about ${id}`, { ...NO_CONDITIONS, about: [id], ...args }),
};

export const group: GroupResolvers = shared;
export const event: EventResolvers = shared;
export const person: PersonResolvers = {
  ...shared,
  names: (entity, _args, context) => tellNames(entity, context),
  aliases: (entity, _args, context) => (isProtected(entity, context) ? [] : entity.aliases),
  role: (entity, _args, context) => (isProtected(entity, context) ? null : entity.role),
  age: (entity, _args, context) => (isProtected(entity, context) ? null : entity.age),
};
export const place: PlaceResolvers = {
  ...shared,
  location: ({ location }, _args, context) => tellLocation(location, context),
  within: (entity, _args, context) => breadcrumb(entity, context),
};

export const alias: AliasResolvers = {
  source: ({ source }, _args, { load }) => (source === null ? null : load.source.load(source)),
};

export const location: LocationResolvers = {
  inheritedFrom: ({ inheritedFrom }, _args, context) =>
    inheritedFrom === null ? null : placeOf(inheritedFrom, context),
};

async function relationsOf({ id }: EntityRow, { filter, ...page }: RelationArgs, context: Context): Promise<Page> {
  if (isGiven(filter?.of)) {
    throw new TawaturError('BAD_INPUT', '`filter.of` must be absent here: these are the relations of one entity.');
  }
  return relationPage(context, id, { ...(await relationConditions(filter, context)), ...page });
}

async function placeOf(id: string, { load }: Context): Promise<PlaceRow> {
  const found = await must(load.entity, id);
  if (found.__typename !== 'Place') throw new Error(`${id} is no place`);
  return found;
}

/** From the surest to the weakest. */
const STRENGTH: ContainmentBasis[] = ['STATED', 'IMPLIED', 'EXTERNAL'];

/** What a place lies in, level by level; a place that is reached twice counts once, by the shorter way. */
async function breadcrumb(
  start: PlaceRow,
  context: Context,
): Promise<(Omit<Containment, 'place'> & { place: PlaceRow })[]> {
  const found: { place: PlaceRow; depth: number; basis: ContainmentBasis }[] = [];
  const seen = new Set([start.id]);
  let level: { place: PlaceRow; basis: ContainmentBasis }[] = [{ place: start, basis: 'STATED' }];
  for (let depth = 1; level.length > 0; depth++) {
    const steps = level.flatMap(({ place, basis }) =>
      place.within.map((step) => ({ id: step.place, basis: weaker(basis, step.basis) })),
    );
    const places = await Promise.all(steps.map(({ id }) => placeOf(id, context)));
    level = steps.flatMap(({ basis }, i) => {
      const place = places[i];
      if (place === undefined || seen.has(place.id)) return [];
      seen.add(place.id);
      return [{ place, basis }];
    });
    found.push(...level.map((one) => ({ ...one, depth })));
  }
  return found;
}

function weaker(a: ContainmentBasis, b: ContainmentBasis): ContainmentBasis {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
}
