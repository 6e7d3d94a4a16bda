/** How many ids the API takes at once, and how more of them are asked about. */

/** Ids whose nodes are asked for. */
export const MOST_IDS = 100;
/** Ids among which relations are asked for. */
export const MOST_AMONG = 500;
/** Ids of nodes that a canvas holds already. */
export const MOST_ON_CANVAS = 1000;

/** Asks about ids, no more at once than the API takes; the answers in that order. Errors: those of `ask`. */
export async function byIds<T>(ids: readonly string[], ask: (some: string[]) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) answers.push(await ask(ids.slice(at, at + MOST_IDS)));
  return answers;
}
