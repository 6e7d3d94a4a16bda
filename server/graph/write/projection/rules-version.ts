/** Which rules the stored projection was made with: a hash of their sources, so that nobody has to remember a number. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCHEMA = join(import.meta.dirname, '../../../../schema');
/** Folders whose code decides on edges and disputes. */
const FOLDERS = ['rules', 'types'];

/** Hexadecimal sha256 over the names and texts of the rules' files. */
export async function rulesVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = (await readdir(join(SCHEMA, folder), { recursive: true }))
      .filter((name) => name.endsWith('.ts'))
      .sort();
    for (const name of names) hash.update(`${folder}/${name}\n`).update(await readFile(join(SCHEMA, folder, name)));
  }
  return hash.digest('hex');
}
