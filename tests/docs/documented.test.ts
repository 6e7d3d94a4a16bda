/** P-029: what is documented exists, and what exists is documented. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTables } from '../../server/commands/readme.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');
const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.test.ts'),
);

describe('P-029 the README', () => {
  it('has the tables of settings and codes that the program has', () => {
    expect(withTables(readme)).toBe(readme);
  });

  it('would notice a stale table', () => {
    expect(withTables(readme.replace('`PORT`', '`PRT`'))).toBe(readme);
  });

  it('names every command of package.json that people use, and no other', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const named = [...readme.matchAll(/^\| `npm (?:run )?([a-z:]+)[^`]*` \|/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(scripts.toSorted());
  });

  it('shows a picture that is there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('links to files that are there', () => {
    const named = [
      ...(readme + read('CONTRIBUTING.md') + read('SECURITY.md')).matchAll(
        /`([\w./-]+\.(?:ts|mjs|json|yaml|md|graphql|txt|sha256))`/g,
      ),
    ];
    const missing = named
      .map(([, file]) => file ?? '')
      .filter((file) => file.includes('/') && !existsSync(join(root, file)));
    expect(missing.filter((file) => !/\.test\.ts$/.test(file) || !tests.includes(file.replace('tests/', '')))).toEqual(
      [],
    );
  });
});

describe('P-029 the promises', () => {
  const promises = [...readme.matchAll(/^\| (P-\d{3}) \| [^|]+ \| ([\w/-]+) \|$/gm)].map(([, id = '', file = '']) => ({
    id,
    file,
  }));

  it('are listed', () => {
    expect(promises.length).toBeGreaterThan(7);
  });

  it.each(promises)('$id has its test in $file, with the id in a title', ({ id, file }) => {
    const text = read(`tests/${file}.test.ts`);
    expect(text).toMatch(new RegExp(`(?:describe|it)(?:\\.\\w+)?(?:\\([^)]*\\))?\\(\\s*['"\`][^'"\`]*${id}`));
  });

  it('have no test for one that is not listed', () => {
    const listed = new Set(promises.map(({ id }) => id));
    const titled = tests.flatMap((name) =>
      [...read(`tests/${name}`).matchAll(/(?:describe|it)\(\s*['"`][^'"`]*(P-\d{3})/g)].map(([, id = '']) => id),
    );
    expect(titled.filter((id) => !listed.has(id))).toEqual([]);
  });
});
