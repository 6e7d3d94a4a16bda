/** The only user of neo4j-driver: one driver per process, with the settings of handbook/server.md 5. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';

/** Where the database is and who we are there. */
export type Settings = { uri: string; user: string; password: string; database: string };

/** Hears of each notification of the database (a slow plan, an unknown label). Tests give one; without it they are off. */
export type Notice = (text: string) => void;

/** Connections. Few cores cannot use more. */
export const POOL_SIZE = 12;
/** Milliseconds for a connection, new or from the pool: a dead host and a silent server are told within 3 s. */
const CONNECTION_WAIT = 2_000;
/** Milliseconds after which an idle connection is tried before use: sockets go stale. */
const LIVENESS_CHECK = 60_000;

/**
 * Opens the driver. Nothing is sent before the first statement.
 *
 * @param notice tests only: the database then reports what it thinks of our statements
 */
export function openDriver(settings: Omit<Settings, 'database'>, notice?: Notice): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    maxConnectionPoolSize: POOL_SIZE,
    connectionAcquisitionTimeout: CONNECTION_WAIT,
    connectionTimeout: CONNECTION_WAIT,
    connectionLivenessCheckTimeout: LIVENESS_CHECK,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'tawatur',
    ...(notice ? {} : { notificationFilter: { minimumSeverityLevel: 'OFF' as const } }),
  });
}

/** A session in which the server refuses every write: our read-only guard in Community. Reads see our own commits. */
export function readSession(driver: Driver, database: string): Session {
  return driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
}

/** A session that may write. */
export function writeSession(driver: Driver, database: string): Session {
  return driver.session({ database, bookmarkManager: driver.executeQueryBookmarkManager });
}

/** Whether the driver holds that the same statement may succeed later. */
export function isRetryable(error: unknown): boolean {
  return neo4j.isRetryableError(error);
}

/**
 * Values as the driver takes them: whole numbers become Bolt integers (it would send floats, which LIMIT refuses), absent
 * ones null.
 */
export function toBolt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(toBolt);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toBolt(inner)]));
  }
  return value;
}

export type { Driver, Result, Session } from 'neo4j-driver';
