/** Groups, persons, places and events as nodes. What is filtered or sorted is flat; what is only shown is JSON. */
import type {
  Bilingual,
  EntityBase,
  EventProposal,
  GroupProposal,
  PersonProposal,
  PlaceProposal,
  Proposals,
  Words,
} from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import { readDate } from '../../../../schema/types/date.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { searchProperties, WEAK } from './search-keys.ts';

type Properties = Record<string, unknown>;
type Label = 'Group' | 'Person' | 'Place' | 'Event';
export type EntityRow = { label: Label; id: string; properties: Properties };

const LABELS: readonly Label[] = ['Group', 'Person', 'Place', 'Event'];

const MERGE_ENTITIES = Object.fromEntries(
  LABELS.map((label) => [
    label,
    `UNWIND $rows AS row
     MERGE (e:Entity {id: row.id}) ON CREATE SET e:${label}, e.declaredBy = $slug
     SET e += row.properties`,
  ]),
) as Record<Label, string>;

/** The declared entities of an article, as rows. */
export function entityRows({ groups, persons, places, events }: Proposals): EntityRow[] {
  return [
    ...groups.map((group) => row('Group', group, groupProperties(group))),
    ...persons.map((person) => row('Person', person, personProperties(person))),
    ...places.map((place) => row('Place', place, placeProperties(place))),
    ...events.map((event) => row('Event', event, eventProperties(event))),
  ];
}

/** Creates or changes entities; whoever declared one first stays its owner. */
export async function writeEntities(tx: Tx, slug: string, rows: readonly EntityRow[]): Promise<void> {
  for (const label of LABELS) {
    const ofLabel = rows.filter((one) => one.label === label);
    await each(tx, MERGE_ENTITIES[label], ofLabel, { slug });
  }
}

function row(label: Label, entity: EntityBase, own: Properties): EntityRow {
  const properties = { ...shared(entity), ...own, ...searchProperties(entity), proposalJson: canonicalJson(entity) };
  return { label, id: entity.id, properties };
}

function shared(entity: EntityBase): Properties {
  const texts = (weak: boolean) => entity.aliases.filter(({ kind }) => WEAK.has(kind) === weak).map(({ text }) => text);
  return {
    kind: entity.kind,
    ...nameProperties(entity.names),
    ...wordProperties(entity),
    aliasTexts: texts(false),
    weakAliasTexts: texts(true),
    aliasesJson: canonicalJson(entity.aliases),
    sensitivity: entity.sensitivity,
    ...bilingual('note', entity.note),
  };
}

/** Names of an entity or a source. */
export function nameProperties({ ar, en, arBasis }: EntityBase['names']): Properties {
  return { nameAr: ar ?? null, nameEn: en ?? null, arBasis: arBasis ?? null };
}

/** Labels and phrases of an entity or a source; a phrase that was not written is the label. */
export function wordProperties({ label, phrase, subject, arGender, arNumber, enNumber }: Words): Properties {
  return {
    labelAr: label.ar,
    labelEn: label.en,
    phraseAr: phrase?.ar ?? label.ar,
    phraseEn: phrase?.en ?? label.en,
    arGender,
    wordsJson: canonicalJson({ label, phrase, subject, arGender, arNumber, enNumber }),
  };
}

/** `noteAr`, `noteEn` and the like; null where not written. */
export function bilingual(name: string, text: Bilingual | undefined): Properties {
  return { [`${name}Ar`]: text?.ar ?? null, [`${name}En`]: text?.en ?? null };
}

function groupProperties({ subKind, wikidataId, acledInter, ploverSector }: GroupProposal): Properties {
  return {
    subKind: subKind ?? null,
    wikidataId: wikidataId ?? null,
    acledInter: acledInter ?? null,
    ploverSector: ploverSector ?? null,
  };
}

function personProperties({ role, age }: PersonProposal): Properties {
  return { ...bilingual('role', role), age: age ?? null };
}

function placeProperties({ subKind, lat, lon, ...place }: PlaceProposal): Properties {
  const { radiusMetres, radiusBasis, precision, coordinateBasis, inheritedFrom, within } = place;
  return {
    subKind: subKind ?? null,
    lat: lat ?? null,
    lon: lon ?? null,
    placeJson: canonicalJson({
      lat,
      lon,
      radiusMetres,
      radiusBasis,
      precision,
      coordinateBasis,
      inheritedFrom,
      within,
    }),
  };
}

/** The declared days stand here until a claim dates the event (`project.ts` computes the hull). */
function eventProperties({ background, date, ongoing, acled, plover, ucdp }: EventProposal): Properties {
  const { earliest, latest } = readDate(date.edtf);
  return {
    background,
    ongoing: ongoing ?? null,
    dateJson: canonicalJson(date),
    declaredEarliest: earliest,
    declaredLatest: latest,
    codesJson: canonicalJson({ acled, plover, ucdp }),
  };
}
