/** What the database and its driver say, as our codes: one table, one function (handbook/server.md 6, neo4j-from-maven.md 4). */
import { type Code, TawaturError } from '../errors.ts';

/** What we were doing: the same failure means another thing to a reader, a writer and the start. */
export type During = 'read' | 'write' | 'ping';

type Meaning = { code: Code; message: string };
type RowOfErrors = { says: RegExp; means: Meaning; inWrite?: Meaning; inPing?: Meaning };

const UNAVAILABLE: Meaning = { code: 'UNAVAILABLE', message: 'The database does not answer. Try again in a moment.' };
const BUSY: Meaning = { code: 'BUSY', message: 'The database is busy. Try again in a moment.' };
const REFUSED: Meaning = {
  code: 'UNAUTHENTICATED',
  message: 'The database refuses the user name or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
};

/** First match counts. `says` is tried on the code and, for failures of the driver itself, on the message. */
const TABLE: readonly RowOfErrors[] = [
  // Called transient by the database, but the same statement would run out of memory again.
  {
    says: /MemoryPoolOutOfMemoryError$/,
    means: { code: 'TOO_COSTLY', message: 'This asks for more than the database has memory for. Ask for less.' },
  },
  { says: /^(ServiceUnavailable|SessionExpired)$/, means: UNAVAILABLE },
  { says: /acquisition timed out.*Active conn count = 0\b/, means: UNAVAILABLE },
  { says: /acquisition timed out/, means: BUSY },
  { says: /^Neo\.ClientError\.Security\./, means: UNAVAILABLE, inPing: REFUSED },
  {
    says: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    means: UNAVAILABLE,
    inPing: { code: 'UNAVAILABLE', message: 'The database server has no such database. Check NEO4J_DATABASE.' },
  },
  { says: /DatabaseUnavailable$/, means: UNAVAILABLE },
  {
    says: /\.(TransactionTimedOut|TransactionTimedOutClientConfiguration|LockClientStopped)$/,
    means: { code: 'TIMEOUT', message: 'The query took longer than it may. Ask for less, or try again.' },
    inWrite: BUSY,
  },
  // The database ends transactions when it stops; our own aborts never come here.
  { says: /^Neo\.(ClientError|TransientError)\.Transaction\.(Terminated|TransactionTerminated)$/, means: UNAVAILABLE },
  {
    says: /\.(TransactionCommitFailed|TransactionStartFailed|TransactionLogError|OutOfDiskSpace)$|ReadOnlyDatabase$|WriteOnReadOnlyAccessDatabase$/,
    means: {
      code: 'STORAGE',
      message: 'The database cannot write to its disk. Make space there and start the database again.',
    },
  },
  {
    says: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/,
    means: { code: 'CONFLICT', message: 'Something with the same id was stored at the same time. Try again.' },
  },
  { says: /^Neo\.TransientError\./, means: BUSY },
];

const OTHERWISE: Meaning = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' };

/**
 * The one error that leaves the graph.
 *
 * @param error whatever was thrown; a TawaturError is given back as it is
 * @returns an error whose `cause` is the original, for the log
 */
export function asTawaturError(error: unknown, during: During): TawaturError {
  if (error instanceof TawaturError) return error;
  const { code, message } = meaningOf(error, during);
  return new TawaturError(code, message, { cause: error });
}

function meaningOf(error: unknown, during: During): Meaning {
  const said = [codeOf(error), error instanceof Error ? error.message : ''];
  const row = TABLE.find(({ says }) => said.some((text) => says.test(text)));
  if (!row) return OTHERWISE;
  return (during === 'write' && row.inWrite) || (during === 'ping' && row.inPing) || row.means;
}

/** The driver's code, such as `Neo.ClientError.Schema.ConstraintValidationFailed`; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
