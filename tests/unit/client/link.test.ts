/** The link codec: every view comes back from its link, and nothing in an address can make it fail. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../../client/state/view/link.ts';
import { FAMILIES, FIRST_VIEW, KINDS } from '../../../client/state/view/view.ts';

const split = (link: string): [string, string] => {
  const url = new URL(link, 'http://tawatur.test/');
  return [url.search, url.hash];
};
const first = { families: FIRST_VIEW.families, kinds: FIRST_VIEW.kinds };

it('writes the first view as nothing but the language', () => {
  expect(encodeLink({ lang: 'ar', open: null, ...first })).toBe('?lang=ar');
});

it('percent-encodes ids, so that no sign of theirs can end a part', () => {
  expect(encodeLink({ lang: 'en', open: 'group:a&b=c;#é', ...first })).toBe(
    '?lang=en#v=1&open=group%3Aa%26b%3Dc%3B%23%C3%A9',
  );
});

it('gives back what was written', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((text) => text.isWellFormed());
  const view = fc.record({
    lang: fc.constantFrom('ar' as const, 'en' as const),
    open: fc.option(id, { nil: null }),
    families: fc.subarray([...FAMILIES]),
    kinds: fc.subarray([...KINDS]),
  });
  fc.assert(
    fc.property(view, (link) => {
      expect(decodeLink(...split(encodeLink(link)))).toEqual({ ...link, broken: [] });
    }),
  );
});

it('never fails, whatever the address', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => {
      const link = decodeLink(`?${search}`, `#${hash}`);
      for (const family of link.families) expect(FAMILIES).toContain(family);
    }),
  );
});

describe('skips and names what it cannot read', () => {
  it.each([
    ['#open=%E0%A4%A', { open: null, broken: ['open=%E0%A4%A'] }],
    ['#fam=acts;nonsense', { families: ['ACTS'], broken: ['fam=acts;nonsense'] }],
    ['#v=9&later=x&open=group%3Ax', { open: 'group:x', broken: [] }],
    ['#open=group%3Ax', { open: 'group:x', broken: [] }],
    ['#nonsense', { open: null, broken: ['nonsense'] }],
    [`#open=${'x'.repeat(301)}`, { open: null, broken: [`open=${'x'.repeat(301)}`] }],
  ])('%s', (hash, expected) => expect(decodeLink('', hash)).toMatchObject(expected));

  it('an unknown language', () => expect(decodeLink('?lang=xx', '').lang).toBeNull());
});
