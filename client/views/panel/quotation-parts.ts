/** A passage in its paragraph, cut into flat stretches: what is context, what is marked, and who is named where. Pure. */

/** A stretch of the paragraph. `marked`: words of the passage; `names`: id of the end that is meant. */
export type Stretch = { text: string; marked: boolean; names: string | null };

export type Quoted = {
  exact: string;
  start: number;
  contextBefore: string;
  contextAfter: string;
  /** In code points of the article; those outside the paragraph are left out. */
  mentions: readonly { start: number; end: number; id: string }[];
};

/** About three lines of a panel, in characters; the passage itself is never cut. */
const CONTEXT = 64;

/** Cuts a paragraph into stretches. With `whole` false the context is cut at a word, with … where something is left out. */
export function quotationParts(
  { exact, start, contextBefore, contextAfter, mentions }: Quoted,
  whole: boolean,
): Stretch[] {
  const before = [...contextBefore];
  const passage = [...exact];
  const after = [...contextAfter];
  const paragraph = [...before, ...passage, ...after];
  const zero = start - before.length;
  const from = whole ? 0 : cutBefore(before);
  const to = whole ? paragraph.length : before.length + passage.length + cutAfter(after);
  const edges = new Set([from, before.length, before.length + passage.length, to]);
  const named = mentions.map((m) => ({ id: m.id, from: m.start - zero, to: m.end - zero }));
  for (const { from: a, to: b } of named) for (const edge of [a, b]) if (edge > from && edge < to) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  const parts = cuts.slice(0, -1).map((at, i): Stretch => {
    const next = cuts[i + 1] ?? to;
    const name = named.find((m) => m.from <= at && m.to >= next);
    return {
      text: paragraph.slice(at, next).join(''),
      marked: at >= before.length && next <= before.length + passage.length,
      names: name?.id ?? null,
    };
  });
  const shown = parts.filter(({ text }) => text !== '');
  if (from > 0) shown.unshift({ text: '… ', marked: false, names: null });
  if (to < paragraph.length) shown.push({ text: ' …', marked: false, names: null });
  return shown;
}

/** Whether cutting would leave anything out. */
export function isLong({ contextBefore, contextAfter }: Quoted): boolean {
  return cutBefore([...contextBefore]) > 0 || cutAfter([...contextAfter]) < [...contextAfter].length;
}

/** Where the shown part of what stands before begins: at a word, and not after a sentence that has ended. */
function cutBefore(signs: readonly string[]): number {
  const sentence = Math.max(signs.lastIndexOf('.'), signs.lastIndexOf('؟'), signs.lastIndexOf('!')) + 1;
  const own = signs.length - sentence <= CONTEXT && sentence > 0 ? sentence : signs.length - CONTEXT;
  if (own <= 0) return 0;
  const word = signs.indexOf(' ', own);
  return word < 0 || word === signs.length - 1 ? own : word + 1;
}

/** How much of what follows is shown: to the end of the sentence, or to a word. */
function cutAfter(signs: readonly string[]): number {
  const stop = signs.findIndex((sign) => sign === '.' || sign === '؟' || sign === '!');
  if (stop >= 0 && stop < CONTEXT) return stop + 1;
  if (signs.length <= CONTEXT) return signs.length;
  const word = signs.slice(0, CONTEXT).lastIndexOf(' ');
  return word > 0 ? word : CONTEXT;
}

/** Which of the ends are named nowhere in the passage itself, and which nowhere in its paragraph either. */
export function unnamed(quoted: Quoted, ends: readonly string[]): { inPassage: string[]; inParagraph: string[] } {
  const length = [...quoted.exact].length;
  const inside = (m: { start: number; end: number }): boolean =>
    m.start >= quoted.start && m.end <= quoted.start + length;
  return {
    inPassage: ends.filter((id) => !quoted.mentions.some((m) => m.id === id && inside(m))),
    inParagraph: ends.filter((id) => !quoted.mentions.some((m) => m.id === id)),
  };
}
