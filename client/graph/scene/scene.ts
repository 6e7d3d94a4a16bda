/** What the canvas shows, as plain data: nodes with broken labels, one line per pair. Pure; the adapter draws it. */
import { inLanguage, type Language } from '../../i18n/language.ts';
import type { EntityType, Rows } from '../../state/data/rows.ts';
import { type Box, labelText, type Point, type Side } from './labels.ts';
import type { Mark, Pair } from './pairs.ts';
import { widthOf } from './pairs.ts';
import type { Same } from './sames.ts';
import type { SizeStep } from './shapes.ts';

export type SceneNode = {
  id: string;
  type: EntityType;
  step: SizeStep;
  label: string;
  side: Side;
  at: Point;
  pinned: boolean;
  /** It speaks, too: what it says stands in its panel. */
  speaks: boolean;
};
export type SceneLine = {
  id: string;
  a: string;
  b: string;
  /** Px. */
  width: number;
  implied: boolean;
  /** It has no support left; it is only a question whether both ends are the same. */
  fallen: boolean;
  dotted: boolean;
  mark: Mark | null;
  /** The question, where there is one. */
  question: string;
  arrowAtA: boolean;
  arrowAtB: boolean;
  /** How many relations it stands for; 0 where it is dotted. */
  relations: number;
  /** Shown while the line is previewed. */
  label: string;
};
export type Scene = {
  nodes: readonly SceneNode[];
  lines: readonly SceneLine[];
  /** All shapes and labels, by the larger of both languages: what is in sight stays in sight when the language changes. */
  extent: Box;
};

export type SceneParts = {
  rows: Rows;
  nodes: readonly string[];
  pairs: readonly Pair[];
  sames: readonly Same[];
  pinned: readonly string[];
  places: ReadonlyMap<string, Point>;
  sides: ReadonlyMap<string, Side>;
  extent: Box;
  steps: ReadonlyMap<string, SizeStep>;
  lang: Language;
  /** The words of a line, such as "carried out, +1". */
  lineWords: (pair: Pair) => string;
  /** The words of the question whether two are the same. */
  question: (same: Same) => string;
};

/** The scene of a view. A node without a place is left out: its layout has not come yet. */
export function sceneOf(parts: SceneParts): Scene {
  const { rows, nodes, places, sides, extent, steps, lang, pinned } = parts;
  const drawn = nodes.flatMap((id): SceneNode[] => {
    const entity = rows.entities.get(id);
    const at = places.get(id);
    if (!entity || !at) return [];
    const label = labelText(inLanguage(entity.label, lang));
    const step = steps.get(id) ?? 'ordinary';
    const marks = { pinned: pinned.includes(id), speaks: entity.sources.length > 0 };
    return [{ id, type: entity.__typename, step, label, side: sides.get(id) ?? 'below', at, ...marks }];
  });
  return { nodes: drawn, lines: linesOf(parts, new Set(drawn.map(({ id }) => id))), extent };
}

function linesOf({ pairs, sames, lang, lineWords, question }: SceneParts, there: ReadonlySet<string>): SceneLine[] {
  const asked = new Map(sames.map((same) => [same.id, labelText({ text: question(same), lang })]));
  const drawn = pairs
    .filter(({ a, b }) => there.has(a) && there.has(b))
    .map((pair): SceneLine => {
      const { id, a, b, implied, fallen, mark, arrowAtA, arrowAtB } = pair;
      const looks = { width: widthOf(pair.sources), implied, fallen, dotted: false, mark, arrowAtA, arrowAtB };
      const label = labelText({ text: lineWords(pair), lang });
      return { id, a, b, ...looks, label, question: asked.get(id) ?? '', relations: pair.relations.length };
    });
  const dots = sames
    .filter(({ a, b, hasLine }) => !hasLine && there.has(a) && there.has(b))
    .map(({ id, a, b }): SceneLine => {
      const looks = { width: widthOf(1), implied: false, fallen: false, dotted: true, mark: null };
      return {
        id,
        a,
        b,
        ...looks,
        arrowAtA: false,
        arrowAtB: false,
        label: '',
        question: asked.get(id) ?? '',
        relations: 0,
      };
    });
  return [...drawn, ...dots];
}
