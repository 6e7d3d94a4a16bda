/** Invented events of the shared generator as import batches: one row, one claim, as decisions.md 1 wants it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type {
  Assertion,
  ClaimProposal,
  EventProposal,
  GroupProposal,
  PlaceProposal,
  Proposals,
  SourceProposal,
} from '../../schema/proposals.ts';

const GENERATOR = resolve(import.meta.dirname, '../../../shared/tools/generate-graph.mjs');
const DATA_SET = 'source:invented-data-set';
/** Rows of one commit. */
export const BATCH = 500;

/** Whether the generator lies beside the project. */
export const hasGenerator = existsSync(GENERATOR);

type Row = { event: string; day: string; groups: string[]; place: string | undefined; dead: number };

/** The batches of so many events, in the generator's order; the same for the same number. */
export function generatedBatches(events: number): Proposals[] {
  const out = mkdtempSync(join(tmpdir(), 'tawatur-bench-'));
  execFileSync(process.execPath, [GENERATOR, '--events', String(events), '--out', out, '--profile', 'ged']);
  const read = (name: string) =>
    readFileSync(join(out, `${name}.csv`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const groups = new Map(read('groups').map(([id = '', kind = '', en = '']) => [id, groupOf(id, kind, en)]));
  const places = new Map(
    read('places').map(([id = '', , en = '', , , lat, lon]) => [id, placeOf(id, en, Number(lat), Number(lon))]),
  );
  const actors = Map.groupBy(read('rel_actor'), ([, event]) => event);
  const at = new Map(read('rel_at').map(([event, place]) => [event, place]));
  const dead = new Map(read('claims').map(([, event, , , best]) => [event, Number(best)]));
  const rows = read('events').map(([event = '', , day = '']): Row => {
    const sides = (actors.get(event) ?? []).map(([group = '']) => group);
    return { event, day, groups: [...new Set(sides)], place: at.get(event), dead: dead.get(event) ?? 0 };
  });
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, n) =>
    batchOf(n, rows.slice(n * BATCH, (n + 1) * BATCH), groups, places),
  );
}

function batchOf(
  n: number,
  rows: readonly Row[],
  groups: ReadonlyMap<string, GroupProposal>,
  places: ReadonlyMap<string, PlaceProposal>,
): Proposals {
  const lines = rows.map(({ event, day, dead }) => `Row ${event}: ${dead} dead on ${day}.`);
  const text = lines.join('\n');
  let start = 0;
  const claims = rows.map((row, index) => {
    const line = lines[index] ?? '';
    const claim = claimOf(row, line, start);
    start += line.length + 1;
    return claim;
  });
  const used = <T>(all: ReadonlyMap<string, T>, ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
  return {
    article: {
      slug: `generated-${n}`,
      lang: 'en',
      outlet: DATA_SET,
      published: { edtf: '2025-01-01', basis: 'EXPLICIT' },
    },
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    groups: used(
      groups,
      rows.flatMap((row) => row.groups),
    ),
    persons: [],
    places: used(
      places,
      rows.flatMap(({ place }) => place ?? []),
    ),
    events: rows.map(eventOf),
    sources: [SOURCE],
    claims,
    judgements: [],
    disputes: [],
    mentions: [],
  };
}

function claimOf({ event, day, groups, place, dead }: Row, line: string, start: number): ClaimProposal {
  const span = (exact: string) => {
    const at = start + line.indexOf(exact);
    return { exact, start: at, end: at + exact.length };
  };
  const subject = eventId(event);
  const sides = groups.map(groupId);
  const words = `${dead} dead`;
  const value = { min: dead, max: dead, best: dead, op: 'EQUAL', unit: 'PERSONS', verbatim: span(words) } as const;
  const [victim] = sides.slice(-1);
  const main: Assertion = { predicate: 'KILLED_COUNT', subject, object: victim ? [victim] : [], value };
  const further: Assertion[] = [
    ...sides.map((side): Assertion => ({ predicate: 'PARTICIPATED', subject, object: [side] })),
    ...(place
      ? [{ predicate: 'OCCURRED_AT' as const, subject, object: [placeId(place)], relation: 'IN' as const }]
      : []),
    { predicate: 'OCCURRED_ON', subject, object: [], edtf: day, words: span(day) },
  ];
  return {
    code: `R${event}`,
    assertions: [main, ...further],
    roles: victim ? [{ role: 'VICTIM', entity: victim, outcome: 'KILLED' }] : [],
    passages: [span(line)],
    quoted: [],
    context: [],
    statedBy: [{ source: DATA_SET, order: 0, role: 'NARRATOR' }],
    quoteForm: 'NARRATOR',
    modality: 'ASSERTED',
    ongoing: false,
    labelsUsed: [],
    attributes: [],
  };
}

const eventId = (id: string): string => `event:generated-${id}`;
const groupId = (id: string): string => `group:generated-${id}`;
const placeId = (id: string): string => `place:generated-${id}`;

const named = (en: string, ar: string) => ({
  names: { en },
  label: { en, ar },
  arGender: 'MASCULINE' as const,
  arNumber: 'sg' as const,
});
const nothingElse = { aliases: [], sensitivity: 'NONE' as const };

function groupOf(id: string, kind: string, en: string): GroupProposal {
  const kinds = { civilians: 'CIVILIANS', state: 'STATE' } as const;
  const known = kind in kinds ? kinds[kind as keyof typeof kinds] : ('NON_STATE_ARMED_GROUP' as const);
  return { id: groupId(id), kind: known, ...named(en, `جماعة ${id}`), ...nothingElse };
}

function placeOf(id: string, en: string, lat: number, lon: number): PlaceProposal {
  return {
    id: placeId(id),
    kind: 'TOWN',
    ...named(en, `بلدة ${id}`),
    lat,
    lon,
    radiusMetres: 5_000,
    radiusBasis: 'ASSIGNED',
    precision: 'CITY',
    coordinateBasis: 'GAZETTEER',
    within: [],
    ...nothingElse,
  };
}

function eventOf({ event, day }: Row): EventProposal {
  return {
    id: eventId(event),
    kind: 'ARMED_CLASH',
    ...named(`Clash ${event}`, `اشتباك ${event}`),
    background: false,
    date: { edtf: day, precision: 'DAY', basis: 'EXPLICIT' },
    ...nothingElse,
  };
}

const SOURCE: SourceProposal = {
  id: DATA_SET,
  kind: 'DATASET',
  access: 'UNKNOWN',
  ...named('Invented data set', 'مجموعة بيانات'),
  isBelligerent: false,
  stateLinked: false,
};
