/** One text for equal values: what hashes, comparisons and stored JSON are made from. */

/**
 * JSON with sorted keys (by UTF-16 unit) and no spaces; undefined parts are dropped.
 * Throws TypeError for what JSON cannot say exactly: undefined in a list, NaN, Infinity, functions, bigint.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
    return `{${parts.join(',')}}`;
  }
  const plain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!plain) throw new TypeError(`${String(value)} has no canonical JSON`);
  return JSON.stringify(value);
}
