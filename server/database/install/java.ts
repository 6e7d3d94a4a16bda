/** Java for Neo4j: found (21, then 17, then any newer), or installed where that is allowed, or one sentence. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { TawaturError } from '../../errors.ts';
import type { Report } from '../report.ts';
import { NOT_FOUND, run } from './child.ts';
import { installPackages, mayInstall, offered } from './packages.ts';

/** `bin` is the program, `home` its JAVA_HOME, `build` the exact build, for which a class-data archive is valid. */
export type Java = { bin: string; home: string; major: number; build: string };

const LEAST = 17;
const PREFERRED = [21, 17];
const PACKAGES = ['openjdk-21-jre-headless', 'openjdk-17-jre-headless'] as const;
const FOLDER = '/usr/lib/jvm';

/** The Java to use. `javaHome` (JAVA_HOME), where set, is the only one looked at. */
export async function ensureJava(
  options: { javaHome?: string | undefined; report: Report; signal?: AbortSignal | undefined },
  installed = false,
): Promise<Java> {
  const { javaHome, report, signal } = options;
  const found = await Promise.all(candidates(javaHome).map((bin) => look(bin, signal)));
  const javas = found.filter((java) => java !== undefined);
  const good = javas.filter((java) => java.major >= LEAST).sort((a, b) => rank(a) - rank(b));
  if (good[0]) return good[0];
  if (javaHome !== undefined) throw wrongHome(javaHome, javas[0]);
  if (installed || !mayInstall()) throw noJava(javas[0]);
  await installPackages([await offered(PACKAGES, signal)], report, signal);
  return ensureJava(options, true);
}

const rank = (java: Java) => {
  const place = PREFERRED.indexOf(java.major);
  return place < 0 ? java.major : place;
};

function candidates(javaHome: string | undefined): string[] {
  if (javaHome !== undefined) return [join(javaHome, 'bin', 'java')];
  const folders = existsSync(FOLDER) ? readdirSync(FOLDER).map((name) => join(FOLDER, name, 'bin', 'java')) : [];
  return ['java', ...new Set(folders.filter((bin) => existsSync(bin)).map((bin) => realpathSync(bin)))];
}

/** Asks a Java for its version and home; undefined where there is none, or it does not run. */
async function look(bin: string, signal?: AbortSignal): Promise<Java | undefined> {
  const { code, output } = await run(bin, ['-XshowSettings:properties', '-version'], { signal });
  if (code === NOT_FOUND) return undefined;
  const version = /version "(?:1\.)?(\d+)[^"]*"/.exec(output);
  if (!version?.[1]) return undefined;
  const property = (name: string) => new RegExp(`^\\s*${name} = (.+)$`, 'm').exec(output)?.[1]?.trim();
  const home = property('java\\.home');
  return {
    bin: home === undefined ? bin : join(home, 'bin', 'java'),
    home: home ?? '',
    major: Number(version[1]),
    build: property('java\\.vm\\.version') ?? version[0],
  };
}

const CURE =
  'install Java 21 or 17, and Maven, which fetches Neo4j (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven, as root),';

function noJava(old: Java | undefined): TawaturError {
  const seen = old
    ? `Neo4j needs Java ${LEAST} or newer, and the Java found here is ${old.major}`
    : `Neo4j needs Java ${LEAST} or newer, and none was found`;
  return new TawaturError('UNAVAILABLE', `${seen}: ${CURE} or set JAVA_HOME to one, then start again.`);
}

function wrongHome(javaHome: string, old: Java | undefined): TawaturError {
  const seen = old ? `JAVA_HOME=${javaHome} is Java ${old.major}` : `JAVA_HOME=${javaHome} holds no bin/java that runs`;
  return new TawaturError(
    'BAD_INPUT',
    `${seen}, and Neo4j needs Java ${LEAST} or newer: set JAVA_HOME to Java 21 or 17, or unset it so that one is looked for.`,
  );
}
