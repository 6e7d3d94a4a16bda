/** What a dispute is called where no reader has named it: what it is over, who, and in which event. */

import { LABELS } from '../../../../schema/generated/registry.ts';
import type { Dispute } from '../../../../schema/rules/facts.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';

export type Pair = { ar: string; en: string };
export type Labels = ReadonlyMap<string, Pair>;

/** Code points of a language, by the contract. */
const LONGEST = 60;
const COMMA: Pair = { ar: '، ', en: ', ' };

const ENTITY_LABELS = `UNWIND $rows AS id MATCH (e:Entity {id: id}) RETURN e.id, e.labelAr, e.labelEn`;

/** Labels of those whom these disputes are about. */
export async function readLabels(tx: Tx, disputes: readonly Dispute[]): Promise<Labels> {
  const ids = new Set(disputes.flatMap(({ subject, people }) => (subject ? [subject, ...people] : people)));
  const rows = (await each(tx, ENTITY_LABELS, ids)) as [string, string, string][];
  return new Map(rows.map(([id, ar, en]) => [id, { ar, en }]));
}

/** Such as "The dead: Islamic State, the clashes in Ghweran": without the event where that would be too long. */
export function titleOf(dispute: Dispute, labels: Labels): Pair {
  return { ar: titleIn('ar', dispute, labels), en: titleIn('en', dispute, labels) };
}

function titleIn(lang: 'ar' | 'en', { family, people, subject }: Dispute, labels: Labels): string {
  const label = (id: string) => labels.get(id)?.[lang] ?? id;
  const over = family ? LABELS.DisputeFamily[family][lang] : '';
  const begin = over.charAt(0).toUpperCase() + over.slice(1);
  const who = people.map(label).join(COMMA[lang]);
  const where = subject ? label(subject) : '';
  const forms = [[who, where].filter(Boolean).join(COMMA[lang]), who || where].map((rest) => `${begin}: ${rest}`);
  return forms.find((form) => [...form].length <= LONGEST) ?? cut(forms.at(-1) ?? begin);
}

function cut(text: string): string {
  return `${[...text].slice(0, LONGEST - 1).join('')}…`;
}
