/** A passage in its paragraph, cut into flat stretches: what is context, what is marked, and who is named where. Pure. */

/** A stretch of the paragraph. `marked`: words of the passage; `names`: id of the end that is meant. */
export type Stretch = { text: string; marked: boolean; names: string | null };

export type Quoted = {
  exact: string;
  /** False where a public server has kept back a part of the words. */
  complete: boolean;
  start: number;
  contextBefore: string;
  contextAfter: string;
  /** In code points of the article; those outside the paragraph are left out. */
  mentions: readonly { start: number; end: number; id: string }[];
};

/** About three lines of a panel, in characters: the passage, which is never cut, and what is left for its context. */
const THREE_LINES = 118;
/** At least so much context stands on each side. */
const LEAST_CONTEXT = 18;

const contextFor = (exact: string): number =>
  Math.max(LEAST_CONTEXT, Math.floor((THREE_LINES - [...exact].length) / 2));

/** Cuts a paragraph into stretches, with … where something is left out. With `whole` false the context is cut at a word. */
export function quotationParts(
  { exact, complete, start, contextBefore, contextAfter, mentions }: Quoted,
  whole: boolean,
): Stretch[] {
  const before = [...contextBefore];
  const passage = [...exact];
  const after = [...contextAfter];
  const paragraph = [...before, ...passage, ...after];
  const zero = start - before.length;
  const room = contextFor(exact);
  const from = whole ? 0 : cutBefore(before, room);
  const to = whole ? paragraph.length : before.length + passage.length + cutAfter(after, room);
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
  if (to < paragraph.length || !complete) shown.push({ text: ' …', marked: false, names: null });
  return shown;
}

/** Whether cutting would leave anything out. */
export function isLong({ exact, contextBefore, contextAfter }: Quoted): boolean {
  const room = contextFor(exact);
  return cutBefore([...contextBefore], room) > 0 || cutAfter([...contextAfter], room) < [...contextAfter].length;
}

/** Where the shown part of what stands before begins: at a word, and not after a sentence that has ended. */
function cutBefore(signs: readonly string[], room: number): number {
  const sentence = Math.max(signs.lastIndexOf('.'), signs.lastIndexOf('؟'), signs.lastIndexOf('!')) + 1;
  const own = signs.length - sentence <= room && sentence > 0 ? sentence : signs.length - room;
  if (own <= 0) return 0;
  const word = signs.indexOf(' ', own);
  return word < 0 || word === signs.length - 1 ? own : word + 1;
}

/** How much of what follows is shown: to the end of the sentence, or to a word. */
function cutAfter(signs: readonly string[], room: number): number {
  const stop = signs.findIndex((sign) => sign === '.' || sign === '؟' || sign === '!');
  if (stop >= 0 && stop < room) return stop + 1;
  if (signs.length <= room) return signs.length;
  const word = signs.slice(0, room).lastIndexOf(' ');
  return word > 0 ? word : room;
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
