/** Why Neo4j did not start, in one sentence: what it wrote to its console, turned into what to do. */
import { TawaturError } from '../../errors.ts';
import { consoleOf, type Exit, logOf } from './process.ts';

const CAUSES: readonly { seen: RegExp; sentence: (home: string) => string }[] = [
  {
    seen: /Unable to write directory path|AccessDeniedException|Permission denied|Read-only file system/,
    sentence: (home) =>
      `The data folder ${home} cannot be written throughout: give this user the right to write everything in it, or set TAWATUR_HOME to another folder.`,
  },
  {
    seen: /No space left on device|out of disk space/,
    sentence: (home) => `The disk that holds ${home} is full: make room, then start again. What was committed is kept.`,
  },
  {
    seen: /newer version of neo4j|Unknown store version|not supported by this version/i,
    sentence: (home) =>
      `The data in ${home} was written by another version of Neo4j: start the version of Tawatur that made it, or set TAWATUR_HOME to a new folder.`,
  },
  {
    seen: /Lock file has been locked by another process/,
    sentence: (home) => `Another Neo4j uses the data in ${home}: stop it, then start again.`,
  },
  {
    seen: /exceeds physical memory|could not reserve enough space|Cannot allocate memory|insufficient memory/i,
    sentence: () =>
      'There is not enough free memory for the database (about 600 MB): close something, then start again.',
  },
  {
    seen: /NoClassDefFoundError|ClassNotFoundException|Could not find or load main class/,
    sentence: () =>
      'A class of Neo4j could not be loaded although all jars have the right sums: set JAVA_HOME to Java 21 or 17, then start again.',
  },
];

export const isPortTaken = (home: string) => /PortBindException|Address already in use/.test(consoleOf(home));

/** The sentence for a database that ended before its first answer. Its console stays in the log that is named. */
export function startFailure(home: string, exit: Exit | 'unauthorized'): TawaturError {
  if (exit === 'unauthorized') {
    return new TawaturError(
      'UNAUTHENTICATED',
      `The database in ${home} does not take the password that was just set: start again, and look into ${logOf(home)} if that does not help.`,
    );
  }
  const said = consoleOf(home);
  const known = CAUSES.find(({ seen }) => seen.test(said));
  const how = exit.signal ? `was ended by ${exit.signal}` : `ended with ${exit.code}`;
  const sentence = known
    ? known.sentence(home)
    : `The database ${how} before its first answer: ${logOf(home)} says why; start again, or set TAWATUR_HOME to a new folder.`;
  return new TawaturError('UNAVAILABLE', sentence, { cause: said });
}
