/** Why nodes are on the canvas: expanding and folding, in any order, leave nobody behind and take nobody along. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Base } from '../../../client/state/view/base.ts';
import { collapsed, expanded, expandedNodes, hangsOn, withCause } from '../../../client/state/view/causes.ts';
import type { Causes } from '../../../client/state/view/view.ts';

const placed = { x: 0, y: 0, side: 'below', step: 'ordinary' } as const;
const base: Base = { id: 'first', frame: { width: 1, height: 1 }, nodes: new Map([['a', placed]]), tucked: new Set() };
const NONE: Causes = new Map();
const fold = (causes: Causes, id: string, pinned: string[] = [], selection: string[] = []) =>
  collapsed({ causes, pinned }, base, id, selection);

/** Links of a small graph; a is of the base. */
const LINKS: Record<string, string[]> = { a: ['b', 'c'], b: ['a', 'c', 'd'], c: ['a', 'b'], d: ['b', 'e'], e: ['d'] };
const links = (id: string): string[] => LINKS[id] ?? [];

describe('expand', () => {
  it('holds what it adds and what is linked and there, not what it hangs on itself', () => {
    const once = expanded(NONE, 'a', links('a'));
    const twice = expanded(once, 'b', links('b'));
    expect(twice.get('c')).toEqual(['expand:a', 'expand:b']);
    expect(twice.get('d')).toEqual(['expand:b']);
    expect(twice.has('a')).toBe(false);
    expect([...hangsOn(twice, 'd')].sort()).toEqual(['a', 'b']);
    expect(expandedNodes(twice)).toEqual(new Set(['a', 'b']));
  });
});

describe('collapse', () => {
  const two = expanded(expanded(NONE, 'a', links('a')), 'b', links('b'));
  it('takes those that have no other cause, and leaves the others their own', () => {
    const { causes, gone, stayed } = fold(two, 'b');
    expect(gone).toEqual(['d']);
    expect(stayed).toEqual([]);
    expect(causes.get('c')).toEqual(['expand:a']);
  });

  it('keeps the pinned, the selected and the expanded, and they keep the cause', () => {
    expect(fold(two, 'a').stayed).toEqual(['b']);
    expect(fold(two, 'a').gone).toEqual([]);
    expect(fold(two, 'b', ['d']).stayed).toEqual(['d']);
    expect(fold(two, 'b', [], ['d']).causes.get('d')).toEqual(['expand:b']);
  });

  it('never takes a node of the base, nor one that was found', () => {
    const found = withCause(two, ['d'], 'search');
    expect(fold(found, 'b').gone).toEqual([]);
    const held = withCause(NONE, ['a'], 'expand:b');
    expect(fold(held, 'b').gone).toEqual([]);
    expect(fold(held, 'b').causes.has('a')).toBe(false);
  });

  it('says that nothing went where nothing was expanded', () => {
    expect(fold(two, 'e')).toEqual({ causes: two, gone: [], stayed: [] });
  });

  it('after any expansions, folding all that were expanded, last first, leaves the base alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(LINKS)), { maxLength: 8 }), (order) => {
        const done: string[] = [];
        let causes = NONE;
        for (const id of order) {
          if (id !== 'a' && !causes.has(id)) continue;
          causes = expanded(causes, id, links(id));
          done.push(id);
        }
        for (let round = 0; round < done.length; round += 1) {
          for (const id of [...done].reverse()) causes = fold(causes, id).causes;
        }
        expect([...causes.keys()]).toEqual([]);
      }),
    );
  });
});
