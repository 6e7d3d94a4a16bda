/** Masks: a view in terms of the graph. In Cypher sources go by the numbers that edges name them by. */
import { keeps, maskNumbers, type View, type Voice } from '../../../schema/rules/mask.ts';
import { dayNumber, dayOf } from '../../../schema/types/day.ts';
import { TawaturError } from '../../errors.ts';
import type { Read } from './reader.ts';

export type Mask = {
  /** Whether one speaker's word remains. */
  keeps(voice: Voice): boolean;
  /** Parameter `$mask` of the predicates below. */
  numbers: MaskNumbers;
};
/** `asOf` is a day number, `asOfDay` the same day as text. */
export type MaskNumbers = { voices: number[]; outlets: number[]; asOf: number; asOfDay: string };

const LAST_DAY = dayNumber('9999-12-31');

/** What remains of a relation `r`. Three integers a support: speaker, outlet, last day. */
export const RELATION_REMAINS = `any(i IN range(0, size(r.supMask) - 1, 3) WHERE NOT r.supMask[i] IN $mask.voices
  AND NOT r.supMask[i + 1] IN $mask.outlets AND r.supMask[i + 2] <= $mask.asOf)`;

/** What remains of a claim `c`: as `supportsOf` reads its chain, one of its speakers, or its narrator where nobody speaks. */
export const CLAIM_REMAINS = `(c.reportedTo <= $mask.asOfDay AND (
  EXISTS { (c)-[:STATED_BY {role: 'SPEAKER'}]->(voice) WHERE NOT voice.no IN $mask.voices }
  AND NOT coalesce(COLLECT {
    MATCH (c)-[step:STATED_BY {role: 'OUTLET'}]->(outlet) RETURN outlet.no ORDER BY step.order DESC LIMIT 1
  }[0] IN $mask.outlets, false)
  OR NOT EXISTS { (c)-[:STATED_BY {role: 'SPEAKER'}]->() }
  AND EXISTS { (c)-[:STATED_BY {role: 'NARRATOR'}]->(voice) WHERE NOT voice.no IN $mask.voices }))`;

const SOURCES = `
MATCH (s:Source) WHERE s.id IN $ids OR $belligerents AND s.isBelligerent
RETURN s.id, s.no, s.isBelligerent`;

/** @throws TawaturError BAD_INPUT for a source that nobody knows */
export async function readMask(read: Read, view: View): Promise<Mask> {
  const ids = [...(view.withoutSources ?? []), ...(view.withoutOutlets ?? [])];
  const belligerents = view.withoutBelligerents === true;
  const asked = ids.length > 0 || belligerents;
  const rows = asked
    ? ((await read('sources of view', SOURCES, { ids, belligerents })) as [string, number, boolean][])
    : [];
  const sources = rows.map(([id, no, isBelligerent]) => ({ id, no, isBelligerent }));
  const known = new Set(sources.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new TawaturError('BAD_INPUT', `\`view\` leaves out ${unknown}, which is no source.`);
  const { asOf, ...numbers } = maskNumbers(view, sources);
  const last = asOf ?? LAST_DAY;
  return {
    keeps: keeps(view, new Set(sources.flatMap(({ id, isBelligerent }) => (isBelligerent ? [id] : [])))),
    numbers: { ...numbers, asOf: last, asOfDay: dayOf(last) },
  };
}
