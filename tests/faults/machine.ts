/** Machines that lack something, made for real out of this one: no Java, an old Java, no Maven, no network, no rights. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { cacheOf } from '../../server/database/install/artifacts.ts';
import { plainPath, ROOT } from './tawatur.ts';

export const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const JVM = '/usr/lib/jvm';
const DROP = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const NPM_START = ['npm', 'start'];

/** The cache of this machine, filled by every start before. */
export const sharedCache = cacheOf(readConfig().cache);

/** `npm start` as somebody who may install nothing. */
export const asOrdinaryUser = isRoot ? [...DROP, ...NPM_START] : NPM_START;
/** The same where no Java lies in the system's folder for it. */
export const withoutJvmFolder = existsSync(JVM)
  ? ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs none ${JVM} && exec ${asOrdinaryUser.join(' ')}`]
  : asOrdinaryUser;

/** Why an ordinary user cannot even run npm here; undefined where one can. */
export function noOrdinaryUser(): string | undefined {
  if (!isRoot) return undefined;
  const [file = '', ...args] = [
    ...DROP,
    'sh',
    '-c',
    'cat package-lock.json node_modules/.lock-sha256 && npm --version',
  ];
  const tried = spawnSync(file, args, { cwd: ROOT, env: { ...process.env, PATH: plainPath(), HOME: '/tmp' } });
  return tried.status === 0 ? undefined : 'an ordinary user may not read this checkout, or run npm';
}

/** Why the system's folder of Javas cannot be hidden; undefined where it can. */
export function noHiding(): string | undefined {
  if (!existsSync(JVM)) return undefined;
  const tried = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', JVM]);
  return tried.status === 0 ? undefined : `${JVM} cannot be hidden here: that needs root and mount namespaces`;
}

/** Gives a folder to the ordinary user. */
export function handToUser(folder: string): void {
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
}

/** Makes a folder root's own again, and everybody else's to read. */
export function takeBack(folder: string): void {
  execFileSync('chown', ['-R', '0:0', folder]);
  execFileSync('chmod', ['-R', 'go=rX', folder]);
}

/** A PATH with every program of this machine but some. */
export function pathWithout(folder: string, hidden: RegExp): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const from of plainPath().split(delimiter).filter(existsSync)) {
    for (const name of readdirSync(from)) {
      if (!hidden.test(name) && !existsSync(join(bin, name))) symlink(join(from, name), join(bin, name));
    }
  }
  return bin;
}

function symlink(to: string, at: string): void {
  rmSync(at, { force: true }); // one that dangles
  symlinkSync(to, at);
}

/** A Java that says it is version 11. Returns its JAVA_HOME. */
export function oldJava(folder: string): string {
  const bin = join(folder, 'java-11', 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n');
  chmodSync(join(bin, 'java'), 0o755);
  return join(folder, 'java-11');
}

/** Maven, told to fetch everything from `url` and nowhere else. Returns what MAVEN_OPTS must be. */
export function mavenMirror(folder: string, url: string): string {
  mkdirSync(join(folder, '.m2'), { recursive: true });
  const mirror = `<mirror><id>only</id><mirrorOf>*</mirrorOf><url>${url}</url></mirror>`;
  writeFileSync(join(folder, '.m2', 'settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`);
  return `-Duser.home=${folder}`;
}

const FETCHED = join(sharedCache, 'm2');

/** Why there is nothing of which a repository could be made; undefined where Maven filled the shared cache, as every start does. */
export function noRepository(): string | undefined {
  return existsSync(FETCHED) ? undefined : `${FETCHED} is not there: the shared cache was filled without Maven`;
}

/** A repository on disk with all that was fetched into the shared cache. */
export function localRepository(folder: string): string {
  const to = join(folder, 'repository');
  execFileSync('cp', ['-al', FETCHED, to]);
  const notes = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('_remote.repositories'),
  );
  for (const name of notes) rmSync(join(to, name));
  return to;
}

/** A cache of its own with the jars (and the archive) of the shared one; nothing written there reaches the shared one. */
export function copyCache(folder: string): { cacheHome: string; version: string } {
  const cacheHome = join(folder, 'cache');
  const version = join(cacheHome, 'tawatur', `neo4j-${sharedCache.split('neo4j-').at(-1)}`);
  mkdirSync(version, { recursive: true });
  for (const name of readdirSync(sharedCache).filter((entry) => entry === 'lib' || entry.endsWith('.jsa'))) {
    execFileSync('cp', ['-al', join(sharedCache, name), join(version, name)]);
  }
  return { cacheHome, version };
}

/** The project without what is installed. */
export function bareProject(folder: string): string {
  const project = join(folder, 'project');
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'server']) {
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  }
  return project;
}

/** A file with other bytes. A hard link to the shared cache is broken first. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  rmSync(file, { force: true });
  writeFileSync(file, bytes);
}

/** Leaves a test out where this machine cannot run it, and says plainly which and why: the first reason that is there. */
export function skipWhere(context: TestContext, ...reasons: (string | undefined)[]): void {
  const reason = reasons.find((found) => found !== undefined);
  if (reason === undefined) return;
  console.warn(`SKIPPED: ${context.task.name}: ${reason}`);
  context.skip(reason);
}
