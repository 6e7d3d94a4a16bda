/** Neo4j itself: 213 jars, fetched once with Maven into the cache, and checked against the committed sums on every start. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TawaturError } from '../../errors.ts';
import { unwritable, unwritableSentence } from '../folder.mjs';
import { holderOf, releaseLock, takeLock } from '../lock.mjs';
import { type Report, step } from '../report.ts';
import { NEO4J } from '../version.ts';
import type { Java } from './java.ts';
import { fetchWithMaven } from './maven.ts';

/** `cache` is Tawatur's folder in the user's cache; jars, Maven's repository and archives lie in a folder of it per version. */
export type Place = { cache: string; java: Java; report: Report; signal?: AbortSignal | undefined };

const SUMS = readFileSync(new URL('jars.sha256', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ sum: line.slice(0, 64), name: line.slice(66) }));

/** The folder that holds what is fetched for this version of Neo4j. */
export const cacheOf = (cache: string) => join(cache, `neo4j-${NEO4J}`);

/** The folder of the jars, complete and with the right sums: fetched where it is missing, mended once where a sum is wrong. */
export async function ensureJars(place: Place): Promise<string> {
  const lib = join(cacheOf(place.cache), 'lib');
  if (wrongJars(lib).length === 0) return lib;
  const code = unwritable(cacheOf(place.cache));
  if (code) throw new TawaturError('STORAGE', unwritableSentence('cache', place.cache, code, 'XDG_CACHE_HOME'));
  await alone(join(cacheOf(place.cache), 'fetch.json'), place, async () => {
    const wrong = wrongJars(lib); // another start may have fetched while we waited
    if (wrong.length === 0) return;
    const label = existsSync(lib)
      ? `Fetching ${wrong.length} damaged or missing jars of Neo4j again`
      : 'Fetching Neo4j';
    await step(place.report, `${label} ${NEO4J}`, () => fetchInto(lib, wrong, place));
  });
  return lib;
}

/** Names of the listed jars that are missing or have another sum. All are read: 120 MB, about 0.2 s. */
export function wrongJars(lib: string): string[] {
  return SUMS.filter(({ name, sum }) => {
    const file = join(lib, name);
    return !existsSync(file) || hash('sha256', readFileSync(file), 'hex') !== sum;
  }).map(({ name }) => name);
}

/** Fetches beside the folder and moves over only what was wrong: the others keep their times, on which the archives depend. */
async function fetchInto(lib: string, wrong: readonly string[], place: Place): Promise<void> {
  const fresh = `${lib}.new`;
  const repository = join(cacheOf(place.cache), 'm2');
  rmSync(fresh, { recursive: true, force: true });
  for (const name of wrong) forget(repository, name);
  try {
    await fetchWithMaven({ ...place, repository, target: fresh });
    const still = wrongJars(fresh).filter((name) => wrong.includes(name));
    if (still.length > 0) throw corrupt(still, lib);
    mkdirSync(lib, { recursive: true });
    for (const name of wrong) renameSync(join(fresh, name), join(lib, name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Deletes a jar from Maven's repository, which copies a cut one without a word. */
function forget(repository: string, jar: string): void {
  if (!existsSync(repository)) return;
  const entry = readdirSync(repository, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(`/${jar}`));
  if (entry !== undefined) rmSync(join(repository, entry, '..'), { recursive: true, force: true });
}

/** One fetch at a time, whoever started it: the others wait for it. */
async function alone(file: string, place: Place, work: () => Promise<void>): Promise<void> {
  for (let holder = takeLock(file), told = false; holder; holder = takeLock(file)) {
    if (!told) place.report(`Process ${holder.pid} is fetching Neo4j: waiting for it …`);
    told = true;
    while (holderOf(file)) {
      place.signal?.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    await work();
  } finally {
    releaseLock(file);
  }
}

function corrupt(names: readonly string[], lib: string): TawaturError {
  return new TawaturError(
    'STORAGE',
    `${names.length === 1 ? names[0] : `${names.length} jars, ${names[0]} among them,`} of Neo4j ${NEO4J} came with a sum that is not the one in server/database/install/jars.sha256, twice: do not use ${lib}; check the repository or mirror that Maven is set to, then start again.`,
  );
}
