/** One claim as the API answers it beside the same claim of the gold. */
import { expect } from 'vitest';
import { OP_SIGNS } from '../../../schema/types/interval.ts';
import { codeOf, type GoldClaim, saidIn } from './gold.ts';
import type { Answered } from './seed-answers.ts';

const spans = (list: readonly { start: number; end: number }[]) => list.map(({ start, end }) => [start, end]);
const inOrder = (list: readonly { start: number; end: number }[]) => spans(list.toSorted((a, b) => a.start - b.start));

/** Expects of an answered claim all that the gold says of it; `edges` is how many it supports there. */
export function compareClaim(claim: Answered, expected: GoldClaim, edges: number): void {
  const { code, value, quoteForm, modality, ongoing, status } = expected;
  expect([claim.quoteForm, claim.modality, claim.ongoing, claim.status], code).toEqual([
    quoteForm,
    modality,
    ongoing,
    status,
  ]);
  expect(
    claim.passages.map(({ exact }: Answered) => exact),
    code,
  ).toEqual(expected.passages.map(({ exact }) => exact));
  expect(spans(claim.passages), code).toEqual(inOrder(expected.passages));
  expect(spans(claim.quoted), code).toEqual(inOrder(expected.quotedSpans));
  expect(spans(claim.context), code).toEqual(inOrder(expected.context ?? []));
  expect(claim.cue && spans([claim.cue]), code).toEqual(expected.attributionCue && spans([expected.attributionCue]));
  expect(spans(claim.labelsUsed.map(({ word }: Answered) => word)), code).toEqual(inOrder(expected.labelsUsed ?? []));
  const chain = claim.statedBy.map(({ source, role, order, certainty }: Answered) => [
    source.id,
    role,
    order,
    certainty,
  ]);
  expect(chain, code).toEqual(
    expected.statedBy
      .toSorted((a, b) => a.order - b.order || (a.source < b.source ? -1 : 1))
      .map(({ source, role, order, certainty }) => [source, role, order, certainty]),
  );
  const figure = value && {
    min: value.min,
    max: value.max,
    best: value.best,
    op: OP_SIGNS[value.op],
    verbatim: value.verbatim.exact,
  };
  expect(claim.value, code).toEqual(figure === null ? null : expect.objectContaining(figure));
  const said = claim.assertions.map(({ n, predicate, subject, objects, basis, edtf, partOfDay }: Answered) => [
    n,
    predicate,
    subject.id,
    objects.map(({ id }: Answered) => id),
    basis,
    edtf,
    partOfDay,
  ]);
  expect(said, code).toEqual(
    saidIn(expected).map((one, n) => [
      n,
      one.predicate,
      one.subject,
      one.object ?? [],
      one.basis ?? 'STATED',
      one.edtf ?? null,
      one.partOfDay ?? null,
    ]),
  );
  const roles = claim.roles.map(({ role, entity, outcome, side, as }: Answered) => [
    role,
    entity.id,
    outcome,
    side,
    as,
  ]);
  expect(roles, code).toEqual(
    expected.roles.map(({ role, entity, outcome, side, as }) => [
      role,
      entity,
      outcome ?? null,
      side ?? null,
      as ? codeOf(as) : null,
    ]),
  );
  expect(claim.scope?.event?.id ?? null, code).toBe(expected.scope?.['event'] ?? null);
  expect(claim.scope?.group?.id ?? null, code).toBe(expected.scope?.['group'] ?? null);
  expect(claim.relations.totalCount, code).toBe(edges);
}
