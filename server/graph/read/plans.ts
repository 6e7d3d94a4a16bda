/**
 * Plans of the readers' statements, made before anybody waits for one: in a database that has just started the first plan of
 * a statement can take longer than a read may, and what a time limit cuts is begun anew by the next one.
 */
import { RelationType } from '../../../schema/generated/ontology.ts';
import { TawaturError } from '../../errors.ts';
import type { Graph } from '../run.ts';
import { expand } from './expand.ts';
import type { MaskNumbers } from './masks.ts';
import { readArticlePassages, readArticles } from './objects/articles.ts';
import { readClaims, readClaimsOfHomeOrAge } from './objects/claims.ts';
import { readDisputes, readDisputesOfClaims, readDisputesOfSupports } from './objects/disputes.ts';
import { readEntities, readProtectedNames } from './objects/entities.ts';
import { readJudgements, readJudgementsOf } from './objects/judgements.ts';
import { readPassages } from './objects/passages.ts';
import { readRelations } from './objects/relations.ts';
import { readSourceCounts, readSources, readSpeakingRoles } from './objects/sources.ts';
import type { Page } from './page.ts';
import { ANY_ARTICLE, readArticlePage } from './pages/articles.ts';
import { ANY_CLAIM, readClaimPage } from './pages/claim-lists.ts';
import { readClaimsAbout, readClaimsOfArticle, readClaimsOfSource } from './pages/claims.ts';
import { NO_CONDITIONS as ANY_DISPUTE, readDisputeIds, readDisputePage } from './pages/disputes.ts';
import { ANY_ENTITY, ANY_EVENT, readEntityPage, readEventPage } from './pages/entities.ts';
import { NO_CONDITIONS as ANY_RELATION } from './pages/relations/relation-conditions.ts';
import { relationCountsOf } from './pages/relations/relation-counts.ts';
import { readRelationPage } from './pages/relations/relations.ts';
import { readRelationsAmong } from './pages/relations/relations-among.ts';
import { ANY_SOURCE, readSourcePage } from './pages/sources.ts';
import { readChains } from './path.ts';
import type { Read } from './reader.ts';
import { searchEntities } from './search/search.ts';
import { searchTexts, type TextSearch } from './search/text-search.ts';
import { readStats } from './stats.ts';

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
const ANY_NAME = { text: NOWHERE, types: null, kinds: null, withProtected: true, hidden: [] };
const ANY_TEXT: TextSearch = {
  text: NOWHERE,
  conditions: ANY_ARTICLE,
  mask: null,
  quotation: null,
  textOf: async () => ({ text: '' }),
  keeps: async () => true,
};

const NO_NEIGHBOURS = { id: 'group:nobody', direction: null, types: null, known: NONE, mask: null, publicMode: false };
const NO_CHAIN = {
  from: 'group:nobody',
  to: 'person:nobody',
  maxLength: 6,
  types: null,
  families: null,
  mask: null,
  publicMode: false,
};

/** A view that leaves nothing out has the plans of all others. */
const NOTHING_LEFT_OUT: MaskNumbers = { voices: [], outlets: [], asOf: 0, asOfDay: '0001-01-01' };

type Reader = (read: Read) => Promise<unknown>;

/** What the first page and the panel of a line ask, once each, for ids that nobody has: planned before the server is ready. */
const FIRST: Reader[] = [
  (read) => readRelationsAmong(read, NOBODY, ANY_RELATION),
  (read) => readEntities(read, NOBODY),
  (read) => readClaims(read, NONE),
  (read) => readDisputePage(read, 'disputes', { ...ANY_DISPUTE, about: NOBODY }),
  readStats,
  (read) => readDisputesOfSupports(read, [[{ claim: 'none', assertion: 0, object: 'none' }]]),
  (read) => readDisputes(read, NONE),
  (read) => readSourcePage(read, ANY_SOURCE),
  (read) => readSources(read, NONE),
  (read) => readSpeakingRoles(read, NOBODY),
  (read) => readJudgementsOf(read, NOBODY),
  (read) => readJudgements(read, NONE),
  (read) => readPassages(read, NONE),
  (read) => readArticles(read, NONE),
];

/** What is asked later, and longer lists: planned behind the first questions. A relation alone is read by a text of its type. */
const LATER: Reader[] = [
  ...RelationType.map((type) => (read: Read) => readRelations(read, [`relation:${type}:0`])),
  (read) => readDisputesOfClaims(read, NONE),
  ...NOBODY.map((id) => (read: Read) => counted(readRelationPage(read, id, { ...ANY_RELATION, disputed: true }))),
  (read) => counted(readClaimsAbout(read, 'none', {})),
  (read) => searchEntities(read, ANY_NAME, {}),
  (read) => expand(read, NO_NEIGHBOURS).page(),
  (read) => readRelationPage(read, null, ANY_RELATION),
  (read) => counted(readClaimsOfSource(read, 'none', {})),
  (read) => counted(readClaimsOfArticle(read, 'none', {})),
  (read) => counted(readDisputePage(read, 'disputes', ANY_DISPUTE)),
  (read) => counted(readDisputePage(read, 'disputes', { ...ANY_DISPUTE, about: NOBODY })),
  (read) => readClaimPage(read, { ...ANY_CLAIM, about: NOBODY, predicates: ['KILLED_COUNT'] }),
  (read) => readArticlePassages(read, 'none'),
  (read) => counted(readEventPage(read, { ...ANY_EVENT, orderBy: 'NEWEST' })),
  (read) => counted(readEntityPage(read, { ...ANY_ENTITY, publicMode: false, hidden: [] })),
  (read) => counted(readArticlePage(read, ANY_ARTICLE)),
  (read) => searchTexts(read, ANY_TEXT, {}),
  (read) => readChains(read, NO_CHAIN),
  (read) => readSourceCounts(read, NONE, NOTHING_LEFT_OUT),
  (read) => relationCountsOf(read, NOBODY, { mask: NOTHING_LEFT_OUT, publicMode: false }),
  (read) => readDisputeIds(read, { ...ANY_DISPUTE, about: NOBODY }),
  readProtectedNames,
  (read) => readClaimsOfHomeOrAge(read, NONE),
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
