/**
 * Plans of the readers' statements, made before anybody waits for one: in a database that has just started the first plan of
 * a statement can take longer than a read may, and what a time limit cuts is begun anew by the next one.
 */
import { TawaturError } from '../../errors.ts';
import type { Graph } from '../run.ts';
import { expand } from './expand.ts';
import { readArticlePassages, readArticles } from './objects/articles.ts';
import { readClaims } from './objects/claims.ts';
import { readDisputes, readDisputesOfClaims, readDisputesOfSupports } from './objects/disputes.ts';
import { readEntities } from './objects/entities.ts';
import { readJudgements, readJudgementsOf } from './objects/judgements.ts';
import { readPassages } from './objects/passages.ts';
import { readRelations } from './objects/relations.ts';
import { readSources, readSpeakingRoles } from './objects/sources.ts';
import type { Page } from './page.ts';
import { ANY_ARTICLE } from './pages/articles.ts';
import { readClaimsAbout, readClaimsOfArticle, readClaimsOfSource } from './pages/claims.ts';
import { NO_CONDITIONS as ANY_DISPUTE, readDisputePage } from './pages/disputes.ts';
import { NO_CONDITIONS as ANY_RELATION } from './pages/relation-conditions.ts';
import { readRelationPage } from './pages/relations.ts';
import { readRelationsAmong } from './pages/relations-among.ts';
import { readChains } from './path.ts';
import type { Read } from './reader.ts';
import { searchEntities } from './search.ts';
import { readStats } from './stats.ts';
import { searchTexts, type TextSearch } from './text-search.ts';

export type Plans = {
  /** Makes them, or waits for them. @throws TawaturError UNAVAILABLE without a database, BUSY where it takes too long */
  made(): Promise<void>;
  areMade(): boolean;
  /** The database may be another process by now. */
  forget(): void;
};

/** Milliseconds that a reader waits: as long as for an answer of the database. */
const PATIENCE = 8_000;
/** A plan is one core's work; two cores are the least that we expect. */
const AT_ONCE = 2;
const NOBODY = ['group:nobody', 'person:nobody', 'place:nobody', 'event:nobody'];
const NONE = ['none'];
/** Nothing is named or written so. */
const NOWHERE = 'zzzzzzzzzzzz';
const ANY_NAME = { text: NOWHERE, types: null, kinds: null, withProtected: true };
const ANY_TEXT: TextSearch = {
  text: NOWHERE,
  conditions: ANY_ARTICLE,
  mask: null,
  quotation: null,
  textOf: async () => ({ text: '' }),
  keeps: async () => true,
};

const NO_NEIGHBOURS = { id: 'group:nobody', direction: null, types: null, known: NONE, mask: null };
const NO_CHAIN = {
  from: 'group:nobody',
  to: 'person:nobody',
  maxLength: 6,
  types: null,
  families: null,
  mask: null,
  publicMode: false,
};

type Reader = (read: Read) => Promise<unknown>;

/** What the first page and a panel ask, once each, for ids that nobody has: planned before the server is ready. */
const FIRST: Reader[] = [
  readStats,
  (read) => readEntities(read, NOBODY),
  (read) => readRelationPage(read, null, ANY_RELATION),
  (read) => readRelationsAmong(read, NOBODY, ANY_RELATION),
  (read) => readRelations(read, ['relation:PERPETRATED:0', 'relation:VICTIM_OF:0']),
  (read) => readDisputesOfSupports(read, [[{ claim: 'none', assertion: 0, object: 'none' }]]),
  (read) => readClaims(read, NONE),
  (read) => readPassages(read, NONE),
  (read) => readArticles(read, NONE),
  (read) => readSources(read, NONE),
  (read) => readDisputesOfClaims(read, NONE),
  (read) => readDisputes(read, NONE),
];

/** What is asked later, and longer lists: planned behind the first questions. */
const LATER: Reader[] = [
  ...NOBODY.map((id) => (read: Read) => counted(readRelationPage(read, id, { ...ANY_RELATION, disputed: true }))),
  (read) => counted(readClaimsAbout(read, 'none', {})),
  (read) => counted(readClaimsOfSource(read, 'none', {})),
  (read) => counted(readClaimsOfArticle(read, 'none', {})),
  (read) => counted(readDisputePage(read, 'disputes', ANY_DISPUTE)),
  (read) => counted(readDisputePage(read, 'disputes', { ...ANY_DISPUTE, about: NOBODY })),
  (read) => readArticlePassages(read, 'none'),
  (read) => readSpeakingRoles(read, NOBODY),
  (read) => readJudgementsOf(read, NOBODY),
  (read) => readJudgements(read, NONE),
  (read) => searchEntities(read, ANY_NAME, {}),
  (read) => searchTexts(read, ANY_TEXT, {}),
  (read) => expand(read, NO_NEIGHBOURS).page(),
  (read) => readChains(read, NO_CHAIN),
];

async function counted(page: Promise<Page>): Promise<unknown> {
  return (await page).count();
}

/** Nothing is made before somebody asks. */
export function plansOf(graph: Graph): Plans {
  let making: Promise<void> | undefined;
  let made = false;
  const read: Read = (op, cypher, params) => graph.read(op, cypher, params, { patient: true });
  const plan = async (readers: readonly Reader[]): Promise<void> => {
    const left = [...readers];
    const planSome = async (): Promise<void> => {
      for (let reader = left.shift(); reader; reader = left.shift()) await reader(read);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, planSome));
  };
  const make = async (): Promise<void> => {
    await plan(FIRST);
    made = true;
    // Nobody waits for these; a database that goes away meanwhile is told to those who ask.
    plan(LATER).catch(() => undefined);
  };
  return {
    areMade: () => made,
    forget() {
      made = false;
    },
    made() {
      if (made) return Promise.resolve();
      making ??= make().finally(() => {
        making = undefined;
      });
      return withPatience(making);
    },
  };
}

/** Gives up waiting, not making. */
async function withPatience(making: Promise<void>): Promise<void> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new TawaturError('BUSY', 'The database is still getting ready. Try again in a moment.'));
  }, PATIENCE);
  try {
    await Promise.race([making, givenUp]);
  } finally {
    clearTimeout(timer);
  }
}
