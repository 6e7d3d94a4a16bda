/** What every resolver of one request shares. */
import { type Read, type ReaderParts, readerOf } from '../graph/read/reader.ts';
import { type Loaders, loadersFor } from './loaders.ts';

/** Given by the HTTP server. */
export type ServerContext = { requestId: string };

export type Context = {
  read: Read;
  load: Loaders;
  /** A public server withholds texts and protected names. */
  publicMode: boolean;
};

export type ContextParts = ReaderParts & { publicMode: boolean };

/** Made anew for each request: nothing read for one is kept for another. */
export function contextFor({ publicMode, ...parts }: ContextParts): Context {
  const read = readerOf(parts);
  return { read, load: loadersFor(read, publicMode), publicMode };
}
