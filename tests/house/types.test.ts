/** The compiler has no complaint about any of our files. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('type-checks', () => {
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', root], { encoding: 'utf8' });
  expect(status, stdout).toBe(0);
});
