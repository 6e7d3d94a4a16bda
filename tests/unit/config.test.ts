/** The settings: defaults, what is accepted, and one sentence for everything else. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { readSettings, SETTINGS } from '../../server/settings.mjs';

const root = join(import.meta.dirname, '../..');
const problemOf = (environment: Record<string, string>) => readSettings(environment).problem;

describe('settings', () => {
  it('have defaults that serve this machine only', () => {
    const settings = readConfig({});
    expect(settings).toMatchObject({ host: '127.0.0.1', port: 4000, publicMode: false, home: join(root, '.tawatur') });
    expect(settings).not.toHaveProperty('token');
    expect(settings).not.toHaveProperty('neo4j');
  });

  it('are typed', () => {
    expect(
      readConfig({
        PORT: '0',
        TAWATUR_HOST: '0.0.0.0',
        TAWATUR_TOKEN: 'long-enough',
        TAWATUR_PUBLIC: 'yes',
        TAWATUR_HOME: 'data',
        NEO4J_URI: 'neo4j+s://db.example:7687',
        NEO4J_PASSWORD: 'p w',
        JAVA_HOME: '/opt/java',
        XDG_CACHE_HOME: '/var/cache',
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 0,
      token: 'long-enough',
      publicMode: true,
      home: join(root, 'data'),
      cache: '/var/cache/tawatur',
      javaHome: '/opt/java',
      neo4j: { uri: 'neo4j+s://db.example:7687', user: 'neo4j', password: 'p w', database: 'neo4j' },
    });
  });

  it('take an empty value for none', () => {
    expect(readConfig({ PORT: '', TAWATUR_TOKEN: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  it('are listed once each, with a line of documentation', () => {
    const names = SETTINGS.map((setting) => setting.name);
    expect(new Set(names).size).toBe(names.length);
    expect(SETTINGS.filter(({ doc }) => !/^[A-Z].*\.$/.test(doc))).toEqual([]);
  });

  it('have defaults that are accepted themselves', () => {
    expect(problemOf(Object.fromEntries(SETTINGS.map((setting) => [setting.name, setting.default])))).toBeUndefined();
  });
});

describe('a wrong setting', () => {
  it.each([
    ['PORT', '80x'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['TAWATUR_HOST', 'not a host'],
    ['TAWATUR_TOKEN', 'short'],
    ['TAWATUR_TOKEN', 'with a space'],
    ['TAWATUR_PUBLIC', 'maybe'],
    ['TAWATUR_HOME', 'two\nlines'],
    ['NEO4J_URI', 'http://127.0.0.1:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_URI', 'bolt://neo4j:secret@db.example:7687'],
    ['NEO4J_USER', 'a b'],
    ['JAVA_HOME', 'relative/java'],
    ['XDG_CACHE_HOME', '/with:colon'],
  ])('%s=%s is one sentence that names it and says what to do', (name, value) => {
    const problem = problemOf({ [name]: value }) ?? '';
    expect(problem).toMatch(new RegExp(`^${name}[ =]`));
    expect(problem).toMatch(/: give .*\.$/);
    expect(problem.split('\n')).toHaveLength(1);
  });

  it('never shows a secret', () => {
    expect(problemOf({ TAWATUR_TOKEN: 'my secret' })).not.toContain('my secret');
    expect(problemOf({ NEO4J_URI: 'bolt://neo4j:secret@db' })).not.toContain('secret@');
  });

  it('with an unknown TAWATUR_ name is told with the known ones; other names are not ours', () => {
    expect(problemOf({ TAWATUR_PROT: '1' })).toMatch(/^TAWATUR_PROT is not a setting.*TAWATUR_HOME/);
    expect(problemOf({ TAWATURS: '1', PORTS: '1', NEO4J_FOO: '1' })).toBeUndefined();
  });

  it('that opens Tawatur to other machines needs a token', () => {
    expect(problemOf({ TAWATUR_HOST: '0.0.0.0' })).toMatch(/TAWATUR_TOKEN/);
    expect(problemOf({ TAWATUR_HOST: '::' })).toMatch(/TAWATUR_TOKEN/);
    expect(problemOf({ TAWATUR_HOST: '127.example.org' })).toMatch(/TAWATUR_TOKEN/);
    for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost'])
      expect(problemOf({ TAWATUR_HOST: host })).toBeUndefined();
  });
});
