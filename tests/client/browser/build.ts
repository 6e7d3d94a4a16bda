/** The page as it is served, built once for all client tests; only `window.__graph` is added, so that tests can see the canvas. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'node_modules/.cache/client-test');
const note = join(dist, '.inputs');

/** @returns the folder that holds the built page. Built anew only when an input has changed. */
export async function builtClient(): Promise<string> {
  const inputs = fingerprint();
  if (existsSync(note) && readFileSync(note, 'utf8') === inputs) return dist;
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'test', '--outDir', dist, '--emptyOutDir'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, vite, { cwd: root, env });
  writeFileSync(note, inputs);
  return dist;
}

/** Names, sizes and times of all files that the page is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['client', 'schema']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.startsWith('dist')) continue;
      const { size, mtimeMs, isFile } = statSync(join(root, folder, name));
      if (isFile.call(statSync(join(root, folder, name)))) hash.update(`${folder}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.update(readFileSync(join(root, 'vite.config.ts'))).digest('hex');
}
