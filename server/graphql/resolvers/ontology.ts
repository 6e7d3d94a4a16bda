/** The codes of this graph and their words, as they were generated from the ontology. */
import { LISTS } from '../../../schema/generated/legend.ts';
import type { EntityType, RelationFamily } from '../../../schema/generated/ontology.ts';
import { RelationType } from '../../../schema/generated/ontology.ts';
import { ONTOLOGY_VERSION, RELATIONS } from '../../../schema/generated/registry.ts';
import { rulesVersion } from '../../graph/write/projection/rules-version.ts';
import type { Ontology, RelationReading } from '../generated/resolvers.ts';

/** One entry per form, in the order of the types; of those of a type the first that fits is read. */
const READINGS: RelationReading[] = RelationType.flatMap((type) => {
  const { readings, arrow } = RELATIONS[type];
  return readings.map(({ when, if: { fromType }, line, sentence }) => ({
    type,
    when,
    family: familyOf(type, fromType),
    arrow,
    line,
    sentence,
  }));
});

/** Answers from memory: only the rules' sources are read, once. */
export async function ontology(): Promise<Ontology> {
  rules ??= rulesVersion();
  return { version: ONTOLOGY_VERSION, rules: await rules, lists: LISTS, readings: READINGS };
}
let rules: Promise<string> | undefined;

/** A type has one family, or one for each type of its first end; then each form names that end. */
function familyOf(type: RelationType, from: EntityType | undefined): RelationFamily {
  const { family } = RELATIONS[type];
  const found = from === undefined ? Object.values(family)[0] : family[from];
  if (found === undefined) throw new Error(`${type} has no family for ${from}`);
  return found;
}
