/** Types of resolvers and of the client's operations, made by graphql-codegen as codegen.yml says. Development only. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { parse } from 'yaml';

/** Path under the project → text. Reads the SDL and the client from disk. Throws where an operation does not fit the schema. */
export async function codegenFiles(project: string): Promise<Record<string, string>> {
  const config = parse(readFileSync(join(project, 'codegen.yml'), 'utf8'));
  const files = (await generate({ ...config, cwd: project, silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  return Object.fromEntries(
    files.map(({ filename, content }) => [relative(project, join(project, filename)), content]),
  );
}
