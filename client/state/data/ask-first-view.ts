/** What the page begins with, whole: the composed view, or where the graph is another, what it holds. Errors: `ApiError`. */
import { everyPage, type Page } from '../../api/every-page.ts';
import { request } from '../../api/fetcher.ts';
import type { AnyViewQuery } from '../../api/generated/graphql.ts';
import { ANY_VIEW, DISPUTES, FIRST_VIEW, SOURCES, TOLLS } from '../../api/operations.ts';
import { FIRST_VIEW as COMPOSED } from '../../generated/first-view.ts';
import { fitting } from '../view/room.ts';
import { askAdded } from './ask-canvas.ts';
import { NO_ROWS, type Rows, withAnyView, withFirstView } from './rows.ts';

const OF_COMPOSED = COMPOSED.nodes.map(({ id }) => id);
const EVENTS = OF_COMPOSED.filter((id) => id.startsWith('event:'));
const OPTIONAL: ('disputes' | 'sources' | 'articles' | 'stats')[] = ['disputes', 'sources', 'articles', 'stats'];

/** Ids of the nodes with which a view begins. */
export const idsAtFirst = ({ found }: Rows): readonly string[] => (found.length > 0 ? found : OF_COMPOSED);

/** The composed view, where the graph holds it, with what a link adds to it. */
export async function askFirstView(added: readonly string[], signal: AbortSignal): Promise<(rows: Rows) => Rows> {
  const asked = { ids: OF_COMPOSED, events: EVENTS };
  const first = await request(FIRST_VIEW, asked, { signal, optional: [...OPTIONAL, 'tolls'] });
  if (!first.nodes?.every((node) => node !== null)) return askAnyView(added, signal);
  const [lists, tolls, rest] = await Promise.all([
    wholeLists(first, OF_COMPOSED, signal),
    wholeOf(first.tolls, async (after) => (await request(TOLLS, { events: EVENTS, after }, { signal })).claims),
    askRest(OF_COMPOSED, added, first.relations, signal),
  ]);
  return (rows) => rest(withFirstView(OF_COMPOSED, { ...first, ...lists, tolls })(rows));
}

async function askAnyView(added: readonly string[], signal: AbortSignal): Promise<(rows: Rows) => Rows> {
  const any = await request(ANY_VIEW, {}, { signal, optional: OPTIONAL });
  const { found } = withAnyView(any)(NO_ROWS);
  const [lists, rest] = await Promise.all([
    wholeLists(any, null, signal),
    askRest(found, added, any.relations, signal),
  ]);
  return (rows) => rest(withAnyView({ ...any, ...lists })(rows));
}

type Lists = Pick<AnyViewQuery, 'disputes' | 'sources'>;

async function wholeLists({ disputes, sources }: Lists, about: string[] | null, signal: AbortSignal): Promise<Lists> {
  return {
    disputes: await wholeOf(
      disputes,
      async (after) => (await request(DISPUTES, { about, after }, { signal })).disputes,
    ),
    sources: await wholeOf(sources, async (after) => (await request(SOURCES, { after }, { signal })).sources),
  };
}

/** A list with all that follows its first page; null stays null. */
async function wholeOf<T, P extends Page<T>>(
  first: P | null,
  next: (after: string) => Promise<Page<T> | null>,
): Promise<P | null> {
  return first && { ...first, nodes: await everyPage(first, next) };
}

/** What one answer could not hold: nodes that a link adds, and all relations where there are more. */
async function askRest(
  there: readonly string[],
  added: readonly string[],
  relations: { pageInfo: { hasNextPage: boolean } } | null,
  signal: AbortSignal,
): Promise<(rows: Rows) => Rows> {
  const wanted = fitting(added, there);
  return wanted.length > 0 || relations?.pageInfo.hasNextPage ? askAdded(wanted, there, signal) : (rows) => rows;
}
