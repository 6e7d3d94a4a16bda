/** Indexes of what is no part of the ontology: how claims, judgements and their ends are found. */
import type { Migration } from './migration.ts';

export const base: Migration = {
  version: 1,
  name: 'base',
  steps: [
    {
      // A hub's claims in order of id: 43 hits against 80,007.
      name: 'claims about an entity',
      schema: 'CREATE INDEX about_entity_claim IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entity, r.claim)',
    },
    {
      name: 'judgements on an entity, first end',
      schema: 'CREATE INDEX judgement_a IF NOT EXISTS FOR (j:Judgement) ON (j.a)',
    },
    {
      name: 'judgements on an entity, second end',
      schema: 'CREATE INDEX judgement_b IF NOT EXISTS FOR (j:Judgement) ON (j.b)',
    },
  ],
};
