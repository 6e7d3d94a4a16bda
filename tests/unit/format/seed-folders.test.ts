/** `npm run seed` on folders that cannot be read: each told line by line, and no database asked for. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedFolders } from '../../../server/commands/seed-folders.ts';
import { GOOD_FOLDER, lineOf, mend } from './folder.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tawatur-seed-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('every bad folder is told, with its lines, and counted', async () => {
  const broken = join(home, 'broken');
  const empty = join(home, 'empty');
  await cp(GOOD_FOLDER, broken, { recursive: true });
  await mend(broken, 'modality: ALLEGED', 'modality: ALLEGD');
  await mkdir(empty);
  const lines: string[] = [];
  const open = () => Promise.reject(new Error('no folder can be read, so no database is needed'));
  expect(await seedFolders([broken, empty], { open, report: (line) => lines.push(line) })).toBe(2);
  expect(lines).toEqual([
    `${broken}: refused, nothing of it was written (problems: 1)`,
    `  ${broken}/annotation.yaml:${await lineOf('modality: ALLEGED')} claims[3].modality UNKNOWN_CODE`,
    '    "ALLEGD" is no Modality.',
    '    Did you mean ALLEGED?',
    `${empty}: refused, nothing of it was written (problems: 2)`,
    `  ${empty}/article.txt:1 FILE_MISSING`,
    '    There is no such file.',
    '    Put article.txt with the text of the article into the folder.',
    `  ${empty}/annotation.yaml:1 FILE_MISSING`,
    '    There is no such file.',
    '    Put annotation.yaml with the annotation into the folder.',
  ]);
});
