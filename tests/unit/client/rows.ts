/** Nodes and relations for tests, no more of them than is asked for. */
import type { LineFragment } from '../../../client/api/generated/graphql.ts';
import type { Entity } from '../../../client/state/data/rows.ts';

/** A node with names in both languages. */
export const entity = (id: string, typename: Entity['__typename']): Entity =>
  ({
    __typename: typename,
    id,
    kind: typename === 'Place' ? 'CITY' : 'COMMUNITY',
    label: { ar: `اسم ${id}`, en: `name of ${id}` },
    phrase: { ar: `اسم ${id}`, en: `name of ${id}` },
    names: { arGender: null },
    sensitivity: 'NONE',
    sources: [],
    judgements: [],
  }) as Entity;

/** A relation with one claim. */
export const line = (id: string, from: string, to: string, more: Partial<LineFragment> = {}): LineFragment => ({
  id,
  type: 'MEMBER_OF',
  family: 'TIES',
  from: { id: from } as LineFragment['from'],
  to: { id: to } as LineFragment['to'],
  qualifiers: { relation: null, side: null, role: null, act: null, outcome: null, bearing: null },
  sentence: { ar: `جملة ${id}`, en: `Sentence ${id}` },
  basis: 'STATED',
  nClaims: 1,
  nIndependent: 1,
  disputed: false,
  firstReported: { from: '2022-01-21', to: '2022-01-21' },
  supports: [],
  disputes: [],
  ...more,
});
