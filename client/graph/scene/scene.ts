/** What the canvas shows, as plain data: nodes with broken labels, one line per pair. Pure; the adapter draws it. */
import { inLanguage, type Language } from '../../i18n/language.ts';
import type { EntityType, Rows } from '../../state/data/rows.ts';
import { type Box, labelText, type Point, type Side } from './labels.ts';
import type { Mark, Pair } from './pairs.ts';
import { widthOf } from './pairs.ts';
import type { Step } from './shapes.ts';

export type SceneNode = { id: string; type: EntityType; step: Step; label: string; side: Side; at: Point };
export type SceneLine = {
  id: string;
  a: string;
  b: string;
  /** Px. */
  width: number;
  implied: boolean;
  mark: Mark | null;
  arrowAtA: boolean;
  arrowAtB: boolean;
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
  places: ReadonlyMap<string, Point>;
  sides: ReadonlyMap<string, Side>;
  extent: Box;
  steps: ReadonlyMap<string, Step>;
  lang: Language;
  /** The words of a line, such as "carried out, +1". */
  lineWords: (pair: Pair) => string;
};

/** The scene of a view. A node without a place is left out: its layout has not come yet. */
export function sceneOf({ rows, nodes, pairs, places, sides, extent, steps, lang, lineWords }: SceneParts): Scene {
  const drawn = nodes.flatMap((id): SceneNode[] => {
    const entity = rows.entities.get(id);
    const at = places.get(id);
    if (!entity || !at) return [];
    const label = labelText(inLanguage(entity.label, lang));
    return [
      { id, type: entity.__typename, step: steps.get(id) ?? 'ordinary', label, side: sides.get(id) ?? 'below', at },
    ];
  });
  const there = new Set(drawn.map(({ id }) => id));
  const lines = pairs
    .filter(({ a, b }) => there.has(a) && there.has(b))
    .map((pair): SceneLine => {
      const { id, a, b, implied, mark, arrowAtA, arrowAtB } = pair;
      const label = labelText({ text: lineWords(pair), lang });
      return { id, a, b, width: widthOf(pair.sources), implied, mark, arrowAtA, arrowAtB, label };
    });
  return { nodes: drawn, lines, extent };
}
