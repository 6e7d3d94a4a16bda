/** All suites in one run. Those that use a database run on two workers with a Neo4j each: Community has one database. */
import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24) {
  throw new Error(`Tests need Node 24; this is ${process.versions.node}. Run them through npm.`);
}

/** Node's own conditions: else vite and Node load graphql twice, once as CommonJS and once as a module. */
const ssr = { resolve: { conditions: ['module-sync', 'node'], externalConditions: ['module-sync', 'node'] } };

const suite = (name: string, more: object = {}) => ({
  ssr,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
});
/** After the quick ones, on two workers (one where a database was given); patient, because a database answers when it can. */
const slow = {
  maxWorkers: process.env['DEV_NEO4J_URI'] === undefined ? 2 : 1,
  sequence: { groupOrder: 1 },
  testTimeout: 120_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/closing-line.ts'],
    globalSetup: ['./tests/setup/neo4j.ts'],
    projects: [
      suite('house', { testTimeout: 120_000 }),
      suite('unit', { testTimeout: 60_000 }),
      suite('docs'),
      suite('graph', slow),
      suite('api', slow),
      suite('plan', slow),
      suite('attacks', slow),
      suite('client', slow),
      suite('faults', { ...slow, testTimeout: 240_000 }),
    ],
  },
});
