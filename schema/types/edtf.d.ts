/** What we use of the npm package `edtf`, which has no types. */
declare module 'edtf' {
  /** Milliseconds in UTC; ±Infinity for an open end, null for an unknown one. Throws for what it cannot parse. */
  export default function edtf(text: string): { min: number | null; max: number | null };
}
