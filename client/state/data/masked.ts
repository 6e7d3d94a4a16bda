/** What remains of the relations while sources are left out: counted anew by the rules that the server uses. Pure. */
import type { MaskDispute, MaskEdge } from '../../../schema/rules/mask.ts';
import { maskEdges } from '../../../schema/rules/mask.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import type { KeyFragment } from '../../api/generated/graphql.ts';
import type { View } from '../view/view.ts';
import { keptIn } from './falling.ts';
import type { Line, Rows } from './rows.ts';

export type Masked = {
  /** Every known relation: those that remain with their counts, those that fall as they were. */
  lines: ReadonlyMap<string, Line>;
  /** Ids of relations that no support is left of, and of those that lost some of it. */
  fallen: ReadonlySet<string>;
  weakened: ReadonlySet<string>;
  /** Ids of open disagreements of which nothing is left, and the kind of those of which something is. */
  fallenDisputes: ReadonlySet<string>;
  kinds: ReadonlyMap<string, MaskDispute['kind']>;
};

type Edge = MaskEdge & { line: Line };
type Dispute = MaskDispute & { id: string };
type Support = MaskEdge['supports'][number];

const toSupport = (key: KeyFragment): Support => ({
  ...key,
  from: dayNumber(key.reported.from),
  to: dayNumber(key.reported.to),
});

/** The relations of the store under a view. A relation with too many supports to be told stays as it is. */
export function maskedLines(rows: Rows, view: Pick<View, 'off' | 'asOf'>): Masked {
  const lines = [...rows.relations.values()];
  const edges = lines.flatMap((line) => (line.supports ? [toEdge(line, line.supports)] : []));
  const disputes = rows.disputes.map(toDispute);
  const grounds = rows.disputes.flatMap(({ links }) => links.flatMap(({ restsOn }) => restsOn));
  const keep = keptIn(view);
  const left = maskEdges(
    {
      edges,
      disputes,
      grounds: grounds.map(({ id, supports }) => ({ id, supports: (supports ?? []).map(toSupport) })),
    },
    (support) => keep(support as Support & KeyFragment),
  );
  const standing = new Map(left.edges.map((edge) => [edge.id, edge]));
  const kinds = new Map(left.disputes.map(({ id, kind }) => [id, kind]));
  const fallen = edges.filter(({ id }) => !standing.has(id)).map(({ id }) => id);
  const weakened = edges.filter(
    ({ id, supports }) => (standing.get(id)?.supports.length ?? supports.length) < supports.length,
  );
  return {
    lines: new Map(lines.map((line) => [line.id, counted(line, standing.get(line.id), kinds)])),
    fallen: new Set(fallen),
    weakened: new Set(weakened.map(({ id }) => id)),
    fallenDisputes: new Set(disputes.filter(({ id }) => !kinds.has(id)).map(({ id }) => id)),
    kinds,
  };
}

const toEdge = (line: Line, supports: readonly KeyFragment[]): Edge => ({
  id: line.id,
  line,
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

function counted(line: Line, edge: Edge | undefined, kinds: ReadonlyMap<string, Dispute['kind']>): Line {
  if (!edge) return line;
  const { basis, nClaims, nIndependent, disputed } = edge;
  const disputes = line.disputes.flatMap((dispute) => {
    const kind = kinds.get(dispute.id);
    return dispute.state !== 'OPEN' ? [dispute] : kind ? [{ ...dispute, kind }] : [];
  });
  return { ...line, basis, nClaims, nIndependent, disputed, disputes };
}
