/** `npm run seed -- FOLDER…`: article folders into the graph. `npm run seed -- --anchor FOLDER…`: their offsets into their files. */
import { constants } from 'node:os';
import { anchorFolder } from '../../seed/format/anchor.ts';
import { readConfig } from '../config.ts';
import { openAnyDatabase } from '../database/open.ts';
import { TawaturError } from '../errors.ts';
import { exercise } from '../exercise.ts';
import { migrate } from '../graph/migrations/migrate.ts';
import { probe, setPassword } from '../graph/probe.ts';
import type { Graph } from '../graph/run.ts';
import { openGraph } from '../graph/run.ts';
import { reportRefusal, seedFolders } from './seed-folders.ts';

const USAGE =
  'Name the article folders: npm run seed -- seed/articles/seed (with --anchor before them: only write offsets).';

const report = (line: string): void => console.log(line);

/** Commits the folders to the graph of the settings, which is started if it does not run. Returns how many were refused. */
async function seed(folders: string[], signal: AbortSignal): Promise<number> {
  const closing: (() => Promise<unknown>)[] = [];
  const open = async (): Promise<Graph> => {
    const database = await openAnyDatabase(readConfig(), { probe, setPassword, exercise, report, signal });
    closing.push(database.stop);
    const graph = openGraph(database);
    closing.push(() => graph.close());
    await migrate(graph, report);
    return graph;
  };
  try {
    return await seedFolders(folders, { open, report, signal });
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function anchor(folders: string[]): Promise<number> {
  let refused = 0;
  for (const folder of folders) {
    const problems = await anchorFolder(folder);
    if (problems.length === 0) report(`${folder}: every quotation has its offsets`);
    else {
      refused += 1;
      reportRefusal(folder, problems, report);
    }
  }
  return refused;
}

/** 0 if every folder was taken, 1 if not, 128 + its number after a signal. */
async function main(given: string[]): Promise<number> {
  const folders = given.filter((word) => !word.startsWith('--'));
  const isAnchor = given.includes('--anchor');
  if (folders.length === 0 || given.length - folders.length > (isAnchor ? 1 : 0)) {
    console.error(USAGE);
    return 1;
  }
  const ending = new AbortController();
  let received: 'SIGINT' | 'SIGTERM' | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      received ??= name;
      ending.abort();
    });
  }
  try {
    return (await (isAnchor ? anchor(folders) : seed(folders, ending.signal))) > 0 ? 1 : 0;
  } catch (error) {
    if (received !== undefined) return 128 + constants.signals[received];
    if (!(error instanceof TawaturError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exit(await main(process.argv.slice(2)));
