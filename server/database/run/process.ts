/** One run of Neo4j as a child process: started, waited for, stopped. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Java } from '../install/java.ts';
import type { Memory } from './conf.ts';
import { tethered } from './tether.mjs';

/** How a process ended: its exit code, or the signal that ended it. */
export type Exit = { code: number | null; signal: NodeJS.Signals | null };
/** Asks the database at `uri`; made in server/graph, which alone knows the driver. */
export type Probe = (uri: string, user: string, password: string) => Promise<'ready' | 'unauthorized' | 'down'>;

export type Launch = {
  home: string;
  java: Java;
  lib: string;
  memory: Memory;
  /** The class-data archive: read it, or write it at the end of this run. */
  archive?: { file: string; as: 'read' | 'written' } | undefined;
};
/** `stop` sends SIGTERM, and SIGKILL when it has not ended after `patience` milliseconds. */
export type Neo4jProcess = { pid: number; exited: Promise<Exit>; stop(patience?: number): Promise<Exit> };

/** A stop takes 0.4 s, 10 s with an archive to write; after this it is not a stop any more. */
const PATIENCE = 60_000;
/**
 * On few cores Java's second compiler takes from the work what it gives: until all statements of the readers were planned two
 * cores needed 16.6 s with it (30 s of processor time), 12.5 s without (16 s).
 */
const FEW_CORES = 2;
const OPEN = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export const logOf = (home: string) => join(home, 'logs', 'java.log');

/**
 * Starts Neo4j with the conf that lies in `home`. Detached, so that a Ctrl-C does not end it before the server has drained;
 * with a parent-death signal where setpriv is there, so that it does not outlive a killed Node.
 */
export function launch(options: Launch): Neo4jProcess {
  mkdirSync(join(options.home, 'logs'), { recursive: true });
  const log = openSync(logOf(options.home), 'w');
  const command = tethered(options.java.bin, javaArguments(options));
  // paths are UTF-8 whatever the user's language is
  const args = ['LC_ALL=C.UTF-8', ...command];
  const child = spawn('/usr/bin/env', args, { cwd: options.home, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 127, signal: null }));
  });
  const stop = async (patience = PATIENCE) => {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), patience);
    const exit = await exited;
    clearTimeout(killer);
    return exit;
  };
  return { pid: child.pid ?? 0, exited, stop };
}

function javaArguments({ home, lib, memory, archive }: Launch): string[] {
  const flag = { read: '-XX:SharedArchiveFile', written: '-XX:ArchiveClassesAtExit' };
  return [
    ...['-cp', `${lib}/*`, `-Xms${Math.min(256, memory.heap)}m`, `-Xmx${memory.heap}m`, '-XX:+UseSerialGC'],
    ...(archive ? [`${flag[archive.as]}=${archive.file}`] : []),
    ...['-XX:-CreateCoredumpOnCrash', `-XX:ErrorFile=${join(home, 'logs', 'crash-%p.log')}`],
    ...(availableParallelism() <= FEW_CORES ? ['-XX:TieredStopAtLevel=1'] : []),
    ...OPEN.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['--enable-native-access=ALL-UNNAMED', '-Dio.netty.tryReflectionSetAccessible=true', '-Dfile.encoding=UTF-8'],
    ...['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    '--console-mode',
  ];
}

export type Login = { uri: string; user: string; password: string };

/** Waits for the first answer. Resolves with the way it ended where the process ends before it. */
export async function firstAnswer(
  neo4j: Neo4jProcess,
  probe: Probe,
  login: Login,
  signal?: AbortSignal,
): Promise<'ready' | 'unauthorized' | Exit> {
  let exit: Exit | undefined;
  neo4j.exited.then((how) => {
    exit = how;
  });
  for (;;) {
    if (exit) return exit;
    signal?.throwIfAborted();
    const answer = await Promise.race([probe(login.uri, login.user, login.password), neo4j.exited]);
    if (answer !== 'down') return answer;
    await Promise.race([pause(100), neo4j.exited]);
  }
}

/** What Neo4j wrote to its console in its last run. */
export function consoleOf(home: string): string {
  return existsSync(logOf(home)) ? readFileSync(logOf(home), 'utf8') : '';
}
