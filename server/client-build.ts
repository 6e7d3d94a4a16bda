/** The page: built with vite when one of its inputs changed since the last build, and put in place whole. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runWith } from './database/install/child.ts';
import { type Report, step } from './database/report.ts';
import { TawaturError } from './errors.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const at = (path: string) => join(PROJECT, path);
/** What the page is made of: its own folder, what it may import, and the locked packages. */
const FOLDERS = ['client', 'schema/types', 'schema/rules', 'schema/generated'];
const FILES = ['schema/sentences.ts', 'vite.config.ts', 'package-lock.json'];
/** The folder that is served. */
export const CLIENT_DIST = at('client/dist');
const NOTE = '.inputs-sha256';

/** Builds the page where that is needed. Throws with vite's own reason when it fails; the old page stays then. */
export async function buildClient(report: Report, signal?: AbortSignal): Promise<void> {
  const inputs = hashOfInputs();
  const note = join(CLIENT_DIST, NOTE);
  if (existsSync(note) && readFileSync(note, 'utf8') === inputs) return;
  await step(report, 'Building the page', async () => {
    const fresh = at(`node_modules/.cache/client.${process.pid}`);
    const vite = [
      at('node_modules/vite/bin/vite.js'),
      'build',
      '--outDir',
      fresh,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    const { code, output } = await runWith({ NODE_ENV: 'production' }, process.execPath, vite, {
      cwd: PROJECT,
      signal,
    });
    if (code !== 0) {
      rmSync(fresh, { recursive: true, force: true });
      const reason = output.split('\n').find((line) => /Error: |ERROR/.test(line)) ?? output.split('\n').at(-1);
      throw new TawaturError(
        'INTERNAL_SERVER_ERROR',
        `The page could not be built (npx vite build says more): ${reason}`,
      );
    }
    writeFileSync(join(fresh, NOTE), inputs);
    putInPlace(fresh);
  });
}

function putInPlace(fresh: string): void {
  const old = `${fresh}.old`;
  if (existsSync(CLIENT_DIST)) renameSync(CLIENT_DIST, old);
  renameSync(fresh, CLIENT_DIST);
  rmSync(old, { recursive: true, force: true });
}

/** One hash over the names and the bytes of all inputs. */
function hashOfInputs(): string {
  const hash = createHash('sha256');
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const files = [...inFolders, ...FILES.map(at)].filter((file) => !file.startsWith(CLIENT_DIST)).sort();
  for (const file of files)
    hash
      .update(`${file.slice(PROJECT.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}
