/** What a start makes good by itself: killed servers and databases, a lost password, a cut archive, a damaged jar, a signal too early. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as machine from './machine.ts';
import { expectSentence, FIRST_START, hashOf, kill, Tawatur } from './tawatur.ts';

const STATS = '{ stats { groups persons places events sources articles claims relations disputes revision } }';

describe('npm start on one data folder:', () => {
  let tawatur: Tawatur;
  let stats: unknown;
  beforeAll(async () => {
    tawatur = await Tawatur.create();
    await tawatur.ready();
    stats = (await tawatur.graphql(STATS)).body.data;
  }, FIRST_START);
  afterAll(() => tawatur.remove());

  /** Ready again, with the same graph, and without a word about what was mended. */
  async function expectRecovered(): Promise<void> {
    expect(tawatur.output).toContain('Seed article: unchanged');
    expect(tawatur.output).not.toMatch(/error|abort|corrupt|exception|fail/i);
    expect((await tawatur.graphql(STATS)).body.data).toEqual(stats);
  }

  it('has something to lose', () => {
    expect(stats).toMatchObject({ stats: { articles: 1, revision: 1 } });
    expect(statSync(join(tawatur.home, 'password')).mode & 0o777).toBe(0o600);
  });

  it('a second one says where the first runs, and harms nothing', async () => {
    const second = await Tawatur.create();
    try {
      const before = readFileSync(join(tawatur.home, 'run.json'), 'utf8');
      const ended = await second.end({ env: { TAWATUR_HOME: tawatur.home } });
      expectSentence(
        second,
        ended,
        /^Tawatur is already running at http:\/\/127\.0\.0\.1:\d+ on the data in .*: open that address/m,
      );
      expect(ended.output).toContain(tawatur.address);
      expect(readFileSync(join(tawatur.home, 'run.json'), 'utf8')).toBe(before);
      expect((await tawatur.graphql(STATS)).body.data).toEqual(stats);
    } finally {
      await second.remove();
    }
  });

  it('nothing is installed under it: npm test in a checkout whose lockfile changed says so', async () => {
    const other = await Tawatur.create();
    try {
      const cwd = machine.bareProject(other.folder);
      const ended = await other.end({ cwd, env: { TAWATUR_HOME: tawatur.home }, command: ['npm', 'test'] });
      expectSentence(
        other,
        ended,
        /^package-lock\.json changed while Tawatur runs \(process \d+\), .*: stop it with Ctrl-C, then/m,
      );
      expect(readdirSync(cwd)).not.toContain('node_modules');
    } finally {
      await other.remove();
    }
  });

  it('a wrong password for NEO4J_URI is one sentence', async () => {
    const other = await Tawatur.create();
    try {
      const ended = await other.end({ env: { NEO4J_URI: tawatur.run.bolt, NEO4J_PASSWORD: 'not the password' } });
      expectSentence(
        other,
        ended,
        /^The database at bolt:.* refuses the user neo4j with this password: set NEO4J_USER and NEO4J_PASSWORD/m,
      );
      expect(ended.output).not.toContain('not the password');
      expect(readdirSync(other.home)).toEqual([]);
    } finally {
      await other.remove();
    }
  });

  it('with NEO4J_URI that database is used, and none is started', async () => {
    const other = await Tawatur.create();
    try {
      const password = readFileSync(join(tawatur.home, 'password'), 'utf8').trim();
      await other.ready({ env: { NEO4J_URI: tawatur.run.bolt, NEO4J_PASSWORD: password } });
      expect((await other.graphql(STATS)).body.data).toEqual(stats);
      expect(other.output).not.toContain('Starting Neo4j');
      expect((await other.stop()).code).toBe(0);
    } finally {
      await other.remove();
    }
  });

  it('kill -9 of the server takes the database with it, and the next start is as any other', async () => {
    const { pid } = tawatur.run;
    kill(pid, 'SIGKILL');
    await tawatur.ended();
    await tawatur.ready();
    expect(tawatur.run.pid).not.toBe(pid);
    await expectRecovered();
  });

  it('kill -9 of server and database at once', async () => {
    const { pid, java = 0 } = tawatur.run;
    kill(java, 'SIGKILL');
    kill(pid, 'SIGKILL');
    await tawatur.ended();
    await tawatur.ready();
    await expectRecovered();
  });

  it('stops on several signals at once, with 0, and leaves no process and no run.json', async () => {
    const { pid } = tawatur.run;
    kill(pid, 'SIGINT'); // as one Ctrl-C does: terminal, npm and launcher each send it
    kill(tawatur.npm, 'SIGINT');
    kill(pid, 'SIGINT');
    expect(await tawatur.ended()).toMatchObject({ code: 0, signal: null });
    expect(tawatur.processes()).toEqual([]);
    expect(readdirSync(tawatur.home)).not.toContain('run.json');
  });

  it('a lost password file is made anew', async () => {
    await tawatur.stop();
    const file = join(tawatur.home, 'password');
    const lost = readFileSync(file, 'utf8');
    rmSync(file);
    await tawatur.ready();
    await expectRecovered();
    expect(readFileSync(file, 'utf8')).not.toBe(lost);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await tawatur.stop()).code).toBe(0);
  });

  it('a password file with something else in it is made anew', async () => {
    await tawatur.stop();
    writeFileSync(join(tawatur.home, 'password'), 'something else\n');
    await tawatur.ready();
    await expectRecovered();
    expect((await tawatur.stop()).code).toBe(0);
  });

  it('a database left behind by a killed server is ended first', async () => {
    await tawatur.stop();
    await tawatur.ready();
    const { pid, java = 0 } = tawatur.run;
    kill(java, 'SIGSTOP'); // so that it cannot follow its server
    kill(pid, 'SIGKILL');
    await tawatur.ended();
    tawatur.begin();
    await tawatur.says(/Ending the database that an earlier run left behind \(process \d+\) …/);
    kill(java, 'SIGCONT');
    await tawatur.well();
    await expectRecovered();
    expect((await tawatur.stop()).code).toBe(0);
  });

  it('a class-data archive that was cut is made anew without a word', async () => {
    await tawatur.stop();
    const { cacheHome, version } = machine.copyCache(tawatur.folder);
    const name = readdirSync(version).find((entry) => entry.endsWith('.jsa')) ?? '';
    const archive = join(version, name);
    machine.replaceFile(archive, readFileSync(archive).subarray(0, 40_000_000));
    await tawatur.ready({ env: { XDG_CACHE_HOME: cacheHome } });
    await expectRecovered();
    expect(statSync(archive).size).toBeGreaterThan(80_000_000);
    expect((await tawatur.stop()).code).toBe(0);
  });
});

describe('npm start', () => {
  it('fetches a damaged jar again, and leaves the others as they were', async (context) => {
    const tawatur = await Tawatur.create();
    try {
      machine.skipWhere(context, machine.noRepository());
      const repository = machine.localRepository(tawatur.folder);
      const { cacheHome, version } = machine.copyCache(tawatur.folder);
      const lib = join(version, 'lib');
      const before = hashOf(lib);
      const jar = join(lib, 'neo4j-kernel-5.26.30.jar');
      const { mode } = statSync(jar);
      machine.replaceFile(jar, readFileSync(jar).subarray(0, 1000));
      const mirror = machine.mavenMirror(tawatur.folder, `file://${repository}`);
      tawatur.begin({ env: { XDG_CACHE_HOME: cacheHome, MAVEN_OPTS: mirror } });
      await tawatur.says(/Fetching 1 damaged or missing jars? of Neo4j again 5\.26\.30 …/);
      await tawatur.says(/Preparing the database|Starting Neo4j/);
      expect(statSync(jar).mode).toBe(mode);
      expect(hashOf(lib)).toBe(before);
    } finally {
      await tawatur.remove();
    }
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is still preparing ends on %s with %i, and leaves no process', async (signal, code) => {
    const tawatur = await Tawatur.create();
    try {
      tawatur.begin();
      await tawatur.says(/Preparing the database …/);
      await pause(1500); // Java runs by now
      const second = await Tawatur.create();
      const refused = await second.end({ env: { TAWATUR_HOME: tawatur.home } });
      expectSentence(second, refused, /^Tawatur is already being started on the data in .*: wait for it/m);
      await second.remove();
      expect(await tawatur.stop(signal)).toMatchObject({ code, signal: null });
      expect(tawatur.processes()).toEqual([]);
      expect(readdirSync(tawatur.home)).not.toContain('run.json');
    } finally {
      await tawatur.remove();
    }
  });
});
