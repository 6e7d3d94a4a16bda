/** Small articles about invented people, built in code: one line of text a claim, one cast for all. */
import { createHash } from 'node:crypto';
import type {
  Assertion,
  ClaimProposal,
  ClaimRole,
  DisputeProposal,
  EventProposal,
  GroupProposal,
  JudgementProposal,
  Proposals,
  Scope,
  SourceProposal,
  Span,
} from '../../../schema/proposals.ts';
import { readFolder } from '../../../seed/format/read.ts';

export const NORTH = 'group:north-band';
export const HILL = 'group:hill-band';
export const SOUTH = 'group:south-band';
export const RAID = 'event:kelda-raid';
export const CLASH = 'event:kelda-clash';
export const ESCAPE = 'event:kelda-escape';
export const WATCH = 'source:reed-watch';
export const COUNCIL = 'source:mill-council';
const PAPER = 'source:quay-bulletin';

/** A figure without its words: they are taken from the claim's line. */
export type Figure = { min: number | null; max: number | null };
type Sketched = Omit<Assertion, 'value'> & { figure?: Figure };

/** A claim in short: without `by` the paper itself says it. */
export type Sketch = {
  code: string;
  says: [Sketched, ...Sketched[]];
  by?: string;
  roles?: ClaimRole[];
  scope?: Scope;
  gloss?: string;
};

type Extras = {
  day?: string;
  judgements?: Omit<JudgementProposal, 'reason'>[];
  disputes?: Omit<DisputeProposal, 'title' | 'links'>[];
};

/** What is said of those killed in an event. */
export function killed(code: string, event: string, group: string, figure: Figure, more: Partial<Sketch> = {}): Sketch {
  return {
    code,
    says: [{ predicate: 'KILLED_COUNT', subject: event, object: [group], figure }],
    roles: [{ role: 'VICTIM', entity: group, outcome: 'KILLED' }],
    ...more,
  };
}

/** An article of one line a claim, which declares the whole cast. */
export function article(
  slug: string,
  sketches: readonly Sketch[],
  { day, judgements, disputes }: Extras = {},
): Proposals {
  const lines = sketches.map(lineOf);
  const text = lines.join('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0));
  return {
    article: { slug, lang: 'en', outlet: PAPER, published: { edtf: day ?? '2031-05-02', basis: 'EXPLICIT' } },
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    groups: GROUPS,
    persons: [],
    places: [],
    events: EVENTS,
    sources: SOURCES,
    claims: sketches.map((sketch, index) => claimOf(sketch, lines[index] ?? '', starts[index] ?? 0)),
    judgements: (judgements ?? []).map((one) => ({ ...one, reason: { ar: 'سبب', en: 'a reason' } })),
    disputes: (disputes ?? []).map((one) => ({ ...one, title: { ar: 'خلاف', en: 'a dispute' }, links: [] })),
    mentions: [],
  };
}

/** The seed's folder, as it is read. */
export async function seedProposals(): Promise<Proposals> {
  const read = await readFolder('seed/articles/seed');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.proposals;
}

/** Such as `C1 of reed-watch: 12, at least 9`. */
function lineOf({ code, by, says }: Sketch): string {
  const figures = says.flatMap(({ figure }) => (figure ? [wordsOf(figure)] : []));
  return `${code} of ${by ?? PAPER}: ${figures.join(', ')}.`;
}

function wordsOf({ min, max }: Figure): string {
  if (min === null) return 'some';
  return max === null ? `at least ${min}` : `${min}`;
}

function claimOf({ code, says, by, roles, scope, gloss }: Sketch, line: string, start: number): ClaimProposal {
  const span = (exact: string): Span => {
    const at = start + line.indexOf(exact);
    return { exact, start: at, end: at + exact.length };
  };
  const [main, ...further] = says.map(({ figure, ...assertion }): Assertion => {
    if (!figure) return assertion;
    const op = figure.min === null ? 'UNSPECIFIED' : figure.max === null ? 'AT_LEAST' : 'EQUAL';
    const best = op === 'EQUAL' ? figure.min : null;
    return { ...assertion, value: { ...figure, best, op, unit: 'PERSONS', verbatim: span(wordsOf(figure)) } };
  });
  if (!main) throw new Error(`${code} says nothing`);
  return {
    code,
    assertions: [main, ...further],
    roles: roles ?? [],
    ...(scope ? { scope } : {}),
    ...(gloss ? { gloss: { ar: gloss } } : {}),
    passages: [span(line)],
    quoted: [],
    context: [],
    statedBy: by
      ? [
          { source: by, order: 0, role: 'SPEAKER' },
          { source: PAPER, order: 1, role: 'OUTLET' },
        ]
      : [{ source: PAPER, order: 0, role: 'NARRATOR' }],
    quoteForm: by ? 'INDIRECT' : 'NARRATOR',
    modality: 'ASSERTED',
    ongoing: false,
    labelsUsed: [],
    attributes: [],
  };
}

const named = (en: string) => ({
  names: { en },
  label: { ar: 'اسم', en },
  arGender: 'FEMININE' as const,
  arNumber: 'sg' as const,
});

const group = (id: string, kind: GroupProposal['kind'], en: string): GroupProposal => ({
  id,
  kind,
  ...named(en),
  aliases: [],
  sensitivity: 'NONE',
});

const GROUPS: GroupProposal[] = [
  group(NORTH, 'NON_STATE_ARMED_GROUP', 'North Band'),
  group(HILL, 'NON_STATE_ARMED_GROUP', 'Hill Band'),
  group(SOUTH, 'NON_STATE_ARMED_GROUP', 'South Band'),
  group('group:reed-watch', 'MONITORING_ORG', 'Reed Watch'),
  group('group:mill-council', 'DE_FACTO_AUTHORITY', 'Mill Council'),
  group('group:quay-bulletin', 'MEDIA_OUTLET', 'Quay Bulletin'),
];

const event = (id: string, kind: EventProposal['kind'], en: string): EventProposal => ({
  id,
  kind,
  ...named(en),
  aliases: [],
  sensitivity: 'NONE',
  background: false,
  date: { edtf: '2031-05-01', precision: 'DAY', basis: 'EXPLICIT' },
});

const EVENTS: EventProposal[] = [
  event(RAID, 'ARMED_ATTACK', 'the raid on Kelda'),
  event(CLASH, 'ARMED_CLASH', 'the clash in Kelda'),
  event(ESCAPE, 'ESCAPE', 'the escape from Kelda'),
];

const source = (
  id: string,
  kind: SourceProposal['kind'],
  access: SourceProposal['access'],
  en: string,
): SourceProposal => ({
  id,
  kind,
  access,
  ...named(en),
  isBelligerent: id === COUNCIL,
  stateLinked: false,
  entity: id.replace('source:', 'group:'),
});

const SOURCES: SourceProposal[] = [
  source(PAPER, 'NARRATOR', 'OUTLET', 'Quay Bulletin'),
  source(WATCH, 'ORG', 'MONITOR', 'Reed Watch'),
  source(COUNCIL, 'ORG', 'PARTY', 'Mill Council'),
];
