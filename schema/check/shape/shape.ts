/** Shapes of records as data: what each field may hold, and a walk through all that has a shape. */

/**
 * What one value may be. `id` names the types of things that it may point to, `code` its enumeration; `what` tells a person
 * what sort of text belongs there.
 */
export type Shape =
  | { is: 'text'; what?: string }
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
/** A text, told in words: "Write …". */
export const textOf = (what: string): Shape => ({ is: 'text', what });
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

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
