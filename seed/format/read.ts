/** Reads an article folder: `article.txt`, byte for byte, and `annotation.yaml`. What is wrong comes back with its line. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { checkProposals } from '../../schema/check/check.ts';
import type { Path } from '../../schema/check/shape.ts';
import { readShape, shown } from '../../schema/check/shape.ts';
import type { Problem, Proposals } from '../../schema/proposals.ts';
import type { Annotation } from './annotation.ts';
import { buildProposals } from './build.ts';
import { writtenPath } from './paths.ts';
import { ANNOTATION } from './shape.ts';
import { parseYaml } from './yaml.ts';

export const TEXT_FILE = 'article.txt';
export const ANNOTATION_FILE = 'annotation.yaml';

/** No news article comes near it; a larger file is another kind of thing, and would be read into memory whole. */
const FILE_BYTES_MAX = 8 * 1024 * 1024;

/** One thing that is wrong in a file: which line and field (`claims[3].says`), why, and what to do about it. */
export type FileProblem = { file: string; line: number; field: string; code: string; reason: string; cure: string };

/**
 * Reads the folder `<dir>/article.txt` + `<dir>/annotation.yaml`. The folder's name is the article's slug.
 * Never throws for what a person wrote. Problems come in the order of stages: files, then fields, then words, then sense.
 */
export async function readFolder(dir: string): Promise<{ proposals: Proposals } | { problems: FileProblem[] }> {
  const textFile = join(dir, TEXT_FILE);
  const annotationFile = join(dir, ANNOTATION_FILE);
  const [text, annotation] = await Promise.all([readUtf8(textFile), readUtf8(annotationFile)]);
  if ('problem' in text || 'problem' in annotation) {
    return { problems: [text, annotation].flatMap((file) => ('problem' in file ? [file.problem] : [])) };
  }
  const yaml = parseYaml(annotation.text);
  if (yaml.faults.length > 0) {
    const cure = 'Mend the YAML there: indentation, quotes, brackets, the space after a colon.';
    const faults = yaml.faults.map((fault) => ({ field: '', code: 'NOT_YAML', ...fault, cure }));
    return { problems: faults.map((fault) => ({ file: annotationFile, ...fault })) };
  }
  const inAnnotation = (problem: Problem, path: Path): FileProblem => ({
    file: annotationFile,
    line: yaml.lineOf(path),
    field: shown(path),
    code: problem.code,
    reason: problem.reason,
    cure: problem.cure,
  });

  const misshapen: Problem[] = [];
  const written = readShape(yaml.value, ANNOTATION, 'written', [], misshapen);
  if (misshapen.length > 0) return { problems: misshapen.map((problem) => inAnnotation(problem, problem.path)) };

  const slug = basename(resolve(dir));
  const { proposals, problems } = buildProposals(written as Annotation, { slug, ...text });
  if (problems.length > 0) return { problems: problems.map((problem) => inAnnotation(problem, problem.path)) };

  const senseless = checkProposals(proposals);
  if (senseless.length === 0) return { proposals };
  return {
    problems: senseless.map((problem) =>
      problem.path[0] === 'text'
        ? inText(textFile, text.text, problem)
        : inAnnotation(problem, writtenPath(problem.path)),
    ),
  };
}

type TextRead = { text: string; sha256: string } | { problem: FileProblem };

/** The file decoded as it is (a byte-order mark stays a character, so that offsets and bytes agree), and the sum of its bytes. */
async function readUtf8(file: string): Promise<TextRead> {
  const fault = (code: string, reason: string, cure: string, line = 1): TextRead => ({
    problem: { file, line, field: '', code, reason, cure },
  });
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return fault(
      'FILE_MISSING',
      `The file cannot be read: ${reasonOf(error)}.`,
      `Put ${basename(file)} into the folder.`,
    );
  }
  if (bytes.length > FILE_BYTES_MAX) {
    return fault('FILE_TOO_LARGE', `The file has ${bytes.length} bytes, more than ${FILE_BYTES_MAX}.`, 'Split it.');
  }
  if (!isUtf8(bytes)) {
    const line = lineOfFirst(bytes, (row) => !isUtf8(row));
    return fault('NOT_UTF8', `Line ${line} holds bytes that are not UTF-8.`, 'Save the file as UTF-8.', line);
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.trim() === '')
    return fault('FILE_EMPTY', 'The file holds nothing.', `Write the ${WHAT[basename(file)]} into it.`);
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const WHAT: Record<string, string> = { [TEXT_FILE]: 'text of the article', [ANNOTATION_FILE]: 'annotation' };

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is none';
  return code === 'EISDIR' ? 'it is a folder' : String(code);
}

/** Lines can be looked at one by one: no byte of a longer character is a line feed. */
function lineOfFirst(bytes: Buffer, isBad: (row: Buffer) => boolean): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (isBad(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

/** A problem of the text stands at a code point: `['text', 17]`. */
function inText(file: string, text: string, { path, code, reason, cure }: Problem): FileProblem {
  const before = Array.from(text).slice(0, Number(path[1] ?? 0));
  return { file, line: 1 + before.filter((point) => point === '\n').length, field: '', code, reason, cure };
}
