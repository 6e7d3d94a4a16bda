/** `npm run generate`: writes every generated file; with `--check` writes nothing and fails where one is stale. */
import { staleFiles, writeAll } from './generate.ts';

try {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    for (const path of stale) console.error(`${path} is stale: run npm run generate`);
    if (stale.length > 0) process.exitCode = 1;
  } else {
    await writeAll();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
