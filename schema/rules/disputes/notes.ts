/** What is said of disputes: the note that a rule writes where it closes one itself, what people wrote, and what only readers find. */
import { supportsOf } from '../assertions.ts';
import type { ComputedDispute, Dispute, Member, Rule, RuleClaim, RuleNote, World } from '../facts.ts';
import { withBundles } from '../independence.ts';
import { signatureOf } from './disputes.ts';

const TEXTS: Partial<Record<Rule, { ar: string; en: string }>> = {
  NO_NUMBER: {
    ar: 'لا يُذكر في بعض الأقوال عدد، فلا تعارض بينها وبين غيرها.',
    en: 'Some of the statements give no number, so nothing in the others goes against them.',
  },
  OTHER_COUNT: {
    ar: 'تعدّ الأقوال أمورًا مختلفة عن الأشخاص أنفسهم.',
    en: 'The statements count different things about the same people.',
  },
  NUMBER_WITHIN: {
    ar: 'يقع أحد الرقمين ضمن حدود الآخر، وهو الأدق.',
    en: 'One figure lies within the bounds of the other and is the more exact one.',
  },
  PERHAPS_TWO_GROUPS: {
    ar: 'قد تكون الجهتان مختلفتين، فيكون لكل منهما رقمها.',
    en: 'The groups may be two, and then each has a figure of its own.',
  },
  CAPTURED_AFTER: {
    ar: 'أحد الرقمين لمن فرّوا، والآخر لمن قُبض عليهم بعد الفرار.',
    en: 'One figure is of those who escaped, the other of those captured after the escape.',
  },
  CALLED_SIMULTANEOUS: {
    ar: 'يوصف الحدثان بالتزامن، والوقت المذكور لكل منهما مختلف؛ قد يكون التزامن على وجه التقريب.',
    en: 'The two events are said to be simultaneous, and the times given for each differ; “simultaneous” may be meant roughly.',
  },
};

/** The note of a dispute that its rules close: one sentence a rule, always in the same order. */
function generatedNote(rules: readonly (Rule | null)[]): { ar: string; en: string } {
  const said = (Object.keys(TEXTS) as Rule[])
    .filter((rule) => rules.includes(rule))
    .flatMap((rule) => TEXTS[rule] ?? []);
  return { ar: said.map(({ ar }) => ar).join(' '), en: said.map(({ en }) => en).join(' ') };
}

/**
 * Disputes as they stand: each computed one with the notes on it, and what only readers found. A note that holds gives the
 * state, the last one if several do; one whose dispute got another member stays as history. `notes` in the order written;
 * on a subset of the graph only those whose claims are in it.
 */
export function withNotes(disputes: readonly ComputedDispute[], notes: readonly RuleNote[], world: World): Dispute[] {
  const written = notes.filter((note) => note.claims.every((id) => world.claims.has(id)));
  const about = new Map(written.map((note) => [note, disputes.find((dispute) => isAbout(note, dispute))]));
  const computed = disputes.map((dispute) => {
    const own = written.filter((note) => about.get(note) === dispute);
    const standing = own.filter((note) => holds(note, dispute));
    return {
      ...dispute,
      computed: true,
      state: standing.at(-1)?.state ?? dispute.state,
      note: dispute.state === 'EXPLAINED' ? generatedNote(dispute.links.map(({ rule }) => rule)) : null,
      notes: own.map((note) => ({ id: note.id, holds: standing.includes(note) })),
    };
  });
  const readers = written.filter((note) => !note.signatures && about.get(note) === undefined);
  return [...computed, ...readers.map((note) => readersDispute(note, world))];
}

/** A person's note names members, a folder's claims: it is about the dispute in which just these disagree with each other. */
function isAbout(note: RuleNote, dispute: ComputedDispute): boolean {
  if (note.signatures) {
    const signatures = new Set(dispute.members.map(({ signature }) => signature));
    return note.signatures.every((signature) => signatures.has(signature));
  }
  const named = new Set(note.claims);
  const isNamed = (i: number) => named.has(dispute.members[i]?.claim ?? '');
  const links = dispute.links.filter(({ from, to }) => isNamed(from) && isNamed(to));
  const everLinked = new Set(dispute.links.flatMap(({ from, to }) => [from, to]));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const members = dispute.members.filter((_, i) => linked.has(i) || (isNamed(i) && !everLinked.has(i)));
  return links.length > 0 && new Set(members.map(({ claim }) => claim)).size === named.size;
}

/** Still on exactly the members on which it was written. */
function holds(note: RuleNote, dispute: ComputedDispute): boolean {
  if (note.signatures) return note.signatures.length === dispute.members.length;
  return new Set(dispute.members.map(({ claim }) => claim)).size === new Set(note.claims).size;
}

function readersDispute(note: RuleNote, world: World): Dispute {
  const claims = [...new Set(note.claims)].sort().flatMap((id) => world.claims.get(id) ?? []);
  const place = new Map(claims.map(({ id }, i) => [id, i]));
  const subjects = [...new Set(claims.map(({ assertions }) => world.identity.canonical(assertions[0].subject)))];
  const links = note.links.map(({ from, to, type, certainty }) => ({
    from: place.get(from) ?? 0,
    to: place.get(to) ?? 0,
    kind: note.kind,
    type,
    certainty,
    rule: null,
    restsOn: [],
  }));
  return {
    id: note.id,
    family: null,
    kind: note.kind,
    state: note.state,
    subject: subjects.length === 1 ? (subjects[0] ?? null) : null,
    people: [],
    members: claims.map((claim) => wholeMain(claim, world)),
    links,
    judgements: [],
    buckets: [],
    computed: false,
    note: null,
    notes: [],
  };
}

/** The main assertion with all that it and the roles join to its subject. */
function wholeMain(claim: RuleClaim, world: World): Member {
  const [assertion] = claim.assertions;
  const { subject, object, basis = 'STATED' } = assertion;
  const supported = world.drafts(claim).filter((draft) => draft.assertion === 0);
  const objects = [...new Set([...object, ...supported.map((draft) => draft.object)])].sort();
  const rows = (objects.length > 0 ? objects : [subject]).flatMap((each) => supportsOf(claim, 0, each, basis));
  return {
    claim: claim.id,
    assertion: 0,
    object: null,
    supports: withBundles(rows, world),
    signature: signatureOf({ claim, n: 0, object: null, assertion }),
  };
}
