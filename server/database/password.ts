/** The password of the managed database: made by us, kept in a file that only its owner reads, renewed when it is lost. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one user of the managed database. */
export const USER = 'neo4j';

const fileIn = (home: string) => join(home, 'password');

/** The password in use, or undefined on the first start and when the file was lost. */
export function readPassword(home: string): string | undefined {
  if (!existsSync(fileIn(home))) return undefined;
  return readFileSync(fileIn(home), 'utf8').trim() || undefined;
}

/** A fresh password, written down before the database learns it: a start that is cut between the two finds out and renews it. */
export function newPassword(home: string): string {
  const password = randomBytes(24).toString('base64url');
  rmSync(fileIn(home), { force: true });
  writeFileSync(fileIn(home), `${password}\n`, { mode: 0o600 });
  return password;
}

export function forgetPassword(home: string): void {
  rmSync(fileIn(home), { force: true });
}
