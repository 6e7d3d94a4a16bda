/** Whatever is wrong in an article folder is told with file, line, field, reason and cure. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileProblem } from '../../../seed/format/read.ts';
import { readFolder } from '../../../seed/format/read.ts';
import { lineOf, mend, problemsOf } from './folder.ts';

type Row = Omit<FileProblem, 'file'> & { name: string; from: string; to: string };

const rows: Row[] = parse(await readFile(resolve(import.meta.dirname, '../../fixtures/bad-annotations.yaml'), 'utf8'));

test.each(rows)('annotation: $name', async ({ name: _, from, to, line, ...expected }) => {
  const problems = await problemsOf((dir) => mend(dir, from, to));
  expect(problems).toEqual([{ file: 'annotation.yaml', line: (await lineOf(from)) + line, ...expected }]);
});

describe('files', () => {
  const fault = (file: string, line: number, code: string, reason: string, cure: string): FileProblem[] => [
    { file, line, field: '', code, reason, cure },
  ];
  const put = (name: string, bytes: string | Uint8Array) => (dir: string) => writeFile(join(dir, name), bytes);
  const holds = { 'article.txt': 'the text of the article', 'annotation.yaml': 'the annotation' };

  test.each(Object.entries(holds))('%s is missing', async (file, what) => {
    const cure = `Put ${file} with ${what} into the folder.`;
    const problems = await problemsOf((dir) => rm(join(dir, file)));
    expect(problems).toEqual(fault(file, 1, 'FILE_MISSING', 'There is no such file.', cure));
  });

  test.each(Object.entries(holds))('%s is a folder', async (file, what) => {
    const cure = `Put ${file} with ${what} into the folder.`;
    const problems = await problemsOf(async (dir) => {
      await rm(join(dir, file));
      await mkdir(join(dir, file));
    });
    expect(problems).toEqual(fault(file, 1, 'FILE_MISSING', 'It is not a file.', cure));
  });

  test.each(Object.entries(holds))('%s is a pipe, which nobody fills', async (file, what) => {
    const cure = `Put ${file} with ${what} into the folder.`;
    const problems = await problemsOf(async (dir) => {
      await rm(join(dir, file));
      execFileSync('mkfifo', [join(dir, file)]);
    });
    expect(problems).toEqual(fault(file, 1, 'FILE_MISSING', 'It is not a file.', cure));
  });

  test('an annotation that is nested too deeply', async () => {
    const cure = 'Mend the YAML there: indentation, quotes, brackets, a space after the colon.';
    const problems = await problemsOf(put('annotation.yaml', `a: ${'['.repeat(20_000)}`));
    expect(problems).toEqual(fault('annotation.yaml', 1, 'NOT_YAML', 'It is nested too deeply.', cure));
  });

  test.each(Object.entries(holds))('%s is empty', async (file, what) => {
    const problems = await problemsOf(put(file, ' \n'));
    expect(problems).toEqual(fault(file, 1, 'FILE_EMPTY', 'It holds nothing.', `Write ${what} into it.`));
  });

  test.each(Object.keys(holds))('%s is not UTF-8', async (file) => {
    const bytes = Buffer.concat([Buffer.from('أول\nثان\n'), Buffer.from([0xe6, 0xc7]), Buffer.from('\n')]);
    const reason = 'Line 3 holds bytes that are not UTF-8.';
    const problems = await problemsOf(put(file, bytes));
    expect(problems).toEqual(fault(file, 3, 'NOT_UTF8', reason, 'Save the file as UTF-8.'));
  });

  test('a file is too large', async () => {
    const problems = await problemsOf(put('article.txt', 'a'.repeat(8 * 1024 * 1024 + 1)));
    const reason = 'It has 8388609 bytes, more than 8388608.';
    const cure = 'Part it: a folder holds one article.';
    expect(problems).toEqual(fault('article.txt', 1, 'FILE_TOO_LARGE', reason, cure));
  });

  test('NUL in the text', async () => {
    const problems = await problemsOf(async (dir) => {
      const file = join(dir, 'article.txt');
      await writeFile(file, (await readFile(file, 'utf8')).replace('المصدر:', 'المصدر\0'));
    });
    const reason = 'text holds the control character U+0000 at code point 475.';
    expect(problems).toEqual(fault('article.txt', 11, 'BAD_CHARACTER', reason, 'Take the character out.'));
  });

  test('both files at once', async () => {
    const problems = await problemsOf(async (dir) => {
      await rm(join(dir, 'article.txt'));
      await writeFile(join(dir, 'annotation.yaml'), '');
    });
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['article.txt', 'FILE_MISSING'],
      ['annotation.yaml', 'FILE_EMPTY'],
    ]);
  });

  test('no such folder', async () => {
    const read = await readFolder('/nowhere/at-all');
    expect(read).toMatchObject({ problems: [{ code: 'FILE_MISSING' }, { code: 'FILE_MISSING' }] });
  });
});

describe('nothing that a person writes makes the reader throw', () => {
  test.each([
    ['only a comment', '# nothing\n'],
    ['a list', '- a\n- b\n'],
    ['a word', 'word\n'],
    ['two documents', 'article: a\n---\narticle: b\n'],
    ['a name that objects have', 'article:\n  __proto__: a\nconstructor: b\ntoString: c\n'],
    ['brackets without end', '['.repeat(20_000)],
    ['a key that is a list', '? [a, b]\n: c\n'],
    ['tabs', 'article:\n\tlang: ar\n'],
    ['an alias that grows', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['a number that is none', 'claims:\n- says: { that: a, value: { op: EQUAL, best: 1e999, verbatim: x } }\n'],
  ])('%s', async (_, annotation) => {
    const problems = await problemsOf((dir) => writeFile(join(dir, 'annotation.yaml'), annotation));
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, line, code, reason, cure } of problems) {
      expect(file).toBe('annotation.yaml');
      expect(line).toBeGreaterThan(0);
      expect(code).toMatch(/^[A-Z0-9_]+$/);
      expect(reason).toMatch(/\.$/);
      expect(cure).toMatch(/[.?]$/);
    }
  });
});
