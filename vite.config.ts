/** Build of the client: everything from our own origin, nothing inlined, so that the strict content policy holds. */
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';
import { graphiqlPage } from './client/graphiql/page.ts';

export default defineConfig({
  root: 'client',
  oxc: { jsx: { runtime: 'automatic' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    // Its size is a test of its own (tests/client/first-load.test.ts), by what goes over the wire.
    chunkSizeWarningLimit: 1200,
  },
  plugins: [optimizeLocales.vite({ locales: ['en-US', 'ar-AE'] }), graphiqlPage()],
});
