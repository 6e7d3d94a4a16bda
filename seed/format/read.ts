/** Reads an article folder into proposals. Whatever is wrong in it comes back with file, line, field, reason and cure. */
import { basename, resolve } from 'node:path';
import { checkProposals } from '../../schema/check/check.ts';
import { readShape } from '../../schema/check/shape/read.ts';
import type { Path } from '../../schema/check/shape/shape.ts';
import { shown } from '../../schema/check/shape/shape.ts';
import type { Problem, Proposals } from '../../schema/proposals.ts';
import type { Annotation } from './annotation.ts';
import { buildProposals } from './build.ts';
import type { FileProblem, FileText } from './files.ts';
import { readFiles } from './files.ts';
import { writtenPath } from './paths.ts';
import { ANNOTATION } from './shape.ts';
import type { Parsed } from './yaml.ts';
import { parseYaml } from './yaml.ts';

export type { FileProblem } from './files.ts';

/**
 * Reads `<dir>/article.txt` and `<dir>/annotation.yaml`; the folder's name is the article's slug. Never throws for what a
 * person wrote. Each stage stops at its own problems: files, YAML, fields, words of the text, sense.
 */
export async function readFolder(dir: string): Promise<{ proposals: Proposals } | { problems: FileProblem[] }> {
  const files = await readFiles(dir);
  if ('problems' in files) return files;
  const { text, annotation } = files;
  const yaml = parseYaml(annotation.text);
  if (yaml.faults.length > 0) return { problems: yaml.faults.map((fault) => notYaml(annotation.file, fault)) };

  const misshapen: Problem[] = [];
  const written = readShape(yaml.value, ANNOTATION, 'written', [], misshapen);
  if (misshapen.length > 0) return { problems: misshapen.map((problem) => asWritten(annotation, yaml, problem)) };

  const slug = basename(resolve(dir));
  const { proposals, problems } = buildProposals(written as Annotation, { slug, text: text.text, sha256: text.sha256 });
  if (problems.length > 0) return { problems: problems.map((problem) => asWritten(annotation, yaml, problem)) };

  const senseless = checkProposals(proposals);
  if (senseless.length === 0) return { proposals };
  return { problems: senseless.map((problem) => located(text, annotation, yaml, problem)) };
}

/** Problems that came up later, such as ids that the graph does not know, with the lines of the folder that they are about. */
export async function locateProblems(dir: string, problems: readonly Problem[]): Promise<FileProblem[]> {
  const files = await readFiles(dir);
  if ('problems' in files) return files.problems;
  const { text, annotation } = files;
  const yaml = parseYaml(annotation.text);
  return problems.map((problem) => located(text, annotation, yaml, problem));
}

function notYaml(file: string, { line, reason }: { line: number; reason: string }): FileProblem {
  const cure = 'Mend the YAML there: indentation, quotes, brackets, a space after the colon.';
  return { file, line, field: '', code: 'NOT_YAML', reason, cure };
}

/** A problem of the proposals, where it was written. */
function located(text: FileText, annotation: FileText, yaml: Parsed, problem: Problem): FileProblem {
  if (problem.path[0] === 'text') return inText(text, problem);
  return asWritten(annotation, yaml, problem, writtenPath(problem.path));
}

function asWritten({ file }: FileText, yaml: Parsed, problem: Problem, path: Path = problem.path): FileProblem {
  const { code, reason, cure } = problem;
  return { file, line: yaml.lineOf(path), field: shown(path), code, reason, cure };
}

/** A problem of the text stands at a code point: `['text', 17]`. */
function inText({ file, text }: FileText, { path, code, reason, cure }: Problem): FileProblem {
  const before = Array.from(text).slice(0, Number(path[1] ?? 0));
  return { file, line: 1 + before.filter((point) => point === '\n').length, field: '', code, reason, cure };
}
