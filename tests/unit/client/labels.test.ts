/** Labels of the canvas: broken evenly, cut inside the isolate, placed where nothing is in the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideMiddle, boxAt, MARK, onMiddle } from '../../../client/graph/scene/beside.ts';
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

describe('words at the middle of a line', () => {
  const words = { width: 60, height: 18 };
  const mark = { left: 44, right: 56, top: -6, bottom: 6 };
  const flat = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };

  it('beside it: above, or aside where it is steep, on the other side where that is free', () => {
    expect(besideMiddle(flat, words, [])).toEqual({ x: 50, y: -(MARK + 9) });
    const steep = besideMiddle({ from: { x: 0, y: 100 }, to: { x: 0, y: 0 } }, words, []);
    expect([Math.abs(steep.x), steep.y]).toEqual([MARK + 30, 50]);
    const taken = { left: 0, right: 100, top: -40, bottom: -12 };
    expect(besideMiddle(flat, words, [taken]).y).toBe(MARK + 9);
  });

  it('on it: in the middle, along it where a mark is there, else beside it', () => {
    expect(onMiddle(flat, words, false, [])).toEqual({ x: 50, y: 0 });
    expect(onMiddle(flat, words, true, [])).toEqual({ x: 50 + 30 + MARK, y: 0 });
    const ends = [-20, 100].map((left) => ({ left, right: left + 20, top: -10, bottom: 10 }));
    expect(onMiddle(flat, words, true, ends)).toEqual({ x: 50, y: -(MARK + 9) });
  });

  it('never over the mark, whichever way the line runs', () => {
    for (let turn = 0; turn < 360; turn += 7) {
      const [x, y] = [50 * Math.cos((turn * Math.PI) / 180), 50 * Math.sin((turn * Math.PI) / 180)];
      const line = { from: { x: 50 - x, y: -y }, to: { x: 50 + x, y } };
      for (const at of [besideMiddle(line, words, []), onMiddle(line, words, true, [])]) {
        expect(overlap(boxAt(at, words), mark), `${turn}°`).toBe(0);
      }
    }
  });
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
