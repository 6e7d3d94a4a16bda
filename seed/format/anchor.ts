/** Writes the offsets of every quotation into an annotation, so that a changed text is noticed word by word. */
import { writeFile } from 'node:fs/promises';
import type { FileProblem } from './files.ts';
import { readFiles } from './files.ts';
import { readFolder } from './read.ts';
import { writeAnnotation } from './write.ts';

/** Rewrites `annotation.yaml` with offsets. Refuses, with what is wrong, where it cannot be read or has remarks of its own. */
export async function anchorFolder(dir: string): Promise<FileProblem[]> {
  const [read, files] = await Promise.all([readFolder(dir), readFiles(dir)]);
  if ('problems' in read) return read.problems;
  if ('problems' in files) return files.problems;
  const { file, text } = files.annotation;
  const head = headOf(text);
  const remark = lineOfRemark(text, head);
  if (remark !== undefined) return [lost(file, remark)];
  const written = writeAnnotation(read.proposals, { anchor: true });
  await writeFile(file, head + written.slice(headOf(written).length));
  return [];
}

/** Remarks and blank lines before the first field: they stay. */
const headOf = (annotation: string): string => /^(?:[ \t]*(?:#.*)?\n)*/.exec(annotation)?.[0] ?? '';

/** Line of the first remark after the head, or of what may be one. */
function lineOfRemark(annotation: string, head: string): number | undefined {
  const at = annotation.slice(head.length).search(/(?:^|\s)#/m);
  return at < 0 ? undefined : annotation.slice(0, head.length + at + 1).split('\n').length;
}

function lost(file: string, line: number): FileProblem {
  const reason = 'The file is written anew with its offsets, and this remark would be lost.';
  const cure = 'Put it into a note, or to the head of the file, or write the offsets by hand.';
  return { file, line, field: '', code: 'REMARK_WOULD_BE_LOST', reason, cure };
}
