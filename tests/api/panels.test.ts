/** The operations of the explorer's panels that these roots can answer; `view` is taken off until it is served. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, print, validate, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServedSchema } from '../../server/graphql/schema.ts';
import { type RunningServer, startSeeded } from './server.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/design/operations');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`SKIPPED: the panels' operations are not at ${FOLDER}`);

const schema = buildServedSchema();
const fragments = isThere ? parse(readFileSync(join(FOLDER, '_fragments.graphql'), 'utf8')).definitions : [];
const files = isThere ? readdirSync(FOLDER).filter((name) => !name.startsWith('_')) : [];
const operations = files.map(
  (name) => [name, withFragments(withoutView(parse(readFileSync(join(FOLDER, name), 'utf8'))))] as const,
);
const answerable = operations.filter(([, document]) => validate(schema, document).length === 0);

describe.skipIf(!isThere)('panels', () => {
  let server: RunningServer;
  let variables: Record<string, object>;
  beforeAll(async () => {
    server = await startSeeded();
    variables = await variablesFor(server);
  });
  afterAll(() => server.stop());

  it('thirteen of them need nothing that is not served', () => {
    expect(answerable.map(([name]) => name)).toEqual([
      '02-entity-panel.graphql',
      '03-edge-panel.graphql',
      '04-claim-panel.graphql',
      '05-dispute-panel.graphql',
      '06-source-panel.graphql',
      '07-reader.graphql',
      '12-what-if.graphql',
      '15-export.graphql',
      'example-4-sentences.graphql',
      'example-5-disagreements.graphql',
      'example-6-without.graphql',
      'question-2.graphql',
      'question-3.graphql',
    ]);
  });

  it.each(answerable)('%s', async (name, document) => {
    const { status, data, errors } = await server.ask(print(document), variables[name] ?? {});
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(Object.values(data)).not.toContain(null);
  });

  it('none of the statements gives the database cause for complaint', () => {
    expect(server.complaints).toEqual([]);
  });
});

async function variablesFor(server: RunningServer): Promise<Record<string, object>> {
  const { data } = await server.ask(
    '{ relations(filter: { types: [VICTIM_OF] }) { nodes { id from { id } to { id } claims { nodes { id } } disputes { id } } } }',
  );
  const [{ id, from, to, claims, disputes }] = data.relations.nodes;
  const pair = [from.id, to.id];
  return {
    '02-entity-panel.graphql': { id: from.id },
    '03-edge-panel.graphql': { id, pair },
    '04-claim-panel.graphql': { id: claims.nodes[0].id },
    '05-dispute-panel.graphql': { id: disputes[0].id },
    '06-source-panel.graphql': { id: 'source:sohr' },
    '07-reader.graphql': { id: 'article:seed' },
    '12-what-if.graphql': { among: pair },
    '15-export.graphql': { ids: pair },
  };
}

/** Without the argument and its variable. */
function withoutView(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter(node) {
      if (node.kind === Kind.VARIABLE_DEFINITION && print(node.type).startsWith('ViewInput')) return null;
      return node.kind === Kind.ARGUMENT && node.name.value === 'view' ? null : undefined;
    },
  });
}

function withFragments(document: DocumentNode): DocumentNode {
  const needed = new Set<string>();
  const add = (node: DocumentNode | DocumentNode['definitions'][number]): void => {
    visit(node, {
      enter(inner) {
        if (inner.kind !== Kind.FRAGMENT_SPREAD || needed.has(inner.name.value)) return;
        const name = inner.name.value;
        needed.add(name);
        const fragment = fragments.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
        if (fragment) add(fragment);
      },
    });
  };
  add(document);
  const used = fragments.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION && needed.has(one.name.value));
  return { ...document, definitions: [...document.definitions, ...used] };
}
