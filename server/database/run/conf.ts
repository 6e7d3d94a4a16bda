/** neo4j.conf: loopback only, bounded memory, short stop, nothing reported, no files read. Written anew before every start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** Megabytes. */
export type Memory = { heap: number; pageCache: number };

const MEGABYTE = 1024 * 1024;

/** At most 1 GB of heap and 256 MB of page cache; less where the machine, or the container, is small. */
export function memoryFor(bytes: number): Memory {
  const megabytes = bytes / MEGABYTE;
  const within = (least: number, share: number, most: number) =>
    Math.round(Math.min(most, Math.max(least, megabytes * share)));
  return { heap: within(256, 0.25, 1024), pageCache: within(32, 0.08, 256) };
}

/** What this machine or container may use, in bytes. */
export function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** For a run with auth, or for the one that prepares: that one has a single statement, which may take as long as the machine is slow. */
export function writeConf(home: string, options: { port: number; auth: boolean; memory: Memory }): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    `server.bolt.listen_address=127.0.0.1:${options.port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=${options.auth}
dbms.security.allow_csv_import_from_file_urls=false
server.memory.heap.max_size=${options.memory.heap}m
server.memory.pagecache.size=${options.memory.pageCache}m
db.transaction.timeout=${options.auth ? '30s' : '0s'}
db.transaction.monitor.check.interval=200ms
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=100M size
dbms.usage_report.enabled=false
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`,
  );
}
