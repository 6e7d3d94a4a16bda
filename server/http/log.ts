/** One JSON line per event on standard error: errors always, requests only where asked for. */

export type LogLevel = 'error' | 'info';

/** What a line holds. `requestId` is the one that the answer carried. */
export type LogEntry = {
  event: string;
  requestId?: string;
  method?: string;
  path?: string;
  status?: number;
  milliseconds?: number;
  code?: string;
  /** Message and stack with all causes: for us, never for the one who asked. */
  error?: string;
};

export type Log = (level: LogLevel, entry: LogEntry) => void;

/**
 * @param threshold `error` (the default) writes errors only; `info` each request too
 * @param write where lines go
 */
export function jsonLog(
  threshold: LogLevel = 'error',
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  return (level, entry) => {
    if (level === 'info' && threshold === 'error') return;
    write(`${JSON.stringify({ at: new Date().toISOString(), level, ...entry })}\n`);
  };
}
