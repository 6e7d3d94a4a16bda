/** How a disagreement is shown: the form that its kind and figures call for, and the rows of that form. Pure. */
import type {
  ChainFragment,
  DisagreementFragment,
  FigureFragment,
  NamedFragment,
} from '../../../../api/generated/graphql.ts';
import { speakersOf } from '../../claims/speakers.ts';
import { hasNumber } from './axis-scale.ts';

export type Dispute = DisagreementFragment;
type Member = Dispute['members'][number];
type Predicate = Member['assertion']['predicate'];

/** Who says it, and its meaning in our words. `lang` is that of the article. */
export type Said = { key: string; speakers: ChainFragment[]; gloss: Member['claim']['gloss']; lang: string };
/** `counts`: what is counted, where the rows do not all count the same, or no figure is given at all. */
export type FigureRow = Said & { value: FigureFragment | null; counts: Predicate | null };
/** Figures of the same people in the same event: they may share an axis. */
export type Scope = { key: string; subject: NamedFragment; people: NamedFragment | null; rows: FigureRow[] };
/** A word that sources use for somebody; a figure where they give one. */
export type LabelRow = Said & { word: string; of: NamedFragment | null; value: FigureFragment | null };
/** One of those who it may have been, and who says so. */
export type Candidate = { entity: NamedFragment; said: Said[] };
/** When something is said to have been; without `edtf` only in words or by another event. */
export type TimeRow = Said &
  Pick<Member['assertion'], 'subject' | 'objects' | 'edtf' | 'partOfDay' | 'relation'> & { words: string | null };
/** What is named, and what is named more exactly under it. */
export type Grain = { said: Said; objects: NamedFragment[]; finer: Grain[] };

export type Form =
  | { form: 'axis'; rows: FigureRow[] }
  | { form: 'scopes'; scopes: Scope[]; overlap: boolean }
  | { form: 'labels'; rows: LabelRow[] }
  | { form: 'candidates'; candidates: Candidate[] }
  | { form: 'times'; rows: TimeRow[] }
  | { form: 'grain'; grains: Grain[] }
  /** Nothing but the claims and the note can show it. */
  | { form: 'claims' };

/** The form of a disagreement. */
export function formOf(dispute: Dispute): Form {
  const figures = figureRows(dispute.members);
  const counted = figures.some(({ value }) => hasNumber(value));
  switch (dispute.kind) {
    case 'ACTOR':
      return { form: 'candidates', candidates: candidatesOf(dispute.members) };
    case 'LABEL': {
      const rows = labelRows(dispute);
      return rows.length > 0 ? { form: 'labels', rows } : { form: 'claims' };
    }
    case 'TIME': {
      const rows = dispute.members.map(timeRow);
      return rows.some(({ edtf }) => edtf !== null) ? { form: 'times', rows } : { form: 'claims' };
    }
    case 'SCOPE':
      return counted ? scopesOf(dispute) : { form: 'claims' };
    case 'PLACE':
      return { form: 'claims' };
    default: {
      if (counted) return { form: 'axis', rows: figures };
      const finer = dispute.links.some(({ type }) => type === 'REFINES');
      return finer ? { form: 'grain', grains: grainsOf(dispute) } : { form: 'claims' };
    }
  }
}

function saidOf({ claim, assertion }: Member): Said {
  const lang = claim.passages[0]?.article.lang ?? 'ar';
  return { key: `${claim.id} ${assertion.n}`, speakers: speakersOf(claim), gloss: claim.gloss, lang };
}

function figureRows(members: readonly Member[]): FigureRow[] {
  const all = new Map(members.map((member) => [saidOf(member).key, member]));
  const alike = new Set([...all.values()].map(({ assertion }) => assertion.predicate)).size < 2;
  return [...all.values()].map((member) => {
    const { value, predicate } = member.assertion;
    return { ...saidOf(member), value, counts: alike && value ? null : predicate };
  });
}

function scopesOf({ members, links }: Dispute): Form {
  const scopes = new Map<string, Scope>();
  for (const member of members) {
    const { subject, objects } = member.assertion;
    const people = member.object ?? objects[0] ?? null;
    const key = `${subject.id} ${people?.id ?? ''}`;
    const scope = scopes.get(key) ?? { key, subject, people, rows: [] };
    scope.rows.push(...figureRows([member]));
    scopes.set(key, scope);
  }
  return { form: 'scopes', scopes: [...scopes.values()], overlap: links.some(({ type }) => type === 'MAY_OVERLAP') };
}

/** The words for those whom it is about; where nobody says who that is, for whom most claims have a word. */
function labelRows({ people, members }: Dispute): LabelRow[] {
  const claims = new Map(members.map((member) => [member.claim.id, member]));
  const uses = [...claims.values()].flatMap((member) =>
    member.claim.labelsUsed.map(({ word, entity }) => ({ member, word: word.exact, of: entity })),
  );
  const meant = people.length > 0 ? people.map(({ id }) => id) : mostOften(uses.flatMap(({ of }) => of?.id ?? []));
  return uses
    .filter(({ of }) => of !== null && meant.includes(of.id))
    .map(({ member, word, of }) => ({ ...saidOf(member), word, of, value: member.assertion.value }));
}

function candidatesOf(members: readonly Member[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const member of members) {
    for (const entity of member.object ? [member.object] : member.assertion.objects) {
      const candidate = candidates.get(entity.id) ?? { entity, said: [] };
      candidate.said.push(saidOf(member));
      candidates.set(entity.id, candidate);
    }
  }
  return [...candidates.values()];
}

function timeRow(member: Member): TimeRow {
  const { subject, objects, edtf, partOfDay, relation, words } = member.assertion;
  return { ...saidOf(member), subject, objects, edtf, partOfDay, relation, words: words?.exact ?? null };
}

/** The coarsest on top, each with those that are said to be more exact than it. */
function grainsOf({ members, links }: Dispute): Grain[] {
  const [common] = mostOften(members.map(({ assertion }) => topicOf(assertion)));
  const grains = members.map((member) => ({ said: saidOf(member), objects: namedBy(member, common), finer: [] }));
  const isFiner = new Set<number>();
  for (const { from, to, type } of links) {
    const [fine, coarse] = [grains[from], grains[to]] as [Grain?, Grain?];
    if (type !== 'REFINES' || !fine || !coarse || isFiner.has(from)) continue;
    coarse.finer.push(fine);
    isFiner.add(from);
  }
  return grains.filter((_, i) => !isFiner.has(i));
}

const topicOf = ({ predicate, subject }: { predicate: Predicate; subject: { id: string } }): string =>
  `${predicate} ${subject.id}`;

/** Whom or what a claim names on the topic that all share; its main assertion may be about something wider. */
function namedBy({ claim, assertion, object }: Member, topic: string | undefined): NamedFragment[] {
  if (object) return [object];
  const own = [assertion, ...claim.assertions].find((one) => topicOf(one) === topic);
  return [...(own ?? assertion).objects];
}

/** The most frequent of some keys, the first of equals; none of none. */
function mostOften(keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first ? [first[0]] : [];
}
