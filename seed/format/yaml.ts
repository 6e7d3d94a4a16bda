/** YAML as we take it: every scalar is text until its field says otherwise, and every field knows its line. */
import type { Node, ParsedNode, Scalar } from 'yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path } from '../../schema/check/shape/shape.ts';

export type Fault = { line: number; reason: string };
export type Parsed = {
  value: unknown;
  faults: Fault[];
  /** Line of the deepest part of the path that is there. */
  lineOf(path: Path): number;
};

/** Parses one document. Anchors, tags and a second document are refused: what is read is what stands there. */
export function parseYaml(source: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const line = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const complaints = [...document.errors, ...document.warnings];
  const exhausted = complaints.find(({ code }) => code === 'RESOURCE_EXHAUSTION'); // what comes after it means nothing
  const faults = exhausted
    ? [{ line: line(exhausted.pos[0]), reason: 'It is nested too deeply.' }]
    : complaints.map((error) => ({ line: line(error.pos[0]), reason: oneSentence(error.message) }));
  return {
    value: faults.length > 0 ? undefined : plain(document.contents, faults, line),
    faults,
    lineOf: (path) => line(offsetOf(document.contents, path)),
  };
}

const oneSentence = (message: string): string => `${message.replaceAll(/\s+/g, ' ').replace(/\.$/, '')}.`;

function plain(node: ParsedNode | null, faults: Fault[], line: (offset: number) => number): unknown {
  if (node === null) return null;
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }): [string, unknown] => [
      isScalar(key) ? String((key as Scalar).value) : '?',
      plain(value as ParsedNode | null, faults, line),
    ]);
    // No `__proto__` from outside becomes ours.
    return Object.assign(Object.create(null), Object.fromEntries(pairs));
  }
  if (isSeq(node)) return node.items.map((item) => plain(item as ParsedNode | null, faults, line));
  if (isScalar(node) && node.anchor === undefined) return node.value;
  faults.push({ line: line(node.range[0]), reason: 'Anchors and aliases (&, *) are not read here.' });
  return undefined;
}

/** Where the last part of the path that can be followed begins: a field at its name, an item of a list at its dash. */
function offsetOf(root: ParsedNode | null, path: Path): number {
  let node: Node | null = root;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = (pair.value ?? null) as Node | null;
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part] as Node | undefined;
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else if (typeof part !== 'number') break;
  }
  return offset;
}
