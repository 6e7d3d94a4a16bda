/** Every failure of a start, provoked for real through `npm start`: one sentence with what to do, and nothing is damaged. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as machine from './machine.ts';
import { expectSentence, hashOf, Tawatur } from './tawatur.ts';

/** A port on which nobody answers, as with a network that is not there. */
const DEAD = 'http://127.0.0.1:9/';

let tawatur: Tawatur;
beforeEach(async () => {
  tawatur = await Tawatur.create();
});
afterEach(() => tawatur.remove());

/** A data folder as an earlier start left it, as far as a start looks before it runs Java. */
function layData(version: string): void {
  const store = join(tawatur.home, 'data', 'databases', 'neo4j', 'neostore');
  mkdirSync(dirname(store), { recursive: true });
  writeFileSync(store, 'bytes that nobody may touch');
  writeFileSync(join(tawatur.home, 'data', 'VERSION'), version);
  writeFileSync(join(tawatur.home, 'password'), 'kept\n', { mode: 0o600 });
}

/** Starts, and expects the sentence and an untouched data folder. */
async function refuses(sentence: RegExp, options: Parameters<Tawatur['end']>[0] = {}): Promise<void> {
  const before = hashOf(tawatur.home);
  const ended = await tawatur.end(options);
  expectSentence(tawatur, ended, sentence);
  expect(hashOf(tawatur.home)).toBe(before);
}

describe('npm start, one sentence and nothing damaged:', () => {
  it.each([
    ['an unknown setting', { TAWATUR_PROT: '1' }, /^TAWATUR_PROT is not a setting of Tawatur: unset it/m],
    ['a malformed port', { PORT: '80x' }, /^PORT=80x is not a port: give/m],
    [
      'a malformed database address',
      { NEO4J_URI: 'localhost' },
      /^NEO4J_URI=localhost is not the address of a Neo4j: give/m,
    ],
    ['a malformed flag', { TAWATUR_PUBLIC: 'maybe' }, /^TAWATUR_PUBLIC=maybe is not yes or no: give/m],
    [
      'an open address without a token',
      { TAWATUR_HOST: '0.0.0.0' },
      /^TAWATUR_HOST=0\.0\.0\.0 opens .*: set TAWATUR_TOKEN/m,
    ],
    [
      'an address of another machine',
      { TAWATUR_HOST: '192.0.2.1', TAWATUR_TOKEN: 'long-enough' },
      /^TAWATUR_HOST=192\.0\.2\.1 is no address of this machine: /m,
    ],
  ])('%s', async (_, env, sentence) => {
    layData('5.26.30');
    await refuses(sentence, { env });
  });

  it('the port is taken', async () => {
    layData('5.26.30');
    const holder = createServer().listen(tawatur.port, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    await refuses(/^Port \d+ of 127\.0\.0\.1 is taken by another program: stop that one, or choose another/m);
    await new Promise((resolve) => holder.close(resolve));
  });

  it.each(['2026.08.1\n', '5.27.0\n', '4.4.30\n'])('data of another database version: %s', async (version) => {
    layData(version);
    await refuses(/^The data in .* was written by Neo4j .* set TAWATUR_HOME to a new folder\. Nothing was changed\.$/m);
  });

  it('data that does not say its version', async () => {
    mkdirSync(join(tawatur.home, 'data', 'databases'), { recursive: true });
    await refuses(/^.* holds a database but nothing in a file VERSION .*: if it was 5\.26, write/m);
  });

  it('the data folder cannot be made', async () => {
    writeFileSync(join(tawatur.folder, 'file'), '');
    const sentence = /^The data folder .* cannot be written \(ENOTDIR\): give this user the right .* TAWATUR_HOME/m;
    await refuses(sentence, { env: { TAWATUR_HOME: join(tawatur.folder, 'file', 'home') } });
  });

  it('the data folder cannot be made where the system makes none', async (context) => {
    machine.skipWhere(context, process.platform === 'linux' ? undefined : 'there is no /proc');
    await refuses(/^The data folder \/proc\/nobody cannot be written \(ENOENT\)/m, {
      env: { TAWATUR_HOME: '/proc/nobody' },
    });
  });

  it.each(['run.json', 'password', 'data/VERSION'])('a folder in place of %s', async (name) => {
    mkdirSync(join(tawatur.home, name), { recursive: true });
    await refuses(/^.* is not a file: move it away, then start again\. Nothing was changed\.$/m);
  });

  it('the data folder belongs to somebody else', async (context) => {
    machine.skipWhere(
      context,
      machine.isRoot ? undefined : 'only root can make a folder of somebody else',
      machine.noOrdinaryUser(),
    );
    layData('5.26.30');
    machine.handToUser(tawatur.folder);
    machine.takeBack(tawatur.home);
    await refuses(/^The data folder .* cannot be written \(EACCES\)/m, { command: machine.asOrdinaryUser });
  });
});

describe('npm start where Java or Maven is missing, one sentence and nothing damaged:', () => {
  beforeEach(() => {
    layData('5.26.30');
    mkdirSync(join(tawatur.folder, 'user'));
  });

  it('JAVA_HOME is too old', async () => {
    const env = { JAVA_HOME: machine.oldJava(tawatur.folder) };
    await refuses(/^JAVA_HOME=.* is Java 11, and Neo4j needs Java 17 or newer: set JAVA_HOME/m, { env });
  });

  it('JAVA_HOME holds no Java', async () => {
    await refuses(/^JAVA_HOME=.* holds no bin\/java that runs.*: set JAVA_HOME/m, {
      env: { JAVA_HOME: tawatur.folder },
    });
  });

  it('no Java, and no right to install one', async (context) => {
    machine.skipWhere(context, machine.noOrdinaryUser(), machine.noHiding());
    const env = {
      PATH: machine.pathWithout(tawatur.folder, /^(java|mvn)/),
      HOME: join(tawatur.folder, 'user'),
      JAVA_HOME: '',
    };
    machine.handToUser(tawatur.folder);
    await refuses(/^Neo4j needs Java 17 or newer, and none was found: install Java 21 or 17/m, {
      env,
      command: machine.withoutJvmFolder,
    });
  });

  it('only an old Java, and no right to install one', async (context) => {
    machine.skipWhere(context, machine.noOrdinaryUser(), machine.noHiding());
    const path = machine.pathWithout(tawatur.folder, /^(java|mvn)/);
    const env = {
      PATH: `${machine.oldJava(tawatur.folder)}/bin:${path}`,
      HOME: join(tawatur.folder, 'user'),
      JAVA_HOME: '',
    };
    machine.handToUser(tawatur.folder);
    await refuses(/^Neo4j needs Java 17 or newer, and the Java found here is 11: install/m, {
      env,
      command: machine.withoutJvmFolder,
    });
  });

  it('no Maven, and no right to install it', async (context) => {
    machine.skipWhere(context, machine.noOrdinaryUser());
    const env = {
      PATH: machine.pathWithout(tawatur.folder, /^mvn/),
      HOME: join(tawatur.folder, 'user'),
      XDG_CACHE_HOME: join(tawatur.folder, 'cache'),
    };
    machine.handToUser(tawatur.folder);
    await refuses(/^Neo4j 5\.26\.30 is fetched once with Maven, and mvn was not found: install it/m, {
      env,
      command: machine.asOrdinaryUser,
    });
  });

  it('the cache folder cannot be written', async () => {
    writeFileSync(join(tawatur.folder, 'cache'), '');
    const env = { XDG_CACHE_HOME: join(tawatur.folder, 'cache') };
    await refuses(/^The cache folder .* cannot be written \(E\w+\): give this user the right .* XDG_CACHE_HOME/m, {
      env,
    });
  });
});

describe('npm start where something cannot be fetched, one sentence and nothing damaged:', () => {
  const unreachable =
    /^Neo4j 5\.26\.30 could not be fetched, because Maven's repository cannot be reached: check the network/m;

  it('no network on the first start', async () => {
    layData('5.26.30');
    const env = {
      XDG_CACHE_HOME: join(tawatur.folder, 'cache'),
      MAVEN_OPTS: machine.mavenMirror(tawatur.folder, DEAD),
    };
    await refuses(unreachable, { env });
  });

  it('a corrupt jar, and no network to fetch it again', async () => {
    layData('5.26.30');
    const { cacheHome, version } = machine.copyCache(tawatur.folder);
    const jar = join(version, 'lib', 'neo4j-kernel-5.26.30.jar');
    machine.replaceFile(jar, readFileSync(jar).subarray(0, 1000));
    const others = () =>
      readdirSync(join(version, 'lib'))
        .filter((name) => !jar.endsWith(name))
        .sort();
    const before = others();
    const env = { XDG_CACHE_HOME: cacheHome, MAVEN_OPTS: machine.mavenMirror(tawatur.folder, DEAD) };
    await refuses(unreachable, { env });
    expect(others()).toEqual(before);
  });

  it('a corrupt jar, and a repository that gives it out again', async (context) => {
    layData('5.26.30');
    machine.skipWhere(context, machine.noRepository());
    const repository = machine.localRepository(tawatur.folder);
    const { cacheHome, version } = machine.copyCache(tawatur.folder);
    const bad = Buffer.from('no jar at all');
    const served = join(repository, 'org/neo4j/neo4j-kernel/5.26.30/neo4j-kernel-5.26.30.jar');
    machine.replaceFile(served, bad);
    machine.replaceFile(`${served}.sha1`, Buffer.from(createHash('sha1').update(bad).digest('hex')));
    machine.replaceFile(join(version, 'lib', 'neo4j-kernel-5.26.30.jar'), bad);
    const env = { XDG_CACHE_HOME: cacheHome, MAVEN_OPTS: machine.mavenMirror(tawatur.folder, `file://${repository}`) };
    await refuses(
      /^neo4j-kernel-5\.26\.30\.jar of Neo4j 5\.26\.30 came with a sum that is not the one .*: do not use/m,
      { env },
    );
  });

  it('the package registry is out of reach', async () => {
    layData('5.26.30');
    const cwd = machine.bareProject(tawatur.folder);
    const env = { npm_config_registry: DEAD, npm_config_cache: join(tawatur.folder, 'npm') };
    const sentence =
      /^The packages could not be installed, because the package registry cannot be reached: check the network/m;
    await refuses(sentence, { cwd, env });
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
  });

  it('the package registry is out of reach after the lockfile changed: the packages of before stay', async () => {
    layData('5.26.30');
    const cwd = machine.bareProject(tawatur.folder);
    const kept = join(cwd, 'node_modules', 'graphql', 'package.json');
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, '{}');
    writeFileSync(join(cwd, 'node_modules', '.lock-sha256'), 'of another lockfile');
    const env = { npm_config_registry: DEAD, npm_config_cache: join(tawatur.folder, 'npm') };
    const before = hashOf(join(cwd, 'node_modules'));
    await refuses(/^The packages could not be installed, because the package registry cannot be reached/m, {
      cwd,
      env,
    });
    expect(hashOf(join(cwd, 'node_modules'))).toBe(before);
  });

  it('a signal while packages are installed ends it with 130, and nothing half is left', async () => {
    layData('5.26.30');
    const silent = createServer().listen(0, '127.0.0.1'); // takes every connection and says nothing
    await new Promise((resolve) => silent.once('listening', resolve));
    const cwd = machine.bareProject(tawatur.folder);
    const registry = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const before = hashOf(tawatur.home);
    tawatur.begin({ cwd, env: { npm_config_registry: registry, npm_config_cache: join(tawatur.folder, 'npm') } });
    const [connection] = (await once(silent, 'connection')) as [Socket];
    expect(await tawatur.stop('SIGINT')).toMatchObject({ code: 130, signal: null });
    connection.destroy();
    silent.close();
    expect(tawatur.processes()).toEqual([]);
    expect(hashOf(tawatur.home)).toBe(before);
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
  });
});
