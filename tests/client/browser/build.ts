/** The page as it is served, built once for all client tests; only `window.__graph` is added, so that tests can see the canvas. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const builds = join(root, 'node_modules/.cache/client-test');
const MAKING = 'making-';

/** @returns the folder that holds the built page. Built anew only when an input has changed. */
export async function builtClient(): Promise<string> {
  const dist = join(builds, fingerprint());
  if (existsSync(dist)) return dist;
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) if (!name.startsWith(MAKING)) rmSync(join(builds, name), { recursive: true });
  const making = mkdtempSync(join(builds, MAKING));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'test', '--outDir', making, '--emptyOutDir'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, vite, { cwd: root, env });
  try {
    renameSync(making, dist);
  } catch (error) {
    if (!existsSync(dist)) throw error;
    rmSync(making, { recursive: true }); // another worker has made the same meanwhile
  }
  return dist;
}

/** Names, sizes and times of all files that the page is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['client', 'schema']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.startsWith('dist')) continue;
      const stat = statSync(join(root, folder, name));
      if (stat.isFile()) hash.update(`${folder}/${name} ${stat.size} ${stat.mtimeMs}\n`);
    }
  }
  return hash.update(readFileSync(join(root, 'vite.config.ts'))).digest('hex');
}
