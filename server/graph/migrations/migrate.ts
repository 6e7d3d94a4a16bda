/** Brings the database to the form that this program knows: the ontology's constraints, the numbered migrations, the rules' edges. */
import { createHash } from 'node:crypto';
import { CONSTRAINTS } from '../../../schema/generated/constraints.ts';
import { TawaturError } from '../../errors.ts';
import type { Graph } from '../run.ts';
import { rebuildIfRulesChanged } from '../write/projection/rebuild.ts';
import { base } from './001-base.ts';
import { search } from './002-search.ts';
import { history } from './003-history.ts';
import type { Migration, Step } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [base, search, history];

/** One line of progress, for a person. */
export type Report = (line: string) => void;

const META_ID = `CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (m:Meta) REQUIRE m.id IS UNIQUE`;
const FIND_META = `MATCH (m:Meta {id: 'meta'}) RETURN m.schema, m.step, m.ontology`;
const CREATE_META = `MERGE (m:Meta {id: 'meta'}) ON CREATE SET m.schema = 0, m.step = 0`;
const SET_ONTOLOGY = `MATCH (m:Meta {id: 'meta'}) SET m.ontology = $ontology`;
const SET_STEP = `MATCH (m:Meta {id: 'meta'}) SET m.schema = $schema, m.step = $step`;
/** Indexes are filled in the background; a read before that would scan. */
const AWAIT_INDEXES = `CALL db.awaitIndexes(120)`;

/**
 * Migrates; where nothing is to do, nothing is written. A step that fails is named, and the next run begins with it.
 *
 * @returns the version found and the version left
 * @throws TawaturError CONFLICT where a newer program wrote the data
 */
export async function migrate(
  graph: Graph,
  report: Report = () => {},
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<{ from: number; to: number }> {
  const [from, step, ontology] = await stateOf(graph);
  const to = migrations.at(-1)?.version ?? 0;
  refuseNewer(from, to);
  await applyOntology(graph, ontology, report);
  for (const migration of migrations.filter(({ version }) => version > from)) {
    report(`Migration ${migration.version}, ${migration.name}`);
    await apply(graph, migration, migration.version === from + 1 ? step : 0);
  }
  if (to > from) await graph.schema('migrate', AWAIT_INDEXES);
  await rebuildIfRulesChanged(graph, report);
  return { from, to };
}

type State = [schema: number, step: number, ontology: string | null];

async function stateOf(graph: Graph): Promise<State> {
  const [found] = await graph.read('migrate', FIND_META, {}, { patient: true });
  if (found) return found as State;
  await graph.schema('migrate', META_ID);
  await graph.write('migrate', (tx) => tx.run(CREATE_META));
  return [0, 0, null];
}

function refuseNewer(found: number, known: number): void {
  if (found <= known) return;
  throw new TawaturError(
    'CONFLICT',
    `The data was written by a newer Tawatur (form ${found}; this one knows ${known}). Start that version, or name another data folder in TAWATUR_HOME.`,
  );
}

/** Codes are only added, so constraints are, too: all statements run again when one has changed. */
async function applyOntology(graph: Graph, found: string | null, report: Report): Promise<void> {
  const ontology = createHash('sha256')
    .update(CONSTRAINTS.map(({ cypher }) => cypher).join(';'))
    .digest('hex');
  if (ontology === found) return;
  report(`${CONSTRAINTS.length} constraints and indexes of the ontology`);
  for (const { name, cypher } of CONSTRAINTS) {
    await named(`The ontology's ${name}`, graph.schema('migrate', cypher));
  }
  await graph.schema('migrate', AWAIT_INDEXES);
  await graph.write('migrate', (tx) => tx.run(SET_ONTOLOGY, { ontology }));
}

/** @param done steps of it that an earlier run completed */
async function apply(graph: Graph, { version, name, steps }: Migration, done: number): Promise<void> {
  for (const [index, step] of steps.entries()) {
    if (index < done) continue;
    const last = index === steps.length - 1;
    const after = { schema: last ? version : version - 1, step: last ? 0 : index + 1 };
    const label = `Migration ${version} (${name}), step ${index + 1} of ${steps.length} (${step.name})`;
    await named(label, applyStep(graph, step, after));
  }
}

type After = { schema: number; step: number };

async function applyStep(graph: Graph, step: Step, after: After): Promise<void> {
  if ('schema' in step) {
    await graph.schema('migrate', step.schema);
    await graph.write('migrate', (tx) => tx.run(SET_STEP, after));
    return;
  }
  let complete = false;
  while (!complete) {
    complete = await graph.write('migrate', async (tx) => {
      const nothingLeft = await step.chunk(tx);
      if (nothingLeft) await tx.run(SET_STEP, after);
      return nothingLeft;
    });
  }
}

async function named(what: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const code = error instanceof TawaturError ? error.code : 'INTERNAL_SERVER_ERROR';
    throw new TawaturError(
      code,
      `${what} failed: ${reasonOf(error)} Nothing of it is lost: start again to go on from there.`,
      {
        cause: error,
      },
    );
  }
}

/** The operator of a migration is told what the database said, which a user of the API is not. */
function reasonOf(error: unknown): string {
  const cause = error instanceof TawaturError && error.cause ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
