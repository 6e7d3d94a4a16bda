/** What the database and its driver say becomes one of our codes; the words of the driver are real ones. */
import { describe, expect, it } from 'vitest';
import { type Code, TawaturError } from '../../../server/errors.ts';
import { asTawaturError, type During } from '../../../server/graph/database-errors.ts';

type Said = { code: string; message?: string; during?: During; expected: Code };

const POOL = (active: number) =>
  `Connection acquisition timed out in 2000 ms. Pool status: Active conn count = ${active}, Idle conn count = 0.`;

const TABLE: readonly Said[] = [
  { code: 'ServiceUnavailable', expected: 'UNAVAILABLE' },
  { code: 'SessionExpired', expected: 'UNAVAILABLE' },
  { code: 'N/A', message: POOL(0), expected: 'UNAVAILABLE' },
  { code: 'N/A', message: POOL(12), expected: 'BUSY' },
  { code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', expected: 'TOO_COSTLY' },
  { code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', during: 'write', expected: 'TOO_COSTLY' },
  { code: 'Neo.TransientError.Transaction.DeadlockDetected', during: 'write', expected: 'BUSY' },
  { code: 'Neo.TransientError.General.DatabaseUnavailable', expected: 'UNAVAILABLE' },
  { code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', expected: 'TIMEOUT' },
  { code: 'Neo.ClientError.Transaction.TransactionTimedOut', expected: 'TIMEOUT' },
  { code: 'Neo.ClientError.Transaction.LockClientStopped', expected: 'TIMEOUT' },
  { code: 'Neo.ClientError.Transaction.LockClientStopped', during: 'write', expected: 'BUSY' },
  { code: 'Neo.ClientError.Transaction.TransactionTimedOut', during: 'write', expected: 'BUSY' },
  { code: 'Neo.ClientError.Transaction.Terminated', expected: 'UNAVAILABLE' },
  { code: 'Neo.DatabaseError.Transaction.TransactionCommitFailed', during: 'write', expected: 'STORAGE' },
  { code: 'Neo.DatabaseError.Transaction.TransactionStartFailed', expected: 'STORAGE' },
  { code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', during: 'write', expected: 'STORAGE' },
  { code: 'Neo.ClientError.Schema.ConstraintValidationFailed', during: 'write', expected: 'CONFLICT' },
  { code: 'Neo.ClientError.Security.Unauthorized', during: 'ping', expected: 'UNAUTHENTICATED' },
  { code: 'Neo.ClientError.Security.AuthenticationRateLimit', during: 'ping', expected: 'UNAUTHENTICATED' },
  // A client of ours must not be told that its own token is wrong.
  { code: 'Neo.ClientError.Security.Unauthorized', expected: 'UNAVAILABLE' },
  { code: 'Neo.ClientError.Database.DatabaseNotFound', during: 'ping', expected: 'UNAVAILABLE' },
  { code: 'Neo.ClientError.Statement.AccessMode', expected: 'INTERNAL_SERVER_ERROR' },
  { code: 'Neo.ClientError.Statement.SyntaxError', expected: 'INTERNAL_SERVER_ERROR' },
];

describe('errors of the database', () => {
  it.each(TABLE)('$code ($during, $message) is $expected', ({ code, message = 'words', during = 'read', expected }) => {
    const said = Object.assign(new Error(message), { code });
    const error = asTawaturError(said, during);
    expect(error.code).toBe(expected);
    expect(error.cause).toBe(said);
    expect(error.message).not.toContain(code);
  });

  it('leaves our own errors as they are', () => {
    const ours = new TawaturError('BAD_INPUT', 'no such id');
    expect(asTawaturError(ours, 'write')).toBe(ours);
  });

  it('masks what it does not know', () => {
    expect(asTawaturError(new RangeError('secret'), 'read').message).not.toContain('secret');
    expect(asTawaturError('a string', 'read').code).toBe('INTERNAL_SERVER_ERROR');
  });
});
