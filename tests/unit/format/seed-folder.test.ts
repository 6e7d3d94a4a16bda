/** The seed article as it is shipped: the bytes of the original, and its whole reading. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkProposals, referencedIds } from '../../../schema/check/check.ts';
import type { ClaimProposal, Proposals, Span } from '../../../schema/proposals.ts';
import { readFolder } from '../../../seed/format/read.ts';

const FOLDER = resolve(import.meta.dirname, '../../../seed/articles/seed');
const SHA256 = '9c38a76f6065da3479200cb2ea7682872679a61ae023c6472f8759c5a811cdf9';

let seed: Proposals;
beforeAll(async () => {
  const read = await readFolder(FOLDER);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  seed = read.proposals;
});

describe('the text', () => {
  test('has the bytes of the original', async () => {
    const bytes = await readFile(join(FOLDER, 'article.txt'));
    expect(bytes.length).toBe(9661);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(SHA256);
    expect(seed.sha256).toBe(SHA256);
    expect(Buffer.from(seed.text).equals(bytes)).toBe(true);
    expect(Array.from(seed.text).length).toBe(5355);
  });

  test('keeps its no-break space, its shaddas and its missing last line end', () => {
    expect(seed.text[807]).toBe('\u00a0');
    expect([...seed.text].filter((letter) => letter === '\u0651')).toHaveLength(6);
    expect(seed.text.endsWith('ميدل إيست اونلاين')).toBe(true);
  });

  test('is not touched by the line ends of a checkout', async () => {
    const attributes = await readFile(resolve(FOLDER, '../../../.gitattributes'), 'utf8');
    expect(attributes).toMatch(/^seed\/articles\/\*\/article\.txt -text$/m);
  });
});

describe('the annotation', () => {
  test('has nothing wrong in it and points to nothing outside', () => {
    expect(checkProposals(seed)).toEqual([]);
    expect(referencedIds(seed)).toEqual([]);
  });

  test('holds the whole reading', () => {
    const { sources, groups, persons, places, events, claims, judgements, disputes } = seed;
    const sizes = [groups, persons, places, sources, events, claims, judgements, disputes].map(({ length }) => length);
    expect(sizes).toEqual([30, 7, 22, 13, 23, 66, 10, 14]);
    const codes = Array.from({ length: 66 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect(claims.map(({ code }) => code)).toEqual(codes);
    expect(claims.flatMap(({ assertions }) => assertions.slice(1))).toHaveLength(143);
    expect(seed.article.published).toEqual({ edtf: '2022-01-21/2022-01-22', basis: 'RELATIVE_RESOLVED' });
  });

  test('quotes what stands there', () => {
    const points = Array.from(seed.text);
    const spans: Span[] = [...seed.mentions];
    JSON.stringify(seed.claims, (_, value) => {
      if (typeof value?.exact === 'string') spans.push(value);
      return value;
    });
    expect(spans.length).toBeGreaterThan(400);
    for (const { exact, start, end } of spans) expect(points.slice(start, end).join('')).toBe(exact);
  });

  const claim = (code: string): ClaimProposal => {
    const found = seed.claims.find((candidate) => candidate.code === code);
    if (found === undefined) throw new Error(`${code} is missing`);
    return found;
  };
  const figureOf = (code: string) => claim(code).assertions[0].value;

  test('has the two figures of the dead as they are said', () => {
    expect(figureOf('C09')).toMatchObject({ min: 41, max: null, best: null, op: 'MORE_THAN', unit: 'PERSONS' });
    expect(figureOf('C09')?.verbatim).toEqual({ exact: 'أكثر من أربعين', start: 918, end: 932 });
    expect(figureOf('C21')).toMatchObject({ min: 39, max: 39, best: 39, op: 'EQUAL' });
    expect(figureOf('C21')?.verbatim).toEqual({ exact: '39', start: 1584, end: 1586 });
  });

  test('says who speaks, and how sure that is', () => {
    const outlet = { source: 'source:middle-east-online', order: 1, role: 'OUTLET' };
    expect(claim('C09').statedBy).toEqual([{ ...outlet, order: 0, role: 'NARRATOR' }]);
    expect(claim('C09').quoteForm).toBe('NARRATOR');
    expect(claim('C16').statedBy).toEqual([{ source: 'source:sohr', order: 0, role: 'SPEAKER' }, outlet]);
    expect(claim('C18').statedBy[0]).toEqual({ source: 'source:sohr', order: 0, role: 'SPEAKER', certainty: 'UNSURE' });
    expect(claim('C24').cue).toEqual({ exact: 'بحسب المرصد', start: 1705, end: 1716 });
  });

  test('keeps the further assertions of a claim, each with its own basis', () => {
    expect(claim('C12').assertions.map(({ predicate, basis }) => [predicate, basis])).toEqual([
      ['PERPETRATED_BY', undefined],
      ['CAUSED', undefined],
      ['ESCAPED_COUNT', undefined],
      ['TARGETED', undefined],
      ['ROLE', undefined],
      ['OCCURRED_AT', 'IMPLIED'],
      ['ROLE', 'IMPLIED'],
    ]);
    expect(claim('C16').assertions[3]).toEqual({
      predicate: 'OCCURRED_ON',
      subject: 'event:ghweran-prison-attack',
      object: [],
      edtf: '2022-01-20/2022-01-21',
      partOfDay: 'NIGHT',
      words: { exact: 'ليل الخميس إلى الجمعة', start: 1264, end: 1285 },
    });
  });

  test('says nothing English in Arabic', () => {
    const arabic: string[] = [];
    JSON.stringify(seed, (key, value) => {
      if (key === 'ar' && typeof value === 'string') arabic.push(value);
      return value;
    });
    expect(arabic.length).toBeGreaterThan(300);
    for (const words of arabic) expect(words).not.toMatch(/[A-Za-z]/);
  });
});
