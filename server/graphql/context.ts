/** What the resolvers of one request share: one context for each view that its roots are given. */
import type { View } from '../../schema/rules/mask.ts';
import { type Mask, readMask } from '../graph/read/masks.ts';
import { type Read, type ReaderParts, readerOf } from '../graph/read/reader.ts';
import { type Loaders, loadersFor } from './loaders/loaders.ts';
import { maskedLoaders } from './loaders/masked-loaders.ts';
import { toldLoaders } from './loaders/told-loaders.ts';
import type { NameHider } from './withhold/hide-names.ts';

/** Given by the HTTP server. */
export type ServerContext = { requestId: string };

/** What every resolver below one root sees. */
export type Context = {
  read: Read;
  /** Under a view these give what remains, and null for what does not. */
  load: Loaders;
  /** A public server withholds texts and protected names. */
  publicMode: boolean;
  /** What the view leaves out; null where there is none. */
  mask: Mask | null;
};

export type RequestContext = {
  /** The context of a view, null for the whole graph. @throws TawaturError BAD_INPUT for a source that nobody knows */
  under(view: View | null): Promise<Context>;
  /** Contexts by the names that roots have in the answer. */
  roots: Map<string | number, Context>;
  /** Objects in lists of the answer so far. */
  listed: number;
  /** What takes names out of texts. */
  protectedNames(): Promise<NameHider>;
};

export type ContextParts = ReaderParts & { publicMode: boolean };

/** Made anew for each request: nothing read for one is kept for another. */
export function contextFor({ publicMode, ...parts }: ContextParts): RequestContext {
  const read = readerOf(parts);
  const all = loadersFor(read, publicMode);
  const whole: Context = { read, load: publicMode ? toldLoaders(read, all) : all, publicMode, mask: null };
  const known = new Map<string, Promise<Context>>();
  const masked = async (view: View): Promise<Context> => {
    const mask = await readMask(read, view);
    return { ...whole, mask, load: maskedLoaders(whole, mask) };
  };
  return {
    roots: new Map(),
    listed: 0,
    protectedNames: all.protectedNames,
    under(view) {
      if (view === null) return Promise.resolve(whole);
      const key = JSON.stringify(view, (_, value) => (value instanceof Set ? [...value].sort() : value));
      const context = known.get(key) ?? masked(view);
      known.set(key, context);
      return context;
    },
  };
}
