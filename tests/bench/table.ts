/** What was measured, printed as the tables of README.md beside. */

export type Row = (string | number)[];

/** Prints rows under a head. */
export function table(head: string[], rows: Row[]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}

/** Milliseconds as a table has them. */
export const ms = (time: number): string => time.toFixed(time < 10 ? 1 : 0);
