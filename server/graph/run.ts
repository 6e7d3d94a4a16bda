/**
 * The one door to the database: every statement of ours passes here, with its timeout, its name, its place in line, and
 * its failures as our codes.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { TawaturError } from '../errors.ts';
import { Admission } from './admission.ts';
import { asTawaturError, codeOf } from './database-errors.ts';
import {
  type Driver,
  isRetryable,
  type Notice,
  openDriver,
  POOL_SIZE,
  type Result,
  readSession,
  type Session,
  type Settings,
  toBolt,
  writeSession,
} from './driver.ts';

export type { Settings } from './driver.ts';

export type Params = Record<string, unknown>;
/** Positional: the values of a row in the order of RETURN. Integers are numbers. */
export type Row = unknown[];
/** Statements of one write transaction. */
export type Tx = { run(cypher: string, params?: Params): Promise<Row[]> };
export type ReadOptions = {
  signal?: AbortSignal | undefined;
  requestId?: string | undefined;
  /** For the start and for checks of the whole graph, where nobody waits for an answer: 2 minutes instead of 5 seconds. */
  patient?: boolean;
};

export type Graph = {
  /**
   * One reading statement, at most 5 s in the database.
   *
   * @param op name of the operation, seen in SHOW TRANSACTIONS
   * @throws TawaturError; the signal's reason where the caller gave up
   */
  read(op: string, cypher: string, params?: Params, options?: ReadOptions): Promise<Row[]>;
  /**
   * One transaction, at most 15 s, alone: the lock on Meta is taken first. Retried where that may help, so `work` must
   * read what it depends on inside.
   */
  write<T>(op: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One schema statement or procedure in a transaction of its own. */
  schema(op: string, cypher: string): Promise<void>;
  /** @throws TawaturError UNAVAILABLE or UNAUTHENTICATED */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Milliseconds that a statement may run in the database. */
const READ_TIMEOUT = 5_000;
const WRITE_TIMEOUT = 15_000;
/** An index over a million relationships took 8 s; a database that has just started needs seconds for its first plan. */
const PATIENT_TIMEOUT = 120_000;
/** Milliseconds beyond its timeout after which a read is given up: the database has not even said that it took too long. */
const GRACE = 3_000;
/** Places kept for the writer and for ping. */
const RESERVED = 2;
const PATIENCE = 500;
/** No write that failed at once begins another attempt after these milliseconds; sooner where the database is gone. */
const RETRY_WINDOW = 10_000;
const GONE_RETRY_WINDOW = 1_000;
const FIRST_PAUSE = 50;

/** Begins every write transaction: one writer at a time (decisions.md 5). */
const LOCK = `MATCH (m:Meta {id: 'meta'}) SET m.lock = timestamp()`;

/**
 * Opens the door; nothing is sent yet.
 *
 * @param notice tests only: hears what the database notes about our statements
 */
export function openGraph(settings: Settings, notice?: Notice): Graph {
  return new Neo4jGraph(settings, notice);
}

class Neo4jGraph implements Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #notice: Notice | undefined;
  readonly #readers = new Admission(POOL_SIZE - RESERVED, PATIENCE);
  #writer: Promise<unknown> = Promise.resolve();

  constructor(settings: Settings, notice?: Notice) {
    this.#driver = openDriver(settings, notice);
    this.#database = settings.database;
    this.#notice = notice;
  }

  async read(op: string, cypher: string, params: Params = {}, options: ReadOptions = {}): Promise<Row[]> {
    await this.#readers.enter();
    try {
      return await this.#readTwice(op, cypher, params, options);
    } finally {
      this.#readers.leave();
    }
  }

  async #readTwice(op: string, cypher: string, params: Params, options: ReadOptions): Promise<Row[]> {
    const began = Date.now();
    try {
      return await this.#readOnce(op, cypher, params, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      const isLate = Date.now() - began > GONE_RETRY_WINDOW; // to wait for a connection once more would take too long
      if (isLate || !isRetryable(error) || isHopeless(error)) throw asTawaturError(error, 'read');
    }
    await pause(FIRST_PAUSE);
    try {
      return await this.#readOnce(op, cypher, params, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      throw asTawaturError(error, 'read');
    }
  }

  /** The transaction ends with the session, also where the caller gave up or the database fell silent. */
  async #readOnce(op: string, cypher: string, params: Params, options: ReadOptions): Promise<Row[]> {
    const { signal, requestId, patient } = options;
    signal?.throwIfAborted(); // while it stood in line: the event is past, nothing would stop the statement
    const timeout = patient ? PATIENT_TIMEOUT : READ_TIMEOUT;
    const session = readSession(this.#driver, this.#database);
    try {
      const result = session.run(cypher, toBolt(params) as Params, {
        timeout,
        metadata: { op, ...(requestId ? { requestId } : {}) },
      });
      return await untilDeadline(this.#rowsOf(result), timeout + GRACE, signal);
    } finally {
      release(session);
    }
  }

  write<T>(op: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const turn = this.#writer.then(() => this.#writeUntilDone(op, work));
    this.#writer = turn.catch(() => undefined);
    return turn;
  }

  async #writeUntilDone<T>(op: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const begun = Date.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#writeOnce(op, work);
      } catch (error) {
        if (!mayTryAgain(error, attempt, Date.now() - begun)) throw asTawaturError(error, 'write');
        await pause(FIRST_PAUSE * 2 ** Math.min(attempt, 5) * (0.5 + Math.random()));
      }
    }
  }

  async #writeOnce<T>(op: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const session = writeSession(this.#driver, this.#database);
    try {
      const transaction = await session.beginTransaction({ timeout: WRITE_TIMEOUT, metadata: { op } });
      const tx: Tx = {
        run: (cypher, params = {}) => this.#rowsOf(transaction.run(cypher, toBolt(params) as Params)),
      };
      await tx.run(LOCK);
      const done = await work(tx);
      await transaction.commit();
      return done;
    } finally {
      // Rolls back what was not committed.
      await session.close().catch(() => undefined);
    }
  }

  async schema(op: string, cypher: string): Promise<void> {
    const session = writeSession(this.#driver, this.#database);
    try {
      await this.#rowsOf(session.run(cypher, {}, { timeout: PATIENT_TIMEOUT, metadata: { op } }));
    } catch (error) {
      throw asTawaturError(error, 'write');
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async ping(): Promise<void> {
    const session = readSession(this.#driver, this.#database);
    try {
      await untilDeadline(
        this.#rowsOf(session.run('RETURN 1', {}, { timeout: READ_TIMEOUT, metadata: { op: 'ping' } })),
        READ_TIMEOUT,
      );
    } catch (error) {
      throw asTawaturError(error, 'ping');
    } finally {
      release(session);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #rowsOf(result: Result): Promise<Row[]> {
    const { records, summary } = await result;
    if (this.#notice) {
      for (const { category, code, description } of summary.notifications)
        this.#notice(`${category} ${code}: ${description}`);
    }
    return records.map((record) => [...record.values()]);
  }
}

/** Not awaited: closing waits for the server, which may be silent; the driver drops the connection then. */
function release(session: Session): void {
  session.close().catch(() => undefined);
}

/** The promise's value, unless the caller gives up or `deadline` milliseconds pass first. */
async function untilDeadline<T>(promise: Promise<T>, deadline: number, signal?: AbortSignal): Promise<T> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal?.reason);
  const timer = setTimeout(() => reject(silent()), deadline);
  signal?.addEventListener('abort', onAbort, { once: true });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, givenUp]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function silent(): TawaturError {
  return new TawaturError('UNAVAILABLE', 'The database took the question and does not answer. Try again in a moment.');
}

/** The database calls it transient, but the same statement fails again. */
function isHopeless(error: unknown): boolean {
  return codeOf(error).endsWith('MemoryPoolOutOfMemoryError');
}

/** @param elapsed milliseconds since the first attempt began */
function mayTryAgain(error: unknown, attempt: number, elapsed: number): boolean {
  if (error instanceof TawaturError || isHopeless(error)) return false;
  const code = codeOf(error);
  if (code.endsWith('ConstraintValidationFailed')) return attempt === 1;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return elapsed < GONE_RETRY_WINDOW;
  // On a database that has just started most of the time went into plans, which the next attempt finds ready.
  if (code.endsWith('LockClientStopped') || code.includes('TransactionTimedOut')) return attempt === 1;
  return isRetryable(error) && elapsed < RETRY_WINDOW;
}
