/** Reads anything by its shape: unknown, missing and wrong fields are problems, numbers and flags become what they are. */
import type { Problem } from '../../proposals.ts';
import { nearest } from './near.ts';
import type { Path, Shape } from './shape.ts';
import { isRecord, number, record, shown, text } from './shape.ts';

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
      return isRecord(value) ? readRecord(value, shape, scalars, path, problems) : wrong(expectedOf(shape));
    case 'either':
      return readShape(value, isRecord(value) ? shape.full : shape.short, scalars, path, problems);
    case 'span':
      return isRecord(value) ? readRecord(value, SPAN, scalars, path, problems) : wrong(expectedOf(shape));
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
    if (!Object.hasOwn(shape.fields, key)) problems.push(unknownField(path, key, value[key], shape));
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

function expectedOf(shape: Shape): string {
  switch (shape.is) {
    case 'list':
      return `${expectedOf(shape.of)}; one or more`;
    case 'either':
      return expectedOf(shape.short);
    case 'record':
      return `${an(shape.name)} with ${Object.keys(shape.fields).join(', ')}`;
    case 'span':
      return 'words with their start and end';
    case 'number':
      return shape.whole ? 'a whole number' : 'a number';
    case 'flag':
      return 'true or false';
    case 'id':
      return `the id of ${shape.of.map(an).join(' or ')}`;
    case 'edtf':
      return 'a date such as 2022-01-21 or 2022-01-20/..';
    case 'code':
      return `a code of ${shape.name}`;
    case 'text':
      return shape.what ?? 'some text';
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const an = (name: string): string => (/^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`);

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

function unknownField(path: Path, key: string, value: unknown, shape: Shape & { is: 'record' }): Problem {
  const names = Object.keys(shape.fields);
  const near = nearest(key, names);
  const which = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Its fields are: ${names.join(', ')}.`;
  // A name without a value is mostly the rest of a text in braces that holds a comma.
  const comma = value === null || value === '' ? ' Inside { } a text with a comma stands in quotes.' : '';
  return {
    path: [...path, key],
    code: 'UNKNOWN_FIELD',
    reason: `${capital(an(shape.name))} has no field ${JSON.stringify(key)}.`,
    cure: `${which} Mend the name or take the line out.${comma}`,
  };
}

function missingField(path: Path, key: string, { name, fields }: Shape & { is: 'record' }): Problem {
  const field = fields[key];
  const reason = `${key} is missing in this ${name}.`;
  const cure = field === undefined ? `Add ${key}.` : `Add ${key}: ${expectedOf(field.shape)}.`;
  return { path: [...path, key], code: 'MISSING_FIELD', reason, cure };
}

function described(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a set of fields';
  const given = JSON.stringify(value) ?? 'nothing';
  return given.length > 60 ? `${given.slice(0, 60)}…` : given;
}
