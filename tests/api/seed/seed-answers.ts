/** The whole seed behind a server, asked by the names of the gold: operations by their files, ids by claims and ends. */
import { expect } from 'vitest';
import { startSeeded } from '../server/server.ts';
import { claimCode, edgeName } from './gold.ts';
import { operations } from './operations.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read by the tests that asked
export type Answered = any;

export type SeedAnswers = {
  /** Runs an operation of the design; it has to answer without an error. */
  run(name: string, variables?: object): Promise<Answered>;
  /** Ids by name: relations as `edgeName`, claims by code, disputes by the codes of their claims. */
  relations: Map<string, string>;
  claims: Map<string, string>;
  disputes: Map<string, string>;
  stop(): Promise<void>;
};

const LINE = 'id type from { id } to { id } qualifiers { relation side role act outcome bearing }';
const LINES = `query ($after: String) {
  relations(first: 100, after: $after) { nodes { ${LINE} } pageInfo { hasNextPage endCursor } }
}`;
const OTHERS = '{ claims(first: 100) { nodes { id } } disputes(first: 100) { nodes { id members { claim { id } } } } }';

/** The name by which the gold knows an answered relation. */
export const ends = ({ from, to, ...edge }: Answered): string => edgeName({ ...edge, from: from.id, to: to.id });

/** Starts a server over the whole seed. */
export async function startAnswering(): Promise<SeedAnswers> {
  const server = await startSeeded();
  const relations = new Map<string, string>();
  for (let after: string | null = null, more = true; more; ) {
    const { data }: Answered = await server.ask(LINES, { after });
    for (const relation of data.relations.nodes) relations.set(ends(relation), relation.id);
    after = data.relations.pageInfo.endCursor;
    more = data.relations.pageInfo.hasNextPage;
  }
  const { data }: Answered = await server.ask(OTHERS);
  return {
    async run(name, variables = {}) {
      const { data, errors, status } = await server.ask(operations.get(name) ?? '', variables);
      const failure = server.logged.filter(({ level }) => level === 'error').at(-1);
      expect(errors, `${name}: ${JSON.stringify(failure)}`).toEqual([]);
      expect(status).toBe(200);
      return data;
    },
    relations,
    claims: new Map(data.claims.nodes.map(({ id }: Answered) => [claimCode(id), id])),
    disputes: new Map(data.disputes.nodes.map((dispute: Answered) => [codes(dispute), dispute.id])),
    stop: () => server.stop(),
  };
}

function codes({ members }: Answered): string {
  return [...new Set<string>(members.map(({ claim }: Answered) => claimCode(claim.id)))].sort().join(' ');
}
