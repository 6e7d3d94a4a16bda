/** `npm run verify`: looks through the whole graph for what must never be, and counts what is there. Changes nothing. */
import { readConfig } from '../config.ts';
import { openAnyDatabase } from '../database/open.ts';
import { TawaturError } from '../errors.ts';
import { exercise } from '../exercise.ts';
import { probe, setPassword } from '../graph/probe.ts';
import { openGraph } from '../graph/run.ts';
import { census } from '../graph/write/whole/census.ts';
import { verify } from '../graph/write/whole/verify.ts';

/** Faults that are listed; the rest is only counted. */
const MOST_LISTED = 50;

/** 0 where the graph is sound, 1 where it is not or cannot be asked. */
async function main(): Promise<number> {
  const signal = new AbortController().signal;
  const report = (line: string): void => console.log(line);
  const database = await openAnyDatabase(readConfig(), { probe, setPassword, exercise, report, signal });
  const graph = openGraph(database);
  try {
    for (const [what, count] of await census(graph)) report(`${String(count).padStart(9)} ${what}`);
    const faults = await verify(graph);
    for (const { check, id } of faults.slice(0, MOST_LISTED)) report(`${check}: ${id}`);
    if (faults.length > MOST_LISTED) report(`and ${faults.length - MOST_LISTED} more`);
    report(faults.length === 0 ? 'The graph is sound.' : `${faults.length} faults. Nothing was changed.`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await graph.close();
    await database.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TawaturError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
