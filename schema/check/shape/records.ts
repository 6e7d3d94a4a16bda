/** The shape of proposals as data: the fields of every record in `proposals.ts`, in the order in which they are written. */
import * as codes from '../../generated/ontology.ts';
import { code, edtf, flag, id, list, maybe, number, record, span, text } from './shape.ts';

const entity = id('group', 'person', 'place', 'event');

/** Both languages, needed. */
export const PAIR = record('pair of texts', { en: text, ar: text });
/** Both languages, one of them at least. */
export const BILINGUAL = record('text in two languages', { en: maybe(text), ar: maybe(text) });

export const VALUE = record('value', {
  op: code('ValueOp', codes.ValueOp),
  min: number('whole', true),
  max: number('whole', true),
  best: number('whole', true),
  unit: code('ValueUnit', codes.ValueUnit),
  verbatim: span,
  numberForm: maybe(code('NumberForm', codes.NumberForm)),
  vague: maybe(code('Vague', codes.Vague)),
});

export const SCOPE = record('scope', {
  event: maybe(id('event')),
  group: maybe(id('group')),
  party: maybe(id('group')),
  place: maybe(id('place')),
  placeRelation: maybe(code('PlaceRelation', codes.PlaceRelation)),
  time: maybe(edtf),
  victimStatus: maybe(code('VictimStatus', codes.VictimStatus)),
});

export const ASSERTION = record('assertion', {
  predicate: code('Predicate', codes.Predicate),
  subject: entity,
  object: list(entity),
  relation: maybe(code('AssertionRelation', codes.AssertionRelation)),
  role: maybe(code('Role', codes.Role)),
  basis: maybe(code('Basis', codes.Basis)),
  aux: maybe(list(code('Aux', codes.Aux))),
  modality: maybe(code('Modality', codes.Modality)),
  value: maybe(VALUE),
  edtf: maybe(edtf),
  partOfDay: maybe(code('PartOfDay', codes.PartOfDay)),
  direction: maybe(code('TrendDirection', codes.TrendDirection)),
  words: maybe(span),
  weaponClass: maybe(text),
  note: maybe(BILINGUAL),
});

export const CLAIM_ROLE = record('role', {
  role: code('ClaimRoleCode', codes.ClaimRoleCode),
  entity,
  side: maybe(code('Side', codes.Side)),
  as: maybe(code('Role', codes.Role)),
  outcome: maybe(code('Outcome', codes.Outcome)),
  basis: maybe(code('Basis', codes.Basis)),
});

const STATEMENT = record('step of the chain', {
  source: id('source'),
  order: number('whole'),
  role: code('ChainRole', codes.ChainRole),
  certainty: maybe(code('Certainty', codes.Certainty)),
});

export const ATTRIBUTE = record('attribute', {
  code: code('AttributeCode', codes.AttributeCode),
  value: maybe(VALUE),
  entity: maybe(entity),
});

export const LABEL_USED = record('label', { word: span, entity: maybe(entity) });

export const CLAIM = record('claim', {
  code: text,
  assertions: list(ASSERTION),
  statedBy: list(STATEMENT),
  passages: list(span),
  quoted: list(span),
  cue: maybe(span),
  quoteForm: code('QuoteForm', codes.QuoteForm),
  modality: code('Modality', codes.Modality),
  modalityAlso: maybe(code('Modality', codes.Modality)),
  ongoing: flag,
  context: list(span),
  labelsUsed: list(LABEL_USED),
  roles: list(CLAIM_ROLE),
  scope: maybe(SCOPE),
  attributes: list(ATTRIBUTE),
  gloss: maybe(BILINGUAL),
  note: maybe(BILINGUAL),
});

const NAMES = record('set of names', {
  en: maybe(text),
  ar: maybe(text),
  arBasis: maybe(code('NameBasis', codes.NameBasis)),
});

const WORDS = {
  label: PAIR,
  phrase: maybe(BILINGUAL),
  subject: maybe(BILINGUAL),
  arGender: code('ArabicGender', codes.ArabicGender),
  arNumber: code('arNumber', ['sg', 'du', 'pl']),
  enNumber: maybe(code('enNumber', ['sg', 'pl'])),
};

export const ALIAS = record('alias', {
  kind: code('AliasKind', codes.AliasKind),
  basis: code('AliasBasis', codes.AliasBasis),
  lang: code('lang', ['ar', 'en']),
  source: maybe(id('source')),
  text,
  note: maybe(BILINGUAL),
});

const ENTITY_END = {
  aliases: list(ALIAS),
  sensitivity: code('Sensitivity', codes.Sensitivity),
  note: maybe(BILINGUAL),
};

export const GROUP = record('group', {
  id: id('group'),
  kind: code('EntityKind', codes.EntityKind),
  subKind: maybe(code('EntitySubKind', codes.EntitySubKind)),
  names: NAMES,
  ...WORDS,
  wikidataId: maybe(text),
  acledInter: maybe(number('whole')),
  ploverSector: maybe(text),
  ...ENTITY_END,
});

export const PERSON = record('person', {
  id: id('person'),
  kind: code('EntityKind', codes.EntityKind),
  names: NAMES,
  ...WORDS,
  role: maybe(BILINGUAL),
  age: maybe(number('whole')),
  ...ENTITY_END,
});

export const PLACE = record('place', {
  id: id('place'),
  kind: code('EntityKind', codes.EntityKind),
  subKind: maybe(code('EntitySubKind', codes.EntitySubKind)),
  names: NAMES,
  ...WORDS,
  lat: maybe(number('decimal')),
  lon: maybe(number('decimal')),
  radiusMetres: maybe(number('whole')),
  radiusBasis: code('RadiusBasis', codes.RadiusBasis),
  precision: code('Precision', codes.Precision),
  coordinateBasis: code('CoordinateBasis', codes.CoordinateBasis),
  inheritedFrom: maybe(id('place')),
  within: list(record('containment', { place: id('place'), basis: code('ContainmentBasis', codes.ContainmentBasis) })),
  ...ENTITY_END,
});

const PLOVER = { event: text, mode: maybe(list(text)) };

export const EVENT = record('event', {
  id: id('event'),
  kind: code('EntityKind', codes.EntityKind),
  names: NAMES,
  ...WORDS,
  date: record('date', {
    edtf,
    precision: code('DatePrecision', codes.DatePrecision),
    basis: code('DateBasis', codes.DateBasis),
    partOfDay: maybe(code('PartOfDay', codes.PartOfDay)),
    startOnly: maybe(flag),
  }),
  background: flag,
  ongoing: maybe(flag),
  acled: maybe(record('ACLED coding', { eventType: text, subEventType: text, geoPrecision: maybe(number('whole')) })),
  plover: maybe(
    record('PLOVER coding', {
      ...PLOVER,
      context: maybe(list(text)),
      alternative: maybe(record('other PLOVER coding', PLOVER)),
      note: maybe(BILINGUAL),
    }),
  ),
  ucdp: maybe(
    record('UCDP coding', {
      typeOfViolence: maybe(number('whole')),
      wherePrec: maybe(number('whole')),
      note: maybe(BILINGUAL),
    }),
  ),
  ...ENTITY_END,
});

export const SOURCE = record('source', {
  id: id('source'),
  kind: code('SourceKind', codes.SourceKind),
  access: code('Access', codes.Access),
  names: NAMES,
  ...WORDS,
  isBelligerent: flag,
  stateLinked: flag,
  party: maybe(id('group')),
  entity: maybe(id('group', 'person')),
  independence: maybe(BILINGUAL),
});

export const MENTION = record('mention', {
  exact: text,
  start: number('whole'),
  end: number('whole'),
  form: code('MentionForm', codes.MentionForm),
  resolution: code('Resolution', codes.Resolution),
  entities: list(entity),
});

export const JUDGEMENT = record('judgement', {
  code: text,
  verdict: code('Verdict', codes.Verdict),
  a: entity,
  b: entity,
  reason: PAIR,
  claims: list(text),
});

export const DISPUTE = record('dispute', {
  code: text,
  kind: code('DisputeKind', codes.DisputeKind),
  state: code('DisputeState', codes.DisputeState),
  title: PAIR,
  note: maybe(PAIR),
  claims: list(text),
  links: list(
    record('link', {
      from: text,
      to: text,
      type: code('LinkType', codes.LinkType),
      certainty: code('LinkCertainty', codes.LinkCertainty),
    }),
  ),
});

export const PUBLISHED = record('day of publication', { edtf, basis: code('ReportedBasis', codes.ReportedBasis) });

export const ARTICLE = record('article', {
  slug: text,
  lang: code('lang', ['ar', 'en']),
  title: maybe(text),
  url: maybe(text),
  outlet: id('source'),
  published: maybe(PUBLISHED),
  retrievedAt: maybe(text),
  rights: maybe(text),
});

/** All that one article brings. */
export const PROPOSALS = record('set of proposals', {
  article: ARTICLE,
  text,
  sha256: text,
  sources: list(SOURCE),
  groups: list(GROUP),
  persons: list(PERSON),
  places: list(PLACE),
  events: list(EVENT),
  claims: list(CLAIM),
  judgements: list(JUDGEMENT),
  disputes: list(DISPUTE),
  mentions: list(MENTION),
});
