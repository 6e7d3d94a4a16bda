/** Judgements that would say both: that two entities are not the same, and, over others, that they are. */
import type { Verdict } from '../../../../schema/generated/ontology.ts';
import type { Problem } from '../../../../schema/proposals.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';

/** A judgement as it is stored or about to be. */
export type Judged = { id: string; verdict: Verdict; a: string; b: string };

const AT = `
  UNWIND $rows AS id
  CALL (id) {
    MATCH (j:Judgement {a: id}) RETURN j
    UNION
    MATCH (j:Judgement {b: id}) RETURN j
  }
  WITH DISTINCT j WHERE j.undoneAt IS NULL AND j.verdict <> 'UNSURE'
  RETURN j.id, j.verdict, j.a, j.b`;

/**
 * What is wrong if these judgements were written and the others gone.
 *
 * @param pathOf where the judgement stands in what was handed in; null for a stored one
 */
export async function contradictions(
  tx: Tx,
  written: readonly Judged[],
  gone: readonly string[],
  pathOf: (id: string) => Problem['path'] | null,
): Promise<Problem[]> {
  const sure = written.filter(({ verdict }) => verdict !== 'UNSURE');
  const known = await reachable(tx, sure, new Set([...gone, ...written.map(({ id }) => id)]));
  const component = componentsOf(known.filter(({ verdict }) => verdict === 'POSITIVE'));
  const clashing = known.filter(({ verdict, a, b }) => verdict === 'NEGATIVE' && component(a) === component(b));
  const positive = sure.find(({ verdict }) => verdict === 'POSITIVE');
  return clashing.map(({ id, a, b }) => ({
    path: pathOf(id) ?? (positive && pathOf(positive.id)) ?? ['judgements'],
    code: 'CONTRADICTION',
    reason: `${id} says that ${a} and ${b} are not the same, and other judgements join the two.`,
    cure: 'Take back the NEGATIVE judgement, or one of the POSITIVE ones between the two.',
  }));
}

/** The written ones, and every stored one that hangs together with them. */
async function reachable(tx: Tx, written: readonly Judged[], without: ReadonlySet<string>): Promise<Judged[]> {
  const found = new Map(written.map((one) => [one.id, one]));
  const seen = new Set<string>();
  let fresh = written.flatMap(({ a, b }) => [a, b]);
  while (fresh.length > 0) {
    for (const id of fresh) seen.add(id);
    const rows = (await each(tx, AT, fresh)) as [string, Verdict, string, string][];
    const stored = rows.map(([id, verdict, a, b]) => ({ id, verdict, a, b })).filter(({ id }) => !without.has(id));
    for (const one of stored) found.set(one.id, one);
    const joined = [...found.values()].filter(({ verdict }) => verdict === 'POSITIVE');
    fresh = [...new Set(joined.flatMap(({ a, b }) => [a, b]))].filter((id) => !seen.has(id));
  }
  return [...found.values()];
}

/** Gives the same name to all that are joined. */
function componentsOf(positive: readonly Judged[]): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const above = parent.get(id);
    return above === undefined ? id : root(above);
  };
  for (const { a, b } of positive) {
    const [one, other] = [root(a), root(b)];
    if (one !== other) parent.set(one, other);
  }
  return root;
}
