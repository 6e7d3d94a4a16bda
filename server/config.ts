/** The settings, typed. Besides the launcher the only reader of the environment. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { TawaturError } from './errors.ts';
import { FLAGS, readSettings } from './settings.mjs';

/** A Neo4j that somebody else runs. */
export type Neo4jSettings = { uri: string; user: string; password: string; database: string };

export type Settings = {
  host: string;
  port: number;
  token?: string;
  publicMode: boolean;
  /** The data folder, absolute. */
  home: string;
  /** Tawatur's folder in the user's cache, absolute. */
  cache: string;
  javaHome?: string;
  /** Set: this one is used, and none is started. */
  neo4j?: Neo4jSettings;
};

const PROJECT = resolve(import.meta.dirname, '..');

/** Reads the settings. Throws BAD_INPUT with one sentence where a name is unknown or a value malformed. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Settings {
  const { values, problem } = readSettings(environment);
  if (problem !== undefined) throw new TawaturError('BAD_INPUT', problem);
  const value = (name: string): string => values[name] ?? '';
  return {
    host: value('TAWATUR_HOST'),
    port: Number(value('PORT')),
    ...(value('TAWATUR_TOKEN') && { token: value('TAWATUR_TOKEN') }),
    publicMode: FLAGS.get(value('TAWATUR_PUBLIC').toLowerCase()) ?? false,
    home: resolve(PROJECT, value('TAWATUR_HOME')),
    cache: join(value('XDG_CACHE_HOME') || join(homedir(), '.cache'), 'tawatur'),
    ...(value('JAVA_HOME') && { javaHome: value('JAVA_HOME') }),
    ...(value('NEO4J_URI') && {
      neo4j: {
        uri: value('NEO4J_URI'),
        user: value('NEO4J_USER'),
        password: value('NEO4J_PASSWORD'),
        database: value('NEO4J_DATABASE'),
      },
    }),
  };
}
