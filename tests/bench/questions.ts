/** One question per root field of the API, of the size that a reader's screen asks. */
const LINE = 'id type from { id } to { id } nClaims nIndependent disputed sentence { ar en }';

/** Of the seed; the ids are there on a larger graph, too. */
export const QUESTIONS: Record<string, string> = {
  node: '{ node(id: "group:islamic-state") { id ... on Group { label { ar en } relationCounts { type direction count } } } }',
  nodes: '{ nodes(ids: ["group:islamic-state", "place:ghweran-prison", "event:ghweran-clashes"]) { id } }',
  entities: '{ entities(first: 20) { totalCount nodes { id label { ar en } } } }',
  events: '{ events(first: 20) { totalCount nodes { id label { ar en } date { earliest latest } } } }',
  relations: `{ relations(first: 20) { totalCount nodes { ${LINE} } } }`,
  'relations of': `{ relations(filter: { of: "group:islamic-state" }, first: 20) { totalCount nodes { ${LINE} } } }`,
  claims: '{ claims(first: 20) { totalCount nodes { id predicate status } } }',
  disputes: '{ disputes(first: 20) { totalCount nodes { id kind state title { ar en } members { claim { id } } } } }',
  sources: '{ sources(first: 20) { totalCount nodes { id label { ar en } nSpoken nCarried } } }',
  source: '{ source(id: "source:sohr") { id label { ar en } nSpoken nCarried } }',
  articles: '{ articles(first: 20) { totalCount nodes { id published { from to } } } }',
  article: '{ article(id: "article:seed") { id text passages { start end } mentions { start end } } }',
  judgements: '{ judgements(first: 20) { totalCount nodes { id verdict reason { ar en } } } }',
  search: '{ search(text: "ghweran", first: 10) { nodes { id label { ar en } } } }',
  searchText: '{ searchText(text: "السجن", first: 10) { nodes { exact start end article { id } } } }',
  expand: `{ expand(id: "group:islamic-state", first: 25) { totalCount counts { type direction count } nodes { id } relations { id } } }`,
  path: '{ path(from: "group:sdf", to: "place:diyala") { paths { steps { relations { id } } weakest } } }',
  ontology: '{ ontology { __typename } }',
  stats: '{ stats { groups persons places events sources articles claims relations disputes revision } }',
};
