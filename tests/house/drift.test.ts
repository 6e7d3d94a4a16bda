/** What is generated equals what is committed, and a stale file is noticed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { staleFiles } from '../../schema/generate/generate.ts';

const root = join(import.meta.dirname, '../..');

it('schema/generated follows from schema/ontology', async () => {
  expect(await staleFiles()).toEqual([]);
});

it('types of resolvers and operations follow from the schema and the operations', () => {
  const codegen = join(root, 'node_modules/.bin/graphql-codegen');
  const { status, stdout, stderr } = spawnSync(codegen, ['--config', 'codegen.yml', '--check'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env['PATH']}` },
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});
