/** What the managed database needs before there is a graph: is it up, and a password for it. */
import { codeOf } from './database-errors.ts';
import { type Driver, openDriver, readSession, writeSession } from './driver.ts';

const USER = 'neo4j';
const DATABASE = 'neo4j';
const SET_PASSWORD = `ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED`;

/**
 * Asks once whether the database answers.
 *
 * @returns `unauthorized` where user or password are refused; do not ask again with the same ones: from the fourth time on
 *   the database refuses the right password, too, for 5 s
 */
export async function probe(uri: string, user: string, password: string): Promise<'ready' | 'unauthorized' | 'down'> {
  return withDriver(uri, user, password, async (driver) => {
    const session = readSession(driver, DATABASE);
    try {
      await session.run('RETURN 1');
      return 'ready';
    } catch (error) {
      return codeOf(error).startsWith('Neo.ClientError.Security.') ? 'unauthorized' : 'down';
    }
  });
}

/**
 * Sets the password of the user neo4j on a database that runs without auth.
 *
 * @throws the driver's error where the database is not up or asks for a password itself
 */
export async function setPassword(uri: string, password: string): Promise<void> {
  await withDriver(uri, USER, '', async (driver) => {
    await writeSession(driver, 'system').run(SET_PASSWORD, { password });
  });
}

/** Closing the driver closes its sessions. */
async function withDriver<T>(uri: string, user: string, password: string, work: (driver: Driver) => Promise<T>) {
  const driver = openDriver({ uri, user, password });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
