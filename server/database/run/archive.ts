/** The class-data archive: Java's loaded classes on disk, which makes a start 40 % shorter. One per build of Java, in the cache. */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheOf } from '../install/artifacts.ts';
import type { Java } from '../install/java.ts';
import type { Exit, Launch } from './process.ts';

export const archiveOf = (cache: string, java: Java) =>
  join(cacheOf(cache), `classes-${java.build.replace(/[^\w.+-]/g, '_')}.jsa`);

/** For a start: read the archive where there is one. An empty file says that this Java cannot make one. */
export function reading(file: string): Launch['archive'] {
  return existsSync(file) && statSync(file).size > 0 ? { file, as: 'read' } : undefined;
}

/** For the run that prepares: read the archive or, where there is none, write it, under another name. */
export function readingOrWriting(file: string): Launch['archive'] {
  return existsSync(file) ? reading(file) : { file: unfinished(file), as: 'written' };
}

/** After a run that wrote the archive and ended well: gives it its name. */
export function keep(file: string): void {
  if (!existsSync(unfinished(file))) writeFileSync(unfinished(file), '');
  renameSync(unfinished(file), file);
}

/** Java crashes on an archive that was cut (SIGBUS while it reads it): true when this end looks like it. */
export function isArchiveFault(exit: Exit, said: string): boolean {
  return exit.code !== 0 && /fatal error has been detected by the Java Runtime Environment/.test(said);
}

/** Java does not use an archive when a jar got another time or path since; it only warns, and starts slowly. */
export const isRefused = (said: string): boolean => said.includes('Unable to use shared archive');

/** This Java refuses even the archive that it has just made: none is made for it any more. */
export function giveUp(file: string): void {
  discard(file);
  writeFileSync(file, '');
}

export function discard(file: string): void {
  rmSync(file, { force: true });
}

const unfinished = (file: string) => `${file}.${process.pid}`;
