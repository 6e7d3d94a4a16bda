/** The version of Neo4j that is run, and the version that wrote the data: only the same major and minor may open it. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TawaturError } from '../errors.ts';

/** Neo4j Community, the newest patch of the 5.26 long-term line that was tried. */
export const NEO4J = '5.26.30';

const line = (version: string) => version.split('.').slice(0, 2).join('.');
const noteIn = (home: string) => join(home, 'data', 'VERSION');

/** Refuses data that another line of Neo4j wrote: a newer one upgrades it in place, which cannot be taken back. */
export function checkDataVersion(home: string): void {
  const note = noteIn(home);
  const found = notedVersion(home);
  if (found !== '') {
    if (line(found) === line(NEO4J)) return;
    throw new TawaturError(
      'CONFLICT',
      `The data in ${home} was written by Neo4j ${found}, and this version of Tawatur runs ${NEO4J}: start the version of Tawatur that made it, or set TAWATUR_HOME to a new folder. Nothing was changed.`,
    );
  }
  if (existsSync(join(home, 'data', 'databases'))) {
    throw new TawaturError(
      'CONFLICT',
      `${join(home, 'data')} holds a database but nothing in a file VERSION that says which Neo4j wrote it: if it was ${line(NEO4J)}, write ${NEO4J} into ${note}, else set TAWATUR_HOME to a new folder. Nothing was changed.`,
    );
  }
}

/** Notes the version before the first start, so that no data is ever without it. */
export function noteDataVersion(home: string): void {
  if (notedVersion(home) !== '') return;
  mkdirSync(join(home, 'data'), { recursive: true });
  const fresh = `${noteIn(home)}.new`;
  writeFileSync(fresh, `${NEO4J}\n`);
  renameSync(fresh, noteIn(home)); // never half-written
}

/** Empty where none is noted. */
function notedVersion(home: string): string {
  return existsSync(noteIn(home)) ? readFileSync(noteIn(home), 'utf8').trim() : '';
}
