/** Writes proposals as `annotation.yaml`: the same bytes for the same proposals, as pleasant to read as one by hand. */
import { isDeepStrictEqual } from 'node:util';
import type { Node, Pair, YAMLMap } from 'yaml';
import { Document, isMap, isScalar, isSeq } from 'yaml';
import type { Shape } from '../../schema/check/shape/shape.ts';
import type { Proposals } from '../../schema/proposals.ts';
import { ANNOTATION } from './shape.ts';
import { unbuild } from './unbuild.ts';

/** Columns of a line. */
const LINE_WIDTH = 120;
/** Told to whoever opens the file. */
const HEADER = ` Read each claim from the top: what it says (subject PREDICATE object), who says it, in which words, and what else.
 Offsets (at) are code points of article.txt, needed only where the words stand there more than once; what is usual is
 left out. The fields: schema/check/shape/records.ts, seed/format/shape.ts.`;
/** Lists whose records take one line each. */
const ONE_LINE_EACH = new Set(['mentions']);

/**
 * The annotation of one article. What is standard is left out, fields stand in the order of their shape.
 * With `anchor` every quotation carries its offsets; without, only those that stand in the text more than once.
 */
export function writeAnnotation(proposals: Proposals, { anchor = false } = {}): string {
  const document = new Document(ordered(unbuild(proposals, anchor), ANNOTATION), { schema: 'failsafe' });
  const root = document.contents as YAMLMap<Node, Node>;
  for (const [index, pair] of root.items.entries()) {
    pair.key.spaceBefore = index > 0;
    layOut(pair);
  }
  document.commentBefore = HEADER;
  return document.toString({ lineWidth: LINE_WIDTH, indentSeq: false, flowCollectionPadding: true });
}

/** A plain copy in the order of the shape, without standards, a list of one word without brackets, every scalar as text. */
function ordered(value: unknown, shape: Shape): unknown {
  switch (shape.is) {
    case 'list': {
      const items = (value as unknown[]).map((item) => ordered(item, shape.of));
      return items.length === 1 && typeof items[0] === 'string' ? items[0] : items;
    }
    case 'record': {
      const record = value as Record<string, unknown>;
      const fields = Object.entries(shape.fields).filter(
        ([key, { standard }]) => record[key] !== undefined && !isDeepStrictEqual(record[key], standard),
      );
      return Object.fromEntries(fields.map(([key, field]) => [key, ordered(record[key], field.shape)]));
    }
    case 'either':
      return ordered(value, typeof value === 'object' ? shape.full : shape.short);
    default:
      return String(value);
  }
}

/** One part of the annotation: its records one below the other, with a blank line between those of several lines. */
function layOut({ key, value }: Pair<Node, Node>): void {
  const records = isSeq<Node>(value) ? value.items : [value as Node];
  const isOneLine = ONE_LINE_EACH.has(String(key));
  for (const [index, record] of records.entries()) {
    if (isOneLine) foldIn(record, LINE_WIDTH - 2);
    else {
      record.spaceBefore = index > 0;
      for (const field of isMap<Node, Node>(record) ? record.items : []) {
        foldIn(field.value, LINE_WIDTH - 4 - String(field.key).length);
      }
    }
  }
}

/** Puts what is short and has no parts of its own into one line: `{ en: Islamic State, ar: … }`, `[C09, C21]`. */
function foldIn(node: Node | null, room: number): void {
  if (isSeq<Node>(node)) {
    for (const item of node.items) foldIn(item, room - 2);
    node.flow =
      node.items.every((item) => isScalar(item) && !String(item.value).includes(' ')) && widthOf(node) <= room;
  } else if (isMap<Node, Node>(node)) {
    for (const { key, value } of node.items) foldIn(value, room - 2 - String(key).length);
    node.flow =
      node.items.every(({ value }) => isScalar(value) || (isSeq(value) && value.flow)) && widthOf(node) <= room;
  } else if (isScalar(node) && String(node.value).length > room && FOLDS_EXACTLY.test(String(node.value))) {
    node.type = 'BLOCK_FOLDED';
  }
}

/** Texts of single spaces: what is folded at them is read back as it was. */
const FOLDS_EXACTLY = /^(?:[^\s\p{C}]+ )+[^\s\p{C}]+$/u;

/** Columns that it takes in one line, near enough: marks above and below letters count too. */
function widthOf(node: Node | null): number {
  if (isSeq<Node>(node)) return 2 + node.items.reduce((sum, item) => sum + widthOf(item) + 2, 0);
  if (isMap<Node, Node>(node)) {
    return 2 + node.items.reduce((sum, { key, value }) => sum + String(key).length + 4 + widthOf(value), 0);
  }
  return isScalar(node) ? String(node.value).length : 0;
}
