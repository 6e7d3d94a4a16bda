/** The system's packages, where we may install them: as root on Debian or Ubuntu. */
import { existsSync } from 'node:fs';
import { TawaturError } from '../../errors.ts';
import { type Report, step } from '../report.ts';
import { run, runWith } from './child.ts';

const APT = '/usr/bin/apt-get';

/** True where `installPackages` can work. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync(APT);
}

/** The first of these packages that the system offers, after its lists were brought up to date; the last where it is asked in vain. */
export async function offered(names: readonly [string, ...string[]], signal?: AbortSignal): Promise<string> {
  await run(APT, ['update', '-qq'], { signal });
  const { output } = await run('/usr/bin/apt-cache', ['policy', ...names], { signal });
  const blocks = output.split(/\n(?=\S)/);
  const there = (name: string) => blocks.some((b) => b.startsWith(`${name}:`) && /Candidate: (?!\(none\))/.test(b));
  return names.find(there) ?? names.at(-1) ?? names[0];
}

/** Installs packages without a question. A failure is one sentence with the package manager's own reason. */
export async function installPackages(names: readonly string[], report: Report, signal?: AbortSignal): Promise<void> {
  await step(report, `Installing ${names.join(' and ')} with apt-get`, async () => {
    const args = ['install', '-y', '--no-install-recommends', ...names];
    const { code, output } = await runWith({ DEBIAN_FRONTEND: 'noninteractive' }, APT, args, { signal });
    if (code === 0) return;
    const reason = output.split('\n').findLast((l) => l.startsWith('E: ')) ?? `exit ${code}`;
    throw new TawaturError(
      'UNAVAILABLE',
      `${names.join(' and ')} could not be installed (${reason}): check the network, or install by hand with apt-get install ${names.join(' ')}, then start again.`,
    );
  });
}
