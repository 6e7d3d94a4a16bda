/** Sources by id, and the speaking roles of entities. */
import type { Access, NameBasis, Sensitivity, SourceKind } from '../../../../schema/generated/ontology.ts';
import type { Words } from '../../../../schema/proposals.ts';
import { type BilingualRow, inOrder, json, type NamesRow, optionalText, text } from '../decode.ts';
import { CLAIM_REMAINS, type MaskNumbers } from '../masks.ts';
import type { Read } from '../reader.ts';

export type SourceRow = {
  __typename: 'Source';
  id: string;
  kind: SourceKind;
  names: NamesRow;
  label: BilingualRow;
  words: Words;
  access: Access;
  isBelligerent: boolean;
  stateLinked: boolean;
  party: string | null;
  entity: string | null;
  sensitivity: Sensitivity;
  independence: BilingualRow | null;
  nSpoken: number;
  nCarried: number;
};

const SOURCES = `
UNWIND $ids AS id
MATCH (s:Source {id: id})
OPTIONAL MATCH (e:Entity {id: s.entity})
RETURN id, s.kind, s.nameAr, s.nameEn, s.arBasis, s.wordsJson, s.access, s.isBelligerent, s.stateLinked, s.party, s.entity,
  coalesce(e.sensitivity, 'NONE'), s.independenceAr, s.independenceEn, s.nSpoken, s.nCarried`;

/** Of the claims that remain under a view. */
const COUNTS = `
UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (s) {
  MATCH (s)<-[step:STATED_BY]-(c:Claim) WHERE NOT c:Withdrawn
  WITH c, collect(step.role) AS roles WHERE ${CLAIM_REMAINS}
  RETURN sum(CASE WHEN any(role IN roles WHERE role IN ['SPEAKER', 'NARRATOR']) THEN 1 ELSE 0 END) AS spoken,
    sum(CASE WHEN any(role IN roles WHERE role IN ['AGENCY', 'OUTLET']) THEN 1 ELSE 0 END) AS carried
}
RETURN id, spoken, carried`;

/** An entity speaks for all that were merged into it. */
const SPEAKING = `
UNWIND $ids AS id
MATCH (e:Entity) WHERE e.id = id OR e.canonical = id
MATCH (s:Source)-[:SPEAKS_FOR]->(e)
RETURN id, s.id ORDER BY s.id`;

/** In the order of `ids`; null where nobody has the id. */
export async function readSources(read: Read, ids: readonly string[]): Promise<(SourceRow | null)[]> {
  const rows = await read('sources', SOURCES, { ids });
  return inOrder(ids, new Map(rows.map((row) => [row[0] as string, sourceOf(row)])));
}

/** How many claims each source speaks and carries under a view, in the order of `ids`; undefined where nobody has the id. */
export async function readSourceCounts(
  read: Read,
  ids: readonly string[],
  mask: MaskNumbers,
): Promise<(Pick<SourceRow, 'nSpoken' | 'nCarried'> | undefined)[]> {
  const rows = (await read('counts of sources', COUNTS, { ids, mask })) as [string, number, number][];
  const found = new Map(rows.map(([id, nSpoken, nCarried]) => [id, { nSpoken, nCarried }]));
  return ids.map((id) => found.get(id));
}

/** Ids of the sources of each entity, sorted. */
export async function readSpeakingRoles(read: Read, entities: readonly string[]): Promise<string[][]> {
  const rows = (await read('speaking roles', SPEAKING, { ids: entities })) as [string, string][];
  return entities.map((id) => rows.filter(([entity]) => entity === id).map(([, source]) => source));
}

function sourceOf(row: unknown[]): SourceRow {
  const [id, kind, ar, en, arBasis, wordsJson, access, isBelligerent, stateLinked, party, entity, sensitivity] = row;
  const [independenceAr, independenceEn, nSpoken, nCarried] = row.slice(12);
  const words = json<Words>(wordsJson) as Words;
  return {
    __typename: 'Source',
    id: id as string,
    kind: kind as SourceKind,
    names: { ...text(ar, en), arBasis: arBasis as NameBasis | null, arGender: words.arGender ?? null },
    label: words.label,
    words,
    access: access as Access,
    isBelligerent: isBelligerent as boolean,
    stateLinked: stateLinked as boolean,
    party: party as string | null,
    entity: entity as string | null,
    sensitivity: sensitivity as Sensitivity,
    independence: optionalText(independenceAr, independenceEn),
    nSpoken: nSpoken as number,
    nCarried: nCarried as number,
  };
}
