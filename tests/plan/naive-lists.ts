/** Random filters of each list, and what plain filters of the graph in memory give for them, in order. */
import * as codes from '../../schema/generated/ontology.ts';
import { KINDS, RELATIONS } from '../../schema/generated/registry.ts';
import type { ProjectedEdge } from '../../schema/rules/facts.ts';
import { entityTypeOf } from '../../schema/types/ids.ts';
import type { Chance } from '../unit/rules/invented/chance.ts';
import { isOpen, liesIn, type Naive, type NaiveClaim, namedIn, sayersOf } from './naive.ts';

// biome-ignore lint/suspicious/noExplicitAny: a filter of whatever list
export type Filter = Record<string, any>;
/** `more`: arguments beside the filter. */
export type Asked = { filter: Filter; more?: string };
type List = {
  invent(by: Chance, graph: Naive): Asked;
  /** @param whole the graph without the view */
  naive(graph: Naive, asked: Asked, whole: Naive): string[];
};

const SLUGS = ['seed', 'marsa-al-ward'];

export const LISTS: Record<string, List> = {
  relations: {
    invent(by, { entities }) {
      const of = by.often(0.5) ? { of: by.pick(entities).id } : {};
      return {
        filter: {
          ...of,
          ...('of' in of && by.often(0.4) ? { direction: by.pick(codes.Direction) } : {}),
          ...(by.often(0.2) ? { among: ids(by.some(entities, 0.5)) } : {}),
          ...(by.often(0.3) ? { types: by.some(codes.RelationType, 0.5) } : {}),
          ...(by.often(0.3) ? { families: by.some(codes.RelationFamily, 0.5) } : {}),
          ...(by.often(0.3) ? { basis: by.pick(codes.Basis) } : {}),
          ...(by.often(0.3) ? { disputed: by.often(0.5) } : {}),
          ...(by.often(0.3) ? { minIndependent: by.int(0, 3) } : {}),
        },
      };
    },
    naive(graph, { filter }) {
      const kept = graph.edges.filter((edge) => keepsEdge(edge, filter));
      const type = ({ type }: ProjectedEdge): number => codes.RelationType.indexOf(type);
      const day = ({ from, to }: ProjectedEdge): string =>
        [to, from].map((id) => graph.events.find((event) => event.id === id)).find((event) => event)?.earliest ??
        '0000';
      const isIn = ({ to }: ProjectedEdge): number => Number(to === filter['of']);
      const at = (edge: ProjectedEdge): string => `${day(edge)}~${isIn(edge) ? edge.from : edge.to}~${edge.key}`;
      if (!filter['of']) return ids(kept.sort((a, b) => type(a) - type(b) || compare(a.key, b.key)));
      return ids(kept.sort((a, b) => type(a) - type(b) || isIn(a) - isIn(b) || compare(at(b), at(a))));
    },
  },
  claims: {
    invent: (by, { entities, sources, edges }) => ({
      filter: {
        ...(by.often(0.4) ? { about: ids(by.some(entities, 0.2)) } : {}),
        ...(by.often(0.3) ? { predicates: by.some(codes.Predicate, 0.3) } : {}),
        ...(by.often(0.3) ? { statedBy: ids(by.some(sources, 0.4)) } : {}),
        ...(by.often(0.3) ? { access: by.some(codes.Access, 0.5) } : {}),
        ...(by.often(0.2) ? { article: `article:${by.pick(SLUGS)}` } : {}),
        ...(by.often(0.15) ? { relation: by.pick(edges).id } : {}),
        ...(by.often(0.3) ? { quoteForms: by.some(codes.QuoteForm, 0.5) } : {}),
        ...(by.often(0.3) ? { statuses: by.some(codes.ClaimStatus, 0.5) } : {}),
        ...(by.often(0.3) ? { disputed: by.often(0.5) } : {}),
      },
    }),
    naive: (graph, { filter }) => ids(graph.claims.filter((claim) => keepsClaim(graph, claim, filter))).sort(compare),
  },
  events: {
    invent(by, { entities, sources }) {
      const day = by.pick(['2014-06-29', '2022-01-18', '2022-01-20', '2022-01-21']);
      return {
        more: `, orderBy: ${by.pick(codes.EventOrder)}`,
        filter: {
          ...(by.often(0.3) ? { from: day } : {}),
          ...(by.often(0.3) ? { to: '2022-01-21' } : {}),
          ...(by.often(0.3)
            ? {
                kinds: by.some(
                  codes.EntityKind.filter((kind) => KINDS[kind] === 'EVENT'),
                  0.5,
                ),
              }
            : {}),
          ...(by.often(0.3) ? { involves: by.pick(entities.filter(({ id }) => !id.startsWith('event:'))).id } : {}),
          ...(by.often(0.3)
            ? { place: by.pick(['place:syria', 'place:iraq', 'place:hasakah', 'place:ghweran-prison']) }
            : {}),
          ...(by.often(0.3) ? { source: by.pick(sources).id } : {}),
          ...(by.often(0.2) ? { article: `article:${by.pick(SLUGS)}` } : {}),
          ...(by.often(0.3) ? { background: by.often(0.5) } : {}),
          ...(by.often(0.3) ? { disputed: by.often(0.5) } : {}),
        },
      };
    },
    naive(graph, { filter, more }) {
      const kept = graph.events.filter((event) => keepsEvent(graph, event, filter));
      const sign = more?.includes('NEWEST') ? -1 : 1;
      return ids(
        kept.sort((a, b) => {
          if (a.earliest === null || b.earliest === null)
            return Number(a.earliest === null) - Number(b.earliest === null) || compare(a.id, b.id);
          return sign * compare(a.earliest, b.earliest) || compare(a.id, b.id);
        }),
      );
    },
  },
  entities: {
    invent: (by) => ({
      filter: {
        ...(by.often(0.5) ? { types: by.some(codes.EntityType, 0.5) } : {}),
        ...(by.often(0.5) ? { kinds: by.some(codes.EntityKind, 0.5) } : {}),
      },
    }),
    naive(graph, { filter }, whole) {
      const isWhole = graph === whole;
      const kept = graph.entities.filter(
        ({ id, kind }) =>
          (isWhole || graph.claims.some((claim) => namedIn(claim).includes(id))) &&
          among(filter['types'], entityTypeOf(id)) &&
          among(filter['kinds'], kind),
      );
      const name = ({ names }: (typeof kept)[number]): string => names.en ?? names.ar ?? '';
      return ids(kept.sort((a, b) => compare(name(a), name(b)) || compare(a.id, b.id)));
    },
  },
  sources: {
    invent: (by) => ({
      filter: {
        ...(by.often(0.5) ? { kinds: by.some(codes.SourceKind, 0.5) } : {}),
        ...(by.often(0.5) ? { access: by.some(codes.Access, 0.5) } : {}),
        ...(by.often(0.5) ? { belligerent: by.often(0.5) } : {}),
      },
    }),
    naive(_graph, { filter }, { sources, claims }) {
      const kept = sources.filter(
        ({ kind, access, isBelligerent }) =>
          among(filter['kinds'], kind) &&
          among(filter['access'], access) &&
          isBelligerent === (filter['belligerent'] ?? isBelligerent),
      );
      const count = (id: string, roles: string[]): number =>
        claims.filter(({ statedBy }) => statedBy.some(({ source, role }) => source === id && roles.includes(role)))
          .length;
      const spoken = ({ id }: { id: string }): number => count(id, ['SPEAKER', 'NARRATOR']);
      const carried = ({ id }: { id: string }): number => count(id, ['AGENCY', 'OUTLET']);
      return ids(kept.sort((a, b) => spoken(b) - spoken(a) || carried(b) - carried(a) || compare(a.id, b.id)));
    },
  },
  disputes: {
    invent: (by, { entities }) => ({
      filter: {
        ...(by.often(0.4) ? { about: ids(by.some(entities, 0.2)) } : {}),
        ...(by.often(0.4) ? { kinds: by.some(codes.DisputeKind, 0.5) } : {}),
        ...(by.often(0.4) ? { states: by.some(codes.DisputeState, 0.6) } : {}),
        ...(by.often(0.3) ? { families: by.some(codes.DisputeFamily, 0.6) } : {}),
        ...(by.often(0.3) ? { computed: by.often(0.5) } : {}),
      },
    }),
    naive(graph, { filter }) {
      const named = (id: string): string[] => graph.claims.filter((claim) => claim.id === id).flatMap(namedIn);
      const kept = graph.disputes.filter(
        ({ kind, state, family, computed, members }) =>
          among(filter['kinds'], kind) &&
          among(filter['states'], state) &&
          among(filter['families'], family) &&
          computed === (filter['computed'] ?? computed) &&
          (!filter['about'] || members.some(({ claim }) => named(claim).some((id) => filter['about'].includes(id)))),
      );
      const kind = (dispute: (typeof kept)[number]): number => codes.DisputeKind.indexOf(dispute.kind);
      return ids(
        kept.sort(
          (a, b) =>
            Number(a.state !== 'OPEN') - Number(b.state !== 'OPEN') ||
            kind(a) - kind(b) ||
            b.members.length - a.members.length ||
            compare(a.id, b.id),
        ),
      );
    },
  },
  judgements: {
    invent: (by, { entities }) => ({
      filter: {
        ...(by.often(0.6) ? { verdicts: by.some(codes.Verdict, 0.6) } : {}),
        ...(by.often(0.3) ? { of: by.pick(entities).id } : {}),
        ...(by.often(0.2) ? { undone: by.often(0.5) } : {}),
      },
    }),
    naive: ({ facts }, { filter }) =>
      ids(
        facts.judgements.filter(
          ({ verdict, a, b }) =>
            among(filter['verdicts'], verdict) &&
            (!filter['of'] || [a, b].includes(filter['of'])) &&
            filter['undone'] !== true,
        ),
      ).sort(compare),
  },
};

function keepsEdge({ from, to, type, basis, disputed, nIndependent }: ProjectedEdge, filter: Filter): boolean {
  const end = { OUT: from, IN: to }[filter['direction'] as 'OUT' | 'IN'] ?? filter['of'];
  return (
    (!filter['of'] || ([from, to].includes(filter['of']) && end === filter['of'])) &&
    among(filter['among'], from) &&
    among(filter['among'], to) &&
    among(filter['types'], type) &&
    among(filter['families'], RELATIONS[type].family[entityTypeOf(from) as codes.EntityType]) &&
    basis === (filter['basis'] ?? basis) &&
    disputed === (filter['disputed'] ?? disputed) &&
    nIndependent >= (filter['minIndependent'] ?? 0)
  );
}

function keepsClaim(graph: Naive, claim: NaiveClaim, filter: Filter): boolean {
  const status = isOpen(graph, claim, 'VALUE') ? 'CONFLICT' : 'ACCEPTED';
  const sayers = sayersOf(claim);
  const edge = graph.edges.find(({ id }) => id === filter['relation']);
  return (
    (!filter['about'] || namedIn(claim).some((id) => filter['about'].includes(id))) &&
    (!filter['predicates'] || claim.assertions.some(({ predicate }) => filter['predicates'].includes(predicate))) &&
    (!filter['statedBy'] || sayers.some((id) => filter['statedBy'].includes(id))) &&
    (!filter['access'] ||
      graph.sources.some(({ id, access }) => sayers.includes(id) && filter['access'].includes(access))) &&
    `article:${claim.slug}` === (filter['article'] ?? `article:${claim.slug}`) &&
    (!filter['relation'] || edge?.supports.some((support) => support.claim === claim.id) === true) &&
    among(filter['quoteForms'], claim.quoteForm) &&
    among(filter['statuses'], status) &&
    isOpen(graph, claim) === (filter['disputed'] ?? isOpen(graph, claim))
  );
}

function keepsEvent(graph: Naive, event: Naive['events'][number], filter: Filter): boolean {
  const { id, kind, earliest, latest, background } = event;
  const claims = graph.claims.filter((claim) => namedIn(claim).includes(id));
  const edges = graph.edges.filter(({ from, to }) => from === id || to === id);
  const isActed = edges.some(
    ({ from, to, type }) =>
      [from, to].includes(filter['involves']) &&
      RELATIONS[type].family[entityTypeOf(from) as codes.EntityType] === 'ACTS',
  );
  const isThere = edges.some(
    ({ from, to, type }) => from === id && type === 'OCCURRED_AT' && liesIn(graph, to, filter['place']),
  );
  const disputed = claims.some((claim) => isOpen(graph, claim));
  return (
    claims.length > 0 &&
    (!filter['from'] || latest === null || latest >= filter['from']) &&
    (!filter['to'] || earliest === null || earliest <= filter['to']) &&
    among(filter['kinds'], kind) &&
    (!filter['involves'] || isActed) &&
    (!filter['place'] || isThere) &&
    (!filter['source'] || claims.some((claim) => sayersOf(claim).includes(filter['source']))) &&
    (!filter['article'] || claims.some(({ slug }) => `article:${slug}` === filter['article'])) &&
    background === (filter['background'] ?? background) &&
    disputed === (filter['disputed'] ?? disputed)
  );
}

function among(list: readonly unknown[] | undefined, value: unknown): boolean {
  return list === undefined || list.includes(value);
}

function ids(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
