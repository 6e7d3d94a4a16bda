/** Labels of the canvas: broken evenly, cut inside the isolate, placed where nothing is in the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsBeside } from '../../../client/graph/elements.ts';
import {
  breakLabel,
  crosses,
  labelBox,
  labelSize,
  labelText,
  overlap,
  SIDES,
} from '../../../client/graph/scene/labels.ts';

const signs = (line: string): number => [...new Intl.Segmenter().segment(line)].length;

describe('breakLabel', () => {
  it.each([
    ['الحسكة', ['الحسكة']],
    ['مقتل شبان في الحي', ['مقتل شبان في الحي']],
    ['تنظيم الدولة الإسلامية', ['تنظيم الدولة', 'الإسلامية']],
    ['اشتباكات داخل السجن وفي محيطه', ['اشتباكات داخل', 'السجن وفي محيطه']],
    ['Clashes in and around the prison', ['Clashes in and', 'around the prison']],
    ['Supercalifragilisticexpialidocious', ['Supercalifragilisticexp…']],
  ])('%s', (text, lines) => expect(breakLabel(text)).toEqual(lines));

  it('gives at most two lines of at most 24 letters and loses no word of a short label', () => {
    const word = fc.stringMatching(/^[a-zء-ي]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const lines = breakLabel(words.join(' '));
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(signs(line)).toBeLessThanOrEqual(24);
        if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('never parts a mark from its letter', () => {
    const [line] = breakLabel('مُؤَسَّسَةٌ'.repeat(6));
    expect(line?.at(-1)).toBe('…');
    expect(signs(line ?? '')).toBe(24);
    expect(/\p{M}…$/u.test(line ?? '') || /\p{L}…$/u.test(line ?? '')).toBe(true);
  });
});

it('wraps each line by the language of the name, not by its first letter', () => {
  expect(labelText({ text: 'RSF تسيطر على ثلاثة مواقع', lang: 'ar' })).toBe(
    '\u2067RSF تسيطر على\u2069\n\u2067ثلاثة مواقع\u2069',
  );
  expect(labelText({ text: 'al-Hasakah', lang: 'en' })).toBe('\u2066al-Hasakah\u2069');
});

it('takes the larger of both languages as the size, so that a switch of language moves nothing', () => {
  const measure = (text: string): number => text.length * 10;
  expect(labelSize({ ar: 'الحسكة', en: 'al-Hasakah' }, measure, 17)).toEqual({ width: 100, height: 17 });
  expect(labelSize({ ar: 'تنظيم الدولة الإسلامية', en: 'IS' }, measure, 17)).toEqual({ width: 120, height: 34 });
  expect(labelSize({ ar: null, en: null }, measure, 17)).toEqual({ width: 0, height: 0 });
});

it('puts a label beside its shape on every side, never over it', () => {
  const at = { x: 100, y: 100 };
  const shape = { width: 40, height: 30 };
  const own = { left: 80, right: 120, top: 85, bottom: 115 };
  for (const side of SIDES) expect(overlap(labelBox(at, shape, { width: 60, height: 20 }, side), own)).toBe(0);
});

it('puts the words of a line above it, or beside it where it is steep, never over its mark', () => {
  const flat = wordsBeside({ x: 0, y: 0 }, { x: 100, y: 0 }, 'killed in');
  expect(Math.abs(flat.dx)).toBeLessThan(1);
  expect(flat.dy).toBeLessThan(-15);
  const steep = wordsBeside({ x: 0, y: 100 }, { x: 0, y: 0 }, 'killed in');
  expect(Math.abs(steep.dx)).toBeGreaterThan(30);
  expect(Math.abs(steep.dy)).toBeLessThan(1);
  const back = wordsBeside({ x: 100, y: 10 }, { x: 0, y: 0 }, 'killed in');
  expect(back.dy).toBeLessThan(-15);
});

it.each([
  [{ x: 0, y: 0 }, { x: 20, y: 20 }, true],
  [{ x: 0, y: 0 }, { x: 4, y: 4 }, false],
  [{ x: 0, y: 10 }, { x: 50, y: 10 }, true],
  [{ x: 10, y: 0 }, { x: 10, y: 50 }, true],
  [{ x: 0, y: 16 }, { x: 50, y: 16 }, false],
  [{ x: 0, y: 29 }, { x: 29, y: 0 }, true],
  [{ x: 0, y: 31 }, { x: 31, y: 0 }, false],
  [{ x: 8, y: 8 }, { x: 9, y: 9 }, true],
])('a stretch from %o to %o meets the box: %s', (p, q, meets) =>
  expect(crosses(p, q, { left: 5, right: 15, top: 5, bottom: 15 })).toBe(meets),
);
