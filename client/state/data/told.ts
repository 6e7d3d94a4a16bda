/** What was told of the graph, wherever on the page it stands: on the canvas, in the list or in a panel. Pure. */
import type { Detail, DisputeHead, Line, Rows } from './rows.ts';

const details = (rows: Rows): Detail[] => [...rows.details.values()].filter((detail) => detail !== null);

/** Every relation, by id. */
export const toldLines = (rows: Rows): ReadonlyMap<string, Line> =>
  new Map([
    ...details(rows)
      .flatMap(linesIn)
      .map((line) => [line.id, line] as const),
    ...rows.relations,
  ]);

function linesIn(detail: Detail): readonly Line[] {
  switch (detail.of) {
    case 'edge':
      return [...detail.row.others, detail.row];
    case 'entity':
    case 'dispute':
    case 'claim':
      return detail.row.relations.nodes;
    case 'path':
      return detail.row.paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations));
    default:
      return [];
  }
}

type Head = Pick<DisputeHead, 'id' | 'state'>;

/** Every disagreement that stands in a list or has a panel, by its head; the same may come twice. */
export const toldDisputes = (rows: Rows): Head[] => [
  ...rows.tolls.flatMap(({ disputes }) => disputes),
  ...details(rows).flatMap(disputesIn),
];

function disputesIn(detail: Detail): readonly Head[] {
  switch (detail.of) {
    case 'edge':
    case 'claim':
      return detail.row.disputes;
    case 'entity':
      return detail.row.disputes.nodes;
    case 'dispute':
      return [detail.row];
    default:
      return [];
  }
}

/** Ids of relations that are told as what makes two claims comparable, by their sentence alone. */
export const toldGrounds = (rows: Rows): string[] =>
  details(rows).flatMap((detail) => {
    const disputes = detail.of === 'edge' ? detail.row.disputes : detail.of === 'dispute' ? [detail.row] : [];
    return disputes.flatMap(({ links }) => links.flatMap(({ restsOn }) => restsOn.map(({ id }) => id)));
  });
