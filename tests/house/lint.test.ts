/** Format, lint and the import rules of the house hold, and the rules can fail: a planted breach of each is found. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/.bin/biome');

it('has no finding of the linter and no unformatted file', () => {
  const { status, stdout, stderr } = spawnSync(biome, ['check', '--max-diagnostics=20', '.'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});

const BREACHES = [
  ['schema/x.ts', "import '../seed/y.ts';", 'schema/ imports nothing of ours'],
  ['seed/x.ts', "import '../server/y.ts';", 'seed/ may import schema/ only'],
  ['client/x.ts', "import '../server/y.ts';", 'client/ may import schema/'],
  ['client/views/x.ts', "import 'cytoscape';", 'only client/graph/adapter.ts'],
  ['server/x.ts', "import '../client/y.ts';", 'server/ may not import client/'],
  ['server/http/x.ts', "import 'neo4j-driver';", 'only server/graph/driver.ts'],
  ['server/graphql/x.ts', "import '../http/y.ts';", 'graphql/ may import graph/ only'],
  ['server/graph/read/x.ts', "import '../../graphql/y.ts';", 'graph/ imports neither'],
  ['server/graph/read/x.ts', "import 'neo4j-driver';", 'only server/graph/driver.ts'],
  ['server/graph/driver.ts', "import '../graphql/y.ts';", 'graph/ imports neither'],
  ['server/database/x.ts', "import '../graph/y.ts';", 'database/ runs processes'],
] as const;

let plant: string;
beforeAll(() => {
  plant = mkdtempSync(join(tmpdir(), 'tawatur-lint-'));
  execFileSync('git', ['init', '-q', plant]);
  writeFileSync(join(plant, 'biome.json'), execFileSync('git', ['show', ':biome.json'], { cwd: root }));
});
afterAll(() => rmSync(plant, { recursive: true, force: true }));

it.each(BREACHES)('finds a planted breach in %s: %s', (file, line, message) => {
  const at = join(plant, file);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, `${line}\n`);
  const { status, stdout, stderr } = spawnSync(biome, ['lint', '--config-path', plant, at], {
    cwd: plant,
    encoding: 'utf8',
  });
  rmSync(at);
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain(message);
});

it('finds a planted import cycle', () => {
  mkdirSync(join(plant, 'seed'), { recursive: true });
  writeFileSync(join(plant, 'seed/a.ts'), "import { b } from './b.ts';\nexport const a = b;\n");
  writeFileSync(join(plant, 'seed/b.ts'), "import { a } from './a.ts';\nexport const b = a;\n");
  const { status, stdout, stderr } = spawnSync(biome, ['lint', '--config-path', plant, 'seed'], {
    cwd: plant,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('noImportCycles');
});
