/** The first load stays small: script, style and fonts by their compressed size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtClient } from './browser/build.ts';

/** kB, gzip; client.md 8. Fonts are compressed already and only those of the interface are fetched at once. */
const BUDGET = { script: 320, style: 12, fonts: 140 };

type Entry = { file: string; imports?: string[]; css?: string[] };

it('fits the budget', async () => {
  const dist = await builtClient();
  const read = (name: string): Buffer => readFileSync(join(dist, name));
  const manifest = JSON.parse(read('.vite/manifest.json').toString()) as Record<string, Entry>;
  const kB = (files: string[], size = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length): number =>
    files.reduce((sum, file) => sum + size(read(file)), 0) / 1000;
  const loaded = new Set<string>();
  const visit = (key: string): void => {
    if (loaded.has(key)) return;
    loaded.add(key);
    for (const next of manifest[key]?.imports ?? []) visit(next);
  };
  visit('index.html');
  const entries = [...loaded].flatMap((key) => manifest[key] ?? []);
  const fonts = Object.values(manifest)
    .map(({ file }) => file)
    .filter((file) => /ibm-plex-sans.*\.woff2$/.test(file));
  expect(fonts).toHaveLength(4);
  expect(kB(entries.map(({ file }) => file))).toBeLessThan(BUDGET.script);
  expect(kB([...new Set(entries.flatMap(({ css = [] }) => css))])).toBeLessThan(BUDGET.style);
  expect(kB(fonts, ({ length }) => length)).toBeLessThan(BUDGET.fonts);
});
