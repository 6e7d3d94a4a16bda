/** All relations of a small graph, by way of the API, and naive searches over them: what the readers are compared with. */
import type { RunningServer } from '../server/server.ts';

export type Line = {
  id: string;
  type: string;
  family: string;
  from: { id: string };
  to: { id: string };
  nIndependent: number;
  basis: string;
  disputed: boolean;
};
export type View = {
  asOf?: string;
  withoutSources?: string[];
  withoutOutlets?: string[];
  withoutBelligerents?: boolean;
};

const PAGE = `query ($after: String, $view: ViewInput) { relations(first: 100, after: $after, view: $view) {
  nodes { id type family from { id } to { id } nIndependent basis disputed } pageInfo { hasNextPage endCursor } } }`;

/** Every relation that remains under a view. */
export async function allLines(server: RunningServer, view: View | null = null): Promise<Line[]> {
  const lines: Line[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data }: { data: { relations: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
      await server.ask(PAGE, { after, view });
    lines.push(...data.relations.nodes);
    after = data.relations.pageInfo.endCursor;
    more = data.relations.pageInfo.hasNextPage;
  }
  return lines;
}

/** Neighbours of each entity. */
export function neighboursIn(lines: readonly Line[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const { from, to } of lines) {
    add(from.id, to.id);
    add(to.id, from.id);
  }
  return found;
}

/** All shortest chains between two, level by level; none where they are longer than `most` steps. */
export function naiveChains(lines: readonly Line[], from: string, to: string, most: number): string[][] {
  const neighbours = neighboursIn(lines);
  const seen = new Set([from]);
  let level = [[from]];
  for (let steps = 1; steps <= most; steps++) {
    const next = level.flatMap((chain) => {
      const around = neighbours.get(chain.at(-1) ?? '') ?? new Set();
      return [...around].filter((id) => !seen.has(id)).map((id) => [...chain, id]);
    });
    const arrived = next.filter((chain) => chain.at(-1) === to);
    if (arrived.length > 0) return arrived;
    for (const chain of next) seen.add(chain.at(-1) ?? '');
    level = next;
  }
  return [];
}
