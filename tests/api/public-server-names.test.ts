/** On a public server no text of any kind holds a protected name, however spelled, nor tells of a home or an age. */
import { join } from 'node:path';
import { type GraphQLObjectType, getNamedType, isIntrospectionType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../schema/types/fold.ts';
import { readFolder } from '../../seed/format/read.ts';
import { openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { buildServedSchema } from '../../server/graphql/schema.ts';
import { nameHider } from '../../server/graphql/withhold/hide-names.ts';
import { testDatabase } from '../setup/database.ts';
import { type Answer, type RunningServer, startSeeded, startServer } from './server/server.ts';

describe('a name is found', () => {
  const { hide } = nameHider(['Samir Haddad', 'سمير حداد', 'أم إبراهيم', 'عبد الله الأحمد']);
  it.each([
    ['SAMIR HADDAD fled', '… fled'],
    ['Samir  Haddad', '…'],
    ['then Haddad, Samir', 'then …'],
    ['S. Haddad said', '… said'],
    ['Sa\u00admir\u200b Haddad', '…'],
    ['Sámir’s house', '… house'],
    ['SamirHaddad, samir_haddad', '…'],
    ['S a m i r', '…'],
    ['سَمِيـــر حَدّاد', '…'],
    ['قال لسميرٍ وللحداد', 'قال …'],
    ['وقالت أم ابراهيم (38 عاما)', 'وقالت … (38 عاما)'],
    ['عبدالله', '…'],
    ['https://example.org/samir-haddad-flees', 'https://example.org/…-flees'],
    ['حزب الله', 'حزب الله'],
    ['Summer on the Haddadin farm', 'Summer on the Haddadin farm'],
  ])('%s', (text, told) => expect(hide(text)).toBe(told));
});

const INVENTED = join(import.meta.dirname, '../fixtures/articles/marsa-al-ward');
const NASIM = /nasim|نسيم/;
const SPELLINGS = ['ABU  NASIM', 'Nasim, A.', 'أَبُو نَسِيـم', 'لنَسيم', 'AbuNasim', 'N a s i m'];
/** Is there a spelling of it? */
const names = (text: string): boolean => NASIM.test(fold(text).replaceAll(' ', ''));

/** Fields whose text nobody writes freely: codes, days, hashes. */
const CODES = new Set([
  ...['Alias.lang', 'Article.lang', 'Article.sha256', 'SearchHit.lang', 'Group.wikidataId'],
  ...['Scope.time', 'Assertion.edtf', 'EventDate.edtf'],
]);
/** Words of an article around a place, empty on a public server, and words that were searched for. */
const AROUND = new Set([
  'Passage.contextBefore',
  'Passage.contextAfter',
  'TextHit.contextBefore',
  'TextHit.contextAfter',
  'TextHit.exact',
]);

/** Puts a name into all that is stored as text, in one spelling or another. */
const PLANT = `
MATCH (n) WHERE n:Entity OR n:Source OR n:Claim OR n:Article OR n:Passage OR n:Dispute OR n:Judgement
FOREACH (k IN [k IN keys(n) WHERE k IN $texts] | SET n[k] = $spellings[size(k + n.id) % size($spellings)] + ' ' + n[k])
FOREACH (k IN [k IN keys(n) WHERE k IN $jsons] | SET n[k] = reduce(t = n[k], field IN $fields |
  replace(t, '"' + field + '":"', '"' + field + '":"' + $spellings[size(k + n.id) % size($spellings)] + ' ')))`;
const bilingual = (name: string): string[] => [`${name}Ar`, `${name}En`];
const PLANTED = {
  spellings: SPELLINGS,
  texts: [
    'title',
    'rights',
    'exact',
    'by',
    ...['name', 'label', 'phrase', 'role', 'note', 'gloss', 'reason', 'title', 'independence'].flatMap(bilingual),
  ],
  jsons: [
    'wordsJson',
    'aliasesJson',
    'notesJson',
    'cue',
    'context',
    'quoted',
    'labels',
    'value',
    'attributes',
    'assertions',
  ],
  fields: ['text', 'ar', 'en', 'exact', 'by'],
};
/** What is missing in the two articles, so that each field has a text. */
const COMPLETED = [
  `MATCH (a:Article {slug: 'marsa-al-ward'}) SET a.title = 'Gunfire', a.url = 'https://example.org/Abu%2DNasim'`,
  `MATCH (j:Judgement) SET j.by = 'somebody'`,
  `MATCH (d:Dispute) SET d.notesJson = '[{"by":"me","at":null,"holds":true,"state":"OPEN","text":{"ar":null,"en":"A note"}}]'`,
  `MATCH (e:Event {id: 'event:pier-gunfire'}) SET e.kWord = e.kWord + ['nasim'], e.kWhole = e.kWhole + ['abunasim']`,
];

const schema = buildServedSchema();
const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');
const objects = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter((type) => !isIntrospectionType(type));
const textsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name === 'String')
    .map(({ name }) => name);
/** What a type holds itself: not other objects that have an id, nor lists of them. */
function partsOf(type: GraphQLObjectType): [string, GraphQLObjectType][] {
  return Object.values(type.getFields()).flatMap((field): [string, GraphQLObjectType][] => {
    const part = getNamedType(field.type);
    return isObjectType(part) && !isNode(part) && !part.name.endsWith('Connection') ? [[field.name, part]] : [];
  });
}
/** All texts of a type and of its parts. */
function selectionOf(type: GraphQLObjectType): string {
  return `{ __typename ${textsOf(type).join(' ')} ${partsOf(type)
    .map(([name, part]) => `${name} ${selectionOf(part)}`)
    .join(' ')} }`;
}
const on = (name: string): string => `... on ${name} ${selectionOf(schema.getType(name) as GraphQLObjectType)}`;
const QUESTIONS = [
  ...['Group', 'Person', 'Place', 'Event'].map((name) => `{ entities(first: 100) { nodes { ${on(name)} } } }`),
  ...['Claim', 'Relation', 'Source', 'Dispute', 'Article', 'Judgement'].map(
    (name) => `{ ${name.toLowerCase()}s(first: 100) { nodes { ${on(name)} } } }`,
  ),
  `{ search(text: "pier", first: 100) { edges { hit { ${on('SearchHit')} } } } }`,
  `{ searchText(text: "صياد", first: 100) { nodes { ${on('TextHit')} } } }`,
];

/** Waits where the database is busy with the first plans of our statements. */
async function ask(server: RunningServer, question: string): Promise<Answer> {
  const answer = await server.ask(question);
  return answer.errors.some(({ extensions }) => extensions.retryable) ? ask(server, question) : answer;
}

/** Texts that a server tells, by type and field. */
async function textsTold(server: RunningServer): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const collect = (value: unknown, at: string): void => {
    if (typeof value === 'string') found.set(at, [...(found.get(at) ?? []), value]);
    else if (Array.isArray(value)) for (const one of value) collect(one, at);
    else if (value !== null && typeof value === 'object') {
      const { __typename: type, ...fields } = value as { __typename?: string };
      for (const [name, field] of Object.entries(fields)) collect(field, `${type}.${name}`);
    }
  };
  for (const question of QUESTIONS) {
    const { data, errors } = await ask(server, question);
    expect(errors).toEqual([]);
    collect(data, '');
  }
  return found;
}

let open: RunningServer;
let published: RunningServer;
beforeAll(async () => {
  open = await startSeeded({}, async (graph) => {
    const read = await readFolder(INVENTED);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
    await commitArticle(graph, read.proposals, { by: 'test' });
  });
  published = await startServer(testDatabase(), { publicMode: true });
  await ask(published, '{ searchText(text: "nothing") { totalCount } }');
}, 240_000);
afterAll(() => Promise.all([open.stop(), published.stop()]));

describe('what tells of the home and age of somebody protected', () => {
  const ASKED = `{ person: node(id: "person:eyewitness-ghweran") { ... on Person { role { en } age claims(first: 50) { nodes {
      gloss { en } note { en ar } cue { exact } passages { exact complete } assertions { role } attributes { code value { verbatim } } } } } }
    article(id: "article:seed") { passages { exact complete } }
    age: searchText(text: "38") { nodes { exact } } home: searchText(text: "تغادر منزلها") { nodes { exact } } }`;

  it('is withheld', async () => {
    const { data, errors } = await ask(published, ASKED);
    expect(errors).toEqual([]);
    expect(data.person.role).toBeNull();
    expect(data.age.nodes).toEqual([]);
    expect(data.home.nodes).toEqual([]);
    expect(data.article.passages).toContainEqual({ exact: '…', complete: false });
    for (const word of ['منزلها', 'her home', '38', 'إبراهيم', 'RESIDENT"'])
      expect(JSON.stringify(data)).not.toContain(word);
    expect(JSON.stringify(data)).toContain('لقد غادرنا بيتنا');
  });

  it('is told elsewhere', async () => {
    const { data } = await ask(open, ASKED);
    for (const word of ['منزلها', 'her home', '38 عاما', 'إبراهيم', 'RESIDENT"'])
      expect(JSON.stringify(data)).toContain(word);
    expect(data.home.nodes).not.toEqual([]);
  });
});

describe('with a name in every text', () => {
  beforeAll(async () => {
    const graph = openGraph(testDatabase());
    for (const cypher of [...COMPLETED, PLANT]) await graph.write('test', (tx) => tx.run(cypher, PLANTED));
    await graph.close();
  });

  it('another server tells it in each of them', async () => {
    const told = await textsTold(open);
    const reached = objects.filter(({ name }) => [...told.keys()].some((key) => key.startsWith(`${name}.`)));
    const free = reached.flatMap((type) => textsOf(type).map((field) => `${type.name}.${field}`));
    const expected = free.filter((field) => !CODES.has(field) && !AROUND.has(field));
    expect(expected.filter((field) => !told.get(field)?.some(names))).toEqual([]);
    expect(expected.length).toBeGreaterThan(15);
  });

  it('a public server in none', async () => {
    const told = await textsTold(published);
    expect([...told].filter(([, texts]) => texts.some(names))).toEqual([]);
    expect(told.get('Bilingual.en')?.length).toBeGreaterThan(100);
  });

  it('nobody else is found by it, and no cursor holds it', async () => {
    const question =
      '{ search(text: "Nasim") { nodes { id } totalCount } starts: search(text: "nas") { nodes { id } } }';
    expect((await ask(open, question)).data.search.nodes).toContainEqual({ id: 'event:pier-gunfire' });
    expect((await ask(published, question)).data).toEqual({
      search: { nodes: [], totalCount: 0 },
      starts: { nodes: [] },
    });
    const { data } = await ask(published, '{ entities(first: 100) { edges { cursor node { id } } } }');
    const edges: { cursor: string; node: { id: string } }[] = data.entities.edges;
    const gunfire = edges.find(({ node }) => node.id === 'event:pier-gunfire');
    expect(names(Buffer.from(gunfire?.cursor ?? '', 'base64url').toString())).toBe(false);
  });
});
