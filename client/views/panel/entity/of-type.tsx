/** Relations of an entity of one type: with their exact count, and the way to those that are not here yet. */
import { type ReactNode, useEffect, useState } from 'react';
import { LABELS } from '../../../../schema/generated/registry.ts';
import type { RelationType } from '../../../api/generated/graphql.ts';
import { type Language, standing } from '../../../i18n/language.ts';
import { strongestFirst } from '../../../state/data/masked.ts';
import { moreOf, moreRelations } from '../../../state/data/pages.ts';
import type { EntityDetail } from '../../../state/data/rows.ts';
import { maskedNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { LoadState } from '../../parts/load-state.tsx';
import { More } from '../more.tsx';

type Linked = EntityDetail['relations']['nodes'];
type Counted = { type: RelationType; count: number };

/** The types of its relations in the order of the API, each with the count of both directions. */
export function typesOf({ relationCounts }: Pick<EntityDetail, 'relationCounts'>): Counted[] {
  const counts = new Map<RelationType, number>();
  for (const { type, count } of relationCounts) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts].map(([type, count]) => ({ type, count }));
}

/** A type of relations as a heading. */
export const typeWords = (type: RelationType, lang: Language): string => standing(LABELS.RelationType[type][lang]);

/** `children` draws those that are here, strongest first. Where none is, the first are asked for; where none comes, that is seen. */
export function OfType({
  entity,
  of: { type, count },
  children,
}: {
  entity: EntityDetail;
  of: Counted;
  children: (lines: Linked) => ReactNode;
}) {
  const masked = useStore(maskedNow);
  const purpose = moreOf(entity.id, type);
  const load = useStore((state) => state.loads.get(purpose));
  const lines = strongestFirst(
    entity.relations.nodes.filter((line) => line.type === type),
    masked,
  );
  const [asked, setAsked] = useState('');
  const isMissing = lines.length === 0;
  // Asked again only by the reader: what has come is kept with the entity.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (isMissing) moreRelations(entity, type);
    setAsked(purpose);
  }, [purpose]);
  if (isMissing && (load || asked !== purpose)) return <LoadState load={load ?? { phase: 'loading' }} />;
  return (
    <>
      {!isMissing && children(lines)}
      <More of={purpose} shown={lines.length} all={count} bring={() => moreRelations(entity, type)} />
    </>
  );
}
