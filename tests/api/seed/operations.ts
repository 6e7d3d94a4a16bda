/** The operations of the explorer's panels, the judged questions and the examples: the design's own files, fragments filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';

export const FOLDER = join(import.meta.dirname, '../../fixtures/operations');

const fragments = new Map(
  parse(readFileSync(join(FOLDER, '_fragments.graphql'), 'utf8')).definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
  ),
);

/** Names of the files, and each with the fragments that it needs. */
export const operations: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => !name.startsWith('_'))
    .sort()
    .map((name) => [name.replace('.graphql', ''), whole(parse(readFileSync(join(FOLDER, name), 'utf8')))]),
);

/** Unused fragments are an error: only those that are spread, and those that these spread. */
function whole(document: DocumentNode): string {
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (node: DocumentNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || needed.has(name.value)) return;
        needed.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(document);
  return [document, ...needed.values()].map(print).join('\n');
}
