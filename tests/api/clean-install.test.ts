/** P-030: a clean install from the lockfile gives the same tree, and no package brings an install script. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Locked = {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
};

const root = join(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([at]) => at !== '');

describe('P-030 the lockfile', () => {
  it('pins every package by its hash and names no host', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, entry]) => entry.integrity === undefined).map(([at]) => at)).toEqual([]);
    expect(locked.filter(([, entry]) => entry.resolved !== undefined).map(([at]) => at)).toEqual([]);
  });

  it('holds no package with an install script', () => {
    expect(locked.filter(([, entry]) => entry.hasInstallScript).map(([at]) => at)).toEqual([]);
  });

  it('holds exactly one graphql', () => {
    expect(locked.filter(([at]) => at.endsWith('node_modules/graphql')).map(([at]) => at)).toEqual([
      'node_modules/graphql',
    ]);
  });
});

describe('P-030 a clean install', () => {
  const at = mkdtempSync(join(tmpdir(), 'tawatur-install-'));
  beforeAll(() => {
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(root, name), join(at, name));
    const npm = process.env['npm_execpath'];
    const [file, first] =
      npm === undefined ? ['npm', []] : [process.env['npm_node_execpath'] ?? process.execPath, [npm]];
    execFileSync(
      file,
      [...first, 'ci', '--prefer-offline', '--include=dev', '--include=optional', '--loglevel=error'],
      { cwd: at },
    );
  });
  afterAll(() => rmSync(at, { recursive: true, force: true }));

  it('gives the tree that the lockfile names', () => {
    const version = (name: string): string | undefined => {
      const file = join(at, name, 'package.json');
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
    };
    const different = locked.filter(([name, entry]) => {
      const found = version(name);
      return found === undefined ? !entry.optional : found !== entry.version;
    });
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it('leaves the lockfile as it is', () => {
    expect(readFileSync(join(at, 'package-lock.json'), 'utf8')).toBe(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
    );
  });
});
