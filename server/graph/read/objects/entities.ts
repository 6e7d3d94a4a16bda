/** Groups, persons, places and events by id; an id that was merged away answers with the canonical entity. */
import type {
  AliasBasis,
  AliasKind,
  ContainmentBasis,
  CoordinateBasis,
  DateBasis,
  DatePrecision,
  EntityKind,
  EntitySubKind,
  NameBasis,
  PartOfDay,
  Precision,
  RadiusBasis,
  Sensitivity,
} from '../../../../schema/generated/ontology.ts';
import type { EventProposal, PlaceProposal, Words } from '../../../../schema/proposals.ts';
import { readDate } from '../../../../schema/types/date.ts';
import { entityTypeOf } from '../../../../schema/types/ids.ts';
import { type BilingualRow, inOrder, json, type NamesRow, optionalText, text } from '../decode.ts';
import type { Read } from '../reader.ts';

export type AliasRow = {
  text: string;
  lang: string;
  kind: AliasKind;
  basis: AliasBasis;
  source: string | null;
  note: BilingualRow | null;
};
export type LocationRow = {
  lat: number | null;
  lon: number | null;
  radiusMetres: number | null;
  radiusBasis: RadiusBasis;
  precision: Precision;
  coordinateBasis: CoordinateBasis;
  inheritedFrom: string | null;
  coarsened: boolean;
};
export type EventDateRow = {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  precision: DatePrecision;
  basis: DateBasis;
  partOfDay: PartOfDay | null;
  startOnly: boolean;
};

type SharedRow = {
  id: string;
  kind: EntityKind;
  names: NamesRow;
  label: BilingualRow;
  phrase: BilingualRow;
  /** Grammar for sentences. */
  words: Words;
  aliases: AliasRow[];
  sensitivity: Sensitivity;
  note: BilingualRow | null;
};
export type GroupRow = SharedRow & {
  __typename: 'Group';
  subKind: EntitySubKind | null;
  wikidataId: string | null;
};
export type PersonRow = SharedRow & { __typename: 'Person'; role: BilingualRow | null; age: number | null };
export type PlaceRow = SharedRow & {
  __typename: 'Place';
  subKind: EntitySubKind | null;
  location: LocationRow;
  /** The next larger places only. */
  within: { place: string; basis: ContainmentBasis }[];
};
export type EventRow = SharedRow & {
  __typename: 'Event';
  date: EventDateRow;
  ongoing: boolean | null;
  background: boolean;
};
export type EntityRow = GroupRow | PersonRow | PlaceRow | EventRow;

const ENTITIES = `
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
MATCH (e:Entity {id: coalesce(asked.canonical, asked.id)})
RETURN id, e.id, e.kind, e.subKind, e.nameAr, e.nameEn, e.arBasis, e.phraseAr, e.phraseEn, e.wordsJson, e.aliasesJson,
  e.sensitivity, e.noteAr, e.noteEn, e.wikidataId, e.roleAr, e.roleEn, e.age, e.placeJson, e.dateJson, e.earliest, e.latest,
  e.ongoing, e.background`;

/** Of people who have a name: who has none is called by a description, which may be told. */
const PROTECTED_NAMES = `
MATCH (e:Person {sensitivity: 'PROTECT'}) WHERE e.kind IN ['NAMED', 'KUNYA']
UNWIND [e.nameAr, e.nameEn] + e.aliasTexts + e.weakAliasTexts AS name
WITH DISTINCT name WHERE name IS NOT NULL
RETURN name ORDER BY size(name) DESC`;

/** Names and aliases of people marked PROTECT, longest first. */
export async function readProtectedNames(read: Read): Promise<string[]> {
  return (await read('protected names', PROTECTED_NAMES)).map(([name]) => name as string);
}

/** In the order of `ids`; null where nobody has the id. */
export async function readEntities(read: Read, ids: readonly string[]): Promise<(EntityRow | null)[]> {
  const rows = await read('entities', ENTITIES, { ids });
  return inOrder(ids, new Map(rows.map(([asked, ...values]) => [asked as string, entityOf(values)])));
}

function entityOf(values: unknown[]): EntityRow {
  const [id, kind, subKind, ar, en, arBasis, phraseAr, phraseEn, wordsJson, aliasesJson, sensitivity, noteAr, noteEn] =
    values;
  const [wikidataId, roleAr, roleEn, age, placeJson, dateJson, earliest, latest, ongoing, background] =
    values.slice(13);
  const words = json<Words>(wordsJson) as Words;
  const shared: SharedRow = {
    id: id as string,
    kind: kind as EntityKind,
    names: { ...text(ar, en), arBasis: arBasis as NameBasis | null, arGender: words.arGender ?? null },
    label: words.label,
    phrase: text(phraseAr, phraseEn),
    words,
    aliases: aliasesOf(aliasesJson),
    sensitivity: sensitivity as Sensitivity,
    note: optionalText(noteAr, noteEn),
  };
  const finer = subKind as EntitySubKind | null;
  switch (entityTypeOf(shared.id)) {
    case 'GROUP':
      return { __typename: 'Group', ...shared, subKind: finer, wikidataId: wikidataId as string | null };
    case 'PERSON':
      return { __typename: 'Person', ...shared, role: optionalText(roleAr, roleEn), age: age as number | null };
    case 'PLACE':
      return { __typename: 'Place', ...shared, subKind: finer, ...placeOf(placeJson) };
    default:
      return {
        __typename: 'Event',
        ...shared,
        date: dateOf(dateJson, earliest, latest),
        ongoing: ongoing as boolean | null,
        background: background as boolean,
      };
  }
}

function aliasesOf(stored: unknown): AliasRow[] {
  const aliases = json<(Omit<AliasRow, 'source' | 'note'> & Partial<AliasRow>)[]>(stored) ?? [];
  return aliases.map(({ text, lang, kind, basis, source, note }) => ({
    text,
    lang,
    kind,
    basis,
    source: source ?? null,
    note: note ? { ar: note.ar ?? null, en: note.en ?? null } : null,
  }));
}

function placeOf(stored: unknown): Pick<PlaceRow, 'location' | 'within'> {
  const place = json<PlaceProposal>(stored) as PlaceProposal;
  const { radiusBasis, precision, coordinateBasis } = place;
  return {
    location: {
      lat: place.lat ?? null,
      lon: place.lon ?? null,
      radiusMetres: place.radiusMetres ?? null,
      radiusBasis,
      precision,
      coordinateBasis,
      inheritedFrom: place.inheritedFrom ?? null,
      coarsened: false,
    },
    within: place.within,
  };
}

/** The stated date as long as the claims' days are its days; where claims say otherwise their hull, in the same notation. */
function dateOf(stored: unknown, earliest: unknown, latest: unknown): EventDateRow {
  const declared = json<EventProposal['date']>(stored) as EventProposal['date'];
  const { basis, partOfDay = null, startOnly = false } = declared;
  const hull = { earliest: earliest as string | null, latest: latest as string | null };
  const said = readDate(declared.edtf);
  if (said.earliest === hull.earliest && said.latest === hull.latest) {
    return { ...hull, edtf: declared.edtf, precision: declared.precision, basis, partOfDay, startOnly };
  }
  const days = hull.earliest === hull.latest && hull.earliest !== null ? hull.earliest : undefined;
  const edtf = days ?? `${hull.earliest ?? '..'}/${hull.latest ?? '..'}`;
  return { ...hull, edtf, precision: readDate(edtf).precision, basis, partOfDay, startOnly };
}
