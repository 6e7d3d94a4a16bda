/** A good article folder (invented) in a new place, to be broken one field at a time. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FileProblem, readFolder } from '../../../seed/format/read.ts';

export const GOOD_FOLDER = resolve(import.meta.dirname, '../../fixtures/articles/marsa-al-ward');

/** Copies the good folder, lets `change` break it, and gives the problems; file names without their folder. */
export async function problemsOf(change: (dir: string) => Promise<void>): Promise<FileProblem[]> {
  const home = await mkdtemp(join(tmpdir(), 'tawatur-format-'));
  const dir = join(home, 'marsa-al-ward');
  try {
    await cp(GOOD_FOLDER, dir, { recursive: true });
    await change(dir);
    const read = await readFolder(dir);
    return 'problems' in read ? read.problems.map((problem) => ({ ...problem, file: inside(dir, problem.file) })) : [];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const inside = (dir: string, file: string): string => file.slice(dir.length + 1);

/** Replaces words of the annotation that stand there once. */
export async function mend(dir: string, from: string, to: string): Promise<void> {
  const file = join(dir, 'annotation.yaml');
  const before = await readFile(file, 'utf8');
  if (before.split(from).length !== 2) throw new Error(`${from} does not stand in the annotation once`);
  await writeFile(
    file,
    before.replace(from, () => to),
  );
}

/** Line of words of the good annotation. */
export async function lineOf(words: string): Promise<number> {
  const annotation = await readFile(join(GOOD_FOLDER, 'annotation.yaml'), 'utf8');
  return annotation.slice(0, annotation.indexOf(words)).split('\n').length;
}
