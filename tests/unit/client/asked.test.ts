/** What the client asks of the API is what it reads: no field is fetched whose name stands nowhere in our code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit } from 'graphql';
import { expect, it } from 'vitest';

const client = join(import.meta.dirname, '../../../client');
const API = /^api\/\w+\.ts$/;
/** What an export asks goes into a file as it is. */
const AS_IT_IS = 'api/export.ts';
/** Words that are no names of fields: comments, and strings on one line. */
const PROSE = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g;

const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?!dist|generated|api\/generated|graphiql).*\.tsx?$/.test(name),
);
const textOf = (which: (name: string) => boolean): string =>
  files
    .filter(which)
    .map((name) => readFileSync(join(client, name), 'utf8'))
    .join('\n');

it('asks for nothing that nobody reads', () => {
  const questions = textOf((name) => API.test(name) && name !== AS_IT_IS).matchAll(/graphql\(`([^`]+)`\)/g);
  const fields = new Set<string>();
  for (const [, question = ''] of questions) {
    visit(parse(question), {
      enter: (node) => {
        if (node.kind === 'Field') fields.add((node.alias ?? node.name).value);
      },
    });
  }
  const code = textOf((name) => !API.test(name)).replace(PROSE, '');
  expect(fields.size).toBeGreaterThan(100);
  expect([...fields].filter((field) => !new RegExp(`\\b${field}\\b`).test(code))).toEqual([]);
});
