/** What is read can be written and read again without a difference; the text stays as it is, byte for byte (P-018). */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimProposal, Proposals, Span } from '../../../schema/proposals.ts';
import { anchorFolder } from '../../../seed/format/anchor.ts';
import { readFolder } from '../../../seed/format/read.ts';
import { writeAnnotation } from '../../../seed/format/write.ts';
import { GOOD_FOLDER } from './folder.ts';

const SEED = resolve(import.meta.dirname, '../../../seed/articles/seed');
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tawatur-round-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function proposalsOf(dir: string): Promise<Proposals> {
  const read = await readFolder(dir);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.proposals;
}

describe.each([GOOD_FOLDER, SEED])('%s', (folder) => {
  test.each([false, true])('read, written (anchor %s) and read again', async (anchor) => {
    const first = await proposalsOf(folder);
    const copy = join(home, String(anchor), first.article.slug);
    await cp(folder, copy, { recursive: true });
    const written = writeAnnotation(first, { anchor });
    await writeFile(join(copy, 'annotation.yaml'), written);
    const second = await proposalsOf(copy);
    expect(second).toEqual(first);
    expect(writeAnnotation(second, { anchor })).toBe(written);
  });

  test('with anchors every quotation has its offsets, without only those that need them', async () => {
    const proposals = await proposalsOf(folder);
    const quotations = (anchor: boolean) => writeAnnotation(proposals, { anchor }).match(/\bat: \[/g)?.length ?? 0;
    const spans = JSON.stringify(proposals).match(/"exact":/g)?.length ?? 0;
    expect(quotations(true)).toBe(spans);
    expect(quotations(false)).toBeLessThan(spans);
  });
});

test('the seed is written as the writer writes it', async () => {
  const kept = await readFile(join(SEED, 'annotation.yaml'), 'utf8');
  expect(writeAnnotation(await proposalsOf(SEED))).toBe(kept);
});

/** Letters that trip up: beyond 16 bits, combining, right to left, marks of YAML, spaces of all sorts. */
const letters = fc.constantFrom(...'ab 😀𝒳éّقال"\'#:-{}[],&*!|>%@`\\ \u00a0\u200f\ufeff٣3.\t'.split(/(?:)/u));
const paragraph = fc.array(letters, { minLength: 3, maxLength: 40 }).map((points) => `x${points.join('')}x`);

/** A span of a text by two numbers, never empty and inside one paragraph. */
function spanOf(text: string, from: number, length: number): Span {
  const points = Array.from(text);
  const start = from % points.length;
  const line = points.slice(start).indexOf('\n');
  const end = Math.min(start + 1 + length, line < 0 ? points.length : start + line);
  if (end > start) return { exact: points.slice(start, end).join(''), start, end };
  return { exact: points[0] ?? '', start: 0, end: 1 };
}

test('any words of any text are found again where they stood', async () => {
  const good = await proposalsOf(GOOD_FOLDER);
  const [claim] = good.claims;
  if (claim === undefined) throw new Error('the good folder has no claim');
  const texts = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n'));
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), fc.nat(20), fc.nat(), async (text, from, length, other) => {
      const passage = spanOf(text, from, length);
      const inside: ClaimProposal = {
        ...claim,
        assertions: [{ predicate: 'CAPABILITY', subject: 'group:blue-dawn', object: [] }],
        passages: [passage],
        quoted: [passage],
        cue: spanOf(text, other, 3),
        roles: [],
      };
      const { scope: _, ...bare } = inside;
      const withoutNames = <E extends { names: object }>(list: E[]) =>
        list.map((item) => ({ ...item, names: { en: 'A' } }));
      const proposals: Proposals = {
        ...good,
        article: { ...good.article, slug: 'any' },
        text,
        sources: withoutNames(good.sources),
        groups: withoutNames(good.groups),
        persons: [],
        places: withoutNames(good.places),
        events: withoutNames(good.events),
        claims: [bare],
        judgements: [],
        disputes: [],
        mentions: [{ ...spanOf(text, other, length), form: 'NAME', resolution: 'UNRESOLVED', entities: [] }],
      };
      const dir = join(home, 'any');
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, 'article.txt'), text);
      const { sha256: _sum, ...rest } = proposals;
      await writeFile(join(dir, 'annotation.yaml'), writeAnnotation(proposals).replace(/\n {2}sha256: .*\n/, '\n'));
      const { sha256, ...again } = await proposalsOf(dir);
      expect(again).toEqual(rest);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(Buffer.from(again.text)).toEqual(await readFile(join(dir, 'article.txt')));
    }),
    { numRuns: 150, seed: 20220121 },
  );
});

describe('npm run seed -- --anchor', () => {
  const copyOf = async (name: string, change = (annotation: string) => annotation): Promise<string> => {
    const dir = join(home, name, 'marsa-al-ward');
    await cp(GOOD_FOLDER, dir, { recursive: true });
    const file = join(dir, 'annotation.yaml');
    await writeFile(file, change(await readFile(file, 'utf8')));
    return dir;
  };

  test('writes the offsets, keeps the head of the file and says the same', async () => {
    const dir = await copyOf('anchor');
    expect(await anchorFolder(dir)).toEqual([]);
    const annotation = await readFile(join(dir, 'annotation.yaml'), 'utf8');
    expect(annotation).toMatch(/^# An invented article: .*\n\narticle:\n/);
    expect(annotation).toContain('cue: { exact: واتهمت البلدية, at: [ 240, 254 ] }');
    expect(await proposalsOf(dir)).toEqual(await proposalsOf(GOOD_FOLDER));
  });

  test('refuses to lose a remark', async () => {
    const dir = await copyOf('remark', (annotation) => annotation.replace('  lang: ar\n', '  lang: ar # mostly\n'));
    expect(await anchorFolder(dir)).toMatchObject([{ line: 4, code: 'REMARK_WOULD_BE_LOST' }]);
    expect(await readFile(join(dir, 'annotation.yaml'), 'utf8')).toContain('# mostly');
  });

  test('refuses what cannot be read', async () => {
    const dir = await copyOf('broken', (annotation) => annotation.replace('  lang: ar\n', ''));
    expect(await anchorFolder(dir)).toMatchObject([{ code: 'MISSING_FIELD' }]);
  });
});
