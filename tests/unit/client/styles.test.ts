/** The style sheet has nothing twice or for nobody: classes are given, breakpoints are the views', sides follow the script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PHONE, SHEET, WIDE } from '../../../client/views/parts/media.ts';

const client = join(import.meta.dirname, '../../../client');
const read = (folder: string, kind: RegExp): { name: string; text: string }[] =>
  readdirSync(join(client, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => ({ name, text: readFileSync(join(client, folder, name), 'utf8') }));
const sheets = read('styles', /\.css$/).map(({ name, text }) => ({
  name,
  text: text.replace(/\/\*[\s\S]*?\*\//g, ''),
}));
const all = sheets.map(({ text }) => text).join('\n');
const withText = (pattern: RegExp): string[] => sheets.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

it('has no class that no view gives', () => {
  const code = [...read('views', /\.tsx?$/), ...read('graph', /\.ts$/)].map(({ text }) => text).join('\n');
  const literals = [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`\n]*)`/g)].map((found) => found.slice(1).join(''));
  const given = new Set(literals.flatMap((text) => text.split(/[\s$]+/)));
  const begun = [...given].filter((word) => word.endsWith('-'));
  const classes = new Set([...all.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name));
  expect(classes.size).toBeGreaterThan(100);
  expect([...classes].filter((name) => !given.has(name) && !begun.some((part) => name.startsWith(part)))).toEqual([]);
});

it('changes where the views do', () => {
  const widths = [...all.matchAll(/@media (\(m[^)]*width[^)]*\))/g)].map(([, query]) => query);
  const narrower = WIDE.replace('min', 'max').replace('1440px', '1439.98px');
  expect([...new Set(widths)].sort()).toEqual([SHEET, PHONE, narrower].sort());
});

it('hides words from the eye, and marks links under the pointer, in one rule each', () => {
  expect(withText(/clip-path: inset\(50%\)/)).toEqual(['base.css']);
  expect(all.split('clip-path: inset(50%)')).toHaveLength(2);
  expect(withText(/-link:hover[^{]*\{\s*text-decoration: underline;/)).toEqual(['base.css']);
});

it('names no side that would be the wrong one in the other language', () => {
  expect(withText(/inset -?[1-9]\d*px 0 |[\s-](left|right):|(margin|padding|border)-(left|right)\b/)).toEqual([]);
});
