/** Code points, canonical JSON and ids. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../schema/types/canonical-json.ts';
import {
  indexOfCodePoints,
  lengthInCodePoints,
  occurrences,
  paragraphsOf,
  sliceCodePoints,
} from '../../../schema/types/code-points.ts';
import * as ids from '../../../schema/types/ids.ts';

describe('code points', () => {
  const text = 'سجن 🏚️ غويران، سجن 𝔖.';
  const points = [...text];

  it('slice as a list of characters does, beyond the Basic Multilingual Plane too', () => {
    for (let start = 0; start <= points.length; start++) {
      for (let end = start; end <= points.length + 2; end++) {
        expect(sliceCodePoints(text, start, end)).toBe(points.slice(start, end).join(''));
      }
    }
    expect(lengthInCodePoints(text)).toBe(points.length);
  });

  it('find words, and every place where they stand', () => {
    expect(indexOfCodePoints(text, 'غويران')).toBe(points.indexOf('غ'));
    expect(indexOfCodePoints(text, 'سجن', 1)).toBe(points.lastIndexOf('س'));
    expect(indexOfCodePoints(text, 'حلب')).toBe(-1);
    expect(occurrences(text, 'سجن')).toEqual([0, points.lastIndexOf('س')]);
    expect(occurrences('aaa', 'aa')).toEqual([0, 1]);
    expect(occurrences(text, '')).toEqual([]);
  });

  it('number the lines that are not blank, without their line ends', () => {
    const lines = 'واحد 🏚\r\n\n  \nاثنان\n';
    const paragraphs = paragraphsOf(lines);
    expect(paragraphs.map(({ n }) => n)).toEqual([1, 2]);
    expect(paragraphs.map(({ start, end }) => sliceCodePoints(lines, start, end))).toEqual(['واحد 🏚', 'اثنان']);
    expect(paragraphsOf('')).toEqual([]);
  });
});

describe('canonical JSON', () => {
  it('is one text for equal values', () => {
    const a = { b: [1, { y: null, x: 'ا' }], a: true, gone: undefined };
    const b = { a: true, b: [1, { x: 'ا', y: null }] };
    expect(canonicalJson(a)).toBe('{"a":true,"b":[1,{"x":"ا","y":null}]}');
    expect(canonicalJson(b)).toBe(canonicalJson(a));
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  it.each([[[undefined]], Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, () => 1])(
    'refuses what JSON cannot say',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});

describe('ids', () => {
  it.each([
    ['group:islamic-state', 'GROUP'],
    ['person:eyewitness-ghweran', 'PERSON'],
    ['place:adm1', 'PLACE'],
    ['event:a', 'EVENT'],
    ['source:sohr', null],
    ['group:Islamic', null],
    ['group:a--b', null],
    ['group:', null],
    ['group:a:b', null],
    ['islamic-state', null],
  ])('%s is of type %s', (id, type) => {
    expect(ids.entityTypeOf(id)).toBe(type);
  });

  it('are made readable', () => {
    expect(ids.claimId('seed', 'C09', '0123456789abcdef')).toBe('claim:seed/C09@01234567');
    expect(ids.passageId('seed', 1, 5, 10)).toBe('passage:seed@1/5-10');
    expect(ids.articleId('seed')).toBe('article:seed');
    expect(ids.articleId('seed', 2)).toBe('article:seed@2');
  });

  it('of relations give type and key back, and nothing else does', () => {
    const id = ids.relationId('VICTIM_OF', '0a1b');
    expect(ids.parseRelationId(id)).toEqual({ type: 'VICTIM_OF', key: '0a1b' });
    for (const other of ['relation:NOT_A_TYPE:0a', 'relation:VICTIM_OF:', 'relation:VICTIM_OF:x y', 'claim:a/b@c']) {
      expect(ids.parseRelationId(other)).toBeNull();
    }
  });

  it.each(['', 'x'.repeat(301), 'group:\u0000', '\ud800'])('%j is not to be asked for', (id) => {
    expect(ids.isAskable(id)).toBe(false);
  });

  it('may be 300 code points long', () => {
    expect(ids.isAskable('🏚'.repeat(300))).toBe(true);
  });
});
