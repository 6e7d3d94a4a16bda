/** Constraints and indexes of the ontology: unique ids and keys, and the pages of an entity's relations. */
import { RelationType } from '../../../schema/generated/ontology.ts';

const UNIQUE: readonly [label: string, property: string][] = [
  ['Entity', 'id'],
  ['Article', 'id'],
  ['Passage', 'id'],
  ['Source', 'id'],
  ['Source', 'no'],
  ['Claim', 'id'],
  ['Bucket', 'key'],
  ['Dispute', 'id'],
  ['Judgement', 'id'],
  ['Revision', 'seq'],
];

export const ONTOLOGY_STATEMENTS: readonly string[] = [
  ...UNIQUE.map(
    ([label, property]) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...RelationType.flatMap((type) => [
    `CREATE CONSTRAINT ${type.toLowerCase()}_key IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`,
    `CREATE INDEX ${type.toLowerCase()}_from IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.fromId, r.fromAt)`,
    `CREATE INDEX ${type.toLowerCase()}_to IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.toId, r.toAt)`,
  ]),
];
