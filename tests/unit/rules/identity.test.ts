/** Who goes by which id: judgements join, the last one names, an undo gives back. */
import { describe, expect, it } from 'vitest';
import { identityOf, type RuleJudgement } from '../../../schema/rules/identity.ts';
import { perhaps } from './invented/fixtures.ts';

const merge = (a: string, b: string, canonical: string): RuleJudgement => ({
  id: `judgement:fixture/${a}${b}`,
  verdict: 'POSITIVE',
  a,
  b,
  canonical,
});

describe('identity', () => {
  it('lets an entity that nobody judged go by its own id', () => {
    const identity = identityOf([{ id: 'judgement:fixture/j', verdict: 'NEGATIVE', a: 'a', b: 'b' }]);
    expect([identity.canonical('a'), identity.members('a'), identity.unsure('a', 'b')]).toEqual(['a', ['a'], []]);
  });

  it('lets all members of a component go by the id that the last judgement names', () => {
    const identity = identityOf([merge('b', 'c', 'b'), merge('d', 'a', 'd'), merge('c', 'd', 'c')]);
    expect(['a', 'b', 'c', 'd'].map(identity.canonical)).toEqual(['c', 'c', 'c', 'c']);
    expect(identity.members('d')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives back the earlier name when the last judgement is undone', () => {
    const first = merge('b', 'c', 'c');
    expect(identityOf([first, merge('b', 'a', 'a')]).canonical('c')).toBe('a');
    expect(identityOf([first]).canonical('b')).toBe('c');
  });

  it('takes the smallest id where the named one is no longer in the component', () => {
    const [ab, bd] = [merge('a', 'b', 'a'), merge('d', 'b', 'a')];
    expect(identityOf([ab, bd]).canonical('d')).toBe('a');
    expect(identityOf([bd]).canonical('d')).toBe('b');
  });

  it('joins by doubt what is not the same, over canonical ids, and not by way of a third', () => {
    const identity = identityOf([merge('b', 'c', 'b'), perhaps('a', 'c'), perhaps('c', 'd'), perhaps('b', 'c')]);
    expect(identity.unsure('b', 'a')).toEqual(['judgement:fixture/a-c']);
    expect(identity.unsure('a', 'd')).toEqual([]);
    expect(identity.unsure('b', 'c')).toEqual([]);
    expect(identity.perhaps('c')).toEqual(['a', 'd']);
  });
});
