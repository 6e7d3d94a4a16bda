/** What a start says while it works: a line when a slow step begins, one when it goes on, and its seconds at the end. */

/** Takes one line of progress. */
export type Report = (line: string) => void;

/** A step that takes longer than this says how long it took. */
const WORTH_TELLING = 1000;

/** Runs a step between its two lines, `Starting Neo4j …` and `Starting Neo4j: 4.7 s`. */
export async function step<T>(report: Report, label: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  report(`${label} …`);
  const result = await work();
  const took = Date.now() - began;
  if (took >= WORTH_TELLING) report(`${label}: ${(took / 1000).toFixed(1)} s`);
  return result;
}

/** A report that lets a line through at most every `milliseconds`: for counts that move quickly. */
export function seldom(report: Report, milliseconds = 3000): Report {
  let last = Date.now();
  return (line) => {
    if (Date.now() - last < milliseconds) return;
    last = Date.now();
    report(line);
  };
}
