/** Family 8: texts that are hard to store, to find or to show. Refused with a reason, or kept byte for byte and found. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proposals } from '../../schema/proposals.ts';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { type RunningServer, startSeeded } from '../api/server/server.ts';
import { article, CLASH, killed, NORTH } from '../graph/commit/invented.ts';
import { testDatabase } from '../setup/database.ts';
import { expectUnharmed } from './raw.ts';

/** Hazard, name, and how people type it. */
const KEPT: [hazard: string, name: string, typed: string[]][] = [
  ['bidi override', 'Band \u202eevil\u202c North', ['Band evil North']],
  ['isolates', '\u2067عصبة الشمال\u2069', ['عصبة الشمال']],
  ['zero-width signs', 'عص\u200cبة الش\u200bمال', ['عصبة الشمال']],
  ['tatweel', 'عصـــبة الشمـال', ['عصبة الشمال', 'عصبه الشمال']],
  ['presentation forms', 'ﻋﺼﺒﺔ ﺍﻟﺸﻤﺎﻝ', ['عصبة الشمال']],
  ['alef, ya, ta marbuta', 'أُسرى الإدارة', ['اسري الاداره', 'أسرى الإدارة']],
  ['Arabic-Indic digits', 'اللواء ٤٤٤', ['اللواء 444', '444']],
  ['Persian digits', 'اللواء ۷۷۷', ['اللواء 777']],
  ['a Cyrillic letter in a Latin name', 'Nоrth Wаtch', ['Nоrth Wаtch']],
  ['stacked marks', `Z${'\u0301'.repeat(40)}algo Front`, ['Zalgo Front']],
  ['a right-to-left name among Latin words', 'The عصبة الشمال Group', ['عصبة الشمال', 'the group عصبة']],
  ['composed letters', 'Brigade Él\u00e9ment', ['brigade element']],
  ['decomposed letters', 'Brigade E\u0301le\u0301ment', ['Brigade Élément']],
  ['a formula of a spreadsheet', '=HYPERLINK("http://x","y")', ['hyperlink http']],
  ['markup', '<script>alert(1)</script>', ['script alert']],
  ['emoji', '🏴 Black Flag 🏴', ['black flag']],
  ['signs only', '***', []],
];

/** Hazard, and a name that is not taken in. */
const REFUSED: [hazard: string, name: string][] = [
  ['NUL', 'North\0Band'],
  ['half of a surrogate pair', 'North \ud83c Band'],
  ['a line break, for a header of an export', 'North\r\nSet-Cookie: a=b'],
  ['a control character that XML cannot hold', 'North\u0008Band'],
];

const LETTERS = ['ا', 'ء', 'أ', 'ب', 'ي', 'ل', 'ع', 'و', 'x', '7', '𐎀', '字'];
const distinct = (n: number, letter: string) => Array.from({ length: n }, (_, i) => `${letter}${i.toString(36)}`);
/** Questions as long as they may be; no text answers them. */
const LONG: [what: string, text: string][] = [
  ...LETTERS.flatMap((letter): [string, string][] => [
    [`700 times ${letter}`, letter.repeat(700)],
    [`1,000 times ${letter}`, letter.repeat(1_000)],
    [`a word that is quoted, of ${letter}`, `"${letter.repeat(998)}"`],
    [`x and 999 times ${letter}`, `x${letter.repeat(999)}`],
  ]),
  ['a sign of four words, 400 times', 'ﷺ'.repeat(400)],
  ['a sign of four words, 1,000 times', 'ﷺ'.repeat(1_000)],
  ['a sign of four words, quoted', `"${'ﷺ'.repeat(998)}"`],
  ['many short words', distinct(250, 'q').join(' ')],
  ['many short words, quoted', `"${distinct(250, 'ص').join(' ')}"`],
  [
    'many phrases',
    distinct(160, 'ظ')
      .map((word) => `"${word}"`)
      .join(''),
  ],
  ['proclitics', 'ولل'.repeat(333)],
  ['glued words', 'عبد لا '.repeat(142)],
];

let server: RunningServer;
let graph: Graph;
beforeAll(async () => {
  server = await startSeeded();
  graph = openGraph(testDatabase());
});
afterAll(async () => {
  await graph.close();
  await server.stop();
});

/** An article that declares one group of this name beside its cast. */
function naming(slug: string, name: string): Proposals {
  const proposals = article(slug, [killed('C1', CLASH, NORTH, { min: 4, max: 4 })]);
  const [first] = proposals.groups;
  if (first === undefined) throw new Error('no cast');
  const own = {
    ...first,
    id: `group:${slug}`,
    names: { en: name },
    aliases: [],
    label: { ar: 'مجموعة', en: `Group ${slug}` },
  };
  return { ...proposals, groups: [...proposals.groups, own] };
}

describe('a name with', () => {
  it.each(KEPT)('%s is kept byte for byte, and found as people type it', async (hazard, name, typed) => {
    const slug = `hazard-${KEPT.findIndex(([one]) => one === hazard)}`;
    const { problems } = await commitArticle(graph, naming(slug, name), { by: 'test' });
    expect(problems).toEqual([]);
    const { data } = await server.ask('query ($id: ID!) { node(id: $id) { ... on Group { names { en } } } }', {
      id: `group:${slug}`,
    });
    expect(data.node.names.en).toBe(name);
    for (const text of [...typed, ...(typed.length > 0 ? [name] : [])]) {
      const found = await server.ask('query ($text: String!) { search(text: $text, first: 100) { nodes { id } } }', {
        text,
      });
      expect([text, found.data.search.nodes]).toEqual([text, expect.arrayContaining([{ id: `group:${slug}` }])]);
    }
    await expectUnharmed(server);
  });

  it.each(REFUSED)('%s is refused with the place and a cure, and nothing is written', async (_hazard, name) => {
    const { outcome, problems } = await commitArticle(graph, naming('hazard-refused', name), { by: 'test' });
    expect(outcome).toBe('refused');
    expect(problems[0]?.code).toBe('BAD_CHARACTER');
    expect(problems[0]?.cure).not.toBe('');
    expect((await server.ask('{ node(id: "group:hazard-refused") { id } }')).data.node).toBeNull();
  });

  it.each(['ع', '字', '"'])('a thousand %s is paged past', async (letter) => {
    const slug = `hazard-long-${letter.codePointAt(0)}`;
    const name = letter.repeat(1_000);
    const { problems } = await commitArticle(graph, naming(slug, name), { by: 'test' });
    expect(problems).toEqual([]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors } = await server.ask(
        'query ($after: String) { entities(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      expect(errors).toEqual([]);
      seen.push(...data.entities.nodes.map(({ id }: { id: string }) => id));
      after = data.entities.pageInfo.endCursor;
      more = data.entities.pageInfo.hasNextPage;
    }
    expect(seen).toContain(`group:${slug}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('a megabyte is refused', async () => {
    const { outcome, problems } = await commitArticle(graph, naming('hazard-long', 'x'.repeat(1_000_000)), {
      by: 'test',
    });
    expect(outcome).toBe('refused');
    expect(problems[0]?.code).toBe('NAME_TOO_LONG');
  });
});

describe('a question with', () => {
  it.each([
    ['NUL', 'North\0Band'],
    ['half of a surrogate pair', 'North \ud83c'],
  ])('%s is refused', async (_hazard, text) => {
    for (const query of [
      'query ($text: String!) { search(text: $text) { totalCount } }',
      'query ($text: String!) { searchText(text: $text) { totalCount } }',
      'query ($text: ID!) { node(id: $text) { id } }',
    ]) {
      const { errors } = await server.ask(query, { text });
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    }
    await expectUnharmed(server);
  });

  it.each(['ـــ', '\u200f\u200f', '\u064b\u064d', '🙂', '،؛؟', ' '])(
    'nothing that is left after folding (%j) finds nothing',
    async (text) => {
      const { data, errors } = await server.ask(
        'query ($text: String!) { search(text: $text) { totalCount } searchText(text: $text) { totalCount } }',
        { text },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({ search: { totalCount: 0 }, searchText: { totalCount: 0 } });
    },
  );

  it.each(LONG)('%s is answered by both searches', async (_what, text) => {
    expect([...text].length).toBeLessThanOrEqual(1_000);
    const { data, errors } = await server.ask(
      'query ($text: String!) { search(text: $text) { totalCount } searchText(text: $text) { totalCount } }',
      { text },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ search: { totalCount: expect.any(Number) }, searchText: { totalCount: 0 } });
    await expectUnharmed(server);
  });

  it('a thousand code points that are two thousand UTF-16 units is taken', async () => {
    const { errors } = await server.ask('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: '𝔖'.repeat(1_000),
    });
    expect(errors).toEqual([]);
  });
});
