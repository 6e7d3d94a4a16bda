/** Kinds of disagreement as they are drawn. Pure. */
import type { DisputeKind } from '../../../api/generated/graphql.ts';

const CONFLICTING: ReadonlySet<DisputeKind> = new Set(['VALUE', 'ACTOR', 'TIME', 'PLACE']);

/** Whether a disagreement is drawn with ◆ (cannot all hold) or with ◇ (differ otherwise). */
export const isConflict = ({ kind }: { kind: DisputeKind }): boolean => CONFLICTING.has(kind);
