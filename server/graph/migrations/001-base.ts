/** Constraints and indexes of what is no part of the ontology: notes on disputes, and what a judgement reaches. */
import type { Migration } from './migration.ts';

export const base: Migration = {
  version: 1,
  name: 'base',
  steps: [
    {
      name: 'unique notes',
      schema: 'CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE',
    },
    {
      name: 'entities by the id that they go by',
      schema: 'CREATE INDEX entity_by_canonical IF NOT EXISTS FOR (e:Entity) ON (e.canonical)',
    },
    {
      name: 'claims by the group that they count',
      schema: 'CREATE INDEX claim_by_scope_group IF NOT EXISTS FOR (c:Claim) ON (c.scopeGroup)',
    },
    {
      name: 'claims by the party whose people they count',
      schema: 'CREATE INDEX claim_by_scope_party IF NOT EXISTS FOR (c:Claim) ON (c.scopeParty)',
    },
    {
      name: 'judgements by their first end',
      schema: 'CREATE INDEX judgement_by_a IF NOT EXISTS FOR (j:Judgement) ON (j.a)',
    },
    {
      name: 'judgements by their second end',
      schema: 'CREATE INDEX judgement_by_b IF NOT EXISTS FOR (j:Judgement) ON (j.b)',
    },
  ],
};
