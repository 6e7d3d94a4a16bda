/** From where a thing stands in the proposals to where a person wrote it in `annotation.yaml`. */
import type { Path } from '../../schema/check/shape/shape.ts';

/** Parts of an assertion that stand in its sentence. */
const IN_SENTENCE = new Set(['predicate', 'subject', 'object']);

/** The path in the annotation; a part that is not written there (the outlet at the end of a chain) gives what it follows from. */
export function writtenPath(path: Path): Path {
  const [list, index, part, ...rest] = path;
  if (list === 'claims' && index !== undefined) {
    if (part === 'assertions') return [list, index, ...assertionPath(rest)];
    if (part === 'statedBy') return [list, index, 'by'];
  }
  if (list === 'mentions' && index !== undefined) {
    if (part === 'entities') return [list, index, 'of', ...rest];
    if (part === 'start' || part === 'end') return [list, index, 'at'];
  }
  return path;
}

function assertionPath([n, part, ...rest]: Path): Path {
  const at: Path = n === 0 || n === undefined ? ['says'] : ['also', Number(n) - 1];
  if (part === undefined) return at;
  return IN_SENTENCE.has(String(part)) ? [...at, 'that'] : [...at, part, ...rest];
}
