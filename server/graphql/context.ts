/** What every resolver of one request shares. */
import { type Read, readerOf } from '../graph/read/reader.ts';
import type { Graph } from '../graph/run.ts';
import { type Loaders, loadersFor } from './loaders.ts';

/** Given by the HTTP server. */
export type ServerContext = { requestId: string };

export type Context = {
  read: Read;
  load: Loaders;
  /** A public server withholds texts and protected names. */
  publicMode: boolean;
};

export type ContextParts = { graph: Graph; publicMode: boolean; requestId: string; signal: AbortSignal };

/** Made anew for each request: nothing read for one is kept for another. */
export function contextFor({ graph, publicMode, requestId, signal }: ContextParts): Context {
  const read = readerOf(graph, { signal, requestId });
  return { read, load: loadersFor(read, publicMode), publicMode };
}
