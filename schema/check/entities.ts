/** Groups, people, places, events and sources: kinds that fit their type, places with a radius, names that stay protected. */
import type { EntitySubKind } from '../generated/ontology.ts';
import { KINDS, SUB_KINDS } from '../generated/registry.ts';
import type { EntityBase, PersonProposal, PlaceProposal, Problem, Proposals, SourceProposal } from '../proposals.ts';
import { fold } from '../types/fold.ts';
import type { Path } from './shape/shape.ts';

type Finding = Omit<Problem, 'path'> & { at: Path };

const TYPES = { groups: 'GROUP', persons: 'PERSON', places: 'PLACE', events: 'EVENT' } as const;
type EntityList = keyof typeof TYPES;
const ENTITY_LISTS = Object.keys(TYPES) as EntityList[];

export function checkEntities(proposals: Proposals): Problem[] {
  return [
    ...ENTITY_LISTS.flatMap((list) =>
      placed<AnyEntity>(list, proposals[list], (entity) => [
        ...problemsOfKind(entity, list),
        ...problemsOfAliases(entity),
      ]),
    ),
    ...placed('groups', proposals.groups, problemsOfCoding),
    ...placed('places', proposals.places, problemsOfLocation),
    ...placed('persons', proposals.persons, (person) => problemsOfPerson(person, proposals.sources)),
  ];
}

function placed<T>(list: string, items: T[], check: (item: T) => Finding[]): Problem[] {
  return items.flatMap((item, index) =>
    check(item).map(({ at, ...problem }) => ({ path: [list, index, ...at], ...problem })),
  );
}

type AnyEntity = EntityBase & { subKind?: EntitySubKind };

function problemsOfKind(entity: AnyEntity, list: EntityList): Finding[] {
  const type = TYPES[list];
  const wrong = (field: string, code: string, of: string): Finding => ({
    at: [field],
    code: 'WRONG_KIND',
    reason: `${code} is a kind of ${of.toLowerCase()}, not of ${type.toLowerCase()}.`,
    cure: `Take a kind of ${type.toLowerCase()}, or declare it under ${of.toLowerCase()}s.`,
  });
  const { kind, subKind } = entity;
  return [
    ...(KINDS[kind] === type ? [] : [wrong('kind', kind, KINDS[kind])]),
    ...(subKind === undefined || SUB_KINDS[subKind] === type ? [] : [wrong('subKind', subKind, SUB_KINDS[subKind])]),
  ];
}

function problemsOfAliases({ aliases }: EntityBase): Finding[] {
  return aliases.flatMap(({ kind, source, text }, index): Finding[] => {
    if ((kind === 'LABEL_BY_SOURCE') === (source !== undefined)) return [];
    const reason =
      source === undefined ? `Nobody is named who uses the label "${text}".` : `"${text}" is a ${kind}, with a source.`;
    const cure = 'A LABEL_BY_SOURCE names its source; no other alias has one.';
    return [{ at: ['aliases', index], code: 'LABEL_WITHOUT_SOURCE', reason, cure }];
  });
}

function problemsOfCoding({ wikidataId, acledInter }: Proposals['groups'][number]): Finding[] {
  const findings: Finding[] = [];
  if (wikidataId !== undefined && !/^Q[1-9]\d*$/.test(wikidataId)) {
    const reason = `${wikidataId} is no item of Wikidata.`;
    findings.push({ at: ['wikidataId'], code: 'BAD_CODING', reason, cure: 'Write Q and a number, or leave it out.' });
  }
  if (acledInter !== undefined && (acledInter < 1 || acledInter > 8)) {
    const reason = `ACLED knows actor types 1 to 8, not ${acledInter}.`;
    findings.push({ at: ['acledInter'], code: 'BAD_CODING', reason, cure: 'Write 1 to 8, or leave it out.' });
  }
  return findings;
}

/** A point is a lie without its radius: latitude, longitude and radius come together, with where they are from. */
function problemsOfLocation(place: PlaceProposal): Finding[] {
  const { lat, lon, radiusMetres, radiusBasis, coordinateBasis, inheritedFrom, within, id } = place;
  const given = [lat, lon, radiusMetres].filter((part) => part !== undefined).length;
  const isLocated = given === 3;
  const findings: Finding[] = [];
  const find = (at: Path, code: string, reason: string, cure: string) => findings.push({ at, code, reason, cure });
  if (given !== 0 && !isLocated) {
    find([], 'HALF_A_LOCATION', `${id} has only a part of lat, lon and radiusMetres.`, 'Give all three, or none.');
  } else if (isLocated !== (coordinateBasis !== 'NONE') || isLocated !== (radiusBasis !== 'NONE')) {
    const cure = 'Say where coordinates and radius come from; without coordinates both are NONE.';
    find(['coordinateBasis'], 'LOCATION_WITHOUT_BASIS', `Coordinates and their bases do not agree in ${id}.`, cure);
  }
  if (Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180 || (radiusMetres ?? 1) < 1) {
    const cure = 'Latitude is -90 to 90, longitude -180 to 180, the radius 1 metre or more.';
    find([], 'OUT_OF_RANGE', `${id} is nowhere on Earth: ${lat}, ${lon}, radius ${radiusMetres}.`, cure);
  }
  if ((coordinateBasis === 'INHERITED') !== (inheritedFrom !== undefined) || inheritedFrom === id) {
    const cure = 'INHERITED coordinates name another place in inheritedFrom; no others do.';
    find(['inheritedFrom'], 'INHERITED_FROM_NOWHERE', `It is not clear whose coordinates ${id} took over.`, cure);
  }
  if (within.some((containment) => containment.place === id)) {
    find(['within'], 'WITHIN_ITSELF', `${id} lies in itself.`, 'Name the larger place.');
  }
  return findings;
}

/** Years that somebody may be old. */
const AGE_MAX = 130;
/** Kinds whose names are names; those of the others say what somebody is ("a local official"). */
const NAMED_KINDS = ['NAMED', 'KUNYA'];

function problemsOfPerson(person: PersonProposal, sources: SourceProposal[]): Finding[] {
  const findings: Finding[] = [];
  if (person.age !== undefined && (person.age < 0 || person.age > AGE_MAX)) {
    const reason = `Nobody is ${person.age} years old.`;
    findings.push({ at: ['age'], code: 'OUT_OF_RANGE', reason, cure: `Write 0 to ${AGE_MAX}.` });
  }
  if (person.sensitivity !== 'PROTECT' || !NAMED_KINDS.includes(person.kind)) return findings;
  const named = namesOf(person);
  const spoken = sources.filter(({ entity }) => entity === person.id);
  for (const { id, label, phrase, subject } of [person, ...spoken]) {
    const shown = [label, phrase, subject].flatMap((words) => [words?.ar ?? '', words?.en ?? '']);
    const told = wordsOf([id.slice(id.indexOf(':') + 1), ...shown]).find((word) => named.has(word));
    if (told === undefined) continue;
    findings.push({
      at: ['id'],
      code: 'NAME_GIVEN_AWAY',
      reason: `The id or label of ${id} holds "${told}", a word of a name that is to be protected.`,
      cure: 'Name id and label after the part that the person plays, such as person:eyewitness-north-gate.',
    });
  }
  return findings;
}

function namesOf({ names, aliases }: PersonProposal): Set<string> {
  return new Set(wordsOf([names.ar ?? '', names.en ?? '', ...aliases.map(({ text }) => text)]));
}

const wordsOf = (texts: string[]): string[] =>
  texts.flatMap((text) => fold(text).split(' ')).filter((word) => word !== '');
