/** Pages of entities by name, and of events by date. A statement holds only the conditions that were asked for: each is planned. */
import {
  type EntityKind,
  type EntityType,
  type EventOrder,
  RelationType,
} from '../../../../schema/generated/ontology.ts';
import { NODES, RELATIONS } from '../../../../schema/generated/registry.ts';
import { CLAIM_REMAINS, type MaskNumbers, RELATION_REMAINS } from '../masks.ts';
import type { Page, PageArgs } from '../page.ts';
import type { Read } from '../reader.ts';
import { AFTER_ALL, BEFORE_ALL, readKeyset } from './keyset.ts';

/** What was asked for. Null is "all". */
export type EntityConditions = { types: EntityType[] | null; kinds: EntityKind[] | null; mask: MaskNumbers | null };

/** Days are `YYYY-MM-DD`; ids of entities canonical; `places` are a place and all within it. Null is "all". */
export type EventConditions = {
  from: string | null;
  to: string | null;
  kinds: EntityKind[] | null;
  involves: string | null;
  places: string[] | null;
  source: string | null;
  article: string | null;
  background: boolean | null;
  disputed: boolean | null;
  mask: MaskNumbers | null;
};

export const ANY_ENTITY: EntityConditions = { types: null, kinds: null, mask: null };
export const ANY_EVENT: EventConditions = {
  from: null,
  to: null,
  kinds: null,
  involves: null,
  places: null,
  source: null,
  article: null,
  background: null,
  disputed: null,
  mask: null,
};

/** Relations of acts that join an event. */
const ACTS = RelationType.filter((type) => Object.values(RELATIONS[type].family).includes('ACTS')).join('|');
/** An entity that was merged into another is listed as that one. */
const IS_CANONICAL = 'coalesce(e.canonical, e.id) = e.id';

type Condition = { [name: string]: (masked: boolean) => string };

const ENTITY: Condition = {
  types: () => `split(e.id, ':')[0] IN $types`,
  kinds: () => 'e.kind IN $kinds',
  mask: () => claimAbout(true, ''),
};
const EVENT: Condition = {
  from: () => '(e.latest IS NULL OR e.latest >= $from)',
  to: () => '(e.earliest IS NULL OR e.earliest <= $to)',
  kinds: () => 'e.kind IN $kinds',
  background: () => 'e.background = $background',
  involves: (masked) =>
    `EXISTS { (e)-[r:${ACTS}]-(:Entity {id: $involves})${masked ? ` WHERE ${RELATION_REMAINS}` : ''} }`,
  places: (masked) =>
    `EXISTS { (e)-[r:OCCURRED_AT]->(p:Place) WHERE p.id IN $places${masked ? ` AND ${RELATION_REMAINS}` : ''} }`,
  source: (masked) =>
    claimAbout(
      masked,
      `EXISTS { (c)-[step:STATED_BY]->(:Source {id: $source}) WHERE step.role IN ['SPEAKER', 'NARRATOR'] }`,
    ),
  article: (masked) =>
    claimAbout(masked, `EXISTS { (c)-[:EVIDENCED_BY]->()<-[:HAS_PASSAGE]-(:Article {id: $article}) }`),
  disputed: (masked) => `${claimAbout(masked, `EXISTS { (c)-[:IN_DISPUTE]->(:Dispute {state: 'OPEN'}) }`)} = $disputed`,
  mask: () => claimAbout(true, ''),
};

/** A claim about it, or about what was merged into it. */
function claimAbout(masked: boolean, condition: string): string {
  const parts = ['NOT c:Withdrawn', condition, masked ? CLAIM_REMAINS : ''].filter((part) => part !== '');
  return `EXISTS { MATCH (m:Entity) WHERE m.id = e.id OR m.canonical = e.id MATCH (m)<-[:ABOUT]-(c:Claim) WHERE ${parts.join(' AND ')} }`;
}

function where(conditions: Condition, asked: Record<string, unknown>): string {
  const masked = asked['mask'] !== null;
  const parts = Object.entries(conditions).flatMap(([name, text]) => (asked[name] === null ? [] : [text(masked)]));
  return ['', ...parts].join('\n  AND ');
}

/** What a public server keeps back: a cursor would tell the name that it sorts by. `hidden`: folded words of names. */
type Withheld = { publicMode: boolean; hidden: readonly string[] };

/** By English name, Arabic where there is none, then id. */
export function readEntityPage(
  read: Read,
  { first, after, types, ...asked }: EntityConditions & PageArgs & Withheld,
): Promise<Page> {
  const params = { ...asked, types: types?.map((type) => NODES[type].prefix) ?? null };
  const pattern = `MATCH (e:Entity) WHERE ${IS_CANONICAL}${where(ENTITY, params)}`;
  const page = `${pattern}
WITH e.id AS id, CASE WHEN size($hidden) > 0 AND any(word IN e.kWord WHERE word IN $hidden) THEN e.id
  WHEN $publicMode AND e.sensitivity = 'PROTECT' THEN coalesce(e.labelEn, e.labelAr, '')
  ELSE coalesce(e.nameEn, e.nameAr, '') END AS name
WHERE name > $beyond[0] OR name = $beyond[0] AND id > $beyond[1]
RETURN id, name, id AS last ORDER BY name, last LIMIT $n`;
  const order = { key: ['string', 'string'], start: ['', ''] } as const;
  const list = { list: 'entities', page, count: `${pattern}\nRETURN count(e)`, params, ...order };
  return readKeyset(read, list, { first, after });
}

/** By earliest day, then id; events without one come last. */
export function readEventPage(
  read: Read,
  { first, after, orderBy, ...params }: EventConditions & PageArgs & { orderBy: EventOrder },
): Promise<Page> {
  const newest = orderBy === 'NEWEST';
  const pattern = `MATCH (e:Event) WHERE ${IS_CANONICAL}${where(EVENT, params)}`;
  const page = `${pattern}
WITH e.id AS id, coalesce(e.earliest, '${newest ? BEFORE_ALL : AFTER_ALL}') AS day
WHERE day ${newest ? '<' : '>'} $beyond[0] OR day = $beyond[0] AND id > $beyond[1]
RETURN id, day, id AS last ORDER BY day${newest ? ' DESC' : ''}, last LIMIT $n`;
  const order = { key: ['string', 'string'], start: [newest ? `${AFTER_ALL}${AFTER_ALL}` : '', ''] } as const;
  const list = { list: `events ${orderBy}`, page, count: `${pattern}\nRETURN count(e)`, params, ...order };
  return readKeyset(read, list, { first, after });
}
