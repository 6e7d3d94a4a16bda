/** The codec of links: what was written is read back, ids cannot break out, and nothing in an address can fail. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Base } from '../../../client/state/view/base.ts';
import { encodeLink, type Shown } from '../../../client/state/view/link.ts';
import { arrived, decodeLink } from '../../../client/state/view/read-link.ts';
import { type Cause, FAMILIES, FIRST_VIEW, KINDS, type View } from '../../../client/state/view/view.ts';

const split = (link: string): [string, string] => {
  const at = link.indexOf('#');
  return at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at)];
};
const placed = { x: 0, y: 0, side: 'below', step: 'ordinary' } as const;
const baseOf = (ids: readonly string[]): Base => ({
  id: 'first',
  frame: { width: 934, height: 716 },
  nodes: new Map(ids.map((id) => [id, placed])),
  tucked: new Set(),
});
const plain: Shown = { lang: 'ar', open: null, read: null, view: FIRST_VIEW, base: baseOf(['a']), revision: 7 };

it('writes the first view as nothing but the language', () => {
  expect(encodeLink(plain)).toBe('?lang=ar');
});

it('names the text that is read, and where', () => {
  const read = { article: 'article:a@2', at: 77 };
  const link = encodeLink({ ...plain, open: 'group:x', read });
  expect(link).toBe('?lang=ar#v=1&open=group%3Ax&read=article%3Aa%402@77');
  expect(decodeLink(...split(link)).read).toEqual(read);
  expect(decodeLink('', '#read=article%3Aa').read).toEqual({ article: 'article:a', at: null });
});

it('holds 800 added nodes; what is beyond 1,000 is skipped and said', () => {
  const add = (n: number): View => ({
    ...FIRST_VIEW,
    causes: new Map(Array.from({ length: n }, (_, i) => [`group:${i}`, ['link']])),
  });
  const read = (n: number) => decodeLink(...split(encodeLink({ ...plain, view: add(n) })));
  expect(arrived(read(800), baseOf(['a'])).causes).toEqual(add(800).causes);
  expect(read(1001)).toMatchObject({ view: { causes: { size: 1000 } }, broken: ['add=…'] });
});

it('percent-encodes ids, so that no sign of theirs can end a part', () => {
  const open = 'group:a&b=c;#é!s*0.1@2,3';
  const link = encodeLink({ ...plain, lang: 'en', open });
  expect(link).toBe('?lang=en#v=1&open=group%3Aa%26b%3Dc%3B%23%C3%A9%21s%2A0%2E1%402%2C3');
  expect(decodeLink(...split(link)).open).toBe(open);
});

it('writes a base with its canvas, what was added with its cause, and who was expanded', () => {
  const view: View = {
    ...FIRST_VIEW,
    causes: new Map<string, Cause[]>([
      ['b', ['search']],
      ['c', ['expand:a']],
      ['a', ['path', 'expand:b']],
    ]),
    places: new Map(Object.entries({ b: { x: 10, y: -20 }, c: { x: 1, y: 2 }, a: { x: 3, y: 4 } })),
    off: { speaking: ['source:sdf'], carrying: ['source:sdf'] },
    asOf: '2022-01-21',
    drawn: 'all',
  };
  expect(encodeLink({ ...plain, view })).toBe(
    '?lang=ar#v=1&base=first@934x716&add=b@10,-20!s;c@1,2&move=a@3,4&also=a!p&exp=a*2;b*0&draw=all' +
      '&off=source%3Asdf.speaking;source%3Asdf.carrying&asof=2022-01-21&rev=7',
  );
});

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed());
const point = fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }) });

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const place = fc.record({ article: id, at: maybe(fc.nat(999_999)) });

/** A view as commands can make it: nodes of the base and others, each with a cause, and places for those. */
const shown = fc.uniqueArray(id, { minLength: 2, maxLength: 12 }).chain((ids) => {
  const some = fc.subarray(ids);
  const mapOf = <T>(values: fc.Arbitrary<T>) =>
    fc.array(fc.tuple(fc.constantFrom(...ids), values)).map((rows) => new Map(rows));
  const cause = fc.oneof(
    fc.constantFrom<Cause>('search', 'path', 'link'),
    fc.constantFrom(...ids).map((one): Cause => `expand:${one}`),
  );
  return fc.record({
    base: some.map(baseOf),
    view: fc.record({
      families: fc.subarray([...FAMILIES]),
      kinds: fc.subarray([...KINDS]),
      causes: mapOf(fc.uniqueArray(cause, { minLength: 1, maxLength: 3 })),
      places: mapOf(point),
      hidden: some,
      pinned: some,
      tucked: some,
      drawn: fc.oneof(some, fc.constant('all' as const)),
      off: fc.record({ speaking: some, carrying: some }),
      asOf: fc.constantFrom(null, '2022-01-21'),
    }),
  });
});
/** Lists of causes in one order: it carries no meaning. */
const ordered = (view: View): View => ({
  ...view,
  causes: new Map([...view.causes].map(([node, list]) => [node, [...list].sort()])),
});

it('gives back what was written', () => {
  fc.assert(
    fc.property(shown, maybe(id), maybe(place), ({ base, view }, open, read) => {
      const arrival = decodeLink(...split(encodeLink({ lang: 'en', open, read, view, base, revision: 3 })));
      expect(arrival).toMatchObject({ lang: 'en', open, read, broken: [] });
      expect(ordered(arrived(arrival, base))).toEqual(ordered(view));
    }),
  );
});

it('never fails, whatever the address', () => {
  const part = fc.tuple(fc.constantFrom('add', 'move', 'exp', 'off', 'base', 'fam', 'open'), fc.string());
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.array(part)), (search, hash) => {
      const text = typeof hash === 'string' ? hash : hash.map(([key, value]) => `${key}=${value}`).join('&');
      const { families } = arrived(decodeLink(`?${search}`, `#${text}`), baseOf(['a', 'b']));
      for (const family of families) expect(FAMILIES).toContain(family);
    }),
  );
});

describe('skips and names what it cannot read', () => {
  it.each([
    ['#open=%E0%A4%A', { open: null, broken: ['open=%E0%A4%A'] }],
    ['#fam=acts;nonsense', { view: { families: ['ACTS'] }, broken: ['fam=acts;nonsense'] }],
    ['#add=group%3Ax@1,2;@3;y', { view: { places: new Map([['group:x', { x: 1, y: 2 }]]) }, broken: ['add=@3'] }],
    ['#exp=group%3Ax*;y*zz', { expansions: new Map([['y', [1295]]]), broken: ['exp=group%3Ax*'] }],
    [
      '#off=source%3Ax.shouting',
      { view: { off: { speaking: [], carrying: [] } }, broken: ['off=source%3Ax.shouting'] },
    ],
    ['#v=9&later=x&open=group%3Ax', { open: 'group:x', broken: [] }],
    ['#base=first@0x9&nonsense', { frame: null, broken: ['nonsense'] }],
    [`#open=${'x'.repeat(301)}`, { open: null, broken: [`open=${'x'.repeat(301)}`] }],
  ])('%s', (hash, expected) => expect(decodeLink('', hash)).toMatchObject(expected));

  it('an unknown language', () => expect(decodeLink('?lang=xx', '').lang).toBeNull());
});
