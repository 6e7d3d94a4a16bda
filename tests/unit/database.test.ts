/** The parts of the managed database that need none: locks, versions, memory, jars, restarts. */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strangeFile, unwritable } from '../../server/database/folder.mjs';
import { wrongJars } from '../../server/database/install/artifacts.ts';
import { alreadyRunning, describeLock, holderOf, releaseLock, startOf, takeLock } from '../../server/database/lock.mjs';
import { newPassword, readPassword } from '../../server/database/password.ts';
import { memoryFor } from '../../server/database/run/conf.ts';
import type { Exit, Neo4jProcess } from '../../server/database/run/process.ts';
import { keepAlive } from '../../server/database/run/restart.ts';
import { checkDataVersion, NEO4J, noteDataVersion } from '../../server/database/version.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tawatur-database-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  const file = () => join(folder, 'run.json');

  it('is taken once, describes its holder, and is given back', () => {
    expect(takeLock(file())).toBeUndefined();
    expect(takeLock(file())?.pid).toBe(process.pid);
    describeLock(file(), { java: 7 });
    describeLock(file(), { address: 'http://127.0.0.1:4000' });
    expect(holderOf(file())).toMatchObject({ pid: process.pid, java: 7, address: 'http://127.0.0.1:4000' });
    releaseLock(file());
    expect(existsSync(file())).toBe(false);
  });

  it('of a process that has ended is nobody’s', async () => {
    const child = spawn('sleep', ['60']);
    const pid = child.pid ?? 0;
    writeFileSync(file(), JSON.stringify({ pid, since: startOf(pid) }));
    expect(holderOf(file())?.pid).toBe(pid);
    expect(takeLock(file())?.pid).toBe(pid);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(holderOf(file())).toBeUndefined();
    expect(takeLock(file())).toBeUndefined();
  });

  it('whose process id was given to another process is nobody’s', () => {
    writeFileSync(file(), JSON.stringify({ pid: process.pid, since: '1' }));
    expect(holderOf(file())).toBeUndefined();
  });

  it('that was cut while it was written is nobody’s', () => {
    writeFileSync(file(), '{"pid": 12');
    expect(takeLock(file())).toBeUndefined();
  });

  it.each(['{}', '[]', '5', 'null', '"abc"', '{"pid":"x"}', '{"pid":1}'])('that says %s is nobody’s', (damaged) => {
    writeFileSync(file(), damaged);
    expect(takeLock(file())).toBeUndefined();
  });

  it('of another is neither described nor given back', () => {
    writeFileSync(file(), JSON.stringify({ pid: 1, since: startOf(1) }));
    describeLock(file(), { java: 7 });
    releaseLock(file());
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ pid: 1, since: startOf(1) });
  });

  it('says where its holder is to be found', () => {
    expect(alreadyRunning('/d', { pid: 7, since: '', address: 'http://127.0.0.1:4000' })).toMatch(
      /^Tawatur is already running at http:\/\/127\.0\.0\.1:4000 on the data in \/d/,
    );
    expect(alreadyRunning('/d', { pid: 7, since: '' })).toMatch(/already being started/);
  });
});

describe('data', () => {
  it('of no, the same, or another patch version is opened', () => {
    checkDataVersion(folder);
    noteDataVersion(folder);
    expect(readFileSync(join(folder, 'data', 'VERSION'), 'utf8')).toBe(`${NEO4J}\n`);
    checkDataVersion(folder);
    writeFileSync(join(folder, 'data', 'VERSION'), '5.26.1\n');
    checkDataVersion(folder);
  });

  it.each(['2026.08.1', '5.27.0', '4.4.30'])('of version "%s" is refused', (version) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'VERSION'), version);
    expect(() => checkDataVersion(folder)).toThrow(/was written by Neo4j/);
  });

  it('that does not say its version is refused', () => {
    mkdirSync(join(folder, 'data', 'databases'), { recursive: true });
    expect(() => checkDataVersion(folder)).toThrow(/nothing in a file VERSION/);
    writeFileSync(join(folder, 'data', 'VERSION'), '');
    expect(() => checkDataVersion(folder)).toThrow(/nothing in a file VERSION/);
  });
});

describe('memory', () => {
  const gigabytes = (n: number) => n * 1024 ** 3;

  it('is bounded on a large machine, and smaller on a small one', () => {
    expect(memoryFor(gigabytes(64))).toEqual({ heap: 1024, pageCache: 256 });
    expect(memoryFor(gigabytes(2))).toEqual({ heap: 512, pageCache: 164 });
    expect(memoryFor(gigabytes(0.5))).toEqual({ heap: 256, pageCache: 41 });
  });
});

describe('a password', () => {
  it('is fresh each time, and for its owner’s eyes only', () => {
    expect(readPassword(folder)).toBeUndefined();
    const [first, second] = [newPassword(folder), newPassword(folder)];
    expect(first).not.toBe(second);
    expect(readPassword(folder)).toBe(second);
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  });
});

describe('a folder', () => {
  it('is made where it is missing, and nothing is left in it', () => {
    expect(unwritable(join(folder, 'a', 'b'))).toBeUndefined();
    expect(statSync(join(folder, 'a', 'b')).mode & 0o777).toBe(0o700);
  });

  it('that cannot be is told by the system’s code', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(unwritable(join(folder, 'file', 'below'))).toBe('ENOTDIR');
  });

  it.skipIf(process.platform !== 'linux')('in which nobody may make one is told, too', () => {
    expect(unwritable('/proc/nobody/below')).toBe('ENOENT');
  });

  it.each(['run.json', 'password', 'data/VERSION'])('with a folder in place of %s is told by name', (name) => {
    expect(strangeFile(folder)).toBeUndefined();
    mkdirSync(join(folder, name), { recursive: true });
    expect(strangeFile(folder)).toBe(
      `${join(folder, name)} is not a file: move it away, then start again. Nothing was changed.`,
    );
  });
});

describe('jars', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../server/database/install/jars.sha256'), 'utf8')
    .trim()
    .split('\n');

  it('are 213, each with its sum', () => {
    expect(lines).toHaveLength(213);
    expect(lines.filter((line) => !/^[0-9a-f]{64} {2}[\w.+-]+\.jar$/.test(line))).toEqual([]);
    expect(lines.some((line) => line.endsWith(`  neo4j-${NEO4J}.jar`))).toBe(true);
  });

  it('that are missing or have other bytes are found', () => {
    expect(wrongJars(folder)).toHaveLength(213);
    copyFileSync(import.meta.filename, join(folder, `neo4j-${NEO4J}.jar`));
    expect(wrongJars(folder)).toContain(`neo4j-${NEO4J}.jar`);
  });
});

describe('a database that dies', () => {
  /** Real processes, for the watch knows nothing about Neo4j. */
  function sleeper(): Neo4jProcess {
    const child = spawn('sleep', ['60']);
    const exited = new Promise<Exit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    return {
      pid: child.pid ?? 0,
      exited,
      stop: () => {
        child.kill('SIGTERM');
        return exited;
      },
    };
  }

  it('is started again, also when that fails at first, until it is stopped on purpose', async () => {
    const lines: string[] = [];
    let attempts = 0;
    const { promise: back, resolve } = Promise.withResolvers<void>();
    const again = async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('not yet');
      setImmediate(resolve);
      return sleeper();
    };
    const first = sleeper();
    const alive = keepAlive(first, again, (line) => lines.push(line));
    process.kill(first.pid, 'SIGKILL');
    await back;
    await new Promise((done) => setImmediate(done));
    const second = alive.pid();
    expect(second).not.toBe(first.pid);
    await alive.stop();
    expect(attempts).toBe(2);
    expect(startOf(second)).toBeUndefined();
    expect(lines[0]).toBe('The database was ended by SIGKILL: starting it again …');
    expect(lines[1]).toBe('not yet');
    expect(lines[2]).toMatch(/^The database answers again/);
  });
});
