/** Uniqueness and range indexes that the ontology asks for, as Cypher that can be run any number of times. */
import type { Ontology } from './shapes.ts';

/** Relationship types that are stored but no relations, with the properties that are looked up together. */
const LINK_INDEXES: [type: string, properties: string[]][] = [['ABOUT', ['entity', 'claim']]];

/** One statement per constraint or index; each wants a transaction of its own. */
export function constraints({ nodes, relations }: Ontology): { name: string; cypher: string }[] {
  return [
    ...nodes.flatMap(({ name, unique = [] }) => unique.map((property) => uniqueNode(name, property))),
    ...relations.flatMap(({ name }) => [
      uniqueLink(name, 'key'),
      rangeLink(name, ['fromId', 'fromAt']),
      rangeLink(name, ['toId', 'toAt']),
    ]),
    ...LINK_INDEXES.map(([type, properties]) => rangeLink(type, properties)),
  ];
}

function uniqueNode(label: string, property: string) {
  const name = `${label.toLowerCase()}_${property}`;
  return { name, cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE` };
}

function uniqueLink(type: string, property: string) {
  const name = `${type.toLowerCase()}_${property}`;
  return {
    name,
    cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.${property} IS UNIQUE`,
  };
}

function rangeLink(type: string, properties: string[]) {
  const name = `${type.toLowerCase()}_by_${properties.join('_')}`;
  const columns = properties.map((property) => `r.${property}`).join(', ');
  return { name, cypher: `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${columns})` };
}
