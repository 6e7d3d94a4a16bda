/** Rules of the house that a linter cannot see: single doors, file sizes, one copy of graphql. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const written = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => !name.includes('/generated/'));
const files = written.filter((name) => /\.(ts|tsx|mjs)$/.test(name));
const product = files.filter((name) => /^(schema|seed|server|client)\//.test(name));
const text = (name: string): string => readFileSync(join(root, name), 'utf8');
const withText = (pattern: RegExp, names: string[]): string[] => names.filter((name) => pattern.test(text(name)));

const CYPHER = /\b(MATCH|MERGE|UNWIND|OPTIONAL MATCH|DETACH DELETE|CREATE CONSTRAINT|CREATE INDEX)\s*[($\w]/;

it('reads the product', () => {
  expect(product.length).toBeGreaterThan(20);
});

it('holds Cypher in server/graph and in the generator of constraints alone', () => {
  const outside = withText(CYPHER, product).filter((name) => !/^(server\/graph|schema\/generate)\//.test(name));
  expect(outside).toEqual([]);
  expect(withText(CYPHER, product).length).toBeGreaterThan(0);
});

it('imports the driver in one file', () => {
  expect(withText(/from 'neo4j-driver'/, product)).toEqual(['server/graph/driver.ts']);
});

it('imports Cytoscape in one file', () => {
  expect(withText(/from 'cytoscape'/, product)).toEqual(['client/graph/adapter.ts']);
});

it('reads the environment in start.mjs and config.ts alone', () => {
  const readers = withText(/process\.env\b/, product).filter(
    (name) => !['server/start.mjs', 'server/config.ts'].includes(name),
  );
  expect(readers).toEqual([]);
});

it('writes no HTML and evaluates no text', () => {
  const pattern =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function|eval)\b/;
  expect(withText(pattern, product)).toEqual([]);
});

it('calls nobody: no outgoing request in seed or server', () => {
  expect(
    withText(
      /\bfetch\(|https?\.request\(|from 'undici'/,
      product.filter((name) => !name.startsWith('client/')),
    ),
  ).toEqual([]);
});

it('keeps every file under 350 lines', () => {
  const sized = written.filter((name) => /\.(ts|tsx|mjs|css)$/.test(name));
  const long = sized.filter((name) => text(name).split('\n').length > 350);
  expect(long).toEqual([]);
});

it('names no package registry', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const hosts = new RegExp(
    ['registry\\.npmjs', 'repo1?\\.maven', 'deb\\.debian', 'pypi\\.org', 'crates\\.io'].join('|'),
  );
  expect(tracked.filter((name) => !name.endsWith('.png') && hosts.test(text(name)))).toEqual([]);
});
