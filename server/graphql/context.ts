/** What every resolver of one request shares. */
import type { YogaInitialContext } from 'graphql-yoga';
import { type Read, readerOf } from '../graph/read/reader.ts';
import type { Graph } from '../graph/run.ts';

/** Given by the HTTP server. */
export type ServerContext = { requestId: string };

export type Context = {
  read: Read;
  /** A public server withholds texts and protected names. */
  publicMode: boolean;
};

export type FullContext = YogaInitialContext & ServerContext & Context;

export type ContextParts = { graph: Graph; publicMode: boolean; requestId: string; signal: AbortSignal };

/** Made anew for each request: nothing read for one is kept for another. */
export function contextFor({ graph, publicMode, requestId, signal }: ContextParts): Context {
  return { read: readerOf(graph, { signal, requestId }), publicMode };
}
