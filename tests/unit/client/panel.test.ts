/** What the panel is made of: quotations cut at words, sentences with their ends, speakers, and the axis to scale. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainFragment, FigureFragment } from '../../../client/api/generated/graphql.ts';
import { isLong, quotationParts, unnamed } from '../../../client/views/panel/claims/quotation-parts.ts';
import { voicesOf } from '../../../client/views/panel/claims/speakers.ts';
import { axisOf } from '../../../client/views/panel/disputes/forms/axis-scale.ts';
import { sentenceParts } from '../../../client/views/panel/sentence-parts.ts';

describe('a quotation', () => {
  const quoted = {
    contextBefore: 'قبل 👤 ',
    exact: 'أكثر من أربعين',
    contextAfter: ' بعد.',
    complete: true,
    start: 106,
    mentions: [{ start: 114, end: 120, id: 'group:x' }],
  };

  it('marks the passage and names who is meant, counting code points', () => {
    expect(quotationParts(quoted, false)).toEqual([
      { text: 'قبل 👤 ', marked: false, names: null },
      { text: 'أكثر من ', marked: true, names: null },
      { text: 'أربعين', marked: true, names: 'group:x' },
      { text: ' بعد.', marked: false, names: null },
    ]);
  });

  it('cuts long context at words, says so with …, and is whole on demand', () => {
    const long = { ...quoted, contextBefore: `${'كلمة '.repeat(60)}`, contextAfter: ` ${'كلمة '.repeat(60)}` };
    expect(isLong(long)).toBe(true);
    expect(isLong(quoted)).toBe(false);
    const shown = quotationParts(long, false)
      .map(({ text }) => text)
      .join('');
    expect(shown).toMatch(/^… كلمة .* …$/);
    expect([...shown].length).toBeLessThan(150);
    expect(
      quotationParts(long, true)
        .map(({ text }) => text)
        .join(''),
    ).toBe(long.contextBefore + long.exact + long.contextAfter);
  });

  it('goes on in … where a public server has kept a part of its words back', () => {
    const cut = { ...quoted, complete: false, contextBefore: '', contextAfter: '', mentions: [] };
    expect(quotationParts(cut, true).map(({ text }) => text)).toEqual(['أكثر من أربعين', ' …']);
  });

  it('begins with its own sentence where the one before has ended', () => {
    const after = { ...quoted, contextBefore: `${'كلمة '.repeat(60)}انتهت. ثم ` };
    expect(quotationParts(after, false)[1]?.text).toBe('ثم ');
  });

  it('never loses a sign of the passage, whatever stands round it', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(words, words.filter(Boolean), words, fc.boolean(), (before, exact, after, whole) => {
        const parts = quotationParts(
          { ...quoted, contextBefore: before, exact, contextAfter: after, mentions: [] },
          whole,
        );
        expect(
          parts
            .filter(({ marked }) => marked)
            .map(({ text }) => text)
            .join(''),
        ).toBe(exact);
      }),
    );
  });

  it('tells who is not named in the passage, and who not even in the paragraph', () => {
    const elsewhere = { ...quoted, mentions: [{ start: 100, end: 103, id: 'event:y' }] };
    expect(unnamed(elsewhere, ['event:y', 'group:z'])).toEqual({
      inPassage: ['event:y', 'group:z'],
      inParagraph: ['group:z'],
    });
  });
});

describe('a sentence', () => {
  it('is cut where its ends are named, whatever the case of the first letter', () => {
    expect(
      sentenceParts('The attack on Ghweran prison targeted Ghweran prison', [
        { id: 'event', names: ['Attack on Ghweran prison', 'the attack on Ghweran prison'] },
        { id: 'place', names: ['Ghweran prison'] },
      ]),
    ).toEqual([
      { text: 'The attack on Ghweran prison', end: 'event' },
      { text: ' targeted ' },
      { text: 'Ghweran prison', end: 'place' },
    ]);
  });

  it('leaves out an end that these words do not name, and never cuts inside a word', () => {
    const whole = [{ text: 'نزح المدنيون' }];
    expect(
      sentenceParts('نزح المدنيون', [
        { id: 'a', names: ['مدني'] },
        { id: 'b', names: [] },
      ]),
    ).toEqual(whole);
  });

  it('keeps every letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (sentence, name) => {
        const parts = sentenceParts(sentence, [{ id: 'a', names: [name] }]);
        expect(parts.map(({ text }) => text).join('')).toBe(sentence);
      }),
    );
  });
});

describe('speakers', () => {
  const said = (id: string, start: number, ...ids: string[]) => ({
    id,
    passages: [{ start }],
    statedBy: ids.map((source) => ({
      order: 0,
      role: 'SPEAKER',
      source: { id: source },
    })) as unknown as ChainFragment[],
  });
  const key = (claim: string, speaker: string, bundle: number) => ({ claim, speaker, bundle });

  it('stand once each, in text order, joint ones together', () => {
    const voices = voicesOf([said('c2', 20, 's1'), said('c1', 10, 's1'), said('c3', 5, 's2', 's3')], null);
    expect(voices.map(({ key: who, claims }) => [who, claims.map(({ id }) => id)])).toEqual([
      ['s2 s3', ['c3']],
      ['s1', ['c1', 'c2']],
    ]);
  });

  it('who may be one with another, or repeats it, is folded under it', () => {
    const claims = [said('c1', 10, 's1'), said('c2', 20, 's2'), said('c3', 30, 's3')];
    const voices = voicesOf(claims, [key('c1', 's1', 0), key('c2', 's2', 0), key('c3', 's3', 1)]);
    expect(voices.map(({ key: who, repeats }) => [who, repeats.map((one) => one.key)])).toEqual([
      ['s1', ['s2']],
      ['s3', []],
    ]);
  });
});

describe('the axis', () => {
  const figure = (part: Partial<FigureFragment>): FigureFragment => ({
    min: null,
    max: null,
    best: null,
    op: 'EQUAL',
    verbatim: '',
    vague: null,
    ...part,
  });
  const exact = (n: number): FigureFragment => figure({ min: n, max: n, best: n });

  it('puts a point and an open bar where they belong', () => {
    const axis = axisOf([figure({ op: 'MORE_THAN', min: 41 }), exact(39)]);
    expect(axis.broken).toBe(true);
    const [bar, point] = axis.bars;
    expect(bar).toMatchObject({ kind: 'bar', to: null });
    expect(point).toMatchObject({ kind: 'point', about: false });
    expect(bar?.kind === 'bar' && point?.kind === 'point' && (bar.from ?? 0) > point.at).toBe(true);
  });

  it('has ticks at round numbers, to scale, and stays inside itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 6 }), (numbers) => {
        const axis = axisOf(numbers.map(exact));
        expect(axis.ticks.length).toBeGreaterThan(0);
        expect(axis.ticks.length).toBeLessThan(8);
        const bars = axis.bars;
        numbers.forEach((n, i) => {
          const bar = bars[i];
          if (bar?.kind !== 'point') throw new Error('an exact figure is a point');
          expect(bar.at).toBeGreaterThanOrEqual(0);
          expect(bar.at).toBeLessThanOrEqual(1);
          for (const tick of axis.ticks) {
            if (tick.value !== n) expect(Math.sign(bar.at - tick.at)).toBe(Math.sign(n - tick.value));
          }
        });
      }),
    );
  });

  it('is a row of words where no number is given, and without any number has rows and no ticks', () => {
    const unknown = figure({ op: 'UNSPECIFIED' });
    const words = { kind: 'words' };
    expect(axisOf([unknown, null])).toEqual({ bars: [words, words], ticks: [], broken: false });
    expect(axisOf([unknown, exact(3), null]).bars).toEqual([words, expect.objectContaining({ kind: 'point' }), words]);
    expect(axisOf([exact(0), figure({ op: 'ABOUT', best: 5 })])).toMatchObject({ broken: false });
  });
});
