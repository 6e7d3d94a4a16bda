/** A server before two article folders, and the same folders as the rules read them in memory. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Proposals } from '../../schema/proposals.ts';
import type { View } from '../../schema/rules/mask.ts';
import { dayOf } from '../../schema/types/day.ts';
import { readFolder } from '../../seed/format/read.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { type RunningServer, startSeeded } from '../api/server/server.ts';
import { type Naive, naiveGraph } from './naive.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read by the tests that asked
export type Answered = any;
export type Ask = (query: string, variables?: object) => Promise<Answered>;

const FOLDERS = ['../../seed/articles/seed', '../fixtures/articles/marsa-al-ward'];

/** `ask` expects an answer without errors. */
export async function startPlanned(): Promise<{ server: RunningServer; whole: Naive; ask: Ask }> {
  const folders = await Promise.all(FOLDERS.map((path) => proposalsIn(join(import.meta.dirname, path))));
  const server = await startSeeded({}, (graph) => commitArticle(graph, folders[1] as Proposals, { by: 'test' }));
  return {
    server,
    whole: naiveGraph(folders),
    async ask(query, variables) {
      const { data, errors } = await server.ask(query, variables);
      expect(errors, JSON.stringify(server.logged.filter(({ level }) => level === 'error').at(-1))).toEqual([]);
      return data;
    },
  };
}

/** As `ViewInput`. */
export function inputOf({ asOf, withoutSources, withoutOutlets, withoutBelligerents }: View): object {
  return {
    asOf: asOf === undefined ? null : dayOf(asOf),
    withoutSources: [...(withoutSources ?? [])],
    withoutOutlets: withoutOutlets ? [...withoutOutlets] : null,
    withoutBelligerents: withoutBelligerents ?? null,
  };
}

async function proposalsIn(folder: string): Promise<Proposals> {
  const read = await readFolder(folder);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
  return read.proposals;
}
