/**
 * The shape of `annotation.yaml` as data: the records of `schema/check/shape/records.ts` with what a person writes more briefly.
 * Standards are left out, a list of one needs no brackets, and a claim says who speaks, not the whole chain.
 */
import * as records from '../../schema/check/shape/records.ts';
import type { Field, Shape } from '../../schema/check/shape/shape.ts';
import { code, either, list, maybe, number, record, text, textOf } from '../../schema/check/shape/shape.ts';
import { Certainty, MentionForm, Resolution } from '../../schema/generated/ontology.ts';

/** Words of the text: as they stand there, or with offsets where they stand there more than once. */
const words = either(
  textOf('words as they stand in the text'),
  record('quotation', { exact: text, at: list(number('whole')) }),
);

type Changes = Record<string, Field | Shape | null>;

/**
 * The same record with spans as words and some fields written in another way (`null`: not at all). Fields of its own
 * stand before the field `before`, or last.
 */
function written(shape: Shape & { is: 'record' }, changes: Changes = {}, before?: string) {
  const own = Object.keys(changes).filter((key) => shape.fields[key] === undefined);
  const keys = Object.keys(shape.fields).flatMap((key) => (key === before ? [...own, key] : [key]));
  const fields: Record<string, Field | Shape> = {};
  for (const key of before === undefined ? [...keys, ...own] : keys) {
    const field = shape.fields[key];
    const change = changes[key];
    if (change !== null && change !== undefined) fields[key] = change;
    else if (change === undefined && field !== undefined) fields[key] = { ...field, shape: asWords(field.shape) };
  }
  return record(shape.name, fields);
}

function asWords(shape: Shape): Shape {
  if (shape.is === 'span') return words;
  if (shape.is === 'list') return list(asWords(shape.of));
  return shape.is === 'record' ? written(shape) : shape;
}

/** A field of a record, to be left out where it equals `standard`. */
function usually(shape: Shape & { is: 'record' }, key: string, standard: unknown): Field {
  const field = shape.fields[key];
  if (field === undefined) throw new Error(`${shape.name} has no field ${key}`);
  return maybe(asWords(field.shape), standard);
}

const VALUE = written(records.VALUE, {
  min: maybe(number('whole')),
  max: maybe(number('whole')),
  best: maybe(number('whole')),
  unit: usually(records.VALUE, 'unit', 'PERSONS'),
});

/** `subject PREDICATE object …`: an assertion as a sentence of ids, the predicate in the middle. */
const sentence = textOf('a sentence of ids, such as event:a CAUSED event:b');

const ASSERTION = record('assertion', {
  that: sentence,
  ...written(records.ASSERTION, { predicate: null, subject: null, object: null, value: maybe(VALUE) }).fields,
});
const SAYS = either(sentence, ASSERTION);

const ATTRIBUTE = written(records.ATTRIBUTE, { value: maybe(VALUE) });

const SPEAKER = either(
  textOf('NARRATOR, or the id of a source'),
  record('speaker', { source: text, certainty: maybe(code('Certainty', Certainty), 'SURE') }),
);

/** Read from the top: which claim, what it says, who says it, in which words, and what else. */
const CLAIM = record('claim', {
  code: text,
  says: SAYS,
  by: list(SPEAKER),
  through: maybe(list(SPEAKER), []),
  ...written(
    records.CLAIM,
    {
      code: null,
      assertions: null,
      statedBy: null,
      quoted: usually(records.CLAIM, 'quoted', []),
      quoteForm: maybe(fieldOf(records.CLAIM, 'quoteForm')),
      modality: usually(records.CLAIM, 'modality', 'ASSERTED'),
      ongoing: usually(records.CLAIM, 'ongoing', false),
      context: usually(records.CLAIM, 'context', []),
      labelsUsed: usually(records.CLAIM, 'labelsUsed', []),
      also: maybe(list(SAYS), []),
      roles: usually(records.CLAIM, 'roles', []),
      attributes: maybe(list(ATTRIBUTE), []),
    },
    'roles',
  ).fields,
});

function fieldOf(shape: Shape & { is: 'record' }, key: string): Shape {
  const field = shape.fields[key];
  if (field === undefined) throw new Error(`${shape.name} has no field ${key}`);
  return field.shape;
}

const ALIAS = written(records.ALIAS, {
  kind: usually(records.ALIAS, 'kind', 'ALIAS'),
  basis: usually(records.ALIAS, 'basis', 'TEXT'),
  lang: maybe(fieldOf(records.ALIAS, 'lang')),
});

function entity(shape: Shape & { is: 'record' }, changes: Record<string, Field> = {}) {
  return written(shape, {
    aliases: maybe(list(ALIAS), []),
    sensitivity: usually(shape, 'sensitivity', 'NONE'),
    ...changes,
  });
}

const PLACE = entity(records.PLACE, {
  radiusBasis: usually(records.PLACE, 'radiusBasis', 'NONE'),
  coordinateBasis: usually(records.PLACE, 'coordinateBasis', 'NONE'),
  within: usually(records.PLACE, 'within', []),
});

const EVENT = entity(records.EVENT, { background: usually(records.EVENT, 'background', false) });

const SOURCE = written(records.SOURCE, {
  isBelligerent: usually(records.SOURCE, 'isBelligerent', false),
  stateLinked: usually(records.SOURCE, 'stateLinked', false),
});

const MENTION = record('mention', {
  of: maybe(list(text), []),
  form: code('MentionForm', MentionForm),
  resolution: maybe(code('Resolution', Resolution), 'RESOLVED'),
  at: maybe(list(number('whole'))),
  exact: text,
});

const ARTICLE = written(records.ARTICLE, { slug: null, sha256: maybe(text) });

const JUDGEMENT = written(records.JUDGEMENT, { claims: usually(records.JUDGEMENT, 'claims', []) });
const DISPUTE = written(records.DISPUTE, { links: usually(records.DISPUTE, 'links', []) });

/** The whole of `annotation.yaml`. */
export const ANNOTATION = record('annotation', {
  article: ARTICLE,
  sources: maybe(list(SOURCE), []),
  groups: maybe(list(entity(records.GROUP)), []),
  persons: maybe(list(entity(records.PERSON)), []),
  places: maybe(list(PLACE), []),
  events: maybe(list(EVENT), []),
  claims: maybe(list(CLAIM), []),
  judgements: maybe(list(JUDGEMENT), []),
  disputes: maybe(list(DISPUTE), []),
  mentions: maybe(list(MENTION), []),
});
