/**
 * GraphiQL as part of the build: render-graphiql makes one page of 9 MB with all of its code inside; here the code and the
 * style become files, so that the page runs under a policy without inline scripts and nothing comes from elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Plugin } from 'vite';

const EXAMPLES = join(import.meta.dirname, 'examples');
/** Its icon is a picture in the address; ours is a file. */
const ICON = /<link rel="icon"[^>]*>/;
const STYLE = /<style>(.*?)<\/style>/s;
/** Up to the last end tag: the code holds the word, too. */
const SCRIPT = /<script>(.*)<\/script>/s;

/** Emits `graphiql/index.html` and its two files among the assets. */
export function graphiqlPage(): Plugin {
  return {
    name: 'graphiql-page',
    apply: 'build',
    generateBundle() {
      const emit = (name: string, source: string): string =>
        `/${this.getFileName(this.emitFile({ type: 'asset', name, source }))}`;
      const page = pageWithExamples();
      const style = emit('graphiql.css', found(STYLE, page));
      const script = emit('graphiql.js', found(SCRIPT, page));
      const html = page
        .replace(SCRIPT, () => `<script src="${script}"></script>`)
        .replace(STYLE, () => `<link rel="stylesheet" href="${style}" />`)
        .replace(ICON, () => '<link rel="icon" href="/favicon.svg" type="image/svg+xml" />');
      this.emitFile({ type: 'asset', fileName: 'graphiql/index.html', source: html.trim() });
    },
  };
}

/** One tab per worked example. Headers are not kept, for a token may stand in them. */
function pageWithExamples(): string {
  const examples = readdirSync(EXAMPLES).sort();
  const options = {
    title: 'Tawatur GraphQL',
    endpoint: '/graphql',
    shouldPersistHeaders: false,
    defaultTabs: examples.map((name) => ({ query: readFileSync(join(EXAMPLES, name), 'utf8') })),
  };
  return renderGraphiQL(options);
}

function found(part: RegExp, page: string): string {
  const [, text] = part.exec(page) ?? [];
  if (text === undefined) throw new Error(`GraphiQL's page has changed: ${part} finds nothing in it.`);
  return text;
}
