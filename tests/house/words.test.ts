/** Every word of the interface is asked for somewhere: the compiler knows where a key of the catalogues is wanted. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import en from '../../client/i18n/en.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'tawatur-words-'));
afterAll(() => rmSync(copy, { recursive: true }));

const KEY = 'export type Key = keyof typeof en;';

/** In a copy whose catalogues have no key the compiler refuses every word that is asked for, by name. */
it('no key is left that nobody uses', () => {
  for (const part of ['client', 'schema', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (name) => !name.endsWith('client/dist') });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const typed = join(copy, 'client/i18n/t.ts');
  const code = readFileSync(typed, 'utf8');
  expect(code).toContain(KEY);
  writeFileSync(typed, code.replace(KEY, "export type Key = 'no key';"));
  const tsc = [join(root, 'node_modules/.bin/tsc'), '--noErrorTruncation', '-p', copy] as const;
  const { stdout } = spawnSync(tsc[0], tsc.slice(1), { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const refused = [...stdout.matchAll(/'([^']+)' is not assignable to (?:parameter of )?type '[^']*no key/g)];
  const used = new Set(refused.flatMap(([, types = '']) => [...types.matchAll(/"(\w+)"/g)].map(([, key]) => key)));
  expect(Object.keys(en).filter((key) => !used.has(key))).toEqual([]);
});
