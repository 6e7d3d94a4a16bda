/** Relations and disagreements counted anew under a view, by the rules that the server uses. Pure. */
import type { MaskDispute, MaskEdge } from '../../../schema/rules/mask.ts';
import { maskEdges } from '../../../schema/rules/mask.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import type { KeyFragment } from '../../api/generated/graphql.ts';
import type { Mask } from '../view/view.ts';
import { keptIn } from './falling.ts';
import type { Line, Rows } from './rows.ts';

type Dispute = MaskDispute & { id: string };
type Support = MaskEdge['supports'][number];
/** Relations that remain, the kinds of disagreements that do, and ids of all disagreements that could be counted. */
export type Counted = {
  edges: ReadonlyMap<string, MaskEdge>;
  kinds: ReadonlyMap<string, Dispute['kind']>;
  disputes: ReadonlySet<string>;
};
/** Counts relations as far as their supports were told, and disagreements that were told whole. */
export function countUnder(rows: Pick<Rows, 'disputes'>, told: readonly Line[], view: Mask): Counted {
  const edges = told.flatMap((line) => (line.supports ? [toEdge(line, line.supports)] : []));
  const grounds = rows.disputes.flatMap(({ links }) => links.flatMap(({ restsOn }) => restsOn));
  const keep = keptIn(view);
  const left = maskEdges(
    {
      edges,
      disputes: rows.disputes.map(toDispute),
      grounds: grounds.map(({ id, supports }) => ({ id, supports: (supports ?? []).map(toSupport) })),
    },
    (support) => keep(support as Support & KeyFragment),
  );
  return {
    edges: new Map(left.edges.map((edge) => [edge.id, edge])),
    kinds: new Map(left.disputes.map(({ id, kind }) => [id, kind])),
    disputes: new Set(rows.disputes.map(({ id }) => id)),
  };
}

const toSupport = (key: KeyFragment): Support => ({
  ...key,
  from: dayNumber(key.reported.from),
  to: dayNumber(key.reported.to),
});

const toEdge = (line: Line, supports: readonly KeyFragment[]): MaskEdge => ({
  id: line.id,
  supports: supports.map(toSupport),
  basis: line.basis,
  nClaims: line.nClaims,
  nIndependent: line.nIndependent,
  disputed: line.disputed,
  firstFrom: dayNumber(line.firstReported.from),
  firstTo: dayNumber(line.firstReported.to),
  alleged: false,
  historical: false,
});

const toDispute = ({ id, kind, state, computed, members, links }: Rows['disputes'][number]): Dispute => ({
  id,
  kind,
  state,
  computed,
  members: members.map(({ supports }) => ({ supports: supports.map(toSupport) })),
  links: links.map((link) => ({ ...link, restsOn: link.restsOn.map((one) => one.id) })),
});
