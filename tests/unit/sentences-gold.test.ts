/** The sentences of all 141 relations of the gold equal gold/seed-sentences.txt, in both languages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntityKind, RelationType } from '../../schema/generated/ontology.ts';
import { type End, type Qualifiers, relationSentence } from '../../schema/sentences.ts';

const GOLD = '/work/shared/gold';
const present = existsSync(join(GOLD, 'seed-words.json'));
if (!present) console.warn(`SKIPPED: no gold at ${GOLD}; the sentences of the seed are not compared.`);

type GoldEdge = {
  id: string;
  type: RelationType;
  from: string;
  to: string;
  qualifiers: Record<string, string>;
  claims: string[];
};
type GoldWords = Omit<End, 'kind' | 'arGender'> & { arGender: 'm' | 'f' };
type GoldClaim = { id: string; modality: string; aux: string[] };

/** Sentences that differ on purpose: id of the edge → why. */
const DIFFERENT: Record<string, string> = {};

describe.skipIf(!present)('sentences of the seed', () => {
  const gold = present ? JSON.parse(readFileSync(join(GOLD, 'seed-article.json'), 'utf8')) : {};
  const words: Record<string, GoldWords> = present
    ? JSON.parse(readFileSync(join(GOLD, 'seed-words.json'), 'utf8')).entities
    : {};
  const edges: GoldEdge[] = gold.edges ?? [];
  const kinds = new Map<string, EntityKind>(
    ['groups', 'persons', 'places', 'events'].flatMap((list) =>
      (gold[list] ?? []).map((entity: { id: string; kind: EntityKind }) => [entity.id, entity.kind]),
    ),
  );
  const claims = new Map<string, GoldClaim>((gold.claims ?? []).map((claim: GoldClaim) => [claim.id, claim]));

  const endOf = (id: string): End => {
    const entry = words[id];
    const kind = kinds.get(id);
    if (!entry || !kind) throw new Error(`${id} has no words`);
    return { ...entry, kind, arGender: entry.arGender === 'f' ? 'FEMININE' : 'MASCULINE' };
  };
  const every = (edge: GoldEdge, holds: (claim: GoldClaim) => boolean) =>
    edge.claims.every((id) => holds(claims.get(id) ?? { id, modality: '', aux: [] }));
  const codes = (qualifiers: Record<string, string>): Qualifiers =>
    Object.fromEntries(
      Object.entries(qualifiers).map(([name, word]) => [name, word.toUpperCase().replaceAll(' ', '_')]),
    );

  const ours = edges.map((edge) => {
    const other = edges.find((each) => each.type === 'BETWEEN' && each.from === edge.from && each.to !== edge.to);
    const sentence = relationSentence({
      type: edge.type,
      qualifiers: codes(edge.qualifiers),
      from: endOf(edge.from),
      to: endOf(edge.to),
      everySupportAlleged: every(edge, (claim) => claim.modality === 'ALLEGED'),
      everySupportHistorical: every(edge, (claim) => claim.aux.includes('HISTORICAL')),
      ...(edge.type === 'BETWEEN' && other && { secondEnd: endOf(other.to) }),
    });
    return { id: edge.id, ...sentence };
  });
  const theirs = present
    ? [...readFileSync(join(GOLD, 'seed-sentences.txt'), 'utf8').matchAll(/^ *\d+ {2}(\S+) .*\n {5}(.+)\n {5}(.+)$/gm)]
    : [];

  it('are 141', () => {
    expect(theirs.length).toBe(141);
    expect(ours.length).toBe(141);
  });

  it('are the same, but for those listed with a reason', () => {
    const expected = theirs.map(([, id, en, ar]) => ({ id, ar, en })).filter(({ id }) => !DIFFERENT[id ?? '']);
    expect(ours.filter(({ id }) => !DIFFERENT[id])).toEqual(expected);
  });
});
