/** How places lie in each other: what lies in one, through any number of steps. */
import type { PlaceProposal } from '../../../../schema/proposals.ts';
import { json } from '../decode.ts';
import type { Read } from '../reader.ts';

const PLACES = `MATCH (p:Place) RETURN p.id, coalesce(p.canonical, p.id), p.placeJson`;

/** Ids of a place and of all places within it, whether claims or gazetteers say so. @param id canonical */
export async function readPlacesWithin(read: Read, id: string): Promise<string[]> {
  const rows = (await read('places', PLACES)) as [string, string, string | null][];
  const canonical = new Map(rows.map(([place, other]) => [place, other]));
  const inner = new Map<string, string[]>();
  for (const [, place, stored] of rows) {
    for (const { place: larger } of json<PlaceProposal>(stored)?.within ?? []) {
      const outer = canonical.get(larger) ?? larger;
      inner.set(outer, [...(inner.get(outer) ?? []), place]);
    }
  }
  const found = new Set([id]);
  for (const place of found) for (const smaller of inner.get(place) ?? []) found.add(smaller);
  return [...found];
}
