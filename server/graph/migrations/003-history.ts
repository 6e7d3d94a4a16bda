/** History: the revisions of one folder are found by its slug, rebuilds in their order. */
import type { Migration } from './migration.ts';

export const history: Migration = {
  version: 3,
  name: 'history',
  steps: [
    {
      name: 'revisions by folder',
      schema: 'CREATE INDEX revision_by_slug IF NOT EXISTS FOR (r:Revision) ON (r.slug)',
    },
    {
      name: 'rebuilds in order',
      schema: 'CREATE INDEX rebuild_by_seq IF NOT EXISTS FOR (b:Rebuild) ON (b.seq)',
    },
  ],
};
