/** All suites in one run. Projects that use the database run their files one after another: Community has one database. */
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
/** One worker, files in turn; patient, because a database answers when it can. */
const inTurn = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/closing-line.ts'],
    globalSetup: ['./tests/setup/neo4j.ts'],
    projects: [
      suite('house', { testTimeout: 120_000 }),
      suite('unit', { testTimeout: 60_000 }),
      suite('docs'),
      suite('graph', inTurn),
      suite('api', inTurn),
      suite('plan', inTurn),
      suite('attacks', inTurn),
      suite('client', inTurn),
      suite('faults', { ...inTurn, testTimeout: 240_000 }),
    ],
  },
});
