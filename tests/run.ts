/** `npm test`: prepares what the suites need, then runs them in one vitest call. Arguments go to vitest. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './setup/browser.ts';

const args = process.argv.slice(2);

/** True where this call may run that suite: no choice was made, or it was chosen by project or by path. */
function runs(suite: string): boolean {
  const projects = args.flatMap((arg, at) =>
    args[at - 1] === '--project' ? [arg] : (arg.match(/^--project=(.+)$/)?.slice(1) ?? []),
  );
  const paths = args.filter((arg) => arg.startsWith('tests/'));
  if (projects.length > 0 && !projects.includes(suite)) return false;
  return paths.length === 0 || paths.some((path) => path.startsWith(`tests/${suite}`));
}

function prepareBrowser(): void {
  if (findBrowser() !== undefined) return;
  console.log('Installing Debian’s chromium for the suites that use a browser …');
  const began = performance.now();
  if (installBrowser() === undefined) {
    console.log(
      'No browser here and no right to install one: the client suites will be skipped. Install the package chromium to run them.',
    );
    return;
  }
  console.log(`chromium installed, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

if (runs('client') || runs('attacks')) prepareBrowser();
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
