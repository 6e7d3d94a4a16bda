/** Shapes of records as data: what a field may hold. One reader finds unknown, missing and wrong fields in anything given. */
import type { Problem } from '../proposals.ts';
import { nearest } from './near.ts';

/** What one value may be. `id` names the types of things that it may point to, `code` its enumeration. */
export type Shape =
  | { is: 'text' }
  | { is: 'edtf' }
  | { is: 'flag' }
  | { is: 'span' }
  | { is: 'id'; of: readonly IdType[] }
  | { is: 'number'; whole: boolean; open: boolean }
  | { is: 'code'; name: string; codes: readonly string[] }
  | { is: 'list'; of: Shape }
  | { is: 'record'; name: string; fields: Fields }
  | { is: 'either'; short: Shape; full: Shape };

export type IdType = 'group' | 'person' | 'place' | 'event' | 'source';
/** `optional` may be absent; `standard` is what an absent one means, if anything. */
export type Field = { shape: Shape; optional: boolean; standard?: unknown };
export type Fields = Record<string, Field>;
export type Path = (string | number)[];

export const text: Shape = { is: 'text' };
export const edtf: Shape = { is: 'edtf' };
export const flag: Shape = { is: 'flag' };
export const span: Shape = { is: 'span' };
export const id = (...of: IdType[]): Shape => ({ is: 'id', of });
export const number = (kind: 'whole' | 'decimal', open = false): Shape => ({
  is: 'number',
  whole: kind === 'whole',
  open,
});
export const code = (name: string, codes: readonly string[]): Shape => ({ is: 'code', name, codes });
export const list = (of: Shape): Shape => ({ is: 'list', of });
export const either = (short: Shape, full: Shape): Shape => ({ is: 'either', short, full });

/** A record from its fields; a field is a shape (needed) or what `maybe` gives. */
export function record(name: string, fields: Record<string, Shape | Field>): Shape & { is: 'record' } {
  const entries = Object.entries(fields).map(([key, field]): [string, Field] => [
    key,
    'shape' in field ? field : { shape: field, optional: false },
  ]);
  return { is: 'record', name, fields: Object.fromEntries(entries) };
}

/** A field that may be left out; `standard` is then read in its place. */
export function maybe(shape: Shape, standard?: unknown): Field {
  return standard === undefined ? { shape, optional: true } : { shape, optional: true, standard };
}

/**
 * How scalars are given: `typed` as in JSON; `written` as a person writes them, all as text, so that `39` may be a number
 * or a word of the article as its field says, and a list of one may be written without brackets.
 */
export type Scalars = 'typed' | 'written';

/** Reads a value by its shape: problems go to `problems`, the result has numbers and flags converted and standards filled in. */
export function readShape(value: unknown, shape: Shape, scalars: Scalars, path: Path, problems: Problem[]): unknown {
  const wrong = (expected: string): undefined => {
    problems.push(wrongType(path, value, expected));
    return undefined;
  };
  switch (shape.is) {
    case 'list': {
      if (!Array.isArray(value)) {
        if (scalars === 'typed' || value === null) return wrong('a list');
        return [readShape(value, shape.of, scalars, path, problems)];
      }
      return value.map((item, index) => readShape(item, shape.of, scalars, [...path, index], problems));
    }
    case 'record':
      return isRecord(value) ? readRecord(value, shape, scalars, path, problems) : wrong(`a ${shape.name}, as fields`);
    case 'either':
      return readShape(value, isRecord(value) ? shape.full : shape.short, scalars, path, problems);
    case 'span':
      return isRecord(value) ? readRecord(value, SPAN, scalars, path, problems) : wrong('words with start and end');
    default:
      return readScalar(value, shape, scalars) ?? (value === null && isOpen(shape) ? null : wrongScalar());
  }

  function wrongScalar(): undefined {
    if (shape.is === 'code' && typeof value === 'string') {
      problems.push(unknownCode(path, value, shape));
      return undefined;
    }
    return wrong(expectedOf(shape));
  }
}

const SPAN = record('span', {
  exact: text,
  start: number('whole'),
  end: number('whole'),
});

function readRecord(
  value: Record<string, unknown>,
  shape: Shape & { is: 'record' },
  scalars: Scalars,
  path: Path,
  problems: Problem[],
): Record<string, unknown> {
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(shape.fields, key)) problems.push(unknownField(path, key, shape));
  }
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape.fields)) {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given !== undefined) result[key] = readShape(given, field.shape, scalars, [...path, key], problems);
    else if (!field.optional) problems.push(missingField(path, key, shape));
    else if (field.standard !== undefined) result[key] = structuredClone(field.standard);
  }
  return result;
}

/** The value as its field needs it, or undefined if it is not one. */
function readScalar(value: unknown, shape: Shape, scalars: Scalars): unknown {
  if (shape.is === 'flag' || shape.is === 'number') {
    const typed = scalars === 'written' ? typedScalar(value) : value;
    if (shape.is === 'flag') return typeof typed === 'boolean' ? typed : undefined;
    if (typeof typed !== 'number' || !Number.isFinite(typed)) return undefined;
    return shape.whole && !Number.isSafeInteger(typed) ? undefined : typed;
  }
  if (typeof value !== 'string' || value === '') return undefined;
  if (shape.is === 'code') return shape.codes.includes(value) ? value : undefined;
  return value;
}

function typedScalar(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

const isOpen = (shape: Shape): boolean => shape.is === 'number' && shape.open;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expectedOf(shape: Shape): string {
  switch (shape.is) {
    case 'number':
      return shape.whole ? 'a whole number' : 'a number';
    case 'flag':
      return 'true or false';
    case 'id':
      return `the id of a ${shape.of.join(' or ')}`;
    case 'edtf':
      return 'a date such as 2022-01-21 or 2022-01-20/..';
    case 'code':
      return `a code of ${shape.name}`;
    default:
      return 'some text';
  }
}

function wrongType(path: Path, value: unknown, expected: string): Problem {
  return {
    path,
    code: 'WRONG_TYPE',
    reason: `${shown(path)} is ${described(value)}, where ${expected} belongs.`,
    cure: `Write ${expected}.`,
  };
}

function unknownCode(path: Path, value: string, shape: Shape & { is: 'code' }): Problem {
  const near = nearest(value, shape.codes);
  const which = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Use one of: ${shape.codes.join(', ')}.`;
  return { path, code: 'UNKNOWN_CODE', reason: `${JSON.stringify(value)} is no ${shape.name}.`, cure: which };
}

function unknownField(path: Path, key: string, shape: Shape & { is: 'record' }): Problem {
  const names = Object.keys(shape.fields);
  const near = nearest(key, names);
  const which = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Its fields are: ${names.join(', ')}.`;
  return {
    path: [...path, key],
    code: 'UNKNOWN_FIELD',
    reason: `A ${shape.name} has no field ${JSON.stringify(key)}.`,
    cure: `${which} Mend the name or take the line out.`,
  };
}

function missingField(path: Path, key: string, shape: Shape & { is: 'record' }): Problem {
  const field = shape.fields[key];
  return {
    path: [...path, key],
    code: 'MISSING_FIELD',
    reason: `This ${shape.name} has no ${key}.`,
    cure: `Add ${key}: ${field === undefined ? 'it is needed' : wantedOf(field.shape)}.`,
  };
}

function wantedOf(shape: Shape): string {
  switch (shape.is) {
    case 'list':
      return `at least ${wantedOf(shape.of)}`;
    case 'either':
      return wantedOf(shape.short);
    case 'record':
      return Object.keys(shape.fields).join(', ');
    case 'span':
      return 'the words as they stand in the text';
    default:
      return expectedOf(shape);
  }
}

function described(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a set of fields';
  const given = JSON.stringify(value) ?? 'nothing';
  return given.length > 60 ? `${given.slice(0, 60)}…` : given;
}

/** A path as a person reads it: `claims[3].says`. */
export function shown(path: Path): string {
  const joined = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return joined.replace(/^\./, '') || 'The whole';
}

/** Calls `visit` for every value that is there, records and lists included, with its shape and path. */
export function walk(value: unknown, shape: Shape, visit: Visit, path: Path = []): void {
  if (value === undefined || value === null) return;
  visit(value, shape, path);
  if (shape.is === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, shape.of, visit, [...path, index]);
  } else if (shape.is === 'record' && isRecord(value)) {
    for (const [key, field] of Object.entries(shape.fields)) walk(value[key], field.shape, visit, [...path, key]);
  }
}

export type Visit = (value: unknown, shape: Shape, path: Path) => void;
